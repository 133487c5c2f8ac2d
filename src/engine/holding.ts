import type { HistogramBar, TrendAnswer } from '../domain/answer';
import type { Selection } from '../domain/cohort';
import { without } from '../domain/filters';
import { type CountUnit, convertUnit, type Unit } from '../domain/vocabulary';
import { BarCounter } from './bar-counter';
import type { Scale } from './distribution';
import { FacetCounter } from './facet-counter';
import type { Group } from './group';
import { GroupMeter } from './group-meter';
import type { Kernel } from './kernel';
import { type Plan, planKey, planOf } from './plan';
import { quantile } from './quantile';
import { RecentlyUsed } from './recently-used';
import { SkillSets } from './skill-sets';
import { RowSplitter } from './split-rows';
import { showsMedian } from './small-groups';
import type { Table } from './table';
import { Tally } from './tally';
import { WordKernel } from './word-kernel';

/** Four cohorts before and after a change, with their freed variants. */
const MOST_TALLIES = 8;
const EVERYTHING: Plan = { checks: [], skills: [] };
/** Of four cohorts: whole, with any salary and by level, before and after a change. */
const MOST_GROUPS = 24;

/** A data set in memory with what was already worked out about it. */
export class Holding {
  readonly table: Table;
  readonly meter: GroupMeter;
  readonly splitter = new RowSplitter();
  readonly facets: FacetCounter;
  readonly barCounter: BarCounter;
  readonly groups = new RecentlyUsed<string, readonly Group[]>(MOST_GROUPS);
  /** Answers are small; what they were counted from is not, and is not kept. */
  readonly bars = new RecentlyUsed<string, readonly HistogramBar[]>(MOST_TALLIES);
  readonly trends = new RecentlyUsed<string, TrendAnswer[number]>(MOST_TALLIES);
  private readonly kernel: Kernel;
  private readonly skillSets: SkillSets | null;
  private readonly tallies = new RecentlyUsed<string, Tally>(MOST_TALLIES);
  private readonly scales = new Map<Unit, Float64Array>();
  private overall: Group | null = null;

  constructor(table: Table, kernel: Kernel = new WordKernel(table)) {
    this.table = table;
    this.kernel = kernel;
    this.meter = new GroupMeter(table);
    this.facets = new FacetCounter(table);
    this.barCounter = new BarCounter(table);
    this.skillSets = table.skills === null ? null : new SkillSets(table.skills, table.rows);
  }

  /** Of a valid selection; the least recently used tally goes first. */
  tally(selection: Selection, unit: Unit): Tally {
    const key = planKey(selection, unit);
    return this.tallies.get(key, () => this.evaluate(selection, unit));
  }

  scale(unit: Unit, count: CountUnit): Scale {
    return { amounts: this.amounts(unit), count };
  }

  /** Median of all counted offers; null where it may not be shown. */
  overallMedian(unit: Unit): number | null {
    this.overall ??= this.meter.measure(this.kernel.match(EVERYTHING).rows(null), 'offer');
    if (!showsMedian(this.overall)) return null;
    return quantile(this.overall.sample, this.amounts(unit), 0.5, 'offer');
  }

  private evaluate(selection: Selection, unit: Unit): Tally {
    const plan = planOf(this.table, this.skillSets, selection, unit);
    return new Tally(this, this.kernel.match(plan), (freed) =>
      planKey(freed === null ? selection : without(selection, freed), unit),
    );
  }

  private amounts(unit: Unit): Float64Array {
    const { salary, unit: source } = this.table;
    const known = this.scales.get(unit);
    const amounts = known ?? salary.values.map((amount) => convertUnit(amount, source, unit));
    this.scales.set(unit, amounts);
    return amounts;
  }
}
