import {
  type ColumnMetaData,
  type FileMetaData,
  parquetSchema,
  type RowGroup,
  type SchemaTree,
} from 'hyparquet';
import { getMaxRepetitionLevel } from 'hyparquet/src/schema.js';
import { Problem } from '../../domain/problem';
import { distinctNames } from '../table/names';
import { isWanted, type SourceColumn, type SourceTable, type Wanted } from '../table/source-table';
import { checkCells, checkItems, MOST_INFLATED_BYTES, tooManyBytes } from './limits';
import { type Budget, readColumnChunk } from './parquet/column-chunk';
import { damaged, readFooter } from './parquet/footer';
import { assembled } from './parquet/nested';
import { kindOf, leavesOf } from './parquet/schema';
import { numbersOrTexts } from './numbers';
import { nestedColumns, textColumn } from './parquet/values';

const CODECS = ['UNCOMPRESSED', 'SNAPPY'];
/** Items of all lists of a file: they stand in memory one by one until they are columns. */
const MOST_LOOSE_ITEMS = 50_000_000;

interface ParquetFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly place: string;
  readonly metadata: FileMetaData;
  readonly root: SchemaTree;
  readonly budget: Budget;
}

/**
 * Reads a Parquet file, column by column. Dates become ISO texts, fields of structures columns of
 * their own.
 *
 * @throws Problem 'file-truncated', 'file-unreadable' where the file contradicts itself (also where a
 * column has not as many values as the file has rows), 'file-unsupported' for encryption and for
 * codecs other than Snappy, 'source-too-large' above the limits.
 */
export async function decodeParquet(
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
  wanted: Wanted,
  progress: () => void,
): Promise<SourceTable> {
  const metadata = readFooter(bytes, place);
  const rows = Number(metadata.num_rows);
  if (rows === 0) throw noRows(place);
  const root = parquetSchema(metadata);
  const names = distinctNames(root.children.map(({ element }) => element.name));
  const wantedNodes = root.children.filter((_, index) => isWantedUnder(wanted, names[index] ?? ''));
  checkCells(rows * wantedNodes.flatMap((node) => leavesOf(root, node)).length, place);
  const file = { bytes, place, metadata, root, budget: budgetOf(place) };
  const columns = new Map<string, SourceColumn>();
  file.root.children.forEach((node, index) => {
    const name = names[index] ?? '';
    if (!isWantedUnder(wanted, name)) return;
    for (const [path, column] of readTopColumn(file, node, name, wanted)) columns.set(path, column);
    progress();
  });
  return {
    format: 'Parquet',
    rows,
    names: [...new Set([...names, ...columns.keys()])],
    columns,
    lines: null,
    notes: [],
  };
}

/** True where a column or a field in it is wanted. */
function isWantedUnder(wanted: Wanted, name: string): boolean {
  return isWanted(wanted, name) || [...(wanted ?? [])].some((path) => path.startsWith(`${name}.`));
}

function readTopColumn(
  file: ParquetFile,
  node: SchemaTree,
  name: string,
  wanted: Wanted,
): ReadonlyMap<string, SourceColumn> {
  const values = file.metadata.row_groups.flatMap((group) => readGroup(file, group, node));
  switch (kindOf(node)) {
    case 'number':
      return new Map([[name, numbersOrTexts(values, values.length)]]);
    case 'nested':
      return nestedColumns(name, values, file.place, wanted);
    default:
      return new Map([[name, textColumn(values)]]);
  }
}

function readGroup(file: ParquetFile, group: RowGroup, node: SchemaTree): readonly unknown[] {
  const leaves = leavesOf(file.root, node).map((path) => {
    const leaf = path.at(-1)?.path.join('.') ?? '';
    return [leaf, readLeaf(file, group, path, leaf)] as const;
  });
  const values = assembled(node, new Map(leaves));
  if (values.length === Number(group.num_rows)) return values;
  throw miscounted(node.element.name, values.length, group.num_rows, file.place);
}

function miscounted(column: string, values: number | bigint, rows: bigint, place: string): Problem {
  return damaged(`column "${column}" has ${values} values in ${rows} rows`, place);
}

function readLeaf(
  file: ParquetFile,
  group: RowGroup,
  path: readonly SchemaTree[],
  leaf: string,
): unknown[] {
  const metadata = group.columns.find(
    ({ meta_data: found }) => found?.path_in_schema.join('.') === leaf,
  )?.meta_data;
  if (metadata === undefined)
    throw damaged(`column "${leaf}" is missing in a row group`, file.place);
  if (!CODECS.includes(metadata.codec)) throw unsupported(metadata.codec, leaf, file.place);
  const areItems = getMaxRepetitionLevel([...path]) > 0;
  if (!areItems && metadata.num_values > group.num_rows)
    throw miscounted(leaf, metadata.num_values, group.num_rows, file.place);
  if (areItems) file.budget.hold(Number(metadata.num_values));
  try {
    return readColumnChunk(chunkOf(file, metadata), metadata, [...path], file.budget);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw damaged(`in column "${leaf}" ${reason}`, file.place, cause);
  }
}

function chunkOf({ bytes }: ParquetFile, metadata: ColumnMetaData): Uint8Array {
  const start = Number(metadata.dictionary_page_offset || metadata.data_page_offset);
  const end = start + Number(metadata.total_compressed_size);
  if (start >= 0 && end >= start && end <= bytes.length) return bytes.subarray(start, end);
  throw new Error(`bytes ${start} to ${end} are claimed, the file has ${bytes.length}`);
}

function budgetOf(place: string): Budget {
  let spent = 0;
  let held = 0;
  return {
    spend(bytes) {
      spent += bytes;
      if (spent > MOST_INFLATED_BYTES) throw tooManyBytes(spent, MOST_INFLATED_BYTES, place);
    },
    hold(items) {
      held += items;
      checkItems(held, place, MOST_LOOSE_ITEMS);
    },
  };
}

function noRows(place: string): Problem {
  return new Problem('source-empty', `"${place}" has no rows.`, 'Choose another file.', place);
}

function unsupported(codec: string | undefined, column: string, place: string): Problem {
  return new Problem(
    'file-unsupported',
    `Column "${column}" of "${place}" is packed with ${codec ?? 'an unknown codec'}, which cannot be unpacked.`,
    'Write the Parquet file with Snappy or without compression.',
    place,
  );
}
