import type { FacetDimension } from '../domain/answer';
import type { Check } from './checks';
import type { Matches } from './kernel';
import type { RowLists } from './row-lists';
import type { CodedName, Table } from './table';

/** Offers per option and with each dimension freed. */
export interface FacetCounts {
  /** An empty list where the table lacks the dimension. */
  readonly options: Readonly<Record<CodedName | 'skill', Float64Array>>;
  readonly freed: Readonly<Record<FacetDimension, number>>;
}

/** What a tally already knows. */
export interface FacetSource {
  readonly matches: Matches;
  readonly rows: RowLists;
  readonly offers: number;
  readonly offersWithAnySalary: number;
}

/**
 * Counts the options of every dimension: passing rows everywhere, rows that fail one dimension
 * alone in that dimension too. A technology counts as one more that is required.
 */
export function countFacets(
  table: Table,
  { matches, rows, offers, offersWithAnySalary }: FacetSource,
): FacetCounts {
  const freed = (check: Check) => offers + matches.offersFailing(check);
  const counts = (name: CodedName) => countCodes(table, name, rows.freeing(name));
  const options = {
    seniority: counts('seniority'),
    english: counts('english'),
    country: counts('country'),
    mode: counts('mode'),
    specialization: counts('specialization'),
    skill: countSkills(table, rows.passing),
  };
  const freedOptions = (name: CodedName) =>
    table.dimensions[name] === null ? offers : options[name].reduce((sum, own) => sum + own, 0);
  return {
    options,
    freed: {
      seniority: freedOptions('seniority'),
      english: freedOptions('english'),
      country: freedOptions('country'),
      mode: freedOptions('mode'),
      specialization: freedOptions('specialization'),
      years: freed('years'),
      period: freed('period'),
      salary: offersWithAnySalary,
      skill: freed('skill'),
    },
  };
}

/** Two far ends at once: neighbours are often of one candidate, and would wait for each other. */
function countCodes({ dimensions, weight }: Table, name: CodedName, rows: Uint32Array) {
  const column = dimensions[name];
  const counts = new Float64Array(column?.values.length ?? 0);
  if (column === null) return counts;
  const { codes } = column;
  const half = rows.length >>> 1;
  for (let place = 0; place < half; place++) {
    const row = rows[place]!;
    const other = rows[place + half]!;
    counts[codes[row]!]! += weight[row]!;
    counts[codes[other]!]! += weight[other]!;
  }
  for (let place = 2 * half; place < rows.length; place++) {
    const row = rows[place]!;
    counts[codes[row]!]! += weight[row]!;
  }
  return counts;
}

/** Rows of one list are added up first. */
function countSkills({ skills, weight }: Table, rows: Uint32Array): Float64Array {
  if (skills === null) return new Float64Array(0);
  const { codes, offsets, list, values } = skills;
  const counts = new Float64Array(values.length);
  for (let place = 0; place < rows.length; ) {
    const own = list[rows[place]!]!;
    let offers = 0;
    for (; place < rows.length && list[rows[place]!] === own; place++) {
      offers += weight[rows[place]!]!;
    }
    const end = offsets[own + 1]!;
    for (let entry = offsets[own]!; entry < end; entry++) counts[codes[entry]!]! += offers;
  }
  return counts;
}
