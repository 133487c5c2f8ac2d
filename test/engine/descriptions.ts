import type { ImportReport } from '../../src/domain/report';
import { describeWith } from '../data/support/description';

export const description = describeWith({ id: 'small', name: 'Small table', basis: 'gross' });

export const report: ImportReport = {
  rowsRead: 3,
  kept: 3,
  filteredOut: 0,
  leftOut: [],
  notUnderstood: [],
  notUnderstoodRows: 0,
  guesses: [],
};
