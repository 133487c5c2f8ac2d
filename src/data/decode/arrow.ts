import { type Table, tableFromIPC } from '@uwdata/flechette';
import { Problem } from '../../domain/problem';
import { distinctNames } from '../table/names';
import { isWanted, type SourceColumn, type SourceTable, type Wanted } from '../table/source-table';
import { type ArrowField, arrowColumn, arrowFields } from './arrow/columns';
import { checkStructure, unreadable } from './arrow/structure';
import { checkCells, checkColumns } from './limits';

/**
 * Reads an Arrow IPC file or stream. Dictionaries are kept as they are, dates become ISO texts,
 * fields of structures become columns of their own ("pay.amount").
 *
 * @throws Problem 'file-unreadable', 'file-truncated' or 'file-unsupported' where the bytes are no
 * complete, plain Arrow, 'source-too-large' above the limits.
 */
export async function decodeArrow(
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
  wanted: Wanted,
): Promise<SourceTable> {
  checkStructure(bytes, place);
  try {
    return sourceTable(tableFromIPC(bytes, { useBigInt: true }), place, wanted);
  } catch (cause) {
    throw cause instanceof Problem ? cause : unreadable(cause, place);
  }
}

function sourceTable(table: Table, place: string, wanted: Wanted): SourceTable {
  const fields = arrowFields(table);
  checkColumns(fields.length, place);
  const names = distinctNames(fields.map((field) => field.name));
  checkCells(table.numRows * names.filter((name) => isWanted(wanted, name)).length, place);
  const columns = columnsOf(fields, names, table.numRows, wanted);
  return { format: 'Arrow', rows: table.numRows, names, columns, lines: null, notes: [] };
}

function columnsOf(
  fields: readonly ArrowField[],
  names: readonly string[],
  rows: number,
  wanted: Wanted,
): ReadonlyMap<string, SourceColumn> {
  const columns = new Map<string, SourceColumn>();
  fields.forEach((field, index) => {
    const name = names[index] ?? field.name;
    if (!isWanted(wanted, name)) return;
    if (field.column.length !== rows) {
      throw new Error(`column "${name}" has ${field.column.length} values in ${rows} rows`);
    }
    columns.set(name, arrowColumn(field.column));
  });
  return columns;
}
