import { NOT_STATED } from '../domain/vocabulary';

/** The values of a dimension that occur, in the order shown, and each source code's new place. */
export interface Options {
  readonly values: readonly string[];
  /** By source code; -1 where no row has it. */
  readonly placeOf: Int32Array;
}

/** Sums per code, with the codes that occur at all. */
export interface Occurrence {
  readonly offers: Float64Array;
  readonly seen: Uint8Array;
}

/**
 * Values of a fixed vocabulary in its order; others by offers descending, then by name.
 * `NOT_STATED` is always last. Values that no row has are left out.
 */
export function orderOptions(
  values: readonly string[],
  occurrence: Occurrence,
  vocabulary: readonly string[] | null,
): Options {
  const codes = values.map((_, code) => code).filter((code) => occurrence.seen[code] === 1);
  const place = (code: number) => vocabularyPlace(vocabulary, values[code] ?? '');
  codes.sort(
    (left, right) =>
      place(left) - place(right) ||
      (occurrence.offers[right] ?? 0) - (occurrence.offers[left] ?? 0) ||
      compareNames(values[left] ?? '', values[right] ?? ''),
  );
  const placeOf = new Int32Array(values.length).fill(-1);
  codes.forEach((code, position) => {
    placeOf[code] = position;
  });
  return { values: codes.map((code) => values[code] ?? ''), placeOf };
}

function vocabularyPlace(vocabulary: readonly string[] | null, value: string): number {
  if (value === NOT_STATED) return Number.MAX_SAFE_INTEGER;
  const place = vocabulary?.indexOf(value) ?? -1;
  return place < 0 ? (vocabulary?.length ?? 0) : place;
}

function compareNames(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
