import type { ListColumn, TextColumn } from './source-table';

/** Numbers that grow by doubling; `finish` gives memory of its own, of the final length. */
export class CodeBuffer {
  #codes = new Uint32Array(1024);
  length = 0;

  push(code: number): void {
    if (this.length === this.#codes.length) this.#grow();
    this.#codes[this.length] = code;
    this.length += 1;
  }

  finish(): Uint32Array<ArrayBuffer> {
    return this.#codes.slice(0, this.length);
  }

  #grow(): void {
    const larger = new Uint32Array(this.#codes.length * 2);
    larger.set(this.#codes);
    this.#codes = larger;
  }
}

/** Distinct texts in the order of their first appearance. */
export class Dictionary {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();

  /** The code of a text, given to it at its first appearance. */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.values.push(text);
    this.#codes.set(text, code);
    return code;
  }
}

/** Collects the cells of a text column row by row. */
export class TextColumnBuilder {
  readonly dictionary = new Dictionary();
  readonly #codes = new CodeBuffer();

  push(text: string): void {
    this.#codes.push(this.dictionary.code(text));
  }

  get rows(): number {
    return this.#codes.length;
  }

  finish(): TextColumn {
    return { kind: 'text', codes: this.#codes.finish(), values: this.dictionary.values };
  }
}

/** Collects lists: any number of `push`, then `endRow`. */
export class ListColumnBuilder {
  readonly #dictionary = new Dictionary();
  readonly #codes = new CodeBuffer();
  readonly #offsets = new CodeBuffer();

  constructor() {
    this.#offsets.push(0);
  }

  push(text: string): void {
    this.#codes.push(this.#dictionary.code(text));
  }

  endRow(): void {
    this.#offsets.push(this.#codes.length);
  }

  get rows(): number {
    return this.#offsets.length - 1;
  }

  /** Of all rows, repetitions included. */
  get items(): number {
    return this.#codes.length;
  }

  finish(): ListColumn {
    return {
      kind: 'list',
      offsets: this.#offsets.finish(),
      codes: this.#codes.finish(),
      values: this.#dictionary.values,
    };
  }
}
