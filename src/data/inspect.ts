import type { SourcePart } from '../domain/engine';
import type { FileColumn, ImportSettings, Inspection } from '../domain/inspection';
import { OFFER_COLUMNS } from '../domain/mapping';
import { decodeTable } from './decode/table';
import { type MappedOffers, readOffersTable } from './mapping';
import { shortened } from './mapping/misreadings';
import { previewRows } from './mapping/preview';
import { valueReadings } from './mapping/value-readings';
import { proposeSettings } from './proposal';
import { asText } from './table/convert';
import type { SourceTable } from './table/source-table';

/** Values shown of each column. */
const MOST_EXAMPLES = 4;
/** Rows shown as they will be read. */
const MOST_ROWS = 8;

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
  const proposal = settings === null ? proposeSettings(table) : { settings, preset: null };
  progress();
  const mapped = mappedBy(table, proposal.settings);
  const { columns } = proposal.settings;
  return {
    format: table.format,
    rows: table.rows,
    columns: table.names.map((name) => fileColumn(table, name)),
    ...proposal,
    report: mapped?.report ?? null,
    preview: mapped === null ? [] : previewRows(mapped.columns, mappedColumns(columns), MOST_ROWS),
    unit: mapped?.columns.unit ?? null,
    values: valueReadings(table, columns),
    currencies: currenciesOf(mapped),
  };
}

/** Null without a salary. */
function mappedBy(table: SourceTable, { columns, ...terms }: ImportSettings): MappedOffers | null {
  const { salary } = columns;
  if (salary === undefined) return null;
  return readOffersTable(table, { ...terms, columns: { ...columns, salary }, where: new Map() });
}

/** Levels are shown wherever years give them. */
function mappedColumns(columns: ImportSettings['columns']) {
  return OFFER_COLUMNS.filter(
    (column) =>
      columns[column] !== undefined || (column === 'seniority' && columns.experience !== undefined),
  );
}

function currenciesOf(mapped: MappedOffers | null): Inspection['currencies'] {
  return [...(mapped?.currencies ?? [])]
    .map(([code, rows]) => ({ code, rows }))
    .toSorted((one, other) => other.rows - one.rows);
}

function fileColumn(table: SourceTable, name: string): FileColumn {
  const column = table.columns.get(name);
  if (column === undefined) return { name, examples: [] };
  const values = column.kind === 'list' ? column.values : asText(column).values;
  const filled = values.filter((value) => value.trim() !== '').slice(0, MOST_EXAMPLES);
  return { name, examples: filled.map((value) => shortened(value.trim())) };
}
