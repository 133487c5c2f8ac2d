import { type Cohort, freeSlot, MOST_COHORTS, type Slot } from '../domain/cohort';
import { type FilterDimension, type Filters, NO_FILTERS, type Range } from '../domain/filters';
import {
  BUCKET_WIDTHS,
  convertUnit,
  type CountUnit,
  DEFAULT_BUCKET_WIDTH,
  type Unit,
} from '../domain/vocabulary';
import { type Choices, useChoices } from './choices';

const change = (patch: Partial<Choices>) => useChoices.setState(patch);
const current = () => useChoices.getState();

export function setFilter<D extends FilterDimension>(dimension: D, value: Filters[D]): void {
  change({ filters: { ...current().filters, [dimension]: value } });
}

/** Frees every shared filter; the period goes back to the one given (the default of the data set). */
export function clearFilters(period: Filters['period'] = null): void {
  change({ filters: { ...NO_FILTERS, period } });
}

/** Puts back choices taken earlier with `snapshot`: the undo of any action. */
export function restore(choices: Choices): void {
  useChoices.setState(choices, true);
}

export function snapshot(): Choices {
  return current();
}

/** Adds a cohort in the first free place, whatever place it names; does nothing with four. */
export function addCohort(cohort: Omit<Cohort, 'slot'>): void {
  const { cohorts } = current();
  const slot = freeSlot(cohorts);
  if (slot !== null) change({ cohorts: [...cohorts, { ...cohort, slot }] });
}

export function updateCohort(slot: Slot, patch: Partial<Omit<Cohort, 'slot'>>): void {
  change({
    cohorts: current().cohorts.map((cohort) =>
      cohort.slot === slot ? { ...cohort, ...patch } : cohort,
    ),
  });
}

/** The last cohort stays: there is always something to look at. */
export function removeCohort(slot: Slot): void {
  const { cohorts, focus } = current();
  const rest = cohorts.filter((cohort) => cohort.slot !== slot);
  const [first] = rest;
  if (first === undefined) return;
  change({ cohorts: rest, focus: focus === slot ? first.slot : focus });
}

export function duplicateCohort(slot: Slot): void {
  const { cohorts } = current();
  const at = cohorts.findIndex((cohort) => cohort.slot === slot);
  const original = cohorts[at];
  const free = freeSlot(cohorts);
  if (original === undefined || free === null || cohorts.length >= MOST_COHORTS) return;
  change({ cohorts: cohorts.toSpliced(at + 1, 0, { ...original, slot: free, label: null }) });
}

/** Moves a cohort by a number of places, stopping at the ends. Colours stay with their cohorts. */
export function moveCohort(slot: Slot, by: number): void {
  const { cohorts } = current();
  const from = cohorts.findIndex((cohort) => cohort.slot === slot);
  const moved = cohorts[from];
  if (moved === undefined) return;
  const to = Math.max(0, Math.min(cohorts.length - 1, from + by));
  change({ cohorts: cohorts.toSpliced(from, 1).toSpliced(to, 0, moved) });
}

/** Exchanges the order of the first two. */
export function swapCohorts(): void {
  const [first] = current().cohorts;
  if (first !== undefined) moveCohort(first.slot, 1);
}

export function focusCohort(slot: Slot): void {
  if (current().cohorts.some((cohort) => cohort.slot === slot)) change({ focus: slot });
}

/** Amounts that were chosen keep their worth: $5,500 a month becomes $66,000 a year. */
export function setUnit(unit: Unit): void {
  const { unit: from, filters, budget, bucket } = current();
  if (unit === from) return;
  const convert = (amount: number | null) =>
    amount === null ? null : convertUnit(amount, from, unit);
  const convertRange = (range: Range | null) =>
    range === null ? null : { from: convert(range.from), to: convert(range.to) };
  change({
    unit,
    filters: { ...filters, salary: convertRange(filters.salary) },
    budget: convert(budget),
    bucket: counterpartWidth(bucket, from, unit),
  });
}

/** The width at the same place in the list of the other unit: $250 a month and $2,500 a year. */
function counterpartWidth(width: number | null, from: Unit, to: Unit): number | null {
  if (width === null) return null;
  return BUCKET_WIDTHS[to][BUCKET_WIDTHS[from].indexOf(width)] ?? null;
}

export const setCount = (count: CountUnit) => change({ count });
export const setShare = (share: boolean | null) => change({ share });
export const setBudget = (budget: number | null) => change({ budget });

/** The default width is stored as null, so that it stays out of the link. */
export function setBucket(width: number): void {
  change({ bucket: width === DEFAULT_BUCKET_WIDTH[current().unit] ? null : width });
}
