import type { Selection } from '../domain/cohort';
import { RecentlyUsed } from './recently-used';
import { RowSet } from './row-set';
import type { SkillLists } from './table';

const MOST_SETS = 8;

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

  /** Rows with all of, any of and none of what the selection asks are in all of these sets. */
  matching({
    allOf,
    anyOf,
    noneOf,
  }: Pick<Selection, 'allOf' | 'anyOf' | 'noneOf'>): readonly RowSet[] {
    const matching = allOf.map((skill) => this.rowsWith(skill));
    if (anyOf.length > 0) matching.push(this.rowsWithAny(anyOf));
    if (noneOf.length > 0) matching.push(this.rowsWithNone(noneOf));
    return matching;
  }

  private rowsWithAny(skills: readonly string[]): RowSet {
    const any = new RowSet(this.rows);
    for (const skill of skills) any.join(this.rowsWith(skill));
    return any;
  }

  private rowsWithNone(skills: readonly string[]): RowSet {
    const none = RowSet.whole(this.rows);
    for (const skill of skills) none.remove(this.rowsWith(skill));
    return none;
  }

  private rowsWith(skill: string): RowSet {
    const code = this.codeOf.get(skill);
    if (code === undefined) return new RowSet(this.rows);
    return this.sets.get(code, () => this.collect(code));
  }

  private collect(code: number): RowSet {
    const { codes, list, offsets } = this.skills;
    const has = new Uint8Array(offsets.length);
    let own = 0;
    for (let entry = 0; entry < codes.length; entry++) {
      if (codes[entry] !== code) continue;
      while (offsets[own + 1]! <= entry) own++;
      has[own] = 1;
    }
    const set = new RowSet(this.rows);
    for (let row = 0; row < list.length; row++) if (has[list[row]!] === 1) set.add(row);
    return set;
  }
}
