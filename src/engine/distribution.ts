import {
  type Distribution,
  FEWEST_FOR_ALL,
  type Interval,
  type Precision,
  precisionOf,
} from '../domain/answer';
import type { CountUnit } from '../domain/vocabulary';
import type { Group } from './group';
import { medianInterval } from './median-interval';
import { quantile } from './quantile';
import { allowsInference, restsOnOne, showsAll, showsMedian, withheldIn } from './small-groups';

const CONCENTRATED = 0.4;

/** The scale of a question: the dictionary of amounts in its unit, and its count unit. */
export interface Scale {
  readonly amounts: Float64Array;
  readonly count: CountUnit;
}

/** Quantiles of a group, without those that its size must not show. */
export function distributionOf(group: Group, { amounts, count }: Scale): Distribution {
  const all = showsAll(group);
  const median = showsMedian(group);
  const at = (probability: number, shown: boolean) =>
    shown ? quantile(group.sample, amounts, probability, count) : null;
  return {
    offers: group.offers,
    candidates: group.candidates,
    p10: at(0.1, all),
    p25: at(0.25, median),
    median: at(0.5, median),
    p75: at(0.75, median),
    p90: at(0.9, all),
    precision: median ? precisionIn(group) : null,
    withheld: withheldIn(group),
    concentration: concentrationOf(group),
  };
}

/** The amounts of one candidate are no market, however many others there are. */
function precisionIn(group: Group): Precision {
  return restsOnOne(group) ? 'rough' : precisionOf(group.candidates);
}

function concentrationOf({ offers, candidates, heaviestThree }: Group): number | null {
  if (candidates < FEWEST_FOR_ALL) return null;
  const share = heaviestThree / offers;
  return share >= CONCENTRATED ? share : null;
}

/**
 * 95 % interval of the group's median. An end on the smallest or largest amount is null: it is
 * drawn open and names no single amount. Null where withheld, not measured, or of too few candidates.
 */
export function medianIntervalOf(group: Group, { amounts }: Scale): Interval | null {
  if (!allowsInference(group) || group.medianError === null) return null;
  const { ranks } = group.sample;
  const { lower, upper } = medianInterval(group.sample, group.medianError, group.candidates);
  return {
    lower: lower === ranks[0] ? null : (amounts[lower] ?? null),
    upper: upper === ranks.at(-1) ? null : (amounts[upper] ?? null),
  };
}
