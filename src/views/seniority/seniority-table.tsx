import type { Nouns } from '../../domain/nouns';
import { copyTable } from '../../export/copy-table';
import { useDataset } from '../../state/dataset';
import { DataTable } from '../../ui/data-table';
import { CopyTable } from '../../ui/figure/copy-table';
import { seniorityColumns, seniorityCsv, seniorityTable } from './seniority-rows';
import type { LadderCohort } from './seniority-view-model';
import { sourceLine } from '../../ui/format/caption';

interface SeniorityTableProps {
  readonly cohorts: readonly LadderCohort[];
  readonly nouns: Nouns;
}

/** The numbers of the ladder. */
export function SeniorityTable({ cohorts, nouns }: SeniorityTableProps) {
  const { description } = useDataset();
  return (
    <>
      <DataTable
        caption="Salary by level and cohort"
        columns={seniorityColumns(nouns)}
        rows={seniorityTable(cohorts, nouns)}
      />
      <CopyTable copy={() => copyTable(seniorityCsv(cohorts, nouns), sourceLine(description))} />
    </>
  );
}
