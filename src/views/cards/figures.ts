import type { CohortSummary, Precision } from '../../domain/answer';
import { countsPeople, type Nouns } from '../../domain/nouns';
import { capitalised } from '../../ui/format/first-letter';
import { bucketLabel, money, shortMoney, shortRange } from '../../ui/format/money';
import { counted, decimalNumber, wholeNumber } from '../../ui/format/number';
import { approximate, precisionWords } from '../../ui/format/withheld';

/** The measures at the right of the table, in order. */
export const MEASURES_SHOWN = [
  'offers',
  'candidates',
  'proposals',
  'mean',
  'mode',
  'quartiles',
] as const;
export type CardMeasure = (typeof MEASURES_SHOWN)[number];

export type Defined = CardMeasure | 'median' | 'interval';

const MEASURE_NAMES: Readonly<Record<Defined, string>> = {
  median: 'Median',
  interval: 'Interval within P25–P75',
  offers: 'Offers',
  candidates: 'Candidates',
  proposals: 'Proposals',
  mean: 'Weighted average',
  mode: 'Most frequent',
  quartiles: 'P25–P75',
};

/** The heading of a measure, in the nouns of the data set. */
export function measureName(measure: Defined, nouns: Nouns): string {
  if (measure === 'offers') return capitalised(nouns.many);
  return measure === 'candidates' ? capitalised(nouns.people) : MEASURE_NAMES[measure];
}

/** Where each row is its own person, candidates and proposals say nothing new. */
export function measuresFor(nouns: Nouns): readonly CardMeasure[] {
  const alike = countsPeople(nouns);
  return MEASURES_SHOWN.filter(
    (measure) => !alike || (measure !== 'candidates' && measure !== 'proposals'),
  );
}

/** A figure as it is written, with a small line under it. Quiet: words in place of a figure. */
export interface Figure {
  readonly text: string;
  readonly note: string | null;
  /** The end of the note, left out where there is little room. */
  readonly noteEnd: string;
  readonly quiet: boolean;
}

const plain = (text: string, note: string | null = null, noteEnd = ''): Figure => ({
  text,
  note,
  noteEnd,
  quiet: false,
});

const words = (text: string): Figure => ({ text, note: null, noteEnd: '', quiet: true });

/** In place of a figure: from how many candidates it is shown, or that it is withheld. */
function missing(summary: CohortSummary, nouns: Nouns): Figure {
  if (summary.withheld === null) return words('–');
  return words(summary.withheld === 'some-candidates' ? `from 10 ${nouns.people}` : 'not shown');
}

/** One measure of one cohort. */
export function figureOf(measure: CardMeasure, summary: CohortSummary, nouns: Nouns): Figure {
  const { precision } = summary;
  switch (measure) {
    case 'offers':
      return countsPeople(nouns)
        ? withPrecision(summary.offers, precision)
        : plain(wholeNumber(summary.offers));
    case 'candidates':
      return withPrecision(summary.candidates, precision);
    case 'proposals':
      return summary.proposals === null
        ? words('–')
        : plain(decimalNumber(summary.proposals, 1), '', `per ${nouns.person}`);
    case 'mean':
      return summary.mean === null
        ? missing(summary, nouns)
        : plain(approximate(money(summary.mean), precision));
    case 'mode':
      return summary.mode === null
        ? missing(summary, nouns)
        : plain(
            `$${bucketLabel(summary.mode.from)}`,
            counted(summary.mode.offers, nouns.one, nouns.many),
          );
    case 'quartiles':
      return quartiles(summary, nouns);
  }
}

function withPrecision(people: number, precision: Precision | null): Figure {
  const count = wholeNumber(people);
  if (precision === null) return plain(count);
  const [word = '', ...end] = precisionWords(precision).split(' ');
  return plain(count, word, end.map((part) => ` ${part}`).join(''));
}

function quartiles(summary: CohortSummary, nouns: Nouns): Figure {
  const { p25, p75, precision } = summary;
  if (p25 === null || p75 === null) return missing(summary, nouns);
  const text = p25 === p75 ? shortMoney(p25) : shortRange(p25, p75);
  return plain(approximate(text, precision));
}
