import { TextColumnBuilder } from '../table/column-builder';
import type { SourceColumn } from '../table/source-table';
import { cellText } from './cell-text';

/**
 * A column of numbers and big integers, NaN for anything else; of texts where an integer is too large
 * to be told apart from its neighbours as a number.
 */
export function numbersOrTexts(values: Iterable<unknown>, length: number): SourceColumn {
  const numbers = new Float64Array(length).fill(NaN);
  let row = 0;
  for (const value of values) {
    if (typeof value === 'number') numbers[row] = value;
    else if (typeof value === 'bigint') {
      numbers[row] = Number(value);
      if (!Number.isSafeInteger(numbers[row])) return textsOf(values);
    }
    row += 1;
  }
  return { kind: 'number', values: numbers };
}

function textsOf(values: Iterable<unknown>): SourceColumn {
  const builder = new TextColumnBuilder();
  for (const value of values) builder.push(cellText(value));
  return builder.finish();
}
