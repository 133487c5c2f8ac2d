import type { Filters } from './filters';

/** The place of a cohort: it fixes colour and pattern, and stays when other cohorts go. */
export type Slot = 0 | 1 | 2 | 3;
/** All places, in the order in which they are filled. */
export const SLOTS: readonly Slot[] = [0, 1, 2, 3];
/** More cannot be told apart by colour and pattern. */
export const MOST_COHORTS = SLOTS.length;

/** Filters that a cohort may set for itself; salary is always shared. */
export type Overrides = Partial<Omit<Filters, 'salary'>>;

/** One group under comparison. Empty lists restrict nothing. */
export interface Cohort {
  readonly slot: Slot;
  /** The name that the person gave; null where it is derived. */
  readonly label: string | null;
  readonly specialization: readonly string[];
  /** Technologies that an offer's candidate must all have. */
  readonly allOf: readonly string[];
  /** Technologies of which at least one is needed. */
  readonly anyOf: readonly string[];
  /** Technologies that must be absent. */
  readonly noneOf: readonly string[];
  readonly overrides: Overrides;
}

/** What the engine selects by: the shared filters under the cohort's own. */
export interface Selection extends Filters {
  readonly specialization: readonly string[];
  readonly allOf: readonly string[];
  readonly anyOf: readonly string[];
  readonly noneOf: readonly string[];
}

/** A cohort of everything in a given place. */
export function wholeCohort(slot: Slot): Cohort {
  return {
    slot,
    label: null,
    specialization: [],
    allOf: [],
    anyOf: [],
    noneOf: [],
    overrides: {},
  };
}

/** The cohort's own filters win over the shared ones, dimension by dimension. */
export function selectionOf(cohort: Cohort, filters: Filters): Selection {
  return {
    ...filters,
    ...cohort.overrides,
    specialization: cohort.specialization,
    allOf: cohort.allOf,
    anyOf: cohort.anyOf,
    noneOf: cohort.noneOf,
  };
}

/** The technologies part of a label: "Python", "Python or Go", "Python without Django"; '' for any. */
export function technologiesLabel(cohort: Pick<Cohort, 'allOf' | 'anyOf' | 'noneOf'>): string {
  const wanted = [...cohort.allOf];
  if (cohort.anyOf.length > 0) wanted.push(cohort.anyOf.join(' or '));
  const excluded = cohort.noneOf.length > 0 ? `without ${cohort.noneOf.join(', ')}` : '';
  return [wanted.join(' + '), excluded].filter((part) => part !== '').join(' ');
}

/** The full name: the given label, else "Back-End Web + Python without Django", else "All". */
export function cohortLabel(cohort: Cohort): string {
  if (cohort.label !== null) return cohort.label;
  const specialization = cohort.specialization.join(', ');
  const technologies = technologiesLabel(cohort);
  if (specialization === '') return technologies === '' ? 'All' : technologies;
  if (technologies === '') return specialization;
  return technologies.startsWith('without')
    ? `${specialization} ${technologies}`
    : `${specialization} + ${technologies}`;
}

/**
 * Short names that still tell the cohorts apart: the technologies where every cohort has a
 * different one, else the full labels, else with the values of their own filters ("Python ·
 * Remote"), else with the letter of their place. Same order and length as the input.
 */
export function shortLabels(cohorts: readonly Cohort[]): readonly string[] {
  const short = cohorts.map((cohort) => cohort.label ?? technologiesLabel(cohort));
  const full = cohorts.map(cohortLabel);
  const withOwn = (labels: readonly string[]) =>
    labels.map((label, index) => [label, ...ownValues(cohorts[index])].join(' · '));
  const lettered = full.map((label, index) => `${label} (${'ABCD'[cohorts[index]?.slot ?? 0]})`);
  const candidates = [short, full, withOwn(short), withOwn(full)];
  return candidates.find((labels) => areDistinct(labels)) ?? lettered;
}

function areDistinct(labels: readonly string[]): boolean {
  return new Set(labels).size === labels.length && !labels.includes('');
}

/** The values that a cohort chooses for itself, where it chooses from lists. */
function ownValues(cohort: Cohort | undefined): readonly string[] {
  const { seniority = [], english = [], country = [], mode = [] } = cohort?.overrides ?? {};
  return [...seniority, ...english, ...country, ...mode];
}

/** The first free place, or null where all four are taken. */
export function freeSlot(cohorts: readonly Cohort[]): Slot | null {
  return SLOTS.find((slot) => cohorts.every((cohort) => cohort.slot !== slot)) ?? null;
}
