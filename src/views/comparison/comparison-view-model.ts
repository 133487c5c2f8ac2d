import type { ComparisonAnswer, DifferenceAnswer } from '../../domain/answer';
import { type Cohort, type Slot, shortLabels } from '../../domain/cohort';
import { coverageWords, levelsFinding } from '../../domain/comparison-words';
import { nounsOf } from '../../domain/nouns';
import { type Sentence, sentence } from '../../domain/sentence';
import { type VerdictTerms, isClear } from '../../domain/verdict-terms';
import type { SeniorityLevel } from '../../domain/vocabulary';
import { signedInterval, signedMoney } from '../../ui/format/money';
import type { IntervalRow } from '../../ui/interval-plot-layout';
import { BEING_WORKED_OUT, NOT_WORKED_OUT, comparisonRows, verdictText } from './comparison-rows';
import type { Pair } from './pair';

/** A cohort of the pair, with its name among all that are shown. */
export interface Side {
  /** Its place in the list. */
  readonly index: number;
  readonly cohort: Cohort;
  readonly slot: Slot;
  readonly label: string;
}

/** The pair as the panel shows it: other minus base. */
export interface ComparisonView {
  readonly a: Side;
  readonly b: Side;
  readonly answer: ComparisonAnswer;
  /** Null until its intervals have come. */
  readonly difference: DifferenceAnswer | null;
  /** "Django minus Python, 95 % interval". */
  readonly caption: string;
  readonly finding: Sentence;
  readonly coverage: Sentence;
  readonly rows: readonly IntervalRow[];
  /** The plot in words. */
  readonly words: string;
  /** The side without a single offer, of which nothing can be said. */
  readonly empty: Side | null;
}

export const PLOT_NOTE = 'Filled dot: the interval leaves 0 out. Hollow: no clear difference.';

interface Compared {
  readonly answer: ComparisonAnswer;
  /** Null until its intervals have come. */
  readonly difference: DifferenceAnswer | null;
  /** They will not come. */
  readonly hasFailed: boolean;
  readonly cohorts: readonly Cohort[];
  readonly pair: Pair;
}

/** Null where the pair is not among the cohorts. */
export function comparisonView(
  { answer, difference, hasFailed, cohorts, pair }: Compared,
  levels: readonly SeniorityLevel[],
  terms: VerdictTerms,
): ComparisonView | null {
  const labels = shortLabels(cohorts);
  const side = (index: number): Side | null => {
    const cohort = cohorts[index];
    return cohort === undefined
      ? null
      : { index, cohort, slot: cohort.slot, label: labels[index] ?? '' };
  };
  const [a, b] = [side(pair.a), side(pair.b)];
  if (a === null || b === null) return null;
  const waiting = hasFailed ? NOT_WORKED_OUT : BEING_WORKED_OUT;
  const rows = comparisonRows(answer, difference, levels, waiting);
  const caption = `${a.label} minus ${b.label}, 95 % interval`;
  const empty = emptySide(answer, a, b);
  return {
    a,
    b,
    answer,
    difference,
    caption,
    finding: empty === null ? findingOf(answer, difference ?? waiting, levels, terms) : [],
    coverage: levels.length === 0 || empty !== null ? [] : coverageWords(answer, terms),
    rows,
    words: `${caption}: ${rows.map(rowWords).join('; ')}.`,
    empty,
  };
}

function emptySide({ overlap }: ComparisonAnswer, a: Side, b: Side): Side | null {
  if (overlap.candidatesOfB === 0) return b;
  return overlap.candidatesOfA === 0 ? a : null;
}

function findingOf(
  answer: ComparisonAnswer,
  difference: DifferenceAnswer | string,
  levels: readonly SeniorityLevel[],
  terms: VerdictTerms,
): Sentence {
  if (answer.medianDifference === null) {
    return sentence`Too few ${nounsOf(terms.measure).people} to compare the medians.`;
  }
  if (typeof difference === 'string') {
    return sentence`The intervals ${difference === NOT_WORKED_OUT ? '' : 'are '}${difference}.`;
  }
  if (levels.length > 0) return levelsFinding(difference, terms) ?? [];
  if (difference.raw.interval === null) {
    return sentence`Too few ${nounsOf(terms.measure).people} for an interval.`;
  }
  return isClear(difference.raw)
    ? sentence`The difference is clear: its interval leaves 0 out.`
    : sentence`No clear difference: 0 is within reach.`;
}

function rowWords(row: IntervalRow): string {
  const { label, value, interval } = row;
  if (value === null || interval === null) return `${label} ${verdictText(row)}`;
  return `${label} ${signedMoney(value)}, ${signedInterval(interval)}, ${verdictText(row)}`;
}
