import { CodeBuffer, Dictionary, TextColumnBuilder } from './column-builder';
import type {
  ListColumn,
  NumberArray,
  NumberColumn,
  SourceColumn,
  TextColumn,
} from './source-table';

/** The column as texts: numbers as they are written, lists joined by "; ". */
export function asText(column: SourceColumn): TextColumn {
  if (column.kind === 'text') return column;
  return column.kind === 'number' ? numbersAsText(column) : listsAsText(column);
}

function numbersAsText({ values }: NumberColumn): TextColumn {
  const { codes, numbers } = distinctNumbers(values);
  const texts = numbers.map((value) => (Number.isNaN(value) ? '' : String(value)));
  return { kind: 'text', codes, values: texts };
}

/** Codes into the distinct numbers, in the order of their first appearance; NaN is one of them. */
export interface DistinctNumbers {
  readonly codes: Uint32Array;
  readonly numbers: readonly number[];
}

/** -0 is 0. */
export function distinctNumbers(values: NumberArray): DistinctNumbers {
  const known = new Map<number, number>();
  const numbers: number[] = [];
  const codes = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    const value = values[row] ?? NaN;
    const code = known.get(value) ?? numbers.push(value) - 1;
    if (code === numbers.length - 1) known.set(value, code);
    codes[row] = code;
  }
  return { codes, numbers };
}

function listsAsText(column: ListColumn): TextColumn {
  const builder = new TextColumnBuilder();
  for (let row = 0; row + 1 < column.offsets.length; row += 1) {
    builder.push(cellOfList(column, row));
  }
  return builder.finish();
}

function cellOfList({ offsets, codes, values }: ListColumn, row: number): string {
  return Array.from(
    codes.subarray(offsets[row], offsets[row + 1]),
    (code) => values[code] ?? '',
  ).join('; ');
}

/** Row by row the first of the columns that is filled. All have the same number of rows. */
export function firstFilled(columns: readonly [SourceColumn, ...SourceColumn[]]): SourceColumn {
  const [only, ...others] = columns;
  if (others.length === 0) return only;
  return [only, ...others]
    .map(asText)
    .reduceRight((rest, preferred) => filledFrom(preferred, rest));
}

function filledFrom(preferred: TextColumn, fallback: TextColumn): TextColumn {
  const dictionary = new Dictionary();
  const preferredCodes = preferred.values.map((text) => dictionary.code(text));
  const fallbackCodes = fallback.values.map((text) => dictionary.code(text));
  const isFilled = preferred.values.map((text) => text.trim() !== '');
  const codes = new CodeBuffer();
  for (let row = 0; row < preferred.codes.length; row += 1) {
    const code = preferred.codes[row] ?? 0;
    const chosen = isFilled[code] ? preferredCodes[code] : fallbackCodes[fallback.codes[row] ?? 0];
    codes.push(chosen ?? 0);
  }
  return { kind: 'text', codes: codes.finish(), values: dictionary.values };
}
