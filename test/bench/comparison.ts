import type { OfferColumns } from '../../src/data/columns';
import type { Distribution, FacetOption, HistogramBar } from '../../src/domain/answer';
import { monthIndex } from '../../src/domain/month';
import type { EngineAnswers } from './engine';
import { BUCKET, type CohortFigures, FACETS, type Facet, type GroupFigures } from './figures';

const TOLERANCE = 1e-9;

/** Collects what differs, and counts what was compared: nothing compared proves nothing. */
class Differences {
  readonly found: string[] = [];
  compared = 0;

  expect(what: string, engine: number | null, peer: number | undefined): void {
    if (engine === null) return;
    this.compared++;
    const near =
      Math.abs(engine - (peer ?? Number.NaN)) <= TOLERANCE * Math.max(1, Math.abs(engine));
    if (!near) this.found.push(`${what}: ${engine} and ${peer}`);
  }
}

/**
 * What a peer answers otherwise than the engine, in words; figures that the engine withholds are
 * passed over.
 */
export function differencesBetween(
  columns: OfferColumns,
  engine: EngineAnswers,
  peer: readonly CohortFigures[],
): Differences {
  const differences = new Differences();
  peer.forEach((figures, cohort) => {
    compareCohort(columns, engine, { figures, cohort }, differences);
  });
  return differences;
}

interface PeerCohort {
  readonly figures: CohortFigures;
  readonly cohort: number;
}

function compareCohort(
  columns: OfferColumns,
  engine: EngineAnswers,
  { figures, cohort }: PeerCohort,
  differences: Differences,
): void {
  const named = (what: string) => `cohort ${cohort + 1}, ${what}`;
  const summary = engine.summary[cohort];
  if (summary === undefined) throw new RangeError('The engine answered for fewer cohorts.');
  compareGroup(named('whole'), summary, figures, differences);
  differences.expect(named('mean'), summary.mean, figures.mean);
  for (const bar of engine.histogram.cohorts[cohort]?.bars ?? []) {
    differences.expect(named(`bar ${bar.from}`), bar.offers, offersIn(bar, figures.buckets));
  }
  for (const step of engine.seniority[cohort] ?? []) {
    const code = columns.seniority?.values.indexOf(step.level) ?? -1;
    compareGroup(named(step.level), step, figures.levels[code], differences);
  }
  for (const { month, median } of engine.trend[cohort] ?? []) {
    differences.expect(named(month), median, figures.months.get(monthIndex(month) ?? -1));
  }
  for (const facet of FACETS) {
    for (const { value, offers } of optionsOf(engine, facet)) {
      const code = columns[facet]?.values.indexOf(value) ?? -1;
      differences.expect(named(value), offers[cohort] ?? 0, figures.facets[facet][code]);
    }
  }
}

function compareGroup(
  what: string,
  own: Distribution,
  peer: GroupFigures | undefined,
  differences: Differences,
): void {
  differences.expect(`${what}, offers`, own.offers, peer?.offers);
  differences.expect(`${what}, candidates`, own.candidates, peer?.candidates);
  [own.p10, own.p25, own.median, own.p75, own.p90].forEach((quantile, place) => {
    differences.expect(`${what}, quantile ${place + 1}`, quantile, peer?.quantiles[place]);
  });
}

/** The peer's buckets under one bar of the engine, which pools the outermost ones. */
function offersIn(
  { from, to }: Pick<HistogramBar, 'from' | 'to'>,
  buckets: ReadonlyMap<number, number>,
): number {
  const first = from === null ? Number.NEGATIVE_INFINITY : Math.round(from / BUCKET);
  const end = to === null ? Number.POSITIVE_INFINITY : Math.round(to / BUCKET);
  let offers = 0;
  for (const [bucket, own] of buckets) if (bucket >= first && bucket < end) offers += own;
  return offers;
}

function optionsOf({ facets }: EngineAnswers, facet: Facet): readonly FacetOption[] {
  return facet === 'skills' ? facets.skill : facets[facet];
}
