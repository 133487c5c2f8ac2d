import type { CohortSummary } from '../../../src/domain/answer';
import type { Dataset } from '../../../src/domain/dataset';
import { groupOf } from '../support/groups';
import { datasetOf } from '../support/datasets';

/** Python in Back-End Web, as the sample has it. */
export const SUMMARY: CohortSummary = {
  ...groupOf(7707, 274, 571),
  p25: 5700,
  p75: 9900,
  allCandidates: 571,
  proposals: 1,
  mean: 8039,
  medianInterval: { lower: 7253, upper: 8250 },
  mode: { from: 7500, to: 8000, offers: 39 },
};

/** Four candidates: counts alone. */
export const HIDDEN: CohortSummary = {
  ...groupOf(7707, 4, 9),
  allCandidates: 6,
  proposals: 1.5,
  mean: null,
  medianInterval: null,
  mode: null,
};

export const DATASET: Dataset = datasetOf();
