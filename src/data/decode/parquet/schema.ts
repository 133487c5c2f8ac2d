import type { SchemaTree } from 'hyparquet';
import type { ColumnKind } from '../../table/source-table';

/** What the values of a top-level column become. */
export type ParquetKind = ColumnKind | 'nested';

const DATES = ['DATE', 'TIMESTAMP', 'TIMESTAMP_MILLIS', 'TIMESTAMP_MICROS'];
const NUMBERS = ['INT32', 'INT64', 'FLOAT', 'DOUBLE'];

/** Structures, lists and maps are nested; a repeated leaf is so, too. */
export function kindOf({ children, element }: SchemaTree): ParquetKind {
  if (children.length > 0 || element.repetition_type === 'REPEATED') return 'nested';
  const logical = element.logical_type?.type ?? element.converted_type ?? '';
  if (logical === 'DECIMAL' || logical === 'FLOAT16') return 'number';
  if (DATES.includes(logical)) return 'text';
  return NUMBERS.includes(element.type ?? '') ? 'number' : 'text';
}

/** The leaves under a node, with the nodes on their way from the root. */
export function leavesOf(root: SchemaTree, node: SchemaTree): readonly (readonly SchemaTree[])[] {
  const below = (
    path: readonly SchemaTree[],
    tree: SchemaTree,
  ): readonly (readonly SchemaTree[])[] =>
    tree.children.length === 0
      ? [[...path, tree]]
      : tree.children.flatMap((child) => below([...path, tree], child));
  return below([root], node);
}
