import { MONTHS_PER_YEAR } from '../../domain/vocabulary';
import { hasAny, normal, words, wordSet } from './normal';

/** More cannot be years of work. */
export const MOST_YEARS = 80;
const MONTHS = /\b(?:months?|mos?)\b|місяц|месяц|міс\b/u;
const AT_MOST = wordSet('less under below менше меньше до up');
const AT_LEAST = wordSet('more over above plus понад більше больше свыше');
const HALF = wordSet('half пів пол полгода півроку');
const YEAR = wordSet('year року год года рік');
const YEARS_AND_MONTHS = /^(\d+) ?(?:y|рік|рок|год|лет)[^\d]*(\d+) ?(?:mo|міс|мес)/u;
const NONE = /^(?:none|no|no experience|без досвіду|без опыта|немає|нет)$/u;

/** Years as a cell gives them. */
export interface Experience {
  readonly years: number;
  /** True where the cell gives a range, "less than a year" included, of which `years` is the middle. */
  readonly isMidpoint: boolean;
}

/**
 * Years of experience: "3", "1,5", "3-5" and "від 4 до 6 років" (midpoint), "less than a year", "<1"
 * and "пів року" (0.5), "10+" (10), "3 months" (0.25), "3 years 6 months" (3.5). Null where no number
 * of years is understood.
 */
export function readExperience(text: string): Experience | null {
  const plain = normal(text);
  if (NONE.test(plain)) return exactly(0);
  const both = YEARS_AND_MONTHS.exec(plain);
  if (both !== null) return possible(exactly(Number(both[1]) + Number(both[2]) / MONTHS_PER_YEAR));
  const found = words(plain);
  const numbers = (plain.match(/\d+(?:[.,]\d+)?/g) ?? []).map((token) =>
    Number(token.replace(',', '.')),
  );
  const read = numbers.length === 0 ? withoutNumber(found) : fromNumbers(numbers, found, plain);
  if (read === null || !MONTHS.test(plain)) return possible(read);
  return possible({ ...read, years: read.years / MONTHS_PER_YEAR });
}

function possible(read: Experience | null): Experience | null {
  return read !== null && read.years <= MOST_YEARS ? read : null;
}

function exactly(years: number): Experience {
  return { years, isMidpoint: false };
}

function between(from: number, to: number): Experience {
  return { years: (from + to) / 2, isMidpoint: from !== to };
}

/** "Less than a year" and "half a year". */
function withoutNumber(found: readonly string[]): Experience | null {
  const isYear = hasAny(found, YEAR);
  if (hasAny(found, HALF)) return exactly(0.5);
  return isYear && hasAny(found, AT_MOST) ? between(0, 1) : null;
}

function fromNumbers(
  [low, high, ...more]: readonly number[],
  found: readonly string[],
  plain: string,
): Experience | null {
  if (low === undefined || more.length > 0 || plain.startsWith('-')) return null;
  if (high !== undefined) return high >= low ? between(low, high) : null;
  const open = plain.includes('+') || hasAny(found, AT_LEAST);
  const isLess = plain.startsWith('<') || hasAny(found, AT_MOST);
  return isLess && !open ? between(0, low) : exactly(low);
}
