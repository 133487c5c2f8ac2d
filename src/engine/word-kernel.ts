import type { Check } from './checks';
import type { Kernel, Matches } from './kernel';
import { PassingSets } from './passing-sets';
import type { Plan } from './plan';
import { RowSearch } from './row-search';
import { RowSet } from './row-set';
import type { Table } from './table';

/**
 * One bit a row: every filter is the set of the rows that pass it, and 32 rows are decided at once.
 * A row counts for a cohort where it passes all filters, and for the options of a filter where it
 * passes all others.
 */
export class WordKernel implements Kernel {
  private readonly table: Table;
  /** The last row of each candidate. */
  private readonly ends: RowSet;
  private readonly every: RowSet;
  private readonly search: RowSearch;
  private readonly passing: PassingSets;

  constructor(table: Table) {
    this.table = table;
    this.ends = lastRows(table);
    this.every = RowSet.whole(table.rows);
    this.search = new RowSearch(table.rows);
    this.passing = new PassingSets(table.rows);
  }

  match(plan: Plan): Matches {
    const { counted, weight } = this.table;
    const sets = this.passing.of(plan);
    const find = (among: RowSet, freed: Check | null) => this.find(among, sets, freed);
    return {
      isChecked: (check) => sets.has(check),
      rows: (freed) => ({ visit: (reader) => find(counted, freed).visit(reader) }),
      offersFreeing: (freed) => find(counted, freed).sumOf(weight),
      offers: () => {
        const all = find(this.every, null).sumOf(weight);
        const open = find(counted, null).sumOf(weight);
        return { counted: open, closed: all - open };
      },
      allCandidates: () => find(this.every, null).groups(this.ends),
    };
  }

  private find(
    among: RowSet,
    sets: ReadonlyMap<Check, readonly RowSet[]>,
    freed: Check | null,
  ): RowSearch {
    const others = Array.from(sets, ([check, own]) => (check === freed ? [] : own));
    return this.search.find([among, ...others.flat()]);
  }
}

function lastRows({ candidate, rows }: Table): RowSet {
  const ends = new RowSet(rows);
  for (let row = 0; row < rows; row++) if (candidate[row] !== candidate[row + 1]) ends.add(row);
  return ends;
}
