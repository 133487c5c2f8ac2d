import { type Codes, type CodedColumn, type OfferColumns, codesUpTo } from '../data/columns';
import type { GroupRules } from '../domain/dataset';
import { ENGLISH_LEVELS, NOT_STATED, SENIORITY_LEVELS, WORK_MODES } from '../domain/vocabulary';
import { rankDistinct } from './distinct';
import { type Options, orderOptions } from './options';
import { orderRows, type SortKey } from './row-order';
import { RowSet } from './row-set';
import { skillLists } from './skill-lists';
import type { CodedDimension, CodedName, RankedDimension, Table } from './table';

const VOCABULARIES: Readonly<Record<CodedName, readonly string[] | null>> = {
  seniority: SENIORITY_LEVELS,
  english: ENGLISH_LEVELS,
  country: null,
  mode: WORK_MODES,
  specialization: null,
};

/**
 * Builds the table in a few linear passes; the columns can be dropped afterwards. Columns are made
 * narrow before they are put in order: the order jumps through them, and what is narrow stays in the
 * caches.
 * Companies are kept only where `companyRule` needs them; data that name none then show no figure.
 */
export function buildTable(columns: OfferColumns, { companyRule, smallGroups }: GroupRules): Table {
  const weight = narrow(columns.offers);
  const counted = countedOffers(weight, columns.status);
  const options = (column: CodedColumn | null, vocabulary: readonly string[] | null) =>
    column === null ? null : { column, ...optionsOf(column, counted, vocabulary) };
  const specialization = options(columns.specialization, VOCABULARIES.specialization);
  const seniority = options(columns.seniority, VOCABULARIES.seniority);
  const months = columns.month === null ? null : monthsOf(columns.month);
  const keys = [
    months === null ? [] : codeKey(months),
    seniority === null ? [] : optionKey(seniority),
    specialization === null ? [] : optionKey(specialization),
  ];
  const { rows: order, ...people } = orderRows(columns, keys.flat());
  const salary = rankDistinct(columns.salary);
  const ranked = (source: RankedDimension | null) =>
    source && { values: source.values, codes: gather(source.codes, order) };
  const coded = (column: CodedColumn | null, vocabulary: readonly string[] | null) =>
    codedDimension(options(column, vocabulary), order);
  return {
    rows: columns.rows,
    unit: columns.unit,
    salary: { values: salary.values, codes: gather(salary.codes, order) },
    weight: gather(weight, order),
    counted: countedRows(counted, order),
    ...people,
    dimensions: {
      seniority: codedDimension(seniority, order),
      english: coded(columns.english, VOCABULARIES.english),
      country: coded(columns.country, VOCABULARIES.country),
      mode: coded(columns.mode, VOCABULARIES.mode),
      specialization: codedDimension(specialization, order),
    },
    years: ranked(columns.experience && rankDistinct(columns.experience)),
    month: ranked(months),
    withholds: smallGroups === 'withheld',
    company: companyRule ? (coded(columns.company, null) ?? noCompanies(columns.rows)) : null,
    skills: columns.skills === null ? null : skillLists(columns.skills, counted, order),
  };
}

function noCompanies(rows: number): CodedDimension {
  return { codes: codesUpTo(0, rows), values: [NOT_STATED] };
}

/** Open offers by source row. */
function countedOffers(weight: Codes, status: Uint8Array | null): Codes {
  if (status === null) return weight;
  const counted = weight.slice();
  for (let row = 0; row < counted.length; row++) if (status[row] !== 0) counted[row] = 0;
  return counted;
}

function narrow(numbers: Uint32Array): Codes {
  let most = 0;
  for (let row = 0; row < numbers.length; row++) most = numbers[row]! > most ? numbers[row]! : most;
  const codes = codesUpTo(most, numbers.length);
  codes.set(numbers);
  return codes;
}

function gather(source: Codes, order: Uint32Array): Codes {
  const sorted = emptyLike(source);
  for (let place = 0; place < order.length; place++) sorted[place] = source[order[place]!]!;
  return sorted;
}

function emptyLike(codes: Codes): Codes {
  if (codes instanceof Uint8Array) return new Uint8Array(codes.length);
  return codes instanceof Uint16Array
    ? new Uint16Array(codes.length)
    : new Uint32Array(codes.length);
}

function optionsOf(
  column: CodedColumn,
  counted: Codes,
  vocabulary: readonly string[] | null,
): Options {
  const offers = new Float64Array(column.values.length);
  const seen = new Uint8Array(column.values.length);
  const { codes } = column;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    offers[code]! += counted[row]!;
    seen[code] = 1;
  }
  return orderOptions(column.values, { offers, seen }, vocabulary);
}

/** A column with the places of its values. */
interface Ordered extends Options {
  readonly column: CodedColumn;
}

function optionKey({ column, placeOf, values }: Ordered): SortKey {
  const { codes } = column;
  const of = (rows: Uint32Array) => {
    const keys = new Uint32Array(rows.length);
    for (let index = 0; index < rows.length; index++) keys[index] = placeOf[codes[rows[index]!]!]!;
    return keys;
  };
  return { of, count: values.length };
}

function codedDimension(ordered: Ordered | null, order: Uint32Array): CodedDimension | null {
  if (ordered === null) return null;
  const { column, placeOf, values } = ordered;
  const source = column.codes;
  const codes = codesUpTo(values.length - 1, order.length);
  for (let place = 0; place < order.length; place++) {
    codes[place] = placeOf[source[order[place]!]!]!;
  }
  return { codes, values };
}

/** Null where no row has a date. */
function monthsOf(months: Int32Array): RankedDimension | null {
  let [first, last] = [Number.MAX_SAFE_INTEGER, -1];
  for (let row = 0; row < months.length; row++) {
    const month = months[row]!;
    if (month >= 0 && month < first) first = month;
    if (month > last) last = month;
  }
  if (last < 0) return null;
  const values = Float64Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const codes = codesUpTo(values.length, months.length);
  for (let row = 0; row < months.length; row++) {
    const month = months[row]!;
    codes[row] = month < 0 ? values.length : month - first;
  }
  return { values, codes };
}

function codeKey({ codes, values }: RankedDimension): SortKey {
  const of = (rows: Uint32Array) => {
    const keys = new Uint32Array(rows.length);
    for (let index = 0; index < rows.length; index++) keys[index] = codes[rows[index]!]!;
    return keys;
  };
  return { of, count: values.length + 1 };
}

function countedRows(counted: Codes, order: Uint32Array): RowSet {
  const rows = new RowSet(order.length);
  const { words } = rows;
  for (let place = 0; place < order.length; place++) {
    const bit = counted[order[place]!]! > 0 ? 1 : 0;
    words[place >>> 5]! |= bit << (place & 31);
  }
  return rows;
}
