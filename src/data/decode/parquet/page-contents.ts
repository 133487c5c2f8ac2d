import type { Encoding, PageHeader, SchemaTree } from 'hyparquet';
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from 'hyparquet/src/schema.js';
import { expectAtMost } from './page-limits';
import { checkDelta, checkPrefixes, checkRuns } from './runs';

/**
 * Checks an unpacked data page of the first version: levels, then values.
 *
 * @throws Error where its contents claim more than its header.
 */
export function checkFirstVersion(page: Uint8Array, header: PageHeader, path: SchemaTree[]): void {
  const { num_values: values, encoding } = header.data_page_header ?? {
    num_values: 0,
    encoding: 'PLAIN',
  };
  let rest = page;
  for (const level of [getMaxRepetitionLevel(path), getMaxDefinitionLevel(path)]) {
    if (level > 0) rest = checkLevels(rest, level, values);
  }
  checkValues(rest, encoding, values, path);
}

/** Levels stand behind their length; gives what follows them. */
function checkLevels(bytes: Uint8Array, level: number, values: number): Uint8Array {
  const length = lengthAt(bytes);
  expectAtMost('levels', length, bytes.length - 4, 'bytes');
  checkRuns(bytes.subarray(4, 4 + length), bitWidthOf(level), values);
  return bytes.subarray(4 + length);
}

function lengthAt(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}

function bitWidthOf(level: number): number {
  return 32 - Math.clz32(level);
}

/**
 * Checks a data page of the second version, whose levels are never packed. `values` are its unpacked
 * values.
 *
 * @throws Error.
 */
export function checkSecondVersion(
  levels: Uint8Array,
  values: Uint8Array,
  header: PageHeader,
  path: SchemaTree[],
): void {
  const page = header.data_page_header_v2;
  if (page === undefined) return;
  const { repetition_levels_byte_length: split, num_values: count } = page;
  checkRuns(levels.subarray(0, split), bitWidthOf(getMaxRepetitionLevel(path)), count);
  checkRuns(levels.subarray(split), bitWidthOf(getMaxDefinitionLevel(path)), count);
  checkValues(values, page.encoding, count, path);
}

/** Nulls take no value: `values` is the most there can be. */
function checkValues(
  bytes: Uint8Array,
  encoding: Encoding,
  values: number,
  path: SchemaTree[],
): void {
  switch (encoding) {
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
      return checkRuns(bytes.subarray(1), bytes[0] ?? 0, values);
    case 'RLE':
      return checkRuns(bytes.subarray(4), 1, values);
    case 'BYTE_STREAM_SPLIT':
      return expectAtMost(
        'a value',
        path.at(-1)?.element.type_length ?? 8,
        Math.max(8, bytes.length),
        'bytes',
      );
    case 'DELTA_BINARY_PACKED':
    case 'DELTA_LENGTH_BYTE_ARRAY':
      checkDelta(bytes, values);
      return undefined;
    case 'DELTA_BYTE_ARRAY':
      return checkPrefixes(bytes, values);
    default:
      return undefined;
  }
}
