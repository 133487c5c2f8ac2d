import { Problem } from '../../domain/problem';
import type { SourceTable, Wanted } from '../table/source-table';
import { type JsonRow, rowsOf } from './json-rows';
import { JsonTable } from './json-table';
import { tooManyBytes } from './limits';
import { openText } from './text';

/** A text longer than this cannot stand in memory whole. */
const MOST_JSON_BYTES = 500 * 2 ** 20;
const ROWS_PER_STEP = 50_000;

/**
 * Reads a JSON document of rows or of columns.
 *
 * @throws Problem 'file-truncated' or 'file-unreadable' where it is no JSON, 'source-not-data' where
 * it holds no table, 'source-empty' without rows, 'source-too-large' above the limits.
 */
export async function decodeJson(
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
  wanted: Wanted,
  progress: () => void,
): Promise<SourceTable> {
  if (bytes.length > MOST_JSON_BYTES) throw tooManyBytes(bytes.length, MOST_JSON_BYTES, place);
  const rows = rowsOf(parse(Array.from(openText(bytes).chunks()).join(''), place));
  if (rows === null) throw noTable(place);
  progress();
  return readRows(rows, new JsonTable(place, wanted), place, progress);
}

function readRows(
  rows: Iterable<JsonRow>,
  table: JsonTable,
  place: string,
  progress: () => void,
): SourceTable {
  for (const row of rows) {
    table.add(row, table.rows + 1);
    if (table.rows % ROWS_PER_STEP === 0) progress();
  }
  if (table.rows > 0) return table.finish('JSON', false);
  throw new Problem('source-empty', `"${place}" has no rows.`, 'Choose another file.', place);
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw /[\]}]\s*$/.test(text.slice(-100)) ? unreadable(place, cause) : truncated(place, cause);
  }
}

function unreadable(place: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'file-unreadable',
    `"${place}" begins like JSON but cannot be read: ${reason}.`,
    'Correct the document, or export the table again.',
    place,
    { cause },
  );
}

function truncated(place: string, cause: unknown): Problem {
  return new Problem(
    'file-truncated',
    `"${place}" begins like JSON but breaks off.`,
    'Export or download the file again.',
    place,
    { cause },
  );
}

function noTable(place: string): Problem {
  return new Problem(
    'source-not-data',
    `"${place}" is JSON, but neither a list of rows nor an object of columns.`,
    'Export the table as a list of objects, one for each row.',
    place,
  );
}
