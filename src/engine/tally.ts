import type { Step } from '../domain/month';
import type { CountUnit } from '../domain/vocabulary';
import type { FilterDimension } from '../domain/filters';
import { countFacets, type FacetCounts } from './facet-counts';
import type { Group } from './group';
import type { GroupMeter } from './group-meter';
import type { Matches } from './kernel';
import { membersByLevel } from './members';
import type { RecentlyUsed } from './recently-used';
import { RowLists } from './row-lists';
import { membersByStep, stepStarts } from './steps';
import type { Table } from './table';

/** What all tallies of a table share. */
export interface Workplace {
  readonly table: Table;
  readonly meter: GroupMeter;
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
  readonly rows: RowLists;
  readonly keyOf: KeyOf;
  private readonly workplace: Workplace;
  private everyone: number | null = null;
  private facetCounts: FacetCounts | null = null;

  constructor(workplace: Workplace, matches: Matches, keyOf: KeyOf) {
    this.workplace = workplace;
    this.matches = matches;
    this.rows = new RowLists(workplace.table, matches);
    this.keyOf = keyOf;
  }

  /** The cohort as selected. */
  whole(count: CountUnit): Group {
    const { meter } = this.workplace;
    return this.single(null, count, () => meter.measure(this.rows.members, count, true));
  }

  /** The cohort with its salary filter freed: the whole of a selection without that filter. */
  withAnySalary(count: CountUnit): Group {
    const { meter } = this.workplace;
    if (!this.matches.isChecked('salary')) return this.whole(count);
    return this.single('salary', count, () =>
      meter.measure(this.rows.membersFreeing('salary'), count, true),
    );
  }

  /** One group per level of the data set, with the seniority filter freed; none without levels. */
  levels(count: CountUnit): readonly Group[] {
    const { table, meter, groups } = this.workplace;
    const { seniority } = table.dimensions;
    if (seniority === null) return [];
    return groups.get(`levels ${count} ${this.keyOf('seniority')}`, () =>
      membersByLevel(
        this.rows.membersFreeing('seniority'),
        this.rows.freeing('seniority'),
        seniority,
      ).map((members) => meter.measure(members, count)),
    );
  }

  /** One group per step of the data set's months, with the period filter freed; not kept. */
  steps(count: CountUnit, step: Step): readonly Group[] {
    const { table, meter } = this.workplace;
    const starts = stepStarts(table, step);
    const { rows } = this;
    const members = rows.membersFreeing('period');
    return membersByStep(table, members, rows.freeing('period'), step, starts).map((own) =>
      meter.measure(own, count),
    );
  }

  /** Distinct candidates of all passing rows, counted or not. */
  allCandidates(): number {
    this.everyone ??= this.matches.allCandidates();
    return this.everyone;
  }

  /** The same in both count units; asking in that of the other panels saves measuring. */
  facets(count: CountUnit): FacetCounts {
    this.facetCounts ??= countFacets(this.workplace.table, {
      matches: this.matches,
      rows: this.rows,
      offers: this.whole(count).offers,
      offersWithAnySalary: this.withAnySalary(count).offers,
    });
    return this.facetCounts;
  }

  private single(freed: FilterDimension | null, count: CountUnit, measure: () => Group): Group {
    const name = `whole ${count} ${this.keyOf(freed)}`;
    const [group] = this.workplace.groups.get(name, () => [measure()]);
    if (group === undefined) throw new RangeError(`no group was measured for ${name}`);
    return group;
  }
}
