import type { LevelMix } from '../parameters';
import type { Weighted } from '../random';

/** What candidates of one kind know, and how the market treats them. */
export interface Stack {
  /** Technologies that every candidate of the stack knows. */
  readonly core: readonly string[];
  /** Weight among the stacks of the specialization. */
  readonly share: number;
  /** Each further technology with the probability that a candidate knows it. */
  readonly also: Weighted<string>;
  /** Effects on pay and on the number of offers; 1 where left out. */
  readonly pay?: number;
  readonly demand?: number;
  /** Instead of the specialization's. */
  readonly levels?: LevelMix;
}

export interface Specialization {
  readonly name: string;
  /** Candidates who enter the market in a year of strength 1. */
  readonly entries: number;
  readonly pay: number;
  /** Offers per candidate. */
  readonly demand: number;
  readonly levels?: LevelMix;
  /** Known across all stacks, with probabilities. */
  readonly common: Weighted<string>;
  readonly stacks: readonly Stack[];
}
