import { Column, type Table, Type } from '@uwdata/flechette';
import { TextColumnBuilder } from '../../table/column-builder';
import type { SourceColumn, TextColumn } from '../../table/source-table';
import { cellText, dateReader } from '../cell-text';
import { dateColumn } from './dates';
import { dictionaryColumn } from './dictionaries';
import { checkHeld } from './held';
import { listColumn } from './lists';
import { numberColumn } from './numbers';
import { utf8Column } from './texts';

/** A column with the path of its field. */
export interface ArrowField {
  readonly name: string;
  readonly column: Column<unknown>;
}

/** The fields of a table, those of structures by their path. */
export function arrowFields(table: Table): readonly ArrowField[] {
  return table.schema.fields.flatMap((field, index) => {
    const column = table.children[index];
    return column === undefined ? [] : flatten(field.name, column);
  });
}

function flatten(name: string, column: Column<unknown>): readonly ArrowField[] {
  if (column.type.typeId !== Type.Struct) return [{ name, column }];
  return column.type.children.flatMap((child, index) => {
    const batches = column.data
      .map((batch) => batch.children[index])
      .filter((part) => part !== undefined);
    return flatten(`${name}.${child.name}`, new Column(batches, child.type));
  });
}

/**
 * Reads one column by its type; a type without a text or a number gives empty cells.
 *
 * @throws Error where its buffers do not hold what it claims.
 */
export function arrowColumn(column: Column<unknown>): SourceColumn {
  checkHeld(column);
  switch (column.type.typeId) {
    case Type.Dictionary:
      return dictionaryColumn(column);
    case Type.Int:
    case Type.Float:
    case Type.Decimal:
      return numberColumn(column);
    case Type.Date:
    case Type.Timestamp:
      return dateColumn(column) ?? textColumn(column, dateReader());
    case Type.List:
    case Type.LargeList:
    case Type.FixedSizeList:
    case Type.ListView:
    case Type.LargeListView:
      return listColumn(column, arrowColumn);
    case Type.Utf8:
    case Type.LargeUtf8:
      return utf8Column(column);
    case Type.Utf8View:
    case Type.Bool:
    case Type.RunEndEncoded:
      return textColumn(column, cellText);
    default:
      return { kind: 'text', codes: new Uint8Array(column.length), values: [''] };
  }
}

function textColumn(column: Column<unknown>, read: (value: unknown) => string): TextColumn {
  const builder = new TextColumnBuilder();
  for (const value of column) builder.push(read(value));
  return builder.finish();
}
