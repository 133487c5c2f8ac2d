import { type CohortSummary, FEWEST_FOR_ALL } from '../../domain/answer';
import { type Nouns, nounsOf } from '../../domain/nouns';
import type { Dataset } from '../../domain/dataset';
import { bucketLabel, money, moneyInterval } from '../../ui/format/money';
import { counted } from '../../ui/format/number';
import { precisionWords, withheldWords } from '../../ui/format/withheld';
import { type Definition, definition } from './definition';

export interface AmountFacts {
  readonly summary: CohortSummary;
  readonly dataset: Dataset;
  /** USD per unit. */
  readonly bucket: number;
}

/** How the figures of one cohort come from its amounts, with their values. */
export function amountDefinitions(facts: AmountFacts): readonly Definition[] {
  const nouns = nounsOf(facts.dataset.description.measure);
  return [
    median(facts.summary, nouns),
    interval(facts.summary, nouns),
    spread(facts.summary, nouns),
    average(facts.summary, nouns),
    mostFrequent(facts, nouns),
    buckets(facts.bucket),
  ];
}

/** The value with a colon, or why it is not there. */
function valued(value: string | null, summary: CohortSummary, nouns: Nouns, rest: string): string {
  if (value !== null) return `${value}: ${rest}`;
  const reason = summary.withheld;
  const why = reason === null ? `No ${nouns.many} to measure` : withheldWords(reason, nouns);
  return `${why}. Else: ${rest}`;
}

function median(summary: CohortSummary, nouns: Nouns): Definition {
  const value = summary.median === null ? null : money(summary.median);
  return definition(
    'median',
    'Median',
    valued(value, summary, nouns, `half of the ${nouns.many} are below.`),
    `Exact, from the ${nouns.many} themselves, not from buckets.`,
  );
}

function interval(summary: CohortSummary, nouns: Nouns): Definition {
  const { median: shown, medianInterval, precision, candidates } = summary;
  const value = medianInterval === null ? null : moneyInterval(medianInterval);
  const rest = 'where the median of the whole market lies, with 95 % confidence.';
  const isOfFew = shown !== null && medianInterval === null && summary.withheld === null;
  const people = candidates > 1 ? counted(candidates, nouns.person, nouns.people) : nouns.people;
  const who =
    nouns.people === nouns.many ? `The ${people}` : `Not the ${nouns.many} but the ${people}`;
  const quality = precision === null ? '' : `: ${precisionWords(precision)}`;
  return definition(
    'interval',
    '95 % interval',
    isOfFew
      ? `From ${FEWEST_FOR_ALL} ${nouns.people}: ${rest}`
      : valued(value, summary, nouns, rest),
    `${who} are taken as independent (Woodruff’s method)${quality}.`,
  );
}

function spread(summary: CohortSummary, nouns: Nouns): Definition {
  const { p25, p75 } = summary;
  const value = p25 === null || p75 === null ? null : moneyInterval({ lower: p25, upper: p75 });
  const rest = `the middle half of the ${nouns.many}.`;
  return definition('spread', 'P25–P75', valued(value, summary, nouns, rest));
}

function average(summary: CohortSummary, nouns: Nouns): Definition {
  const value = summary.mean === null ? null : money(summary.mean);
  const rest = `all ${nouns.many} added up, divided by their number.`;
  return definition('average', 'Weighted average', valued(value, summary, nouns, rest));
}

function mostFrequent({ summary, bucket }: AmountFacts, nouns: Nouns): Definition {
  const { mode } = summary;
  const value = mode === null ? null : bucketLabel(mode.from);
  const number = mode === null ? '' : ` (${counted(mode.offers, nouns.one, nouns.many)})`;
  const rest = `the bucket of ${money(bucket)} that holds most${number}; the lowest of several.`;
  return definition('most-frequent', 'Most frequent', valued(value, summary, nouns, rest));
}

function buckets(bucket: number): Definition {
  const example = bucket * 10;
  return definition(
    'buckets',
    'Buckets',
    `${bucketLabel(example)} means from ${money(example)} to under ${money(example + bucket)}.`,
    'A peak that moves with the width comes from round numbers.',
  );
}
