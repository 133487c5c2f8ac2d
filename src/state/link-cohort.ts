import { type Cohort, type Overrides, type Slot, SLOTS, wholeCohort } from '../domain/cohort';
import { type Month, monthIndex } from '../domain/month';
import { ENGLISH_LEVELS, NOT_STATED, SENIORITY_LEVELS, WORK_MODES } from '../domain/vocabulary';
import { decodeText, parseList, parseRange } from './link-text';

/** Called with a description of each thing that cannot be read. */
export type Drop = (what: string) => void;

const ALLOWED: Readonly<Record<'seniority' | 'english' | 'mode', readonly string[]>> = {
  seniority: [...SENIORITY_LEVELS, NOT_STATED],
  english: [...ENGLISH_LEVELS, NOT_STATED],
  mode: [...WORK_MODES, NOT_STATED],
};

/** The values of a list that the dimension knows; countries are open. */
export function parseOptions(
  dimension: 'seniority' | 'english' | 'mode' | 'country',
  text: string,
  drop: Drop,
): readonly string[] {
  const values = parseList(text);
  if (dimension === 'country') return values;
  return values.filter((value) => {
    const known = ALLOWED[dimension].includes(value);
    if (!known) drop(`${dimension} “${value}”`);
    return known;
  });
}

export function parseMonth(key: string, text: string, drop: Drop): Month | null {
  if (monthIndex(text) !== null) return text;
  drop(`${key} “${text}”`);
  return null;
}

export function parseCohort(text: string, position: Slot, drop: Drop): Cohort {
  let cohort = wholeCohort(position);
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    const key = colon < 0 ? part.trim() : part.slice(0, colon).trim();
    if (key !== '') cohort = readPart(cohort, key, colon < 0 ? '' : part.slice(colon + 1), drop);
  }
  return settlePeriod(cohort, drop);
}

/** Both ends are read one by one: only then is it known whether they are a period. */
function settlePeriod(cohort: Cohort, drop: Drop): Cohort {
  const { period, ...others } = cohort.overrides;
  if (period === undefined || period === null) return cohort;
  const { from, to } = period;
  if (from === null && to === null) return { ...cohort, overrides: { ...others, period: null } };
  if (from === null || to === null || from <= to) return cohort;
  drop(`period ${from} to ${to}`);
  return { ...cohort, overrides: others };
}

function readPart(cohort: Cohort, key: string, text: string, drop: Drop): Cohort {
  const override = (overrides: Overrides): Cohort => ({
    ...cohort,
    overrides: { ...cohort.overrides, ...overrides },
  });
  switch (key) {
    case 'slot':
      return { ...cohort, slot: SLOTS.find((slot) => String(slot + 1) === text) ?? cohort.slot };
    case 'label': {
      const label = decodeText(text).trim().slice(0, 80);
      return label === '' ? cohort : { ...cohort, label };
    }
    case 'spec':
      return { ...cohort, specialization: parseList(text) };
    case 'skill':
      return { ...cohort, allOf: parseList(text) };
    case 'any':
      return { ...cohort, anyOf: parseList(text) };
    case 'not':
      return { ...cohort, noneOf: parseList(text) };
    case 'seniority':
    case 'english':
    case 'country':
    case 'mode':
      return override({ [key]: parseOptions(key, text, drop) });
    case 'years':
      return readYears(cohort, text, drop, override);
    case 'from':
    case 'to': {
      const month = text === '' ? null : parseMonth(key, text, drop);
      const period = cohort.overrides.period ?? { from: null, to: null };
      return override({ period: { ...period, [key]: month } });
    }
    default:
      drop(`cohort key “${key}”`);
      return cohort;
  }
}

function readYears(
  cohort: Cohort,
  text: string,
  drop: Drop,
  override: (overrides: Overrides) => Cohort,
): Cohort {
  if (text === '') return override({ years: null });
  const years = parseRange(text);
  if (years !== null) return override({ years });
  drop(`years “${text}”`);
  return cohort;
}
