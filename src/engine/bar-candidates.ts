import { FEWEST_FOR_MEDIAN } from '../domain/answer';
import type { RowReader, RowSource } from './row-source';
import type { Table } from './table';

/** The columns of a histogram as they are counted. */
export interface BarColumns {
  /** By rank of the amount; read only for ranks that the rows have. */
  readonly columnOfRank: Uint8Array;
  /** By column. */
  readonly offers: Float64Array;
  /** The most offers that one candidate has in all columns together. */
  readonly heaviest: number;
}

/** Distinct candidates of the columns of a histogram. */
export interface BarCandidates {
  /** Of each column alone. */
  readonly own: Uint32Array;
  /** Of the lowest column, the two lowest, and so on as far as columns can be pooled. */
  readonly lowest: Uint32Array;
  /** Of the highest column, the two highest, and so on. */
  readonly highest: Uint32Array;
}

/**
 * Counts the candidates of ascending rows by column, in one pass. Columns are pooled at most up to the
 * first that is sure to hold enough: one with more offers than one candidate less can have.
 */
export function countBarCandidates(
  table: Table,
  source: RowSource,
  { columnOfRank, offers, heaviest }: BarColumns,
): BarCandidates {
  const isEnough = (own: number) => own > (FEWEST_FOR_MEDIAN - 1) * heaviest;
  const first = offers.findIndex(isEnough);
  const last = offers.findLastIndex(isEnough);
  const lowest = new Uint32Array((first < 0 ? offers.length - 1 : first) + 1);
  const highest = new Uint32Array(offers.length - Math.max(last, 0));
  const reader = new BarReader(table, columnOfRank, offers.length, { lowest, highest });
  source.visit(reader);
  return reader.end();
}

/** Candidates by their outermost column, and what is known of the one that is read. */
class Tail {
  private readonly candidates: Uint32Array;
  private candidate = -1;
  private outermost = 0;

  constructor(candidates: Uint32Array) {
    this.candidates = candidates;
  }

  /** `column` is counted from the end inwards. */
  add(id: number, column: number): void {
    if (id !== this.candidate) {
      this.close();
      this.candidate = id;
      this.outermost = column;
    } else if (column < this.outermost) this.outermost = column;
  }

  /** Adds up from the end inwards. */
  unions(): Uint32Array {
    this.close();
    let sum = 0;
    return this.candidates.map((own) => (sum += own));
  }

  private close(): void {
    if (this.candidate >= 0) this.candidates[this.outermost]!++;
  }
}

class BarReader implements RowReader {
  private readonly table: Table;
  private readonly columnOfRank: Uint8Array;
  private readonly own: Uint32Array;
  /** The last candidate of each column. */
  private readonly seen: Int32Array;
  private readonly lowest: Tail;
  private readonly highest: Tail;
  /** The last column of the low tail and the first of the high one. */
  private readonly lowEnd: number;
  private readonly highStart: number;

  constructor(
    table: Table,
    columnOfRank: Uint8Array,
    columns: number,
    tails: Pick<BarCandidates, 'lowest' | 'highest'>,
  ) {
    this.table = table;
    this.columnOfRank = columnOfRank;
    this.own = new Uint32Array(columns);
    this.seen = new Int32Array(columns).fill(-1);
    this.lowest = new Tail(tails.lowest);
    this.highest = new Tail(tails.highest);
    this.lowEnd = tails.lowest.length - 1;
    this.highStart = columns - tails.highest.length;
  }

  see(rows: Uint32Array, from: number, to: number): void {
    const { candidate, salary } = this.table;
    const { columnOfRank, own, seen, lowEnd, highStart } = this;
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      const id = candidate[row]!;
      const column = columnOfRank[salary.codes[row]!]!;
      own[column]! += (seen[column]! - id) >>> 31;
      seen[column] = id;
      if (column <= lowEnd) this.lowest.add(id, column);
      if (column >= highStart) this.highest.add(id, own.length - 1 - column);
    }
  }

  end(): BarCandidates {
    return { own: this.own, lowest: this.lowest.unions(), highest: this.highest.unions() };
  }
}
