import { describe, expect, it } from 'vitest';
import type { CountUnit, Unit } from '../../src/domain/vocabulary';
import { Oracle } from '../oracle/answers';
import { naiveComparison } from '../oracle/comparison';
import { naiveHistogram } from '../oracle/histogram';
import { COLUMNS } from '../oracle/offers';
import { Random } from '../oracle/random';
import { randomBook, type Shape } from '../oracle/random-book';
import { randomSelection } from '../oracle/random-selection';
import { answer, holdingOf } from './ask-engine';
import { expectSame } from './matching';

const continuous = (random: Random) => Math.exp(8 + 0.5 * random.normal());

/** A table of each kind that has its own way to go wrong. */
const SHAPES: Readonly<Record<string, Shape & { readonly companyRule?: boolean }>> = {
  'every dimension': { rows: 400 },
  'many candidates': { rows: 600, candidates: 250, mostOffers: 6 },
  'few candidates with many offers': { rows: 200, candidates: 9 },
  'one person with half of the offers': { rows: 250, onePerson: 0.5 },
  'each row its own candidate': { rows: 300, lacking: ['candidate'] },
  'no status': { rows: 250, lacking: ['status'] },
  'nothing but salaries': { rows: 120, lacking: COLUMNS },
  'fractional amounts': { rows: 300, amount: continuous },
  'amounts per year': { rows: 300, unit: 'year', amount: (random) => 12 * continuous(random) },
  'one value': { rows: 150, amount: () => 4321.5 },
  'far outliers': {
    rows: 300,
    amount: (random) => continuous(random) * (random.chance(0.03) ? 1e9 : 1),
  },
  'a company rule': { rows: 400, companies: 7, companyRule: true },
  'a company rule without companies': { rows: 200, lacking: ['company'], companyRule: true },
  'forty skills a row': { rows: 80, skills: 60, mostSkills: 40 },
  'dictionaries above 255': {
    rows: 500,
    specializations: 300,
    skills: 400,
    countries: 290,
    companies: 300,
    companyRule: true,
  },
  'five people with a hundred rows each': { rows: 500, candidates: 5 },
  'technologies that repeat from row to row': { rows: 320, candidates: 9, skills: 2 },
  'rows that fill a word': { rows: 64, candidates: 6 },
  'one row more than fills a word': { rows: 33, candidates: 3 },
  'one row': { rows: 1 },
  'no row': { rows: 0 },
};

const UNITS: readonly Unit[] = ['month', 'year'];
const COUNTS: readonly CountUnit[] = ['offer', 'candidate'];

function* questions(shape: Shape & { companyRule?: boolean }, seed: number) {
  const random = new Random(seed);
  const book = randomBook(random, shape);
  const oracle = new Oracle(book, shape.companyRule);
  const holding = holdingOf(book, random, shape.companyRule);
  for (let round = 0; round < 4; round++) {
    const cohorts = 1 + random.below(4);
    const selections = Array.from({ length: cohorts }, () => randomSelection(random, book, oracle));
    const scope = { selections, unit: random.pick(UNITS), count: COUNTS[round % 2] ?? 'offer' };
    yield { book, oracle, holding, scope, random };
  }
}

describe.each(Object.entries(SHAPES))('the engine against the naive oracle: %s', (_, shape) => {
  it('agrees on the cards', () => {
    for (const { oracle, holding, scope } of questions(shape, 11)) {
      const ask = { ...scope, bucket: 500 };
      expectSame(answer(holding, 'summary', ask), oracle.summary(ask));
    }
  });

  it('agrees on the histogram', () => {
    for (const { book, oracle, holding, scope, random } of questions(shape, 12)) {
      const ask = { ...scope, bucket: random.pick([250, 500, 1000]) };
      expectSame(answer(holding, 'histogram', ask), naiveHistogram(book, oracle, ask));
    }
  });

  it('agrees on seniority, trend and reach', () => {
    for (const { oracle, holding, scope } of questions(shape, 13)) {
      expectSame(answer(holding, 'seniority', scope), oracle.seniority(scope));
      for (const step of ['month', 'quarter'] as const) {
        const ask = { ...scope, step };
        expectSame(answer(holding, 'trend', ask), oracle.trend(ask));
      }
      const ask = { ...scope, budget: 6500, step: 500 };
      expectSame(answer(holding, 'reach', ask), oracle.reach(ask));
    }
  });

  it('agrees on facets, on what filters cost and on what was left out', () => {
    for (const { oracle, holding, scope } of questions(shape, 14)) {
      expectSame(answer(holding, 'facets', scope), oracle.facets(scope));
      expectSame(answer(holding, 'relaxation', scope), oracle.relaxation(scope));
      expectSame(answer(holding, 'account', scope), oracle.account(scope));
    }
  });

  it('agrees on the comparison', () => {
    for (const { oracle, holding, scope, random } of questions(shape, 16)) {
      const place = () => random.below(scope.selections.length);
      const ask = { ...scope, a: place(), b: place() };
      expectSame(answer(holding, 'comparison', ask), naiveComparison(oracle, ask));
    }
  });

  it('agrees on specializations and technologies', () => {
    for (const { oracle, holding, scope } of questions(shape, 15)) {
      const ask = { ...scope, selections: scope.selections.slice(0, 1) };
      expectSame(answer(holding, 'specializations', ask), oracle.specializations(ask));
      expectSame(answer(holding, 'technologies', ask), oracle.technologies(ask));
    }
  });
});

describe('the random tables', () => {
  it('show and withhold figures, so that agreement means something', () => {
    const seen = new Set<string>();
    for (const shape of Object.values(SHAPES)) {
      for (const { oracle, scope } of questions(shape, 11)) {
        for (const summary of oracle.summary({ ...scope, bucket: 500 })) {
          seen.add(summary.withheld ?? (summary.median === null ? 'empty' : 'shown'));
          if (summary.medianInterval?.lower != null) seen.add('interval');
          if (summary.concentration !== null) seen.add('concentration');
        }
        const { standardised, superiority } = naiveComparison(oracle, {
          ...scope,
          a: 0,
          b: scope.selections.length - 1,
        });
        if (standardised !== null && superiority !== null) seen.add('comparison');
      }
    }
    const every = ['shown', 'empty', 'few-candidates', 'some-candidates', 'one-candidate'];
    expect([...seen].sort()).toEqual(
      [...every, 'companies', 'comparison', 'concentration', 'interval'].sort(),
    );
  });
});
