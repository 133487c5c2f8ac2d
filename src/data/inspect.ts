import type { SourcePart } from '../domain/engine';
import type { ImportSettings, Inspection } from '../domain/inspection';
import { decodeTable } from './decode/table';
import { readOffersTable } from './mapping';
import { asText } from './table/convert';
import type { SourceTable } from './table/source-table';

/** Values shown of each column. */
const MOST_EXAMPLES = 4;

const NOTHING_SETTLED: ImportSettings = {
  columns: {},
  currency: 'USD',
  period: 'month',
  rates: new Map(),
  measure: 'offer',
  basis: 'unknown',
};

/**
 * Looks into the parts of one table: what they hold, and what would become of them under the
 * settings; null: under those that it proposes.
 *
 * @throws Problem of any 'file-', 'source-', 'parts-' or 'mapping-' code.
 */
export async function inspectParts(
  parts: readonly SourcePart[],
  settings: ImportSettings | null,
  progress: () => void = () => {},
): Promise<Inspection> {
  const table = await decodeTable(parts, null, progress);
  const used = settings ?? NOTHING_SETTLED;
  return {
    format: '',
    rows: table.rows,
    columns: table.names.map((name) => ({ name, examples: examplesOf(table, name) })),
    settings: used,
    preset: null,
    report: reportOf(table, used),
    preview: [],
    unit: null,
    values: new Map(),
    currencies: [],
  };
}

function examplesOf(table: SourceTable, name: string): readonly string[] {
  const column = table.columns.get(name);
  if (column === undefined) return [];
  return asText(column)
    .values.filter((value) => value.trim() !== '')
    .slice(0, MOST_EXAMPLES);
}

function reportOf(table: SourceTable, { columns, ...terms }: ImportSettings) {
  const { salary } = columns;
  if (salary === undefined) return null;
  const mapping = { ...columns, salary };
  return readOffersTable(table, { ...terms, columns: mapping, where: new Map() }).report;
}
