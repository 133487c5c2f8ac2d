import type { ComparisonAnswer } from '../../src/domain/answer';
import type { Selection } from '../../src/domain/cohort';
import type { Ask } from '../../src/domain/question';
import { SENIORITY_LEVELS } from '../../src/domain/vocabulary';
import type { Oracle } from './answers';
import { distribution, type View, withheldFrom } from './groups';
import type { OfferRow } from './offers';
import { candidatesIn } from './select';
import { totalWeight, weigh, weightedQuantile } from './statistics';

/** Two cohorts by definition: every pair of offers, every candidate, every level. */
export function naiveComparison(oracle: Oracle, ask: Ask<'comparison'>): ComparisonAnswer {
  const view = oracle.view(ask);
  const sides = [ask.selections[ask.a], ask.selections[ask.b]].filter((own) => own !== undefined);
  const [a = [], b = []] = sides.map((selection) => oracle.rowsOf(selection, ask.unit));
  const people = (rows: readonly OfferRow[]) => new Set(rows.map(({ candidate }) => candidate));
  const both = [...people(a)].filter((person) => people(b).has(person)).length;
  const shown = (rows: readonly OfferRow[]) =>
    candidatesIn(rows) >= 10 && withheldFrom(rows, view) === null;
  const levels = levelsOf(oracle, sides);
  const overlap = { candidatesOfA: people(a).size, candidatesOfB: people(b).size, both };
  return {
    medianDifference: medianDifference(a, b, view),
    levels: levels.flatMap((level) => {
      const difference = medianDifference(at(a, level), at(b, level), view);
      return difference === null ? [] : [{ level, difference }];
    }),
    standardised: medianDifference(a, b, view) === null ? null : standardised(a, b, levels, view),
    superiority: shown(a) && shown(b) ? superiority(a, b, view) : null,
    overlap,
    nesting: nesting(overlap),
  };
}

const at = (rows: readonly OfferRow[], level: string) =>
  rows.filter(({ seniority }) => seniority === level);

function levelsOf(oracle: Oracle, selections: readonly Selection[]) {
  const present = oracle.options().seniority;
  return SENIORITY_LEVELS.filter(
    (level) =>
      present.includes(level) &&
      selections.every(({ seniority }) => seniority.length === 0 || seniority.includes(level)),
  );
}

function medianDifference(a: readonly OfferRow[], b: readonly OfferRow[], view: View) {
  const [ofA, ofB] = [distribution(a, view).median, distribution(b, view).median];
  return ofA === null || ofB === null ? null : ofA - ofB;
}

function superiority(a: readonly OfferRow[], b: readonly OfferRow[], view: View): number {
  const [ofA, ofB] = [a, b].map((rows) => weigh(rows, view.count, view.convert));
  let wins = 0;
  for (const one of ofA ?? []) {
    for (const other of ofB ?? []) {
      const win = one.amount > other.amount ? 1 : one.amount === other.amount ? 0.5 : 0;
      wins += win * one.weight * other.weight;
    }
  }
  return wins / (totalWeight(ofA ?? []) * totalWeight(ofB ?? []));
}

function standardised(
  a: readonly OfferRow[],
  b: readonly OfferRow[],
  levels: readonly string[],
  view: View,
): ComparisonAnswer['standardised'] {
  const sample = (rows: readonly OfferRow[]) => weigh(rows, view.count, view.convert);
  const shared = levels
    .filter((level) => {
      const strict = { ...view, withholds: true };
      return medianDifference(at(a, level), at(b, level), strict) !== null;
    })
    .map((level) => ({ a: sample(at(a, level)), b: sample(at(b, level)) }));
  const size = (own: (typeof shared)[number]) => totalWeight(own.a) + totalWeight(own.b);
  if (shared.length === 0) return null;
  const covered = shared.reduce((sum, own) => sum + size(own), 0);
  const everyLevel = (rows: readonly OfferRow[]) =>
    [...new Set(rows.map(({ seniority }) => seniority))].reduce(
      (sum, level) => sum + totalWeight(sample(at(rows, level))),
      0,
    );
  const median = (side: 'a' | 'b') => {
    const mixed = shared
      .flatMap((own) =>
        own[side].map((entry) => ({
          ...entry,
          weight: (entry.weight * size(own)) / covered / totalWeight(own[side]),
        })),
      )
      .sort((left, right) => left.amount - right.amount);
    return (weightedQuantile(mixed, 0.5, 'lower') + weightedQuantile(mixed, 0.5, 'upper')) / 2;
  };
  const [ofA, ofB] = [median('a'), median('b')];
  const coverage = covered / (everyLevel(a) + everyLevel(b));
  return { a: ofA, b: ofB, difference: ofA - ofB, coverage };
}

function nesting({ candidatesOfA, candidatesOfB, both }: ComparisonAnswer['overlap']) {
  if (both === 0) return 'none';
  if (both === candidatesOfA && both === candidatesOfB) return 'same';
  if (both === candidatesOfA) return 'a-in-b';
  return both === candidatesOfB ? 'b-in-a' : 'none';
}
