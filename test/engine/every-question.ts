import type { Selection } from '../../src/domain/cohort';
import type { Step } from '../../src/domain/month';
import type { Ask, QuestionKind } from '../../src/domain/question';
import type { CountUnit, Unit } from '../../src/domain/vocabulary';

/** All that any question can ask for. */
export interface Wish {
  readonly selections: readonly Selection[];
  readonly unit: Unit;
  readonly count: CountUnit;
  readonly bucket: number;
  readonly step: Step;
  readonly a: number;
  readonly b: number;
  readonly budget: number;
  readonly raise: number;
}

/** One question of every kind; those about one cohort are about A. */
export function everyAsk(wish: Wish): { readonly [K in QuestionKind]: Ask<K> } {
  const { selections, unit, count, bucket, step, a, b, budget, raise } = wish;
  const scope = { selections, unit, count };
  const single = { ...scope, selections: selections.slice(a, a + 1) };
  const pair = { ...scope, a, b };
  return {
    summary: { ...scope, bucket },
    histogram: { ...scope, bucket },
    seniority: scope,
    facets: scope,
    relaxation: scope,
    trend: { ...scope, step },
    specializations: single,
    technologies: single,
    reach: { ...scope, budget, step: raise },
    comparison: pair,
    difference: pair,
    account: scope,
  };
}

/** Apart from the difference, whose resamples take longer than all others together. */
export const QUICK_KINDS = [
  'summary',
  'histogram',
  'seniority',
  'facets',
  'relaxation',
  'trend',
  'specializations',
  'technologies',
  'reach',
  'comparison',
  'account',
] as const satisfies readonly QuestionKind[];
