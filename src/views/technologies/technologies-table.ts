import type { TechnologyRow } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { DataColumn } from '../../ui/data-table';
import { capitalised } from '../../ui/format/capitalised';
import { money, moneyInterval } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { approximate, withheldWords } from '../../ui/format/withheld';

export function technologiesColumns(nouns: Nouns): readonly DataColumn[] {
  return [
    { label: 'Technology' },
    { label: 'Median', figures: true },
    { label: '95 % interval', figures: true },
    ...[...new Set([nouns.many, nouns.people])].map((noun) => ({
      label: capitalised(noun),
      figures: true,
    })),
  ];
}

/** The exact numbers behind the list, in its order. */
export function technologiesRows(
  rows: readonly TechnologyRow[],
  nouns: Nouns,
): readonly (readonly (string | null)[])[] {
  return rows.map((row) => [
    row.technology,
    medianWords(row, nouns),
    row.medianInterval === null ? null : moneyInterval(row.medianInterval),
    wholeNumber(row.offers),
    ...(nouns.many === nouns.people ? [] : [wholeNumber(row.candidates)]),
  ]);
}

function medianWords(row: TechnologyRow, nouns: Nouns): string | null {
  if (row.median !== null) return approximate(money(row.median), row.precision);
  return row.withheld === null ? null : withheldWords(row.withheld, nouns);
}
