import type { TechnologyRow } from '../../domain/answer';
import type { Cohort, Slot } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { money, moneyInterval } from '../../ui/format/money';
import { counted, wholeNumber } from '../../ui/format/number';
import { approximate, withheldWords } from '../../ui/format/withheld';
import { type AmountAxis, placeOf } from './amount-axis';

/** A dot with its line, in per cent of the axis. An open end runs to the edge. */
export interface Mark {
  readonly at: number;
  readonly line: {
    readonly from: number;
    readonly to: number;
    readonly isOpen: boolean;
  } | null;
}

export interface TechnologyItem {
  readonly technology: string;
  /** The cohort that asks for the technology; null for none. */
  readonly slot: Slot | null;
  /** The median, or why there is none in a word. */
  readonly figure: string;
  readonly isShown: boolean;
  readonly rough: boolean;
  readonly offers: string;
  /** The plot in words. */
  readonly words: string;
  readonly mark: Mark | null;
}

/** What a row of the list shows. */
export function technologyItem(
  row: TechnologyRow,
  axis: AmountAxis | null,
  slot: Slot | null,
  nouns: Nouns,
): TechnologyItem {
  const { technology, median, medianInterval, precision } = row;
  const isShown = median !== null;
  return {
    technology,
    slot,
    isShown,
    figure: isShown ? approximate(money(median), precision) : 'hidden',
    rough: precision === 'rough',
    offers: wholeNumber(row.offers),
    words: isShown
      ? [intervalWords(medianInterval), counted(row.candidates, nouns.person, nouns.people)].join(
          ', ',
        )
      : withheldWords(row.withheld ?? 'few-candidates', nouns),
    mark: isShown && axis !== null ? markOf(axis, median, medianInterval) : null,
  };
}

function intervalWords(interval: TechnologyRow['medianInterval']): string {
  return interval === null ? 'too few for an interval' : `95 % interval ${moneyInterval(interval)}`;
}

function markOf(axis: AmountAxis, median: number, interval: TechnologyRow['medianInterval']): Mark {
  const at = placeOf(axis, median);
  if (interval === null) return { at, line: null };
  const { lower, upper } = interval;
  return {
    at,
    line: {
      from: lower === null ? 0 : placeOf(axis, lower),
      to: upper === null ? 100 : placeOf(axis, upper),
      isOpen: lower === null || upper === null,
    },
  };
}

/**
 * The cohort within the same specializations that asks for a technology: first one that asks for it
 * alone, then any.
 */
export function slotOf(
  technology: string,
  specialization: readonly string[],
  cohorts: readonly Cohort[],
): Slot | null {
  const within = cohorts.filter((cohort) => sameNames(cohort.specialization, specialization));
  const asking = within.filter(({ allOf, anyOf }) => [...allOf, ...anyOf].includes(technology));
  const alone = asking.find(({ allOf, anyOf }) => allOf.length + anyOf.length === 1);
  return (alone ?? asking[0])?.slot ?? null;
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
