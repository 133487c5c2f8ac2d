import { MOST_SEEN, type RowSource, type SeeRows } from './row-source';
import type { Table } from './table';

/** Distinct candidates of the columns of a histogram. */
export interface BarCandidates {
  /** Of each column alone. */
  readonly own: Uint32Array;
  /** Of the lowest column, the two lowest, and so on. */
  readonly lowest: Uint32Array;
  /** Of the highest column, the two highest, and so on. */
  readonly highest: Uint32Array;
}

/**
 * Counts the candidates of ascending rows by column, in one pass: the lowest columns hold those whose
 * own lowest column is one of them.
 */
export function countBarCandidates(
  table: Table,
  source: RowSource,
  columnOfRank: Uint8Array,
  columns: number,
): BarCandidates {
  const reader = new BarReader(table, columnOfRank, columns);
  source.visit(reader.see);
  return reader.end();
}

class BarReader {
  private readonly table: Table;
  private readonly columnOfRank: Uint8Array;
  private readonly own: Uint32Array;
  /** The last candidate of each column. */
  private readonly seen: Int32Array;
  /** Candidates by their lowest and by their highest column. */
  private readonly byLowest: Uint32Array;
  private readonly byHighest: Uint32Array;
  /** Of the candidate that was open before the block, then of those that begin in it. */
  private readonly lowest = new Uint8Array(MOST_SEEN + 1);
  private readonly highest = new Uint8Array(MOST_SEEN + 1);
  private candidate = -1;

  constructor(table: Table, columnOfRank: Uint8Array, columns: number) {
    this.table = table;
    this.columnOfRank = columnOfRank;
    this.own = new Uint32Array(columns);
    this.seen = new Int32Array(columns).fill(-1);
    this.byLowest = new Uint32Array(columns);
    this.byHighest = new Uint32Array(columns);
  }

  readonly see: SeeRows = (rows, length) => {
    const { candidate, salary } = this.table;
    const { columnOfRank, own, seen, lowest, highest } = this;
    if (this.candidate < 0) this.open(rows[0]!);
    let before = this.candidate;
    let [low, high] = [lowest[0]!, highest[0]!];
    let run = 0;
    for (let place = 0; place < length; place++) {
      const row = rows[place]!;
      const column = columnOfRank[salary.codes[row]!]!;
      const id = candidate[row]!;
      own[column]! += (seen[column]! - id) >>> 31;
      seen[column] = id;
      const isNew = id !== before;
      before = id;
      run += isNew ? 1 : 0;
      low = isNew || column < low ? column : low;
      high = isNew || column > high ? column : high;
      lowest[run] = low;
      highest[run] = high;
    }
    this.candidate = before;
    this.take(run);
    lowest[0] = low;
    highest[0] = high;
  };

  end(): BarCandidates {
    if (this.candidate >= 0) this.take(1);
    return {
      own: this.own,
      lowest: cumulative(this.byLowest),
      highest: cumulative(this.byHighest.reverse()),
    };
  }

  private open(row: number): void {
    this.candidate = this.table.candidate[row]!;
    const column = this.columnOfRank[this.table.salary.codes[row]!]!;
    this.lowest[0] = column;
    this.highest[0] = column;
  }

  private take(count: number): void {
    const { lowest, highest, byLowest, byHighest } = this;
    for (let run = 0; run < count; run++) {
      byLowest[lowest[run]!]!++;
      byHighest[highest[run]!]!++;
    }
  }
}

function cumulative(counts: Uint32Array): Uint32Array {
  let sum = 0;
  return counts.map((own) => (sum += own));
}
