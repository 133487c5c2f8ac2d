import type { Counts } from '../domain/answer';
import type { CandidateFigures } from './offer-reader';
import type { Sample } from './sample';

/** All that is measured of one group of offers, before anything is withheld. */
export interface Group extends Counts, CandidateFigures {
  /**
   * Null unless the data set has a company rule. `count` is of those that are named; offers of no
   * named company could all be of one, so `heaviest` takes them for one.
   */
  readonly companies: { readonly count: number; readonly heaviest: number } | null;
  /** False where small groups are shown as well. */
  readonly withholds: boolean;
  readonly byOffer: Sample;
  /** In the count unit asked for; the same object as `byOffer` per offer. */
  readonly sample: Sample;
  /**
   * Clustered standard error of the share at or below the lower median, in the count unit; null
   * where it was not asked for.
   */
  readonly medianError: number | null;
}
