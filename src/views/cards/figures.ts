import type { CohortSummary } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
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

/** Where each row is its own person, candidates and proposals say nothing new. */
export function measuresFor(nouns: Nouns): readonly CardMeasure[] {
  const alike = nouns.one === nouns.person;
  return MEASURES_SHOWN.filter(
    (measure) => !alike || (measure !== 'candidates' && measure !== 'proposals'),
  );
}

/** A figure as it is written, with a small line under it. Quiet: words in place of a figure. */
export interface Figure {
  readonly text: string;
  readonly note: string | null;
  readonly quiet: boolean;
}

const plain = (text: string, note: string | null = null): Figure => ({ text, note, quiet: false });

const NOTHING: Figure = { text: '–', note: null, quiet: true };

/** In place of a figure: from how many candidates it is shown, or that it is withheld. */
function missing(summary: CohortSummary, nouns: Nouns): Figure {
  if (summary.withheld === null) return NOTHING;
  const words = summary.withheld === 'some-candidates' ? `from 10 ${nouns.people}` : 'not shown';
  return { text: words, note: null, quiet: true };
}

/** One measure of one cohort. */
export function figureOf(measure: CardMeasure, summary: CohortSummary, nouns: Nouns): Figure {
  const { precision } = summary;
  const words = precision === null ? null : precisionWords(precision);
  switch (measure) {
    case 'offers':
      return plain(wholeNumber(summary.offers), nouns.one === nouns.person ? words : null);
    case 'candidates':
      return plain(wholeNumber(summary.candidates), words);
    case 'proposals':
      return summary.proposals === null
        ? NOTHING
        : plain(decimalNumber(summary.proposals, 1), `per ${nouns.person}`);
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

function quartiles(summary: CohortSummary, nouns: Nouns): Figure {
  const { p25, p75, precision } = summary;
  if (p25 === null || p75 === null) return missing(summary, nouns);
  const text = p25 === p75 ? shortMoney(p25) : shortRange(p25, p75);
  return plain(approximate(text, precision));
}
