import {
  type Codes,
  type CodedColumn,
  type ListColumn,
  type OfferColumns,
  codesUpTo,
} from '../data/columns';
import { ENGLISH_LEVELS, NOT_STATED, SENIORITY_LEVELS, WORK_MODES } from '../domain/vocabulary';
import { firstRows, sortByKey } from './counting-sort';
import { rankDistinct } from './distinct';
import { type Options, orderOptions } from './options';
import { RowSet } from './row-set';
import type { CodedDimension, CodedName, RankedDimension, SkillLists, Table } from './table';

const VOCABULARIES: Readonly<Record<CodedName, readonly string[] | null>> = {
  seniority: SENIORITY_LEVELS,
  english: ENGLISH_LEVELS,
  country: null,
  mode: WORK_MODES,
  specialization: null,
};

/**
 * Builds the table in a few linear passes; the columns can be dropped afterwards.
 * Companies are kept only where `companyRule` needs them; data that name none then show no figure.
 */
export function buildTable(columns: OfferColumns, companyRule: boolean): Table {
  const counted = countedOffers(columns);
  const order = orderByCandidate(columns);
  const coded = (column: CodedColumn | null, vocabulary: readonly string[] | null) =>
    column === null ? null : codedDimension(column, counted, vocabulary, order);
  return {
    rows: columns.rows,
    unit: columns.unit,
    salary: rankedDimension(columns.salary, order),
    weight: gather(columns.offers, order, highest(columns.offers)),
    counted: countedRows(counted, order),
    candidate: columns.candidate === null ? order : sortedIds(columns.candidate.ids, order),
    candidates: columns.candidate?.count ?? columns.rows,
    dimensions: {
      seniority: coded(columns.seniority, VOCABULARIES.seniority),
      english: coded(columns.english, VOCABULARIES.english),
      country: coded(columns.country, VOCABULARIES.country),
      mode: coded(columns.mode, VOCABULARIES.mode),
      specialization: coded(columns.specialization, VOCABULARIES.specialization),
    },
    years: columns.experience === null ? null : rankedDimension(columns.experience, order),
    month: columns.month === null ? null : monthDimension(columns.month, order),
    company: companyRule ? (coded(columns.company, null) ?? noCompanies(columns.rows)) : null,
    skills: columns.skills === null ? null : skillLists(columns.skills, counted, order),
  };
}

function noCompanies(rows: number): CodedDimension {
  return { codes: codesUpTo(0, rows), values: [NOT_STATED] };
}

/** Open offers by source row. */
function countedOffers({ offers, status }: OfferColumns): Uint32Array {
  if (status === null) return offers;
  const counted = new Uint32Array(offers.length);
  for (let row = 0; row < offers.length; row++) counted[row] = status[row] === 0 ? offers[row]! : 0;
  return counted;
}

function highest(numbers: Uint32Array): number {
  let most = 0;
  for (const number of numbers) most = number > most ? number : most;
  return most;
}

function gather(source: Codes, order: Uint32Array, most: number): Codes {
  const sorted = codesUpTo(most, order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = source[order[place]!]!;
  return sorted;
}

function optionsOf(
  column: CodedColumn,
  counted: Uint32Array,
  vocabulary: readonly string[] | null,
): Options {
  const offers = new Float64Array(column.values.length);
  const seen = new Uint8Array(column.values.length);
  for (let row = 0; row < column.codes.length; row++) {
    const code = column.codes[row]!;
    offers[code]! += counted[row]!;
    seen[code] = 1;
  }
  return orderOptions(column.values, { offers, seen }, vocabulary);
}

function codedDimension(
  column: CodedColumn,
  counted: Uint32Array,
  vocabulary: readonly string[] | null,
  order: Uint32Array,
): CodedDimension {
  const { values, placeOf } = optionsOf(column, counted, vocabulary);
  const codes = codesUpTo(values.length - 1, order.length);
  for (let place = 0; place < order.length; place++) {
    codes[place] = placeOf[column.codes[order[place]!]!]!;
  }
  return { codes, values };
}

function rankedDimension(
  numbers: Float64Array | Float32Array,
  order: Uint32Array,
): RankedDimension {
  const { values, codes } = rankDistinct(numbers);
  return { values, codes: gather(codes, order, values.length) };
}

/** Null where no row has a date. */
function monthDimension(months: Int32Array, order: Uint32Array): RankedDimension | null {
  let [first, last] = [Number.MAX_SAFE_INTEGER, -1];
  for (let row = 0; row < months.length; row++) {
    const month = months[row]!;
    if (month >= 0 && month < first) first = month;
    if (month > last) last = month;
  }
  if (last < 0) return null;
  const values = Float64Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const codes = codesUpTo(values.length, order.length);
  for (let place = 0; place < order.length; place++) {
    const month = months[order[place]!]!;
    codes[place] = month < 0 ? values.length : month - first;
  }
  return { values, codes };
}

function orderByCandidate({ candidate, rows }: OfferColumns): Uint32Array {
  const order = firstRows(rows);
  return candidate === null ? order : sortByKey(order, candidate.ids, candidate.count);
}

function sortedIds(ids: Uint32Array, order: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) sorted[place] = ids[order[place]!]!;
  return sorted;
}

function countedRows(counted: Uint32Array, order: Uint32Array): RowSet {
  const rows = new RowSet(order.length);
  for (let place = 0; place < order.length; place++)
    if (counted[order[place]!]! > 0) rows.add(place);
  return rows;
}

function skillLists(column: ListColumn, counted: Uint32Array, order: Uint32Array): SkillLists {
  const { values, placeOf } = orderOptions(column.values, skillOccurrence(column, counted), null);
  const { offsets: source, codes: sourceCodes } = column;
  const list = new Uint32Array(order.length);
  const offsets = new Uint32Array(order.length + 1);
  const codes = codesUpTo(values.length - 1, sourceCodes.length);
  let lists = 0;
  let length = 0;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const end = source[row + 1]!;
    for (let entry = source[row]!; entry < end; entry++) {
      codes[length++] = placeOf[sourceCodes[entry]!]!;
    }
    if (place > 0 && repeats(codes, offsets[lists - 1]!, offsets[lists]!, length)) {
      length = offsets[lists]!;
    } else {
      offsets[++lists] = length;
    }
    list[place] = lists - 1;
  }
  return { list, offsets: offsets.slice(0, lists + 1), codes: codes.slice(0, length), values };
}

/** True where the codes of [middle, end) are those of [from, middle) again. */
function repeats(codes: Codes, from: number, middle: number, end: number): boolean {
  if (end - middle !== middle - from) return false;
  for (let place = middle; place < end; place++) {
    if (codes[place] !== codes[place - middle + from]) return false;
  }
  return true;
}

function skillOccurrence(column: ListColumn, counted: Uint32Array) {
  const offers = new Float64Array(column.values.length);
  const seen = new Uint8Array(column.values.length);
  for (let row = 0; row < counted.length; row++) {
    const end = column.offsets[row + 1]!;
    for (let entry = column.offsets[row]!; entry < end; entry++) {
      const code = column.codes[entry]!;
      offers[code]! += counted[row]!;
      seen[code] = 1;
    }
  }
  return { offers, seen };
}
