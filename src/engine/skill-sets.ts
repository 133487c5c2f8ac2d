import type { Selection } from '../domain/cohort';
import { RecentlyUsed } from './recently-used';
import { RowSet } from './row-set';
import type { SkillLists } from './table';

const MOST_SETS = 24;

/** One row set per technology that was ever asked for; the least recently used go first. */
export class SkillSets {
  private readonly sets = new RecentlyUsed<number, RowSet>(MOST_SETS);
  private readonly codeOf: ReadonlyMap<string, number>;
  private readonly skills: SkillLists;
  private readonly rows: number;

  constructor(skills: SkillLists, rows: number) {
    this.skills = skills;
    this.rows = rows;
    this.codeOf = new Map(skills.values.map((value, code) => [value, code]));
  }

  /** Rows with all of, any of and none of what the selection asks; null where it asks nothing. */
  matching({ allOf, anyOf, noneOf }: Pick<Selection, 'allOf' | 'anyOf' | 'noneOf'>): RowSet | null {
    const required = allOf.map((skill) => this.rowsWith(skill));
    if (anyOf.length > 0) required.push(this.unionOf(anyOf));
    const [first, ...others] = required;
    const wanted = first === undefined ? null : others.reduce((a, b) => a.intersection(b), first);
    if (noneOf.length === 0) return wanted;
    return (wanted ?? this.everyRow()).difference(this.unionOf(noneOf));
  }

  private unionOf(skills: readonly string[]): RowSet {
    return skills
      .map((skill) => this.rowsWith(skill))
      .reduce((all, some) => all.union(some), new RowSet(this.rows));
  }

  private rowsWith(skill: string): RowSet {
    const code = this.codeOf.get(skill);
    if (code === undefined) return new RowSet(this.rows);
    return this.sets.get(code, () => this.collect(code));
  }

  private collect(code: number): RowSet {
    const { codes, offsets } = this.skills;
    const found = new Uint32Array(this.rows);
    let length = 0;
    let row = 0;
    for (let entry = 0; entry < codes.length; entry++) {
      if (codes[entry] !== code) continue;
      while (offsets[row + 1]! <= entry) row++;
      found[length++] = row;
    }
    const set = new RowSet(this.rows);
    set.addAll(found, length);
    return set;
  }

  private everyRow(): RowSet {
    const every = new RowSet(this.rows);
    every.addRange(0, this.rows);
    return every;
  }
}
