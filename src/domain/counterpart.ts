import type { FacetsAnswer } from './answer';
import { type Cohort, type Selection, selectionOf } from './cohort';
import type { Filters } from './filters';

/** A technology counts as close where this share of its offers also fits the cohort. */
const CLOSE = 0.8;

/** What must be asked to find the counterpart: the specialization alone, and the cohort itself. */
export function counterpartSelections(cohort: Cohort, filters: Filters): readonly Selection[] {
  const alone = { ...cohort, allOf: [], anyOf: [], noneOf: [] };
  return [selectionOf(alone, filters), selectionOf(cohort, filters)];
}

/** The same specialization with another technology instead. */
function withTechnology(cohort: Cohort, technology: string): Omit<Cohort, 'slot'> {
  const { slot: _, ...rest } = cohort;
  return { ...rest, label: null, allOf: [technology], anyOf: [], noneOf: [] };
}

/** True where two cohorts ask for the same offers. */
function isSameCohort(a: Omit<Cohort, 'slot'>, b: Omit<Cohort, 'slot'>): boolean {
  const key = ({ specialization, allOf, anyOf, noneOf, overrides }: Omit<Cohort, 'slot'>) =>
    JSON.stringify([specialization, allOf, anyOf, noneOf, overrides]);
  return key(a) === key(b);
}

/**
 * What a cohort is naturally compared with: of the technologies that mostly come together with its
 * own, the one with most offers that is not a cohort already. Back-End Web + Python gives
 * Back-End Web + Django. `facets` answers `counterpartSelections`. Null where nothing is close.
 */
export function counterpartOf(
  cohort: Cohort,
  facets: FacetsAnswer,
  cohorts: readonly Cohort[],
): Omit<Cohort, 'slot'> | null {
  const own = new Set([...cohort.allOf, ...cohort.anyOf, ...cohort.noneOf]);
  if (own.size === 0) return null;
  const close = facets.skill
    .map(({ value, offers }) => ({ value, all: offers[0] ?? 0, together: offers[1] ?? 0 }))
    .filter(({ value, all, together }) => all > 0 && !own.has(value) && together / all >= CLOSE)
    .toSorted((a, b) => b.all - a.all)
    .map(({ value }) => withTechnology(cohort, value));
  return (
    close.find((candidate) => cohorts.every((other) => !isSameCohort(candidate, other))) ?? null
  );
}

/** Where nothing is close: everything, unless that is there already; else a copy to be changed. */
export function fallbackCohort(cohort: Cohort, cohorts: readonly Cohort[]): Omit<Cohort, 'slot'> {
  const { slot: _, ...copy } = cohort;
  const wider = [
    { ...copy, label: null, allOf: [], anyOf: [], noneOf: [] },
    { ...copy, label: null, allOf: [], anyOf: [], noneOf: [], specialization: [], overrides: {} },
  ];
  const free = wider.find((other) => cohorts.every((existing) => !isSameCohort(existing, other)));
  return free ?? { ...copy, label: null };
}
