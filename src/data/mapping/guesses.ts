import type { ColumnMapping } from '../../domain/mapping';
import { HOURS_PER_MONTH, MONTHS_PER_YEAR } from '../../domain/vocabulary';
import type { ColumnsRead } from './offer-columns';
import type { Salaries } from './salary';

/** Rates listed in a sentence. */
const MOST_RATES = 20;
/** More says nothing about a rate. */
const RATE_DIGITS = 6;

/**
 * What was read by a rule and not stated by the data: a plain sentence for each rule that applied,
 * none for the others. Rows are those that are kept.
 */
export function readByRule(
  mapping: ColumnMapping,
  salaries: Pick<Salaries, 'unit' | 'ranges' | 'periods' | 'rates'>,
  rows: Pick<ColumnsRead, 'yearRanges' | 'levelsFromYears'>,
): readonly string[] {
  return [
    ...amountRanges(salaries),
    ...hours(salaries),
    ...months(salaries),
    ...rates(salaries),
    ...yearRanges(rows),
    ...levels(mapping, rows),
    ...missingColumns(mapping),
  ];
}

function amountRanges({ ranges }: Pick<Salaries, 'ranges'>): readonly string[] {
  if (ranges === 0) return [];
  return [`${counted(ranges, 'amount is a range', 'amounts are ranges')}: read as the midpoint.`];
}

function hours({ periods, unit }: Pick<Salaries, 'periods' | 'unit'>): readonly string[] {
  const rows = periods.get('hour') ?? 0;
  if (rows === 0) return [];
  const year = unit === 'year' ? `, ${MONTHS_PER_YEAR} months a year` : '';
  const amounts = counted(rows, 'amount is hourly', 'amounts are hourly');
  return [`${amounts}: converted at ${HOURS_PER_MONTH} hours a month${year}.`];
}

function months({ periods, unit }: Pick<Salaries, 'periods' | 'unit'>): readonly string[] {
  const rows = periods.get('month') ?? 0;
  if (rows === 0 || unit === 'month') return [];
  const amounts = counted(rows, 'amount is monthly', 'amounts are monthly');
  return [`${amounts} among yearly ones: converted at ${MONTHS_PER_YEAR} months a year.`];
}

function rates({ rates: used }: Pick<Salaries, 'rates'>): readonly string[] {
  if (used.size === 0) return [];
  const terms = [...used].map(([currency, rate]) => `1 ${currency} = ${rateWords(rate)} USD`);
  const more = terms.length > MOST_RATES ? ` and ${terms.length - MOST_RATES} more` : '';
  return [`Amounts are converted at ${terms.slice(0, MOST_RATES).join(', ')}${more}.`];
}

function rateWords(rate: number): string {
  return rate.toLocaleString('en', { maximumSignificantDigits: RATE_DIGITS });
}

function yearRanges({ yearRanges: ranges }: Pick<ColumnsRead, 'yearRanges'>): readonly string[] {
  if (ranges === 0) return [];
  const rows = counted(ranges, 'row gives', 'rows give');
  return [`${rows} years of experience as a range: read as the midpoint.`];
}

function levels(
  { seniority }: ColumnMapping,
  { levelsFromYears }: Pick<ColumnsRead, 'levelsFromYears'>,
): readonly string[] {
  if (levelsFromYears === 0) return [];
  if (seniority === undefined) {
    return ['No seniority column: levels are taken from years of experience.'];
  }
  const rows = counted(levelsFromYears, 'row states', 'rows state');
  return [`${rows} no level: taken from years of experience.`];
}

/** Where the weight counts people, each is a candidate of its own by the mapping's own word. */
function missingColumns({ status, candidate, offers }: ColumnMapping): readonly string[] {
  const sentences: string[] = [];
  if (status === undefined) sentences.push('No status column: all rows are open.');
  if (candidate === undefined && offers?.of !== 'people') {
    sentences.push('No column of persons: each row is a person of its own.');
  }
  if (offers === undefined) sentences.push('No column of weights: each row counts once.');
  return sentences;
}

function counted(rows: number, one: string, many: string): string {
  return `${rows.toLocaleString('en')} ${rows === 1 ? one : many}`;
}
