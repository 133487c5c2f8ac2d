import type { ImportSettings } from '../domain/inspection';
import {
  type ColumnMapping,
  type ColumnSource,
  OFFER_COLUMNS,
  type OfferColumn,
} from '../domain/mapping';
import { PRESETS, type Preset } from './presets';
import { bestColumns } from './proposal/fit';
import { proposeMoney } from './proposal/money';
import { type ColumnSample, columnSamples } from './proposal/samples';
import { separatorOf } from './reading/separator';
import { columnKey } from './table/names';
import type { SourceTable } from './table/source-table';

/** How a file could be read, and the known survey that it is. */
export interface Proposal {
  readonly settings: ImportSettings;
  readonly preset: string | null;
}

/**
 * Proposes how to read a table: as a known survey where the headers give one away, else by the names
 * (English, Ukrainian, Russian) and the values of its columns.
 */
export function proposeSettings(table: SourceTable): Proposal {
  const known = PRESETS.find((preset) => isMet(preset, table));
  return known === undefined
    ? { settings: byNames(columnSamples(table)), preset: null }
    : { settings: bySurvey(known, table), preset: known.name };
}

function isMet({ signs }: Preset, { names }: SourceTable): boolean {
  return signs.some((headers) => headers.every((header) => names.includes(header)));
}

function bySurvey(
  { columns, currency, period, measure, basis }: Preset,
  table: SourceTable,
): ImportSettings {
  return {
    columns: present(columns, table),
    currency,
    period,
    rates: new Map(),
    measure,
    basis,
    smallGroups: 'withheld',
  };
}

/** The mapping without the columns that a file of this year lacks. */
function present(mapping: ColumnMapping, { names }: SourceTable): Partial<ColumnMapping> {
  const sources = OFFER_COLUMNS.flatMap((column) => {
    const source = mapping[column];
    const from = source?.from.filter((name) => names.includes(columnKey(name))) ?? [];
    return from.length === 0 ? [] : [[column, { ...source, from }] as const];
  });
  return Object.fromEntries(sources);
}

function byNames(samples: readonly ColumnSample[]): ImportSettings {
  const best = bestColumns(samples);
  const salary = samples.find(({ name }) => name === best.get('salary')?.[0]);
  const money = salary === undefined ? null : proposeMoney(salary, samples);
  const isOffers = best.has('offers') || best.has('status') || best.has('candidate');
  return {
    columns: mappingOf(best, samples, money),
    currency: money?.usualCurrency ?? 'USD',
    period: money?.usualPeriod ?? 'month',
    rates: new Map(),
    measure: isOffers ? 'offer' : 'pay',
    basis: money?.basis ?? 'unknown',
    smallGroups: 'withheld',
  };
}

function mappingOf(
  best: ReadonlyMap<OfferColumn, readonly string[]>,
  samples: readonly ColumnSample[],
  money: ReturnType<typeof proposeMoney> | null,
): Partial<ColumnMapping> {
  const sources = [...best].map(
    ([column, from]) => [column, sourceOf(column, from, samples)] as const,
  );
  const { salary, offers, ...others } = Object.fromEntries(sources);
  return {
    ...others,
    ...(salary === undefined
      ? {}
      : {
          salary: { ...salary, currency: money?.currency ?? null, period: money?.period ?? null },
        }),
    ...(offers === undefined ? {} : { offers: { ...offers, of: 'offers' } }),
  };
}

function sourceOf(
  column: OfferColumn,
  from: readonly string[],
  samples: readonly ColumnSample[],
): ColumnSource {
  const texts = samples.filter(({ name, isList }) => from.includes(name) && !isList);
  const split = column === 'skills' ? separatorOf(texts.flatMap(({ values }) => values)) : null;
  return { from, split, values: new Map(), format: null };
}
