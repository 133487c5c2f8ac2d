import { type Batch, type Column, Type } from '@uwdata/flechette';
import { MOST_INFLATED_BYTES } from '../limits';

const VIEW_BYTES = 16;

/**
 * Checks the buffers of a column against what its batches claim: a value for every row, and texts and
 * lists that follow each other, so that reading them costs no more than their bytes.
 *
 * @throws Error with expected and actual.
 */
export function checkHeld(column: Column<unknown>): void {
  for (const batch of column.data) if (batch.length > 0) checkBatch(batch);
}

function checkBatch(batch: Batch<unknown>): void {
  switch (batch.type.typeId) {
    case Type.Dictionary:
    case Type.Int:
    case Type.Float:
    case Type.Date:
    case Type.Timestamp:
      return checkCount(batch.values.length, batch.length);
    case Type.Utf8:
    case Type.LargeUtf8:
      return checkOffsets(batch, batch.values.length);
    case Type.List:
    case Type.LargeList:
      return checkOffsets(batch, batch.children[0]?.length ?? 0);
    case Type.ListView:
    case Type.LargeListView:
      return checkCount(Math.min(batch.offsets.length, batch.sizes.length), batch.length);
    case Type.Utf8View:
      return checkViews(batch);
    default:
      return undefined;
  }
}

function checkCount(held: number, claimed: number): void {
  if (held < claimed) throw new Error(`a column claims ${claimed} values and holds ${held}`);
}

/** Offsets ascend and end within `most`. */
function checkOffsets({ offsets, length }: Batch<unknown>, most: number): void {
  checkCount(offsets.length - 1, length);
  const own = offsets.subarray(0, length + 1);
  checkAscent(own instanceof Int32Array ? own : Float64Array.from(own, Number), most);
}

function checkAscent(offsets: Int32Array | Float64Array, most: number): void {
  let last = 0;
  for (let row = 0; row < offsets.length; row += 1) {
    const offset = offsets[row]!;
    if (offset < last || offset > most)
      throw new Error(`a value claims to begin at ${offset} of ${most}`);
    last = offset;
  }
}

/** Views may share their bytes, but not unfold to more than a file may. */
function checkViews({ values, length }: Batch<unknown>): void {
  checkCount(values.byteLength / VIEW_BYTES, length);
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
  let bytes = 0;
  for (let row = 0; row < length; row += 1) bytes += view.getUint32(row * VIEW_BYTES, true);
  if (bytes > MOST_INFLATED_BYTES) throw new Error(`a column unfolds to ${bytes} bytes`);
}
