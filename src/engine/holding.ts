import type { Selection } from '../domain/cohort';
import { type CountUnit, convertUnit, type Unit } from '../domain/vocabulary';
import type { Scale } from './distribution';
import type { Group } from './group';
import { GroupMeter } from './group-meter';
import type { Kernel } from './kernel';
import { OnePassKernel } from './one-pass-kernel';
import { planKey, planOf } from './plan';
import { quantile } from './quantile';
import { RecentlyUsed } from './recently-used';
import { RowSet } from './row-set';
import { SkillSets } from './skill-sets';
import { showsMedian } from './small-groups';
import type { Table } from './table';
import { Tally } from './tally';

/** Four cohorts before and after a change, with their freed variants. */
const MOST_TALLIES = 12;

/** A data set in memory with what was already worked out about it. */
export class Holding {
  readonly table: Table;
  readonly meter: GroupMeter;
  private readonly kernel: Kernel;
  private readonly skillSets: SkillSets | null;
  private readonly tallies = new RecentlyUsed<string, Tally>(MOST_TALLIES);
  private readonly scales = new Map<Unit, Float64Array>();
  private overall: Group | null = null;

  constructor(table: Table, kernel: Kernel = new OnePassKernel(table)) {
    this.table = table;
    this.kernel = kernel;
    this.meter = new GroupMeter(table);
    this.skillSets = table.skills === null ? null : new SkillSets(table.skills, table.rows);
  }

  /** Of a valid selection; the least recently used tally goes first. */
  tally(selection: Selection, unit: Unit): Tally {
    return this.tallies.get(planKey(selection, unit), () => this.evaluate(selection, unit));
  }

  scale(unit: Unit, count: CountUnit): Scale {
    return { amounts: this.amounts(unit), count };
  }

  /** Median of all counted offers; null where it may not be shown. */
  overallMedian(unit: Unit): number | null {
    this.overall ??= this.meter.measure(this.countedRows(), 'offer');
    if (!showsMedian(this.overall)) return null;
    return quantile(this.overall.sample, this.amounts(unit), 0.5, 'offer');
  }

  private evaluate(selection: Selection, unit: Unit): Tally {
    const plan = planOf(this.table, this.skillSets, selection, unit);
    return new Tally(this.table, this.meter, this.kernel.match(plan));
  }

  private amounts(unit: Unit): Float64Array {
    const { salary, unit: source } = this.table;
    const known = this.scales.get(unit);
    const amounts = known ?? salary.values.map((amount) => convertUnit(amount, source, unit));
    this.scales.set(unit, amounts);
    return amounts;
  }

  private countedRows(): Uint32Array {
    const { cells, rows } = this.table;
    const counted = new RowSet(rows);
    for (let cell = 0; cell < cells.count; cell++) {
      counted.addRange(cells.from[cell]!, cells.counted[cell]!);
    }
    return counted.rows();
  }
}
