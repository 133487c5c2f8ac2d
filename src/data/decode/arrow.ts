import { type Table, tableFromIPC } from '@uwdata/flechette';
import { Problem } from '../../domain/problem';
import { isWanted, type SourceColumn, type SourceTable, type Wanted } from '../table/source-table';
import { type ArrowField, arrowColumn, arrowFields } from './arrow-columns';
import { checkColumns, checkRows } from './limits';
import { distinctNames } from '../table/names';

/**
 * Reads an Arrow IPC file or stream. Dictionaries are kept as they are, dates become ISO texts,
 * fields of structures become columns of their own ("pay.amount").
 *
 * @throws Problem 'file-unreadable' or 'file-truncated' where the bytes are no complete Arrow,
 * 'source-too-large' above the limits.
 */
export async function decodeArrow(
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
  wanted: Wanted,
): Promise<SourceTable> {
  const table = readTable(bytes, place);
  checkRows(table.numRows, place);
  const fields = arrowFields(table);
  checkColumns(fields.length, place);
  const names = distinctNames(fields.map((field) => field.name));
  return {
    format: 'Arrow',
    rows: table.numRows,
    names,
    columns: columnsOf(fields, names, wanted),
    lines: null,
    notes: [],
  };
}

function readTable(bytes: Uint8Array<ArrayBuffer>, place: string): Table {
  try {
    return tableFromIPC(bytes);
  } catch (cause) {
    throw unreadable(cause, place);
  }
}

function columnsOf(
  fields: readonly ArrowField[],
  names: readonly string[],
  wanted: Wanted,
): ReadonlyMap<string, SourceColumn> {
  const columns = new Map<string, SourceColumn>();
  fields.forEach((field, index) => {
    const name = names[index] ?? field.name;
    if (isWanted(wanted, name)) columns.set(name, arrowColumn(field.column));
  });
  return columns;
}

function unreadable(cause: unknown, place: string): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'file-unreadable',
    `"${place}" begins like an Arrow file but cannot be read: ${reason}.`,
    'Export the file again; if it was downloaded, download it once more.',
    place,
    { cause },
  );
}
