import type { LeftOut, LeftOutReason } from '../../domain/report';
import { lineOf, type SourceTable } from '../table/source-table';
import { shortened } from './misreadings';
import { MOST_LINES } from './rows';

/** Values listed for one reason; rarer ones are joined in an entry without a value. */
const MOST_VALUES = 20;
/** Distinct values told apart while reading. */
const MOST_KEPT_VALUES = 1000;

interface Entry {
  readonly reason: LeftOutReason;
  readonly value: string | null;
  rows: number;
  readonly lines: number[];
}

/** Counts the rows that are left out, by reason and by the value that set it off. */
export class LeftOutTally {
  readonly #table: SourceTable;
  readonly #entries = new Map<LeftOutReason, Map<string | null, Entry>>();

  constructor(table: SourceTable) {
    this.#table = table;
  }

  add(reason: LeftOutReason, value: string | null, row: number): void {
    const entry = this.#entry(reason, value);
    entry.rows += 1;
    if (entry.lines.length < MOST_LINES) entry.lines.push(lineOf(this.#table, row));
  }

  /** The most frequent first. */
  list(): readonly LeftOut[] {
    return [...this.#entries.values()]
      .flatMap((byValue) => joinRare([...byValue.values()].toSorted(byRows)))
      .toSorted(byRows);
  }

  #entry(reason: LeftOutReason, value: string | null): Entry {
    const byValue = this.#entries.get(reason) ?? new Map<string | null, Entry>();
    this.#entries.set(reason, byValue);
    const key = byValue.size < MOST_KEPT_VALUES || byValue.has(value) ? value : null;
    const known = byValue.get(key);
    if (known !== undefined) return known;
    const entry: Entry = {
      reason,
      value: key === null ? null : shortened(key),
      rows: 0,
      lines: [],
    };
    byValue.set(key, entry);
    return entry;
  }
}

function byRows(one: LeftOut, other: LeftOut): number {
  return other.rows - one.rows;
}

function joinRare(entries: readonly LeftOut[]): readonly LeftOut[] {
  if (entries.length <= MOST_VALUES) return entries;
  const rare = entries.slice(MOST_VALUES);
  const lines = rare.flatMap((entry) => entry.lines).toSorted((one, other) => one - other);
  const rows = rare.reduce((sum, entry) => sum + entry.rows, 0);
  const reason = entries[0]?.reason ?? 'no-salary';
  return [
    ...entries.slice(0, MOST_VALUES),
    { reason, value: null, rows, lines: lines.slice(0, MOST_LINES) },
  ];
}
