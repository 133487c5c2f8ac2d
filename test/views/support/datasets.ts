import type { Dataset, DatasetDescription } from '../../../src/domain/dataset';
import { describeWith } from '../../data/support/description';

const DESCRIPTION = describeWith({
  id: 'sample',
  name: 'Market sample',
  synthetic: true,
  measure: 'expectation',
  basis: 'gross',
  licence: 'CC0',
  updated: '2026-11-01',
  rows: 60000,
});

/** A data set with every dimension, unless something else is given. */
export function datasetOf(
  given: Partial<Dataset> = {},
  description: Partial<DatasetDescription> = {},
): Dataset {
  return {
    description: { ...DESCRIPTION, ...description },
    version: 1,
    rows: 60000,
    unit: 'month',
    months: { from: '2020-01', to: '2024-12' },
    options: {
      seniority: ['Junior', 'Middle', 'Senior', 'Expert'],
      english: ['Intermediate', 'Fluent', 'Not stated'],
      country: [
        'Ukraine',
        'Poland',
        'Germany',
        'Romania',
        'Portugal',
        'Spain',
        'Czechia',
        'Serbia',
      ],
      mode: ['Remote', 'Office'],
      specialization: ['Back-End Web', 'DevOps'],
      skill: ['Python', 'Django', 'Flask', 'Docker'],
    },
    mostYears: 15,
    hasCandidates: true,
    hasStatus: true,
    report: {
      rowsRead: 60000,
      kept: 60000,
      filteredOut: 0,
      leftOut: [],
      notUnderstood: [],
      notUnderstoodRows: 0,
      guesses: [],
    },
    ...given,
  };
}
