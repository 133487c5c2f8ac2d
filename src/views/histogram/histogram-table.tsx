import type { Nouns } from '../../domain/nouns';
import { copyTable } from '../../export/copy-table';
import { DataTable } from '../../ui/data-table';
import { CopyTable } from '../../ui/figure/copy-table';
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
  return (
    <>
      <DataTable
        caption={`${histogramTitle(nouns)} in buckets of ${money(view.width)}`}
        columns={histogramColumns(view, nouns)}
        rows={histogramTable(view)}
      />
      <CopyTable copy={() => copyTable(histogramCsv(view, nouns))} />
    </>
  );
}
