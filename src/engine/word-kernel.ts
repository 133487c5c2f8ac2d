import type { Check } from './checks';
import type { Kernel, Matches } from './kernel';
import { PassingSets } from './passing-sets';
import type { Plan } from './plan';
import { RowSearch } from './row-search';
import { RowSet } from './row-set';
import type { RowReader, RowSource } from './row-source';
import type { Table } from './table';

type Sets = ReadonlyMap<Check, readonly RowSet[]>;

/**
 * One bit a row: every filter is the set of the rows that pass it, and 32 rows are decided at once.
 * A row counts for a cohort where it passes all filters, and for the options of a filter where it
 * passes all others.
 */
export class WordKernel implements Kernel {
  readonly table: Table;
  readonly every: RowSet;
  /** The last row of each candidate. */
  readonly ends: RowSet;
  private readonly search: RowSearch;
  private readonly passing: PassingSets;

  constructor(table: Table) {
    this.table = table;
    this.every = RowSet.whole(table.rows);
    this.ends = lastRows(table);
    this.search = new RowSearch(table.rows);
    this.passing = new PassingSets(table.rows);
  }

  match(plan: Plan): Matches {
    return new WordMatches(this, this.passing.of(plan));
  }

  /** Those of some rows that pass every check but the freed one; to be read at once. */
  find(among: RowSet, sets: Sets, freed: Check | null): RowSearch {
    const others = Array.from(sets, ([check, own]) => (check === freed ? [] : own));
    return this.search.find([among, ...others.flat()]);
  }
}

class WordMatches implements Matches {
  private readonly kernel: WordKernel;
  private readonly sets: Sets;
  /** As readers are, these are kept for the compiler's sake (see row-source.ts). */
  private readonly found = new Map<Check | null, FoundRows>();

  constructor(kernel: WordKernel, sets: Sets) {
    this.kernel = kernel;
    this.sets = sets;
  }

  isChecked(check: Check): boolean {
    return this.sets.has(check);
  }

  rows(freed: Check | null): RowSource {
    const found = this.found.get(freed) ?? new FoundRows(this.kernel, this.sets, freed);
    this.found.set(freed, found);
    return found;
  }

  offersFreeing(freed: Check | null): number {
    const { counted, weight } = this.kernel.table;
    return this.kernel.find(counted, this.sets, freed).sumOf(weight);
  }

  offers(): { readonly counted: number; readonly closed: number } {
    const { every, table } = this.kernel;
    const all = this.kernel.find(every, this.sets, null).sumOf(table.weight);
    const counted = this.offersFreeing(null);
    return { counted, closed: all - counted };
  }

  allCandidates(): number {
    const { every, ends } = this.kernel;
    return this.kernel.find(every, this.sets, null).groups(ends);
  }
}

class FoundRows implements RowSource {
  private readonly kernel: WordKernel;
  private readonly sets: Sets;
  private readonly freed: Check | null;

  constructor(kernel: WordKernel, sets: Sets, freed: Check | null) {
    this.kernel = kernel;
    this.sets = sets;
    this.freed = freed;
  }

  visit(reader: RowReader): void {
    this.kernel.find(this.kernel.table.counted, this.sets, this.freed).visit(reader);
  }
}

function lastRows({ candidate, rows }: Table): RowSet {
  const ends = new RowSet(rows);
  for (let row = 0; row < rows; row++) if (candidate[row] !== candidate[row + 1]) ends.add(row);
  return ends;
}
