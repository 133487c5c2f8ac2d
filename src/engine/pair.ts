import type { Selection } from '../domain/cohort';
import type { PairScope } from '../domain/question';
import { SENIORITY_LEVELS, type SeniorityLevel } from '../domain/vocabulary';
import type { Group } from './group';
import type { Holding } from './holding';
import { quantile } from './quantile';
import type { Scale } from './distribution';
import { bearsWeight, showsMedian } from './small-groups';
import { type Standardised, standardise } from './standardise';
import type { Tally } from './tally';

/** A level that both selections admit, with its group in each cohort. */
export interface LevelPair {
  readonly level: SeniorityLevel;
  readonly a: Group;
  readonly b: Group;
}

/** Two cohorts of a question, as they are compared. */
export class Pair {
  readonly a: Tally;
  readonly b: Tally;
  readonly scale: Scale;
  readonly levels: readonly LevelPair[];
  /** Levels that are large enough in both cohorts: what standing at equal seniority rests on. */
  readonly shared: readonly LevelPair[];
  private readonly everything: number;

  constructor(holding: Holding, ask: PairScope) {
    const [a, b] = [ask.selections[ask.a], ask.selections[ask.b]];
    if (a === undefined || b === undefined) throw new RangeError('the pair was not validated');
    this.a = holding.tally(a, ask.unit);
    this.b = holding.tally(b, ask.unit);
    this.scale = holding.scale(ask.unit, ask.count);
    const values = holding.table.dimensions.seniority?.values ?? [];
    this.levels = this.pairLevels(values, a, b);
    this.shared = this.levels.filter((pair) => bearsWeight(pair.a) && bearsWeight(pair.b));
    this.everything = this.weightOf(this.a, a, values) + this.weightOf(this.b, b, values);
  }

  get wholes(): { readonly a: Group; readonly b: Group } {
    return { a: this.a.whole(this.scale.count), b: this.b.whole(this.scale.count) };
  }

  /** median(A) - median(B); null unless both may be shown. */
  medianDifference({ a, b }: { readonly a: Group; readonly b: Group }): number | null {
    if (!showsMedian(a) || !showsMedian(b)) return null;
    const { amounts, count } = this.scale;
    const [ofA, ofB] = [a, b].map(({ sample }) => quantile(sample, amounts, 0.5, count));
    return ofA == null || ofB == null ? null : ofA - ofB;
  }

  /**
   * At equal seniority; null unless both cohorts may show a median and a level of both. A level too
   * small is left out, also where it is shown: reweighted, a few candidates would stand for many.
   */
  standardised(): Standardised | null {
    const { a, b } = this.wholes;
    if (!showsMedian(a) || !showsMedian(b)) return null;
    const strata = this.shared.map((pair) => ({ a: pair.a.sample, b: pair.b.sample }));
    return standardise(strata, this.everything, this.scale.amounts);
  }

  /** Weight of a cohort over the levels that it admits, and no level. */
  private weightOf(tally: Tally, selection: Selection, values: readonly string[]): number {
    return tally
      .levels(this.scale.count)
      .reduce(
        (sum, { sample }, place) =>
          admits(selection, values[place] ?? '') ? sum + sample.total : sum,
        0,
      );
  }

  private pairLevels(values: readonly string[], a: Selection, b: Selection): readonly LevelPair[] {
    const groupsOfA = this.a.levels(this.scale.count);
    const groupsOfB = this.b.levels(this.scale.count);
    return SENIORITY_LEVELS.flatMap((level) => {
      const place = values.indexOf(level);
      const [ofA, ofB] = [groupsOfA[place], groupsOfB[place]];
      if (ofA === undefined || ofB === undefined) return [];
      return admits(a, level) && admits(b, level) ? [{ level, a: ofA, b: ofB }] : [];
    });
  }
}

function admits({ seniority }: Pick<Selection, 'seniority'>, level: string): boolean {
  return seniority.length === 0 || seniority.includes(level);
}
