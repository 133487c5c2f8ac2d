import type { Step } from '../domain/month';
import type { CountUnit } from '../domain/vocabulary';
import { countOptions, type FacetCounts } from './facet-counts';
import type { Group } from './group';
import type { GroupMeter } from './group-meter';
import type { Matches } from './kernel';
import type { RowSet } from './row-set';
import { splitByCode } from './split-rows';
import { splitByStep, stepStarts } from './steps';
import type { Table } from './table';

/** What a selection gave: its matches, and every group that was asked for, measured once. */
export class Tally {
  readonly matches: Matches;
  private readonly table: Table;
  private readonly meter: GroupMeter;
  private readonly measured = new Map<string, readonly Group[]>();
  private everyone: number | null = null;
  private options: FacetCounts | null = null;

  constructor(table: Table, meter: GroupMeter, matches: Matches) {
    this.table = table;
    this.meter = meter;
    this.matches = matches;
  }

  /** The cohort as selected. */
  whole(count: CountUnit): Group {
    return this.single(`whole ${count}`, () => this.meter.measure(this.passingRows(), count, true));
  }

  /** The cohort with its salary filter freed. */
  withAnySalary(count: CountUnit): Group {
    if (this.matches.only.salary === null) return this.whole(count);
    return this.single(`salary ${count}`, () =>
      this.meter.measure(this.rowsFreeing('salary'), count),
    );
  }

  /** One group per level of the data set, with the seniority filter freed; none without levels. */
  levels(count: CountUnit): readonly Group[] {
    const { seniority } = this.table.dimensions;
    if (seniority === null) return [];
    return this.several(`levels ${count}`, () =>
      splitByCode(this.rowsFreeing('seniority'), seniority).map((rows) =>
        this.meter.measure(rows, count),
      ),
    );
  }

  /** One group per step of the data set's months, with the period filter freed. */
  steps(count: CountUnit, step: Step): readonly Group[] {
    return this.several(`${step} ${count}`, () => {
      const starts = stepStarts(this.table, step);
      return splitByStep(this.table, this.rowsFreeing('period'), starts).map((rows) =>
        this.meter.measure(rows, count),
      );
    });
  }

  /** Distinct candidates of all passing rows, whatever they weigh. */
  allCandidates(): number {
    this.everyone ??= this.meter.candidatesIn(this.matches.passing.union(this.matches.idle).rows());
    return this.everyone;
  }

  facets(): FacetCounts {
    this.options ??= countOptions(this.table, this.matches);
    return this.options;
  }

  passingRows(): Uint32Array {
    return this.matches.passing.rows();
  }

  /** Passing rows and those that fail the given check alone, ascending. */
  rowsFreeing(check: 'seniority' | 'salary' | 'period'): Uint32Array {
    return freed(this.matches.passing, this.matches.only[check]).rows();
  }

  /** Keeps what `measure` gives under a name. */
  several(name: string, measure: () => readonly Group[]): readonly Group[] {
    const known = this.measured.get(name);
    if (known !== undefined) return known;
    const groups = measure();
    this.measured.set(name, groups);
    return groups;
  }

  private single(name: string, measure: () => Group): Group {
    const [known] = this.several(name, () => [measure()]);
    if (known === undefined) throw new RangeError(`no group was measured for ${name}`);
    return known;
  }
}

function freed(passing: RowSet, failing: RowSet | null): RowSet {
  return failing === null ? passing : passing.union(failing);
}
