import { ListColumnBuilder, TextColumnBuilder } from './column-builder';
import type { SourceColumn } from './source-table';

/** A scalar of a JSON document, or a list of scalars. */
export type FieldValue = string | number | boolean | null | readonly (string | number | boolean)[];

/** Numbers that grow by doubling. */
class NumberBuffer {
  #values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  finish(): Float64Array {
    return this.#values.slice(0, this.length);
  }
}

/**
 * Collects the values of a field whose kind shows only as they come: numbers become texts with the
 * first text, and everything becomes lists with the first list.
 */
export class FieldBuilder {
  #numbers: NumberBuffer | null = new NumberBuffer();
  #texts: TextColumnBuilder | null = null;
  #lists: ListColumnBuilder | null = null;

  get rows(): number {
    return (this.#lists ?? this.#texts)?.rows ?? this.#numbers?.length ?? 0;
  }

  /** Fills with empty cells up to a row. */
  padTo(rows: number): void {
    while (this.rows < rows) this.push(null);
  }

  push(value: FieldValue): void {
    if (Array.isArray(value)) this.#asLists();
    else if (typeof value === 'string' || typeof value === 'boolean') this.#asTexts();
    if (this.#lists !== null) pushList(this.#lists, value);
    else if (this.#texts !== null) this.#texts.push(textOf(value));
    else this.#numbers?.push(typeof value === 'number' ? value : NaN);
  }

  finish(): SourceColumn {
    if (this.#lists !== null) return this.#lists.finish();
    if (this.#texts !== null) return this.#texts.finish();
    return { kind: 'number', values: this.#numbers?.finish() ?? new Float64Array() };
  }

  #asTexts(): void {
    if (this.#lists !== null || this.#texts !== null) return;
    const texts = new TextColumnBuilder();
    for (const value of this.#numbers?.finish() ?? []) texts.push(textOf(value));
    this.#texts = texts;
    this.#numbers = null;
  }

  #asLists(): void {
    if (this.#lists !== null) return;
    this.#asTexts();
    const lists = new ListColumnBuilder();
    const { codes, values } = this.#texts?.finish() ?? { codes: [], values: [] };
    for (const code of codes) pushList(lists, values[code] ?? null);
    this.#lists = lists;
    this.#texts = null;
  }
}

function pushList(lists: ListColumnBuilder, value: FieldValue): void {
  const items = typeof value === 'object' && value !== null ? value : [value];
  for (const item of items) {
    const text = textOf(item);
    if (text !== '') lists.push(text);
  }
  lists.endRow();
}

function textOf(value: FieldValue): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return value === null || typeof value === 'object' ? '' : String(value);
}
