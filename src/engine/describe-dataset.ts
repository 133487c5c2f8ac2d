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
  hasStatus: boolean,
): Dataset {
  const { dimensions, months } = table;
  return {
    description,
    version,
    rows: table.rows,
    unit: table.unit,
    months: months && { from: monthFromIndex(months.from), to: monthFromIndex(months.to) },
    options: {
      seniority: dimensions.seniority?.values ?? [],
      english: dimensions.english?.values ?? [],
      country: dimensions.country?.values ?? [],
      mode: dimensions.mode?.values ?? [],
      specialization: table.specializations ?? [],
      skill: table.skills?.values ?? [],
    },
    mostYears: table.years?.values.at(-1) ?? null,
    hasCandidates: table.candidate !== null,
    hasStatus,
    report,
  };
}
