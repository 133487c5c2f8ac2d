import type { Nouns } from '../../domain/nouns';
import { copyTable } from '../../export/copy-table';
import { useDataset } from '../../state/dataset';
import { DataTable } from '../../ui/data-table';
import { CopyTable } from '../../ui/figure/copy-table';
import { sourceLine } from '../../ui/format/caption';
import { money } from '../../ui/format/money';
import { histogramColumns, histogramCsv, histogramTable } from './histogram-rows';
import type { HistogramView } from './histogram-view-model';
import { histogramTitle } from './histogram-words';

/** The numbers of the chart. */
export function HistogramTable({
  view,
  nouns,
}: {
  readonly view: HistogramView;
  readonly nouns: Nouns;
}) {
  const { description } = useDataset();
  return (
    <>
      <DataTable
        caption={`${histogramTitle(nouns)} in buckets of ${money(view.width)}`}
        columns={histogramColumns(view, nouns)}
        rows={histogramTable(view)}
      />
      <CopyTable copy={() => copyTable(histogramCsv(view, nouns), sourceLine(description))} />
    </>
  );
}
