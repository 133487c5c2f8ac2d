import { CodeBuffer, TextColumnBuilder } from '../table/column-builder';
import { isWanted, type SourceTable, type Wanted } from '../table/source-table';
import { checkCells, checkColumns, checkRows } from './limits';
import { distinctNames } from '../table/names';

/** Makes columns of records, the first of which is the header. */
export class RecordTable {
  readonly #place: string;
  readonly #names: readonly string[];
  readonly #builders: readonly (TextColumnBuilder | null)[];
  readonly #lines = new CodeBuffer();
  #shorter = 0;
  #longer = 0;
  #firstLonger = 0;
  #lastLength = 0;

  /** @throws Problem 'source-too-large' for more columns than the limit. */
  constructor(header: readonly string[], place: string, wanted: Wanted) {
    checkColumns(header.length, place);
    this.#place = place;
    this.#names = distinctNames(header);
    this.#builders = this.#names.map((name) =>
      isWanted(wanted, name) ? new TextColumnBuilder() : null,
    );
  }

  get rows(): number {
    return this.#lines.length;
  }

  /** Cells that a record lacks are empty, cells beyond the header are dropped. */
  add(record: readonly string[], line: number): void {
    this.#lines.push(line);
    this.#countCells(record, line);
    for (let index = 0; index < this.#names.length; index += 1) {
      this.#builders[index]?.push(record[index] ?? '');
    }
  }

  /** True where the last record alone is too short: the rest of it is missing. */
  get endsEarly(): boolean {
    return this.#shorter === 1 && this.#lastLength < this.#names.length && this.rows > 1;
  }

  /** @throws Problem 'source-too-large' for more rows or cells than the limits. */
  checkSize(): void {
    checkRows(this.rows, this.#place);
    checkCells(
      this.rows * this.#builders.filter((builder) => builder !== null).length,
      this.#place,
    );
  }

  finish(format: string): SourceTable {
    const columns = this.#names.flatMap((name, index) => {
      const builder = this.#builders[index];
      return builder ? [[name, builder.finish()] as const] : [];
    });
    return {
      format,
      rows: this.rows,
      names: this.#names,
      columns: new Map(columns),
      lines: this.#lines.finish(),
      notes: this.#notes(),
    };
  }

  #countCells(record: readonly string[], line: number): void {
    this.#lastLength = record.length;
    if (record.length < this.#names.length) this.#shorter += 1;
    if (record.length <= this.#names.length) return;
    this.#longer += 1;
    if (this.#longer === 1) this.#firstLonger = line;
  }

  #notes(): readonly string[] {
    const notes: string[] = [];
    const shorter = this.#shorter.toLocaleString('en');
    const longer = this.#longer.toLocaleString('en');
    if (this.#shorter > 0)
      notes.push(
        `${shorter} lines have fewer cells than the header: the missing ones are read as empty.`,
      );
    if (this.#longer > 0)
      notes.push(
        `${longer} lines have more cells than the header (the first is line ${this.#firstLonger}): the cells beyond it are dropped.`,
      );
    return notes;
  }
}
