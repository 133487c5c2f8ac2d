import { cellText } from './cell-text';
import { itemName } from '../reading/items';
import { FieldBuilder, type FieldValue } from '../table/field-builder';
import { columnKey } from '../table/names';
import { CodeBuffer } from '../table/column-builder';
import { isWanted, type SourceTable, type Wanted } from '../table/source-table';
import { checkCells, checkColumns, checkRows } from './limits';

/** Objects nested deeper than this are not looked into. */
const DEEPEST = 8;

/**
 * Makes columns of rows that are JSON objects. A field of an object in a field is a column of its own
 * ("pay.amount"); of a list of objects each field is a list, and the list itself holds their names.
 */
export class JsonTable {
  readonly #place: string;
  readonly #wanted: Wanted;
  readonly #fields = new Map<string, FieldBuilder | null>();
  readonly #lines = new CodeBuffer();

  constructor(place: string, wanted: Wanted) {
    this.#place = place;
    this.#wanted = wanted;
  }

  /** @throws Problem 'source-too-large' above the limits of columns, rows and cells. */
  add(entries: Iterable<readonly [string, unknown]>, line: number): void {
    this.#addFields(entries, '', 0);
    this.#lines.push(line);
    checkRows(this.rows, this.#place);
    checkCells(this.rows * this.#fields.size, this.#place);
  }

  get rows(): number {
    return this.#lines.length;
  }

  finish(format: string, hasLines: boolean): SourceTable {
    const columns = [...this.#fields].flatMap(([name, field]) => {
      field?.padTo(this.rows);
      return field === null ? [] : [[name, field.finish()] as const];
    });
    return {
      format,
      rows: this.rows,
      names: [...this.#fields.keys()],
      columns: new Map(columns),
      lines: hasLines ? this.#lines.finish() : null,
      notes: [],
    };
  }

  #addFields(entries: Iterable<readonly [string, unknown]>, prefix: string, depth: number): void {
    for (const [key, value] of entries) {
      const path = prefix + columnKey(key);
      if (isObject(value)) {
        if (depth < DEEPEST) this.#addFields(Object.entries(value), `${path}.`, depth + 1);
      } else if (Array.isArray(value)) this.#addList(path, value);
      else this.#put(path, fieldValue(value));
    }
  }

  #addList(path: string, list: readonly unknown[]): void {
    this.#put(path, list.map(itemName));
    const byField = new Map<string, string[]>();
    for (const item of list) {
      if (!isObject(item)) continue;
      for (const [key, value] of Object.entries(item)) {
        const items = byField.get(key) ?? [];
        byField.set(key, items);
        items.push(itemName(value));
      }
    }
    for (const [key, items] of byField) this.#put(`${path}.${columnKey(key)}`, items);
  }

  #put(path: string, value: FieldValue): void {
    const field = this.#field(path);
    if (field === null || field.rows > this.rows) return;
    field.padTo(this.rows);
    field.push(value);
  }

  #field(path: string): FieldBuilder | null {
    const known = this.#fields.get(path);
    if (known !== undefined) return known;
    const field = isWanted(this.#wanted, path) ? new FieldBuilder() : null;
    this.#fields.set(path, field);
    checkColumns(this.#fields.size, this.#place);
    return field;
  }
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) && !ArrayBuffer.isView(value) && !(value instanceof Date);
}

function fieldValue(value: unknown): FieldValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : cellText(value) || null;
}
