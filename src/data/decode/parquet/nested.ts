import type { DecodedArray, SchemaTree } from 'hyparquet';
import { assembleNested } from 'hyparquet/src/assemble.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';

/**
 * The values of a top-level column from those of its leaves, by path.
 *
 * @throws Error where leaves do not fit together.
 */
export function assembled(
  node: SchemaTree,
  leaves: ReadonlyMap<string, DecodedArray>,
): readonly unknown[] {
  const name = node.path.join('.');
  const columns = new Map(leaves);
  if (node.children.length > 0) assembleNested(columns, node, DEFAULT_PARSERS);
  const values = columns.get(name);
  if (values === undefined) throw new Error(`the leaves of "${name}" do not fit together`);
  return Array.from<unknown>(values);
}
