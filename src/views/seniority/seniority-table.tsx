import type { Nouns } from '../../domain/nouns';
import { copyTable } from '../../export/copy-table';
import { DataTable } from '../../ui/data-table';
import { CopyTable } from '../../ui/figure/copy-table';
import { seniorityColumns, seniorityCsv, seniorityTable } from './seniority-rows';
import type { LadderCohort } from './seniority-view-model';

interface SeniorityTableProps {
  readonly cohorts: readonly LadderCohort[];
  readonly nouns: Nouns;
}

/** The numbers of the ladder. */
export function SeniorityTable({ cohorts, nouns }: SeniorityTableProps) {
  return (
    <>
      <DataTable
        caption="Salary by level and cohort"
        columns={seniorityColumns(nouns)}
        rows={seniorityTable(cohorts, nouns)}
      />
      <CopyTable copy={() => copyTable(seniorityCsv(cohorts, nouns))} />
    </>
  );
}
