import type { CohortHistogram } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { HistogramSeries, PooledColumn } from '../../ui/charts/histogram-drawing';
import { bucketBounds, money, shortMoney } from '../../ui/format/money';
import { approximate, withheldWords } from '../../ui/format/withheld';
import type { HistogramCohort, PlacedBar } from './placed-bars';

/** A cohort as it is drawn. */
export function seriesOf(
  { slot, name, histogram, bars }: HistogramCohort,
  share: boolean,
  nouns: Nouns,
): HistogramSeries {
  const { median, precision } = histogram;
  return {
    slot,
    name,
    columns: bars.map((bar) => ({
      from: bar.from,
      to: bar.to,
      value: share ? bar.share : bar.offers,
    })),
    median:
      median === null
        ? null
        : {
            at: median,
            label: `${name} ${approximate(money(median), precision)}`,
          },
    pooledBelow: pooledColumn(
      bars,
      ({ bucket }) => bucket.from === null && bucket.to !== null,
      ({ bucket }) => `< ${shortMoney(bucket.to ?? 0)}`,
    ),
    pooledAbove: pooledColumn(
      bars,
      ({ bucket }) => bucket.to === null,
      ({ bucket }) => (bucket.from === null ? 'all' : `≥ ${shortMoney(bucket.from)}`),
    ),
    absence: bars.length > 0 ? null : absenceOf(histogram, nouns),
  };
}

/** Why a cohort has no bars. */
function absenceOf({ withheld }: CohortHistogram, nouns: Nouns): string {
  return withheld === null ? `No ${nouns.one} matches` : withheldWords(withheld, nouns);
}

function pooledColumn(
  bars: readonly PlacedBar[],
  isPooled: (bar: PlacedBar) => boolean,
  shortLabel: (bar: PlacedBar) => string,
): PooledColumn | null {
  const bar = bars.find(isPooled);
  if (bar === undefined) return null;
  return {
    from: bar.from,
    to: bar.to,
    label: bucketBounds(bar.bucket),
    shortLabel: shortLabel(bar),
  };
}
