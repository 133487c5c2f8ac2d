import type { CohortHistogram, HistogramAnswer, HistogramBar } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import type { Unit } from '../../domain/vocabulary';
import { barsOf } from '../bars';
import { type Grid, gridOf } from '../bucket-grid';
import { distributionOf, type Scale } from '../distribution';
import type { Group } from '../group';
import type { Holding } from '../holding';
import { hullOf, spanOfBars } from '../shown-span';
import { showsAll } from '../small-groups';
import type { Tally } from '../tally';

/** An amount this many times above or below the overall median is pointed out. */
const IMPLAUSIBLE_FACTOR = 50;

interface ScaleInUnit extends Scale {
  readonly unit: Unit;
}

/** Bars per cohort on one grid, whatever the salary filter says. */
export function buildHistogram(holding: Holding, ask: Ask<'histogram'>): HistogramAnswer {
  const scale = holding.scale(ask.unit, ask.count);
  const tallies = ask.selections.map((selection) => holding.tally(selection, ask.unit));
  const groups = tallies.map((tally) => tally.withAnySalary(ask.count));
  const grid = gridOf(groups.filter(showsAll), scale.amounts, ask.bucket);
  const plausible = plausibleSpan(holding.overallMedian(ask.unit));
  const cohorts = tallies.map((tally) =>
    cohortHistogram(holding, tally, { ...scale, unit: ask.unit }, grid, plausible),
  );
  const spans = cohorts.flatMap(({ bars }, place) => {
    const group = groups[place];
    if (grid === null || group === undefined) return [];
    return spanOfBars(bars, distributionOf(group, scale), grid) ?? [];
  });
  const width = grid?.width ?? ask.bucket;
  return { width, grid: hullOf(spans), cohorts, plausible };
}

function cohortHistogram(
  holding: Holding,
  tally: Tally,
  scale: ScaleInUnit,
  grid: Grid | null,
  plausible: HistogramAnswer['plausible'],
): CohortHistogram {
  const group = tally.withAnySalary(scale.count);
  const { offers, candidates, median, precision, withheld } = distributionOf(group, scale);
  return {
    total: { offers, candidates },
    bars: grid === null || !showsAll(group) ? [] : keptBars(holding, tally, scale, grid),
    median,
    precision,
    withheld,
    implausible: plausible === null ? 0 : offersOutside(group, scale.amounts, plausible),
  };
}

/** The same for every position of a brush, as they ignore the salary filter. */
function keptBars(
  holding: Holding,
  tally: Tally,
  scale: ScaleInUnit,
  grid: Grid,
): readonly HistogramBar[] {
  const { width, first, last } = grid;
  const key = `${scale.unit} ${scale.count} ${width} ${first} ${last} ${tally.keyOf('salary')}`;
  const group = tally.withAnySalary(scale.count);
  return holding.bars.get(key, () =>
    barsOf(holding.barCounter, { group, source: tally.matches.rows('salary') }, scale, grid),
  );
}

function plausibleSpan(median: number | null): HistogramAnswer['plausible'] {
  if (median === null) return null;
  return { low: median / IMPLAUSIBLE_FACTOR, high: median * IMPLAUSIBLE_FACTOR };
}

function offersOutside(
  { byOffer }: Group,
  amounts: Float64Array,
  { low, high }: { readonly low: number; readonly high: number },
): number {
  let offers = 0;
  for (let place = 0; place < byOffer.ranks.length; place++) {
    const amount = amounts[byOffer.ranks[place]!]!;
    if (amount < low || amount >= high) offers += byOffer.weights[place]!;
  }
  return offers;
}
