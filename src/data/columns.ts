import type { Unit } from '../domain/vocabulary';

/** Codes of a dictionary in the narrowest type that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` codes from 0 to `highest`, all 0. */
export function codesUpTo(highest: number, length: number): Codes {
  if (highest <= 0xff) return new Uint8Array(length);
  return highest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

/** Dictionary codes: row i has the value `values[codes[i]]`. Values are distinct. */
export interface CodedColumn {
  readonly codes: Codes;
  readonly values: readonly string[];
}

/**
 * Lists: row i has `values[codes[k]]` for k in [offsets[i], offsets[i + 1]). No value twice in a row.
 * `offsets` has rows + 1 entries. At most 65,536 distinct values.
 */
export interface ListColumn {
  readonly offsets: Uint32Array;
  readonly codes: Codes;
  readonly values: readonly string[];
}

/**
 * The validated offers table: what every decoder and mapping ends in and the only thing the engine
 * reads. All columns have `rows` entries. A null column means that the data set lacks the dimension;
 * a value that a row does not state is `NOT_STATED` (text), NaN (numbers) or -1 (month).
 * Buffers are handed over between threads: columns may share one, such as that of the file they were
 * read from, and nobody else uses it.
 */
export interface OfferColumns {
  readonly rows: number;
  /** What `salary` is per. */
  readonly unit: Unit;
  /** USD per unit, > 0; NaN only where `offers` is 0. */
  readonly salary: Float64Array;
  /** Frequency weight as the source states it, whatever the status. 0: in the market, no offer. */
  readonly offers: Uint32Array;
  /** Dense ids 0..count-1; null: each row is a candidate of its own. */
  readonly candidate: { readonly ids: Uint32Array; readonly count: number } | null;
  /** Index into OFFER_STATUSES; null: all open. */
  readonly status: Uint8Array | null;
  readonly specialization: CodedColumn | null;
  readonly skills: ListColumn | null;
  /** Values are SENIORITY_LEVELS and NOT_STATED. */
  readonly seniority: CodedColumn | null;
  /** Years; a range is its midpoint. */
  readonly experience: Float32Array | null;
  /** Values are ENGLISH_LEVELS and NOT_STATED. */
  readonly english: CodedColumn | null;
  readonly country: CodedColumn | null;
  /** Values are WORK_MODES and NOT_STATED. */
  readonly mode: CodedColumn | null;
  /** For the company rule only; never displayed. */
  readonly company: CodedColumn | null;
  /** `monthIndex` of domain/month. */
  readonly month: Int32Array | null;
}

/** The buffers to hand over with a message, each once. */
export function transferables(columns: OfferColumns): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const add = (view: { readonly buffer: ArrayBufferLike } | null | undefined) => {
    if (view !== null && view !== undefined && view.buffer instanceof ArrayBuffer) {
      buffers.add(view.buffer);
    }
  };
  for (const view of [
    columns.salary,
    columns.offers,
    columns.status,
    columns.experience,
    columns.month,
  ]) {
    add(view);
  }
  add(columns.candidate?.ids);
  add(columns.skills?.offsets);
  add(columns.skills?.codes);
  for (const coded of [
    columns.specialization,
    columns.seniority,
    columns.english,
    columns.country,
    columns.mode,
    columns.company,
  ]) {
    add(coded?.codes);
  }
  return [...buffers];
}
