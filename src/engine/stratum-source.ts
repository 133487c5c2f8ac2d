import type { SeniorityLevel } from '../domain/vocabulary';
import type { Holding } from './holding';
import type { Pair } from './pair';
import type { ResamplingUnits } from './resampling-units';
import type { WeightedStratum } from './resampling-window';
import { ListedRows, listOf } from './row-source';
import { weightsOf } from './row-weights';
import { sortByRank } from './sort-by-rank';
import { partsOf, RowSplitter } from './split-rows';

/** The first or the second cohort of a pair. */
type Side = 'a' | 'b';

/** The offers of both cohorts by rank, whole and by level; each is collected once. */
export class StratumSource {
  private readonly holding: Holding;
  private readonly pair: Pair;
  private readonly units: ResamplingUnits;
  private readonly sorted = new Map<Side, Uint32Array>();
  private readonly split = new Map<Side, readonly ListedRows[]>();
  private readonly strata = new Map<string, WeightedStratum>();

  constructor(holding: Holding, pair: Pair, units: ResamplingUnits) {
    this.holding = holding;
    this.pair = pair;
    this.units = units;
  }

  *whole(side: Side): Generator<void, WeightedStratum> {
    const rows = this.sortedRows(side);
    yield;
    const stratum = this.stratum(rows);
    yield;
    return stratum;
  }

  level(side: Side, level: SeniorityLevel): WeightedStratum {
    const name = `${side} ${level}`;
    const stratum = this.strata.get(name) ?? this.stratum(this.levelRows(side, level));
    this.strata.set(name, stratum);
    return stratum;
  }

  private levelRows(side: Side, level: SeniorityLevel): Uint32Array {
    const { seniority } = this.holding.table.dimensions;
    if (seniority === null) return new Uint32Array(0);
    const split =
      this.split.get(side) ??
      new RowSplitter().split(new ListedRows(this.sortedRows(side)), partsOf(seniority));
    this.split.set(side, split);
    const own = split[seniority.values.indexOf(level)];
    return own === undefined ? new Uint32Array(0) : listOf(own);
  }

  private sortedRows(side: Side): Uint32Array {
    const { salary } = this.holding.table;
    const rows = this.sorted.get(side) ?? sortByRank(this.pair[side].matches.rows(null), salary);
    this.sorted.set(side, rows);
    return rows;
  }

  private stratum(rows: Uint32Array): WeightedStratum {
    const { table } = this.holding;
    const { codes } = table.salary;
    const ranks = new Uint32Array(rows.length);
    for (let place = 0; place < rows.length; place++) ranks[place] = codes[rows[place]!]!;
    return {
      ranks,
      units: this.units.unitsOf(rows),
      weights: weightsOf(table, rows, this.pair.scale.count),
    };
  }
}
