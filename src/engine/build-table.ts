import {
  type Codes,
  type CodedColumn,
  type ListColumn,
  type OfferColumns,
  codesUpTo,
} from '../data/columns';
import { ENGLISH_LEVELS, NOT_STATED, SENIORITY_LEVELS, WORK_MODES } from '../domain/vocabulary';
import { buildCells, sortIntoCells } from './build-cells';
import { rankDistinct } from './distinct';
import { type Options, orderOptions } from './options';
import type { CodedDimension, RankedDimension, RowDimension, SkillLists, Table } from './table';

const VOCABULARIES: Readonly<Record<RowDimension, readonly string[] | null>> = {
  seniority: SENIORITY_LEVELS,
  english: ENGLISH_LEVELS,
  country: null,
  mode: WORK_MODES,
};

/**
 * Builds the table in a few linear passes; the columns can be dropped afterwards.
 * Companies are kept only where `companyRule` needs them; data that name none then show no figure.
 */
export function buildTable(columns: OfferColumns, companyRule: boolean): Table {
  const counted = countedOffers(columns);
  const specialization = columns.specialization;
  const options = specialization === null ? null : optionsOf(specialization, counted, null);
  const order = sortIntoCells(columns, counted, options);
  const cells = buildCells(columns, counted, options, order);
  const coded = (column: CodedColumn | null, vocabulary: readonly string[] | null) =>
    column === null ? null : codedDimension(column, counted, vocabulary, order);
  return {
    rows: columns.rows,
    unit: columns.unit,
    salary: rankedDimension(columns.salary, order),
    weight: gather(columns.offers, order, highest(columns.offers)),
    candidate: columns.candidate === null ? null : renumber(columns.candidate, order),
    candidates: columns.candidate?.count ?? columns.rows,
    dimensions: {
      seniority: coded(columns.seniority, VOCABULARIES.seniority),
      english: coded(columns.english, VOCABULARIES.english),
      country: coded(columns.country, VOCABULARIES.country),
      mode: coded(columns.mode, VOCABULARIES.mode),
    },
    years: columns.experience === null ? null : rankedDimension(columns.experience, order),
    company: companyRule ? (coded(columns.company, null) ?? noCompanies(columns.rows)) : null,
    skills: columns.skills === null ? null : skillLists(columns.skills, counted, order),
    specializations: options?.values ?? null,
    cells,
    months: monthSpan(cells.month),
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

/** Neighbouring rows get neighbouring ids, which keeps counting by candidate in the cache. */
function renumber(
  candidate: { readonly ids: Uint32Array; readonly count: number },
  order: Uint32Array,
): Uint32Array {
  const newIds = new Int32Array(candidate.count).fill(-1);
  const sorted = new Uint32Array(order.length);
  let next = 0;
  for (let place = 0; place < order.length; place++) {
    const id = candidate.ids[order[place]!]!;
    if (newIds[id]! < 0) newIds[id] = next++;
    sorted[place] = newIds[id]!;
  }
  return sorted;
}

function skillLists(column: ListColumn, counted: Uint32Array, order: Uint32Array): SkillLists {
  const { values, placeOf } = orderOptions(column.values, skillOccurrence(column, counted), null);
  const { offsets: source, codes: sourceCodes } = column;
  const offsets = new Uint32Array(order.length + 1);
  const codes = codesUpTo(values.length - 1, sourceCodes.length);
  let length = 0;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const end = source[row + 1]!;
    for (let entry = source[row]!; entry < end; entry++) {
      codes[length++] = placeOf[sourceCodes[entry]!]!;
    }
    offsets[place + 1] = length;
  }
  return { offsets, codes, values };
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

function monthSpan(months: Int32Array): Table['months'] {
  const first = months.find((month) => month >= 0);
  const last = months.at(-1);
  return first === undefined || last === undefined ? null : { from: first, to: last };
}
