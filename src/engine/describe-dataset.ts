import type { OfferColumns } from '../data/columns';
import type { Dataset, DatasetDescription } from '../domain/dataset';
import { monthFromIndex } from '../domain/month';
import type { ImportReport } from '../domain/report';
import type { Table } from './table';

/** The handle that the main thread keeps: what can be asked about, no rows. */
export function describeDataset(
  table: Table,
  description: DatasetDescription,
  version: number,
  report: ImportReport,
  source: Pick<OfferColumns, 'candidate' | 'status'>,
): Dataset {
  const { dimensions } = table;
  const [first, last] = [table.month?.values[0], table.month?.values.at(-1)];
  return {
    description,
    version,
    rows: table.rows,
    unit: table.unit,
    months:
      first === undefined || last === undefined
        ? null
        : { from: monthFromIndex(first), to: monthFromIndex(last) },
    options: {
      seniority: dimensions.seniority?.values ?? [],
      english: dimensions.english?.values ?? [],
      country: dimensions.country?.values ?? [],
      mode: dimensions.mode?.values ?? [],
      specialization: dimensions.specialization?.values ?? [],
      skill: table.skills?.values ?? [],
    },
    mostYears: table.years?.values.at(-1) ?? null,
    hasCandidates: source.candidate !== null,
    hasStatus: source.status !== null,
    report,
  };
}
