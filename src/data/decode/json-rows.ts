import { isObject } from './json-table';

/** The fields of one row. */
export type JsonRow = Iterable<readonly [string, unknown]>;

/** Where services put the rows and the names of columns. */
const ROW_KEYS = ['rows', 'data', 'results', 'records', 'items', 'value'];
const HEADER_KEYS = ['columns', 'meta', 'fields', 'header'];

/**
 * The rows of a document: a list of objects; a list of lists with the names first; an object that
 * holds such a list under "rows", "data" and the like, with or without "columns"; or an object of
 * columns. Null where it is none of these.
 */
export function rowsOf(document: unknown): Iterable<JsonRow> | null {
  if (Array.isArray(document)) return rowsOfList(document, null);
  if (!isObject(document)) return null;
  return rowsOfEnvelope(new Map(Object.entries(document))) ?? rowsOfColumns(document);
}

function rowsOfList(
  list: readonly unknown[],
  header: readonly string[] | null,
): Iterable<JsonRow> | null {
  if (list.every(isObject)) return list.filter(isObject).map(Object.entries);
  if (!list.every((row) => Array.isArray(row))) return null;
  const [first, ...rest] = list;
  if (header !== null) return namedRows(header, list);
  return first?.every((name: unknown) => typeof name === 'string') ? namedRows(first, rest) : null;
}

function* namedRows(
  names: readonly string[],
  rows: readonly (readonly unknown[])[],
): Generator<JsonRow> {
  for (const row of rows) yield names.map((name, index) => [name, row[index] ?? null]);
}

function rowsOfEnvelope(document: ReadonlyMap<string, unknown>): Iterable<JsonRow> | null {
  const key = ROW_KEYS.find((name) => holdsRows(document.get(name)));
  const rows = key === undefined ? undefined : document.get(key);
  return Array.isArray(rows) ? rowsOfList(rows, headerOf(document)) : null;
}

function holdsRows(value: unknown): boolean {
  return Array.isArray(value) && value.every((row) => isObject(row) || Array.isArray(row));
}

/** Names, or objects with a name. */
function headerOf(document: ReadonlyMap<string, unknown>): readonly string[] | null {
  const header = HEADER_KEYS.map((key) => document.get(key)).find(Array.isArray);
  const names = header?.map((item: unknown) => (isObject(item) ? item['name'] : item));
  return names?.every((name: unknown) => typeof name === 'string') ? names : null;
}

/** Columns are lists of one length, or objects with the same row keys in all. */
function rowsOfColumns(document: Readonly<Record<string, unknown>>): Iterable<JsonRow> | null {
  const columns = Object.entries(document).map(
    ([name, column]) => [name, cellsOf(column)] as const,
  );
  const [first] = columns;
  const length = first?.[1]?.length;
  if (length === undefined || columns.some(([, cells]) => cells?.length !== length)) return null;
  return transposed(columns, length);
}

function cellsOf(column: unknown): readonly unknown[] | null {
  if (Array.isArray(column)) return column;
  return isObject(column) ? Object.values(column) : null;
}

function* transposed(
  columns: readonly (readonly [string, readonly unknown[] | null])[],
  length: number,
): Generator<JsonRow> {
  for (let row = 0; row < length; row += 1) {
    yield columns.map(([name, cells]) => [name, cells?.[row] ?? null]);
  }
}
