/** Items of `stride` bytes that lie wholly inside of the buffer. */
export interface FlatVector {
  readonly start: number;
  readonly length: number;
}

/**
 * A table of a FlatBuffers message. Every read is checked against the bytes; fields are numbered from
 * 0 as in the schema of the format, a missing one is null.
 */
export class FlatTable {
  readonly #view: DataView;
  readonly #start: number;

  constructor(view: DataView, start: number) {
    this.#view = view;
    this.#start = start;
  }

  /** The table that a buffer begins with. */
  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, view.getUint32(0, true));
  }

  uint8(field: number): number | null {
    const at = this.#at(field);
    return at === null ? null : this.#view.getUint8(at);
  }

  int16(field: number): number | null {
    const at = this.#at(field);
    return at === null ? null : this.#view.getInt16(at, true);
  }

  int64(field: number): number | null {
    const at = this.#at(field);
    return at === null ? null : this.int64At(at);
  }

  table(field: number): FlatTable | null {
    const at = this.#at(field);
    return at === null ? null : this.#tableAt(at);
  }

  /** @throws RangeError where the vector claims more than the bytes hold. */
  vector(field: number, stride: number): FlatVector {
    const at = this.#at(field);
    if (at === null) return { start: 0, length: 0 };
    const position = at + this.#view.getUint32(at, true);
    const length = this.#view.getUint32(position, true);
    const start = position + 4;
    if (start + length * stride > this.#view.byteLength) {
      throw new RangeError(`a list claims ${length} items, which the bytes do not hold`);
    }
    return { start, length };
  }

  /** The tables of a vector. */
  tables(field: number): readonly FlatTable[] {
    const { start, length } = this.vector(field, 4);
    return Array.from({ length }, (_, index) => this.#tableAt(start + index * 4));
  }

  /** A 64-bit integer at a position; above the safe range it loses digits but not its size. */
  int64At(position: number): number {
    return Number(this.#view.getBigInt64(position, true));
  }

  #tableAt(at: number): FlatTable {
    return new FlatTable(this.#view, at + this.#view.getUint32(at, true));
  }

  /** A field's position by the table of offsets that the table points at. */
  #at(field: number): number | null {
    const offsets = this.#start - this.#view.getInt32(this.#start, true);
    const entry = 4 + field * 2;
    if (entry + 2 > this.#view.getUint16(offsets, true)) return null;
    const offset = this.#view.getUint16(offsets + entry, true);
    return offset === 0 ? null : this.#start + offset;
  }
}
