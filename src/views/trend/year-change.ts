import type { DifferenceAnswer } from '../../domain/answer';
import type { Slot } from '../../domain/cohort';
import { type Month, monthFromIndex, monthIndex } from '../../domain/month';
import { type Sentence, joined, named, sentence, stressed } from '../../domain/sentence';
import { signedInterval, signedMoney } from '../../ui/format/money';
import { periodTitle } from '../../ui/format/month';
import { percent } from '../../ui/format/share';

const YEAR = 12;

/** The last twelve months of the data and the twelve before. */
export interface YearPair {
  readonly earlier: { readonly from: Month; readonly to: Month };
  readonly later: { readonly from: Month; readonly to: Month };
}

/** Null where the data cover fewer than 24 months: then no year can be compared with another. */
export function yearPairOf(span: { readonly from: Month; readonly to: Month }): YearPair | null {
  const [first, last] = [monthIndex(span.from), monthIndex(span.to)];
  if (first === null || last === null || last - first + 1 < 2 * YEAR) return null;
  const year = (end: number) => ({
    from: monthFromIndex(end - YEAR + 1),
    to: monthFromIndex(end),
  });
  return { earlier: year(last - YEAR), later: year(last) };
}

/** Later minus earlier of one cohort. Null: still being worked out. */
export interface YearChange {
  readonly slot: Slot;
  readonly name: string;
  readonly difference: DifferenceAnswer['raw'] | null;
  /** The median of the earlier year, for the share; null where it is not shown. */
  readonly before: number | null;
}

const words = ({ earlier, later }: YearPair): string => {
  const [before, after] = [periodTitle(earlier), periodTitle(later)];
  return `from ${before} to ${after}`;
};

/**
 * Whether the median moved: said only where the interval of the difference between the two years
 * leaves 0 out.
 */
export function trendFinding(changes: readonly YearChange[], years: YearPair | null): Sentence {
  const isNamed = changes.length > 1;
  if (years === null)
    return sentence`Fewer than 24 months: too short to compare a year with another.`;
  if (changes.some(({ difference }) => difference === null)) {
    return sentence`Whether the median moved ${words(years)} is being worked out.`;
  }
  const moved = changes.filter(hasMoved);
  if (moved.length === 0) return noClear(changes, years, isNamed);
  const parts = moved.map((change, index) => movement(change, years, isNamed, index === 0));
  const still = changes.filter((change) => !hasMoved(change));
  return joined([
    sentence`${joined(parts, ', ')}.`,
    still.length === 0 ? [] : sentence`No clear change: ${eachWithInterval(still)}.`,
  ]);
}

/** "Django −$50 (−$400 to +$300)". */
function eachWithInterval(changes: readonly YearChange[]): Sentence {
  const parts = changes.map(({ slot, name, difference }) => {
    const interval = difference?.interval ?? null;
    const size =
      difference === null || difference.difference === null || interval === null
        ? 'too few to tell'
        : `${signedMoney(difference.difference)} (${signedInterval(interval)})`;
    return sentence`${named(name, slot)} ${size}`;
  });
  return joined(parts, ', ');
}

function hasMoved({ difference }: YearChange): boolean {
  return difference?.verdict === 'a-higher' || difference?.verdict === 'b-higher';
}

function movement(
  { slot, name, difference, before }: YearChange,
  years: YearPair,
  isNamed: boolean,
  isFirst: boolean,
): Sentence {
  const amount = difference?.difference ?? 0;
  const verb = amount < 0 ? 'fell' : 'rose';
  const share = before === null || before === 0 ? '' : `${percent(Math.abs(amount) / before)} `;
  const size = sentence`${stressed(`${share}(${signedMoney(amount)})`)}`;
  const who = isNamed ? sentence`${named(name, slot)}` : isFirst ? sentence`The median` : [];
  const when = isFirst ? ` ${words(years)}` : '';
  return sentence`${who} ${verb} ${size}${when}`;
}

function noClear(changes: readonly YearChange[], years: YearPair, isNamed: boolean): Sentence {
  const [only] = changes;
  const interval = only?.difference?.interval ?? null;
  if (changes.every(({ difference }) => difference?.interval === null)) {
    return sentence`Too few to tell whether the median moved ${words(years)}.`;
  }
  if (isNamed || interval === null) {
    return sentence`No clear trend ${words(years)}: ${eachWithInterval(changes)}.`;
  }
  const size = signedMoney(only?.difference?.difference ?? 0);
  return sentence`No clear trend ${words(years)}: ${stressed(size)}, and the 95 % interval, ${signedInterval(interval)}, holds 0.`;
}
