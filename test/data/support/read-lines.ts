import { decodeOffers } from '../../../src/data/decode';
import { parseMapping } from '../../../src/data/mapping-form';
import type { DatasetDescription } from '../../../src/domain/dataset';
import { describeWith } from './description';
import { part } from './files';

type Fields = Partial<Omit<DatasetDescription, 'columns'>> & { readonly columns?: unknown };

/** Reads a CSV, written as lines, by the form of a mapping; without one by the canonical names. */
export function read(lines: readonly string[], { columns, ...fields }: Fields = {}) {
  const mapping = columns === undefined ? null : parseMapping(columns);
  return decodeOffers(
    [part('a.csv', `${lines.join('\n')}\n`)],
    describeWith({ ...fields, columns: mapping }),
  );
}
