import { type Cohort, MOST_COHORTS, type Slot, SLOTS } from '../domain/cohort';
import type { Filters, Range } from '../domain/filters';
import type { Period } from '../domain/month';
import { BUCKET_WIDTHS, COUNT_UNITS, type CountUnit, type Unit } from '../domain/vocabulary';
import { type Drop, parseCohort, parseMonth, parseOptions } from './link-cohort';
import { parseAmount, parseRange } from './link-text';

/** What a link says; what it leaves out is null and takes the default of the data set. */
export interface Link {
  readonly dataset: string | null;
  readonly unit: Unit | null;
  readonly count: CountUnit | null;
  readonly bucket: number | null;
  readonly share: boolean | null;
  readonly filters: Partial<Filters>;
  readonly cohorts: readonly Cohort[] | null;
  /** Position of the focused cohort, from 0. */
  readonly focus: number | null;
  readonly budget: number | null;
}

export interface ParsedLink {
  readonly link: Link;
  /** What could not be read, for one notice. */
  readonly dropped: readonly string[];
}

const MOST_CHARACTERS = 2000;
/** `scenario` speaks to the mocks of the development server. */
const KEYS = new Set(
  'data unit count bin share from to seniority english country mode years salary budget focus c scenario'.split(
    ' ',
  ),
);

/** Reads a query. Total: never throws, drops what it does not know and says so. */
export function parseLink(query: string): ParsedLink {
  const dropped: string[] = [];
  const drop: Drop = (what) => dropped.push(what);
  const parameters = new URLSearchParams(cut(query, drop));
  for (const key of new Set(parameters.keys())) if (!KEYS.has(key)) drop(`“${key}”`);
  const get = (key: string) => parameters.get(key);
  const read = <T>(key: string, parse: (text: string) => T | null): T | null => {
    const text = get(key);
    if (text === null) return null;
    const value = parse(text);
    if (value === null) drop(`${key} “${text}”`);
    return value;
  };
  const unit = read('unit', (text) => (text === 'month' || text === 'year' ? text : null));
  return {
    link: {
      dataset: get('data'),
      unit,
      count: read('count', (text) => COUNT_UNITS.find((known) => known === text) ?? null),
      bucket: read('bin', (text) => knownWidth(Number(text), unit)),
      share: read('share', (text) => (text === '1' ? true : text === '0' ? false : null)),
      filters: parseFilters(parameters, read, drop),
      cohorts: parseCohorts(parameters.getAll('c'), drop),
      focus: read('focus', (text) => (/^[1-4]$/.test(text) ? Number(text) - 1 : null)),
      budget: read('budget', parseAmount),
    },
    dropped,
  };
}

function cut(query: string, drop: Drop): string {
  if (query.length <= MOST_CHARACTERS) return query;
  drop(`everything after ${MOST_CHARACTERS} characters`);
  const kept = query.slice(0, MOST_CHARACTERS);
  return kept.slice(0, Math.max(0, kept.lastIndexOf('&')));
}

function knownWidth(width: number, unit: Unit | null): number | null {
  const widths =
    unit === null ? [...BUCKET_WIDTHS.month, ...BUCKET_WIDTHS.year] : BUCKET_WIDTHS[unit];
  return widths.includes(width) ? width : null;
}

type Read = <T>(key: string, parse: (text: string) => T | null) => T | null;

function parseFilters(parameters: URLSearchParams, read: Read, drop: Drop): Partial<Filters> {
  const filters: { -readonly [D in keyof Filters]?: Filters[D] } = {};
  for (const dimension of ['seniority', 'english', 'country', 'mode'] as const) {
    const text = parameters.get(dimension);
    if (text !== null) filters[dimension] = parseOptions(dimension, text, drop);
  }
  for (const dimension of ['years', 'salary'] as const) {
    const range: Range | null = read(dimension, parseRange);
    if (range !== null) filters[dimension] = range;
  }
  const period = parsePeriod(parameters, drop);
  if (period !== undefined) filters.period = period;
  return filters;
}

/** Absent: undefined (the default of the data set). Both ends empty: no restriction. */
function parsePeriod(parameters: URLSearchParams, drop: Drop): Period | null | undefined {
  const end = (key: 'from' | 'to') => {
    const text = parameters.get(key);
    return text === null || text === '' ? null : parseMonth(key, text, drop);
  };
  if (!parameters.has('from') && !parameters.has('to')) return undefined;
  const [from, to] = [end('from'), end('to')];
  if (from !== null && to !== null && from > to) {
    drop(`period ${from} to ${to}`);
    return undefined;
  }
  return from === null && to === null ? null : { from, to };
}

function parseCohorts(texts: readonly string[], drop: Drop): readonly Cohort[] | null {
  if (texts.length === 0) return null;
  if (texts.length > MOST_COHORTS) drop(`cohorts after the ${MOST_COHORTS}th`);
  const cohorts: Cohort[] = [];
  for (const [position, text] of texts.slice(0, MOST_COHORTS).entries()) {
    const cohort = parseCohort(text, SLOTS[position] ?? 0, drop);
    cohorts.push({ ...cohort, slot: untakenSlot(cohort.slot, cohorts) });
  }
  return cohorts;
}

function untakenSlot(wanted: Slot, cohorts: readonly Cohort[]): Slot {
  const taken = (slot: Slot) => cohorts.some((cohort) => cohort.slot === slot);
  return taken(wanted) ? (SLOTS.find((slot) => !taken(slot)) ?? wanted) : wanted;
}
