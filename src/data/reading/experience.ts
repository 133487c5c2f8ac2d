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

/**
 * Years of experience: "3", "1,5", "3-5" and "від 4 до 6 років" (midpoint), "less than a year", "<1"
 * and "пів року" (0.5), "10+" (10), "3 months" (0.25), "3 years 6 months" (3.5). Null where no number
 * of years is understood.
 */
export function readExperience(text: string): number | null {
  const plain = normal(text);
  if (NONE.test(plain)) return 0;
  const both = YEARS_AND_MONTHS.exec(plain);
  if (both !== null) return possible(Number(both[1]) + Number(both[2]) / MONTHS_PER_YEAR);
  const found = words(plain);
  const numbers = (plain.match(/\d+(?:[.,]\d+)?/g) ?? []).map((token) =>
    Number(token.replace(',', '.')),
  );
  const years = numbers.length === 0 ? withoutNumber(found) : fromNumbers(numbers, found, plain);
  if (years === null) return null;
  return possible(MONTHS.test(plain) ? years / MONTHS_PER_YEAR : years);
}

function possible(years: number): number | null {
  return years <= MOST_YEARS ? years : null;
}

/** "Less than a year" and "half a year". */
function withoutNumber(found: readonly string[]): number | null {
  const isYear = hasAny(found, YEAR);
  if (hasAny(found, HALF)) return 0.5;
  return isYear && hasAny(found, AT_MOST) ? 0.5 : null;
}

function fromNumbers(
  [low, high, ...more]: readonly number[],
  found: readonly string[],
  plain: string,
): number | null {
  if (low === undefined || more.length > 0 || plain.startsWith('-')) return null;
  if (high !== undefined) return high >= low ? (low + high) / 2 : null;
  const open = plain.includes('+') || hasAny(found, AT_LEAST);
  const isLess = plain.startsWith('<') || hasAny(found, AT_MOST);
  return isLess && !open ? low / 2 : low;
}
