import type { TechnologyRow } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { Unit } from '../../domain/vocabulary';
import type { CsvRow } from '../../export/csv';
import type { DataColumn } from '../../ui/data-table';
import { countCells, countHeads } from '../../ui/format/counts';
import { capitalised } from '../../ui/format/first-letter';
import { money, moneyInterval, perUnit } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { approximate, medianNote } from '../../ui/format/withheld';

export function technologiesColumns(nouns: Nouns): readonly DataColumn[] {
  const figures = ['Median', '95 % interval', ...countHeads(nouns).map(capitalised)];
  return [{ label: 'Technology' }, ...figures.map((label) => ({ label, figures: true }))];
}

/** The exact numbers behind the list, in its order. */
export function technologiesRows(
  rows: readonly TechnologyRow[],
  nouns: Nouns,
): readonly (readonly (string | null)[])[] {
  return rows.map((row) => [
    row.technology,
    row.median === null ? medianNote(row, nouns) : approximate(money(row.median), row.precision),
    row.medianInterval === null ? null : moneyInterval(row.medianInterval),
    ...countCells(row, nouns).map(wholeNumber),
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
    [
      'Technology',
      median,
      'Interval from',
      'Interval to',
      ...countHeads(nouns).map(capitalised),
      'Note',
    ],
    ...rows.map((row) => [
      row.technology,
      row.median,
      row.medianInterval?.lower ?? null,
      row.medianInterval?.upper ?? null,
      ...countCells(row, nouns),
      medianNote(row, nouns),
    ]),
  ];
}
