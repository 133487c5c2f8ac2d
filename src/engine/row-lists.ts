import type { Check } from './checks';
import type { Matches } from './kernel';
import { type Members, membersOf } from './members';
import type { Table } from './table';
import { Transient } from './transient';

type Listed = Check | 'none';

/** The matches as ascending lists of rows with what is measured, which several questions share. */
export class RowLists {
  private readonly table: Table;
  private readonly matches: Matches;
  private readonly lists = new Map<Listed, Transient<Uint32Array>>();
  private readonly columns = new Map<Listed, Transient<Members>>();

  constructor(table: Table, matches: Matches) {
    this.table = table;
    this.matches = matches;
  }

  get passing(): Uint32Array {
    return this.list('none');
  }

  get members(): Members {
    return this.membersFreeing('none');
  }

  /** Passing rows and counted ones that fail the check alone. */
  freeing(check: Check): Uint32Array {
    return this.list(this.matches.isChecked(check) ? check : 'none');
  }

  membersFreeing(check: Listed): Members {
    const name = check !== 'none' && this.matches.isChecked(check) ? check : 'none';
    const columns =
      this.columns.get(name) ?? new Transient(() => membersOf(this.table, this.list(name)));
    this.columns.set(name, columns);
    return columns.get();
  }

  private list(name: Listed): Uint32Array {
    const freed = name === 'none' ? null : name;
    const list = this.lists.get(name) ?? new Transient(() => this.matches.rows(freed));
    this.lists.set(name, list);
    return list.get();
  }
}
