import { CodeCounter } from './code-counter';
import type { Matches } from './kernel';
import type { RowReader } from './row-source';
import { SkillCounter } from './skill-counter';
import { CODED_DIMENSIONS, type CodedName, type Table } from './table';

/** Offers per option; an empty list where the table lacks the dimension. */
export type FacetCounts = Readonly<Record<CodedName | 'skill', Float64Array>>;

/**
 * Counts the options of every dimension: passing rows everywhere, rows that fail one dimension
 * alone in that dimension too. A technology counts as one more that is required.
 */
export class FacetCounter implements RowReader {
  private readonly coded: ReadonlyMap<CodedName, CodeCounter>;
  private readonly skill: SkillCounter | null;
  /** Who sees every passing row. */
  private readonly unrestricted: RowReader[] = [];

  constructor({ dimensions, skills, weight }: Table) {
    const counters: [CodedName, CodeCounter][] = [];
    for (const name of CODED_DIMENSIONS) {
      const column = dimensions[name];
      if (column === null) continue;
      counters.push([name, new CodeCounter(column.codes, weight, column.values.length)]);
    }
    this.coded = new Map(counters);
    this.skill = skills === null ? null : new SkillCounter(skills, weight);
  }

  count(matches: Matches): FacetCounts {
    this.unrestricted.length = 0;
    for (const [name, counter] of this.coded) {
      if (matches.isChecked(name)) matches.rows(name).visit(counter);
      else this.unrestricted.push(counter);
    }
    if (this.skill !== null) this.unrestricted.push(this.skill);
    matches.rows(null).visit(this);
    const take = (name: CodedName) => this.coded.get(name)?.take() ?? new Float64Array(0);
    return {
      seniority: take('seniority'),
      english: take('english'),
      country: take('country'),
      mode: take('mode'),
      specialization: take('specialization'),
      skill: this.skill?.take() ?? new Float64Array(0),
    };
  }

  see(rows: Uint32Array, from: number, to: number): void {
    for (const reader of this.unrestricted) reader.see(rows, from, to);
  }
}
