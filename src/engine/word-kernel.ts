import { CandidateEnds } from './candidate-ends';
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
  private readonly ends: CandidateEnds;
  private readonly every: RowSet;
  private readonly search: RowSearch;
  private readonly passing: PassingSets;

  constructor(table: Table) {
    this.table = table;
    this.ends = new CandidateEnds(table);
    this.every = RowSet.whole(table.rows);
    this.search = new RowSearch(table.rows);
    this.passing = new PassingSets(table.rows);
  }

  match(plan: Plan): Matches {
    const { ends, every, table } = this;
    const sets = this.passing.of(plan);
    const find = (among: RowSet, freed: Check | null) => this.find(among, sets, freed);
    return {
      isChecked: (check) => sets.has(check),
      rows: (freed) => ({ visit: (see) => find(table.counted, freed).visit(see) }),
      offersFreeing: (freed) => find(table.counted, freed).sumOf(table.weight),
      offers: () => {
        const all = find(every, null).sumOf(table.weight);
        const counted = find(table.counted, null).sumOf(table.weight);
        return { counted, closed: all - counted };
      },
      allCandidates: () => ends.count(find(every, null)),
    };
  }

  private find(among: RowSet, sets: ReadonlyMap<Check, RowSet>, freed: Check | null): RowSearch {
    const others: RowSet[] = [];
    for (const [check, set] of sets) if (check !== freed) others.push(set);
    return this.search.find(among, others);
  }
}
