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
 * Counts the candidates of a histogram by column, in one pass. Columns are pooled at most up to the
 * first that is sure to hold enough: one with more offers than one candidate less can have.
 */
export class BarCounter implements RowReader {
  private readonly table: Table;
  private readonly lowest = new Tail();
  private readonly highest = new Tail();
  private columnOfRank: Uint8Array = new Uint8Array(0);
  private own = new Uint32Array(0);
  /** The last candidate of each column. */
  private seen = new Int32Array(0);

  constructor(table: Table) {
    this.table = table;
  }

  /** Of ascending rows. */
  count(source: RowSource, { columnOfRank, offers, heaviest }: BarColumns): BarCandidates {
    const isEnough = (own: number) => own > (FEWEST_FOR_MEDIAN - 1) * heaviest;
    const first = offers.findIndex(isEnough);
    const last = offers.findLastIndex(isEnough);
    this.columnOfRank = columnOfRank;
    this.own = new Uint32Array(offers.length);
    this.seen = new Int32Array(offers.length).fill(-1);
    this.lowest.begin((first < 0 ? offers.length - 1 : first) + 1);
    this.highest.begin(offers.length - Math.max(last, 0));
    source.visit(this);
    return { own: this.own, lowest: this.lowest.unions(), highest: this.highest.unions() };
  }

  see(rows: Uint32Array, from: number, to: number): void {
    const { candidate, salary } = this.table;
    const { columnOfRank, own, seen, lowest, highest } = this;
    const { codes } = salary;
    const lowEnd = lowest.columns - 1;
    const highStart = own.length - highest.columns;
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      const id = candidate[row]!;
      const column = columnOfRank[codes[row]!]!;
      own[column]! += (seen[column]! - id) >>> 31;
      seen[column] = id;
      if (column <= lowEnd) lowest.add(id, column);
      if (column >= highStart) highest.add(id, own.length - 1 - column);
    }
  }
}

/** The outermost columns of one end, counted inwards. */
class Tail {
  columns = 0;
  /** By the outermost column that they have. */
  private candidates = new Uint32Array(0);
  private candidate = -1;
  private outermost = 0;

  begin(columns: number): void {
    this.columns = columns;
    this.candidates = new Uint32Array(columns);
    this.candidate = -1;
  }

  /** The rows of a candidate stand together. */
  add(id: number, column: number): void {
    if (id !== this.candidate) {
      this.close();
      this.candidate = id;
      this.outermost = column;
    } else if (column < this.outermost) this.outermost = column;
  }

  /** Candidates of the outermost column, the two outermost, and so on. */
  unions(): Uint32Array {
    this.close();
    let sum = 0;
    return this.candidates.map((own) => (sum += own));
  }

  private close(): void {
    if (this.candidate >= 0) this.candidates[this.outermost]!++;
  }
}
