import type { TechnologyRow } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { Unit } from '../../domain/vocabulary';
import type { CsvRow } from '../../export/csv';
import type { DataColumn } from '../../ui/data-table';
import { capitalised } from '../../ui/format/first-letter';
import { money, moneyInterval, perUnit } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { approximate, precisionWords, withheldWords } from '../../ui/format/withheld';

/** Where one row is one person, both counts are the same. */
function countColumns(nouns: Nouns): readonly string[] {
  return [...new Set([nouns.many, nouns.people])].map(capitalised);
}

function countsOf({ offers, candidates }: TechnologyRow, nouns: Nouns): readonly number[] {
  return nouns.many === nouns.people ? [offers] : [offers, candidates];
}

export function technologiesColumns(nouns: Nouns): readonly DataColumn[] {
  const figures = ['Median', '95 % interval', ...countColumns(nouns)];
  return [{ label: 'Technology' }, ...figures.map((label) => ({ label, figures: true }))];
}

/** The exact numbers behind the list, in its order. */
export function technologiesRows(
  rows: readonly TechnologyRow[],
  nouns: Nouns,
): readonly (readonly (string | null)[])[] {
  return rows.map((row) => [
    row.technology,
    row.median === null ? noteOf(row, nouns) : approximate(money(row.median), row.precision),
    row.medianInterval === null ? null : moneyInterval(row.medianInterval),
    ...countsOf(row, nouns).map(wholeNumber),
  ]);
}

/** The same for a spreadsheet: numbers stay numbers, what is to be known about them stands beside. */
export function technologiesCsv(
  rows: readonly TechnologyRow[],
  nouns: Nouns,
  unit: Unit,
): readonly CsvRow[] {
  const median = `Median, USD ${perUnit(unit)}`;
  return [
    ['Technology', median, 'Interval from', 'Interval to', ...countColumns(nouns), 'Note'],
    ...rows.map((row) => [
      row.technology,
      row.median,
      row.medianInterval?.lower ?? null,
      row.medianInterval?.upper ?? null,
      ...countsOf(row, nouns),
      noteOf(row, nouns),
    ]),
  ];
}

function noteOf({ median, withheld, precision }: TechnologyRow, nouns: Nouns): string | null {
  if (median !== null) return precision === null ? null : precisionWords(precision);
  return withheld === null ? null : withheldWords(withheld, nouns);
}
