import type { FilterDimension } from '../domain/filters';
import type { Step } from '../domain/month';
import type { CountUnit } from '../domain/vocabulary';
import type { Distribution } from '../domain/answer';
import { distributionOf, type Scale } from './distribution';
import type { FacetCounter, FacetCounts } from './facet-counter';
import type { Group } from './group';
import type { GroupMeter } from './group-meter';
import type { Matches } from './kernel';
import type { RecentlyUsed } from './recently-used';
import { listOf } from './row-source';
import { partsOf, type RowSplitter } from './split-rows';
import { partsByStep, stepStarts } from './steps';
import type { Table } from './table';

/** What all tallies of a table share. */
export interface Workplace {
  readonly table: Table;
  readonly meter: GroupMeter;
  readonly splitter: RowSplitter;
  readonly facets: FacetCounter;
  readonly groups: RecentlyUsed<string, readonly Group[]>;
}

/** Names a selection by what it takes, with one filter freed or none. */
export type KeyOf = (freed: FilterDimension | null) => string;

/**
 * What a selection gave: its matches, and every group that was asked for. A group is measured once
 * for all selections that differ only in a filter that it frees.
 */
export class Tally {
  readonly matches: Matches;
  readonly keyOf: KeyOf;
  private readonly workplace: Workplace;
  private everyone: number | null = null;
  private facetCounts: FacetCounts | null = null;

  constructor(workplace: Workplace, matches: Matches, keyOf: KeyOf) {
    this.workplace = workplace;
    this.matches = matches;
    this.keyOf = keyOf;
  }

  /** The counted rows of the cohort, ascending. */
  list(): Uint32Array {
    return listOf(this.matches.rows(null));
  }

  /** The cohort as selected. */
  whole(count: CountUnit): Group {
    return this.single(null, count, true);
  }

  /** The cohort with its salary filter freed. */
  withAnySalary(count: CountUnit): Group {
    return this.matches.isChecked('salary')
      ? this.single('salary', count, false)
      : this.whole(count);
  }

  /** One group per level of the data set, with the seniority filter freed; none without levels. */
  levels(count: CountUnit): readonly Group[] {
    const { table, groups, meter, splitter } = this.workplace;
    const { seniority } = table.dimensions;
    if (seniority === null) return [];
    return groups.get(`levels ${count} ${this.keyOf('seniority')}`, () =>
      splitter
        .split(this.matches.rows('seniority'), partsOf(seniority))
        .map((rows) => meter.measure(rows, count)),
    );
  }

  /** One for each step of the data set's months, with the period filter freed; not kept. */
  steps(step: Step, scale: Scale): readonly Distribution[] {
    const { table, meter, splitter } = this.workplace;
    if (table.month === null) return [];
    const parts = partsByStep(table.month, step, stepStarts(table, step));
    return splitter
      .split(this.matches.rows('period'), parts)
      .map((rows) => distributionOf(meter.glance(rows, scale.count), scale));
  }

  /** Distinct candidates of all passing rows, counted or not. */
  allCandidates(): number {
    this.everyone ??= this.matches.allCandidates();
    return this.everyone;
  }

  /** In offers. */
  facets(): FacetCounts {
    this.facetCounts ??= this.workplace.facets.count(this.matches);
    return this.facetCounts;
  }

  private single(freed: 'salary' | null, count: CountUnit, withError: boolean): Group {
    const { meter, groups } = this.workplace;
    const name = `whole ${count} ${this.keyOf(freed)} ${withError}`;
    const measure = () => [meter.measure(this.matches.rows(freed), count, withError)];
    const [group] = groups.get(name, measure);
    if (group === undefined) throw new RangeError(`no group was measured for ${name}`);
    return group;
  }
}
