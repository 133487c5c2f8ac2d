import type { TrendPoint } from '../../domain/answer';
import type { Slot } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { countsWords } from '../../ui/format/counts';
import { lowered } from '../../ui/format/first-letter';
import { money, shortRange } from '../../ui/format/money';
import { approximate, hidesMedian, withheldWords } from '../../ui/format/withheld';
import { type TrendView, labelOfStep, nameOfStep } from './trend-view-model';

/** What one step says of one cohort. */
export interface TrendReading {
  readonly slot: Slot;
  readonly name: string;
  /** "$7,707"; null where there is none to show. */
  readonly median: string | null;
  /** What follows: quartiles and counts, or why there is no median. */
  readonly rest: string;
}

export interface StepReading {
  /** As it is read: "Dec 2024". */
  readonly label: string;
  /** As it is said: "December 2024". */
  readonly name: string;
  readonly entries: readonly TrendReading[];
}

export function readStep(view: TrendView, index: number, nouns: Nouns): StepReading {
  return {
    label: labelOfStep(view, index),
    name: nameOfStep(view, index),
    entries: view.cohorts.flatMap(({ slot, name, points }) => {
      const point = points[index];
      return point === undefined ? [] : [{ slot, name, ...pointWords(point, nouns) }];
    }),
  };
}

function pointWords(point: TrendPoint, nouns: Nouns): Pick<TrendReading, 'median' | 'rest'> {
  const { median, p25, p75, offers, precision, withheld } = point;
  if (offers === 0) return { median: null, rest: `no ${nouns.one}` };
  const counts = countsWords(point, nouns);
  if (median === null || hidesMedian(withheld)) {
    const why = withheld === null ? '' : lowered(withheldWords(withheld, nouns));
    return { median: null, rest: [counts, why].filter((words) => words !== '').join(', ') };
  }
  const quartiles = p25 === null || p75 === null ? [] : [`P25–P75 ${shortRange(p25, p75)}`];
  const rough = precision === 'rough' ? ['rough'] : [];
  return {
    median: approximate(money(median), precision),
    rest: [...quartiles, counts, ...rough].join(', '),
  };
}

/** The same as a sentence, for those who listen. */
export function spokenStep({ name: step, entries }: StepReading): string {
  const parts = entries.map(({ name, median, rest }) =>
    median === null ? `${name} ${rest}` : `${name} median ${median}, ${rest}`,
  );
  return `${step}: ${parts.join('; ')}.`;
}
