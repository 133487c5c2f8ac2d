import { asText } from './convert';
import { Dictionary } from './column-builder';
import type {
  ListColumn,
  NumberColumn,
  SourceColumn,
  SourceTable,
  TextColumn,
} from './source-table';

/** The rows of all tables under each other. All have the columns of the first, of the same kinds. */
export function concatenate(first: SourceTable, tables: readonly SourceTable[]): SourceTable {
  const columns = [...first.columns.keys()].map((name) => {
    const pieces = tables.flatMap((table) => table.columns.get(name) ?? []);
    return [name, joinColumns(pieces)] as const;
  });
  return {
    format: `${first.format}, ${tables.length} parts`,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    names: first.names,
    columns: new Map(columns),
    lines: joinLines(tables),
    notes: [...new Set(tables.flatMap(({ notes }) => notes))],
  };
}

/** Lines count from the start of each part. */
function joinLines(tables: readonly SourceTable[]): Uint32Array | null {
  const lines = tables.flatMap((table) => table.lines ?? []);
  return lines.length === tables.length ? joinNumbers(lines, Uint32Array) : null;
}

/** False for numbers that are all missing: a decoder cannot tell what such a column would hold. */
export function isFilled(column: SourceColumn): boolean {
  return column.kind !== 'number' || column.values.some((value: number) => !Number.isNaN(value));
}

/** Columns without a value take the kind of the others. */
function joinColumns(pieces: readonly SourceColumn[]): SourceColumn {
  const kind = (pieces.find(isFilled) ?? pieces[0])?.kind ?? 'text';
  if (kind === 'list')
    return joinLists(pieces.map((piece) => (piece.kind === 'list' ? piece : emptyLists(piece))));
  const numbers = pieces.filter((piece) => piece.kind === 'number');
  return kind === 'number' && numbers.length === pieces.length
    ? joinedNumbers(numbers)
    : joinTexts(pieces.map(asText));
}

function emptyLists(column: SourceColumn): ListColumn {
  const rows = column.kind === 'list' ? column.offsets.length - 1 : asText(column).codes.length;
  return { kind: 'list', offsets: new Uint32Array(rows + 1), codes: new Uint32Array(), values: [] };
}

function joinedNumbers(pieces: readonly NumberColumn[]): NumberColumn {
  return {
    kind: 'number',
    values: joinNumbers(
      pieces.map(({ values }) => values),
      Float64Array,
    ),
  };
}

function joinNumbers<T extends { set(source: ArrayLike<number>, offset: number): void }>(
  pieces: readonly ArrayLike<number>[],
  type: new (length: number) => T,
): T {
  const whole = new type(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

function joinTexts(pieces: readonly TextColumn[]): TextColumn {
  const dictionary = new Dictionary();
  const codes = pieces.map((piece) => recoded(piece, dictionary));
  return { kind: 'text', codes: joinNumbers(codes, Uint32Array), values: dictionary.values };
}

function recoded(
  { codes, values }: { readonly codes: ArrayLike<number>; readonly values: readonly string[] },
  dictionary: Dictionary,
): Uint32Array {
  const targets = values.map((value) => dictionary.code(value));
  return Uint32Array.from(codes, (code) => targets[code] ?? 0);
}

function joinLists(pieces: readonly ListColumn[]): ListColumn {
  const dictionary = new Dictionary();
  const codes = pieces.map((piece) => recoded(piece, dictionary));
  const lengths = pieces.map(({ offsets }) => differences(offsets));
  const offsets = new Uint32Array(joinNumbers(lengths, Uint32Array).length + 1);
  joinNumbers(lengths, Uint32Array).forEach((length, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + length;
  });
  return {
    kind: 'list',
    offsets,
    codes: joinNumbers(codes, Uint32Array),
    values: dictionary.values,
  };
}

function differences(offsets: Uint32Array): Uint32Array {
  return offsets.subarray(1).map((offset, row) => offset - (offsets[row] ?? 0));
}
