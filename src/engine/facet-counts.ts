import { CodeCounter } from './code-counter';
import type { Matches } from './kernel';
import type { RowReader } from './row-source';
import { SkillCounter } from './skill-counter';
import { CODED_DIMENSIONS, type CodedDimension, type CodedName, type Table } from './table';

/** Offers per option; an empty list where the table lacks the dimension. */
export type FacetCounts = Readonly<Record<CodedName | 'skill', Float64Array>>;

/**
 * Counts the options of every dimension: passing rows everywhere, rows that fail one dimension
 * alone in that dimension too. A technology counts as one more that is required.
 */
export function countFacets(table: Table, matches: Matches): FacetCounts {
  const { dimensions, skills, weight } = table;
  const counts = {
    seniority: optionsOf(dimensions.seniority),
    english: optionsOf(dimensions.english),
    country: optionsOf(dimensions.country),
    mode: optionsOf(dimensions.mode),
    specialization: optionsOf(dimensions.specialization),
    skill: optionsOf(skills),
  };
  const unrestricted: RowReader[] = [];
  for (const name of CODED_DIMENSIONS) {
    const codes = dimensions[name]?.codes;
    if (codes === undefined) continue;
    const counter = new CodeCounter(codes, weight, counts[name]);
    if (matches.isChecked(name)) matches.rows(name).visit(counter);
    else unrestricted.push(counter);
  }
  if (skills !== null) unrestricted.push(new SkillCounter(skills, weight, counts.skill));
  matches.rows(null).visit(new SeveralReaders(unrestricted));
  return counts;
}

function optionsOf(dimension: Pick<CodedDimension, 'values'> | null): Float64Array {
  return new Float64Array(dimension?.values.length ?? 0);
}

/** Shows the same rows to several. */
class SeveralReaders implements RowReader {
  private readonly readers: readonly RowReader[];

  constructor(readers: readonly RowReader[]) {
    this.readers = readers;
  }

  see(rows: Uint32Array, from: number, to: number): void {
    for (const reader of this.readers) reader.see(rows, from, to);
  }
}
