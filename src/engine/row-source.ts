/** Sees the first `length` of some rows, ascending. The array is only lent: it is written again. */
export type SeeRows = (rows: Uint32Array, length: number) => void;

/** At most so many rows are seen at once: few enough to stay in the nearest cache between loops. */
export const MOST_SEEN = 4096;

/** Rows that are visited a block at a time, as often as is needed; no list of them is kept. */
export interface RowSource {
  /** Ascending, unless the source says otherwise. */
  visit(see: SeeRows): void;
}

/** Rows that stand in a list already, in its order. */
export function listed(list: Uint32Array): RowSource {
  return {
    visit: (see) => {
      for (let from = 0; from < list.length; from += MOST_SEEN) {
        const block = list.subarray(from, from + MOST_SEEN);
        see(block, block.length);
      }
    },
  };
}

/** All rows of a source. */
export function listOf(source: RowSource): Uint32Array {
  let count = 0;
  source.visit((_, length) => {
    count += length;
  });
  const list = new Uint32Array(count);
  let place = 0;
  source.visit((rows, length) => {
    list.set(rows.subarray(0, length), place);
    place += length;
  });
  return list;
}
