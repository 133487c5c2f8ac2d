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

/** Columns are lists of one length, or objects with the same row keys in all, in any order. */
function rowsOfColumns(document: Readonly<Record<string, unknown>>): Iterable<JsonRow> | null {
  const columns = Object.entries(document);
  const lists = columns.flatMap(([name, column]) =>
    Array.isArray(column) ? [{ name, column }] : [],
  );
  if (lists.length > 0) return lists.length === columns.length ? rowsOfLists(lists) : null;
  return rowsOfKeyed(
    columns.map(([name, column]) => ({
      name,
      column: new Map(isObject(column) ? Object.entries(column) : []),
    })),
  );
}

interface Named<T> {
  readonly name: string;
  readonly column: T;
}

function rowsOfLists(lists: readonly Named<readonly unknown[]>[]): Iterable<JsonRow> | null {
  const [length = 0, ...others] = new Set(lists.map(({ column }) => column.length));
  return others.length > 0
    ? null
    : transposed(lists, Array(length).keys(), (cells, row) => cells[row]);
}

function rowsOfKeyed(
  keyed: readonly Named<ReadonlyMap<string, unknown>>[],
): Iterable<JsonRow> | null {
  const keys = [...(keyed[0]?.column.keys() ?? [])];
  const isWhole = keyed.every(
    ({ column }) => column.size === keys.length && keys.every((key) => column.has(key)),
  );
  if (keys.length === 0 || !isWhole) return null;
  return transposed(keyed, keys, (cells, key) => cells.get(key));
}

function* transposed<Cells, Key>(
  columns: readonly Named<Cells>[],
  keys: Iterable<Key>,
  cellAt: (cells: Cells, key: Key) => unknown,
): Generator<JsonRow> {
  for (const key of keys) {
    yield columns.map(({ name, column }) => [name, cellAt(column, key) ?? null]);
  }
}
