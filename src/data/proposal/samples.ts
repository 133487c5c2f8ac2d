import { asText } from '../table/convert';
import type { SourceTable } from '../table/source-table';

/** Distinct values looked at in every column. */
const SAMPLE = 300;

/** A column of a file with some of its distinct, filled values. */
export interface ColumnSample {
  readonly name: string;
  readonly values: readonly string[];
  readonly isNumber: boolean;
  readonly isList: boolean;
}

/** All columns of a table, in its order. */
export function columnSamples(table: SourceTable): readonly ColumnSample[] {
  return table.names.flatMap((name) => {
    const column = table.columns.get(name);
    if (column === undefined) return [];
    const texts = column.kind === 'list' ? column.values : asText(column).values;
    const values = texts.filter((value) => value.trim() !== '').slice(0, SAMPLE);
    return [{ name, values, isNumber: column.kind === 'number', isList: column.kind === 'list' }];
  });
}

/** The share of the values that a reader understands; 0 without values. */
export function understood({ values }: ColumnSample, read: (text: string) => unknown): number {
  if (values.length === 0) return 0;
  return values.filter((value) => read(value) !== null).length / values.length;
}
