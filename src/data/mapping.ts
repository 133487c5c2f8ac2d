import type { ColumnMapping } from '../domain/mapping';
import { Problem } from '../domain/problem';
import type { ImportReport } from '../domain/report';
import type { OfferColumns } from './columns';
import { canonicalMapping } from './mapping/canonical';
import { readByRule } from './mapping/guesses';
import { LeftOutTally } from './mapping/left-out';
import { Misreadings } from './mapping/misreadings';
import type { MoneyTerms } from './mapping/money-terms';
import { offerColumns } from './mapping/offer-columns';
import { readOffers } from './mapping/offers';
import { expandPeople } from './mapping/people';
import { countKept, selectionOf } from './mapping/rows';
import { readSalaries } from './mapping/salary';
import { acceptedRows } from './mapping/where';
import type { SourceTable } from './table/source-table';

/** What a mapping needs to know besides the table. */
export interface MappingTerms extends MoneyTerms {
  /** Null: the columns carry the names of the offers table. */
  readonly columns: ColumnMapping | null;
  readonly where: ReadonlyMap<string, readonly string[]>;
}

/** Offers in columns, and what became of the rows. */
export interface MappedOffers {
  readonly columns: OfferColumns;
  readonly report: ImportReport;
  /** Usable amounts by their currency, those without a rate included. */
  readonly currencies: ReadonlyMap<string, number>;
}

/**
 * Makes offers of a table. Each distinct text is read once. Rows without a usable salary or weight
 * are left out and counted; exact duplicates stay.
 *
 * @throws Problem 'mapping-invalid' where the table lacks what the mapping names, 'no-usable-rows'
 * where no row is left.
 */
export function mapOffers(table: SourceTable, terms: MappingTerms): MappedOffers {
  const mapped = readOffersTable(table, terms);
  if (mapped.columns.rows === 0) throw nothingLeft(mapped.report);
  return mapped;
}

/** The same, with an empty table where no row is left: for previews. */
export function readOffersTable(table: SourceTable, terms: MappingTerms): MappedOffers {
  const mapping = terms.columns ?? canonicalMapping(table);
  const kept = acceptedRows(table, terms.where) ?? new Uint8Array(table.rows).fill(1);
  const filteredOut = table.rows - countKept(kept);
  const tally = new LeftOutTally(table);
  const offers = readOffers(table, mapping.offers, kept, tally);
  const salaries = readSalaries({ table, kept, offers, tally }, mapping.salary, terms);
  const selection = selectionOf(kept);
  const misreadings = new Misreadings();
  const guesses = [...table.notes];
  const { columns, ...rows } = offerColumns(
    { table, mapping, selection, misreadings, guesses },
    salaries,
    offers,
  );
  const report: ImportReport = {
    rowsRead: table.rows,
    kept: selection.count,
    filteredOut,
    leftOut: tally.list(),
    notUnderstood: misreadings.list(table, selection),
    notUnderstoodRows: misreadings.rows,
    guesses: [...guesses, ...readByRule(mapping, salaries, rows)],
  };
  const isPeople = mapping.offers?.of === 'people';
  return {
    columns: isPeople ? expandPeople(columns) : columns,
    report,
    currencies: salaries.currencies,
  };
}

function nothingLeft({ rowsRead, filteredOut, leftOut }: ImportReport): Problem {
  const reasons = leftOut.map(
    ({ reason, rows, value }) =>
      `${rows.toLocaleString('en')} ${reason}${value === null ? '' : ` "${value}"`}`,
  );
  if (filteredOut > 0) reasons.push(`${filteredOut.toLocaleString('en')} not asked for by "where"`);
  return new Problem(
    'no-usable-rows',
    `None of the ${rowsRead.toLocaleString('en')} rows can be used: ${reasons.join(', ')}.`,
    'Check which column holds the salary, its currency and its period.',
  );
}
