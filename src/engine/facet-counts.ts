import type { Matches } from './kernel';
import { MOST_SEEN, type SeeRows } from './row-source';
import { CODED_DIMENSIONS, type CodedName, type SkillLists, type Table } from './table';

/** Offers per option; an empty list where the table lacks the dimension. */
export type FacetCounts = Readonly<Record<CodedName | 'skill', Float64Array>>;

/**
 * Counts the options of every dimension: passing rows everywhere, rows that fail one dimension
 * alone in that dimension too. A technology counts as one more that is required.
 */
export function countFacets(table: Table, matches: Matches): FacetCounts {
  const counts = {
    seniority: optionsOf(table, 'seniority'),
    english: optionsOf(table, 'english'),
    country: optionsOf(table, 'country'),
    mode: optionsOf(table, 'mode'),
    specialization: optionsOf(table, 'specialization'),
    skill: new Float64Array(table.skills?.values.length ?? 0),
  };
  const present = CODED_DIMENSIONS.filter((name) => table.dimensions[name] !== null);
  const counterOf = (name: CodedName) => codeCounter(table, name, counts[name]);
  const unrestricted = present.filter((name) => !matches.isChecked(name)).map(counterOf);
  if (table.skills !== null) unrestricted.push(skillCounter(table, table.skills, counts.skill));
  matches.rows(null).visit((rows, length) => {
    for (const count of unrestricted) count(rows, length);
  });
  for (const name of present) {
    if (matches.isChecked(name)) matches.rows(name).visit(counterOf(name));
  }
  return counts;
}

function optionsOf({ dimensions }: Table, name: CodedName): Float64Array {
  return new Float64Array(dimensions[name]?.values.length ?? 0);
}

/** Two far ends at once: neighbours are often of one candidate, and would wait for each other. */
function codeCounter(
  { dimensions, weight }: Table,
  name: CodedName,
  counts: Float64Array,
): SeeRows {
  const codes = dimensions[name]?.codes ?? new Uint8Array(0);
  return (rows, length) => {
    const half = length >>> 1;
    for (let place = 0; place < half; place++) {
      const row = rows[place]!;
      const other = rows[place + half]!;
      counts[codes[row]!]! += weight[row]!;
      counts[codes[other]!]! += weight[other]!;
    }
    if (length > 2 * half) {
      const row = rows[length - 1]!;
      counts[codes[row]!]! += weight[row]!;
    }
  };
}

/**
 * Rows of one list are added up first, and all lists are looked up before any is read: what one
 * waits for does not hold up the next.
 */
function skillCounter({ weight }: Table, skills: SkillLists, counts: Float64Array): SeeRows {
  const { codes, offsets, list } = skills;
  const offers = new Float64Array(MOST_SEEN);
  const starts = new Uint32Array(MOST_SEEN);
  const ends = new Uint32Array(MOST_SEEN);
  return (rows, length) => {
    let lists = -1;
    let before = -1;
    let sum = 0;
    for (let place = 0; place < length; place++) {
      const row = rows[place]!;
      const own = list[row]!;
      const isNew = (before - own) >>> 31;
      before = own;
      lists += isNew;
      sum = sum * (1 - isNew) + weight[row]!;
      offers[lists] = sum;
      starts[lists] = own;
    }
    for (let place = 0; place <= lists; place++) {
      const own = starts[place]!;
      starts[place] = offsets[own]!;
      ends[place] = offsets[own + 1]!;
    }
    for (let place = 0; place <= lists; place++) {
      const own = offers[place]!;
      const end = ends[place]!;
      for (let entry = starts[place]!; entry < end; entry++) counts[codes[entry]!]! += own;
    }
  };
}
