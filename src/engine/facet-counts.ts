import type { Matches } from './kernel';
import type { RowDimension, Table } from './table';

/** Offers per option; an empty list where the table lacks the dimension. */
export type FacetCounts = Readonly<Record<RowDimension | 'skill', Float64Array>>;

/**
 * Counts the options of every row dimension: passing rows everywhere, rows that fail one dimension
 * alone in that dimension too. A technology counts as one more that is required.
 */
export function countOptions(table: Table, matches: Matches): FacetCounts {
  const passing = matches.passing.rows();
  const countsIn = (dimension: RowDimension) => {
    const column = table.dimensions[dimension];
    if (column === null) return new Float64Array(0);
    const counts = new Float64Array(column.values.length);
    addByCode(counts, column.codes, table.weight, passing);
    const alone = matches.only[dimension];
    if (alone !== null) addByCode(counts, column.codes, table.weight, alone.rows());
    return counts;
  };
  return {
    seniority: countsIn('seniority'),
    english: countsIn('english'),
    country: countsIn('country'),
    mode: countsIn('mode'),
    skill: countSkills(table, passing),
  };
}

function addByCode(
  counts: Float64Array,
  codes: ArrayLike<number>,
  weight: ArrayLike<number>,
  rows: Uint32Array,
): void {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    counts[codes[row]!]! += weight[row]!;
  }
}

function countSkills({ skills, weight }: Table, rows: Uint32Array): Float64Array {
  if (skills === null) return new Float64Array(0);
  const { codes, offsets } = skills;
  const counts = new Float64Array(skills.values.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const own = weight[row]!;
    const end = offsets[row + 1]!;
    for (let entry = offsets[row]!; entry < end; entry++) counts[codes[entry]!]! += own;
  }
  return counts;
}
