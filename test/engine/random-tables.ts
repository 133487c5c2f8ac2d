import { COUNT_UNITS, type Unit } from '../../src/domain/vocabulary';
import type { GroupRules } from '../../src/domain/dataset';
import { Oracle } from '../oracle/answers';
import { USUAL_RULES } from '../oracle/groups';
import { COLUMNS } from '../oracle/offers';
import { Random } from '../oracle/random';
import { randomBook, type Shape } from '../oracle/random-book';
import { randomAmount, randomSelection } from '../oracle/random-selection';
import type { Holding } from '../../src/engine/holding';
import { holdingOf } from './ask-engine';
import type { Wish } from './every-question';

interface TableShape extends Shape {
  readonly rules?: Partial<GroupRules>;
}

const continuous = (random: Random) => Math.exp(8 + 0.5 * random.normal());

/** A table of each kind that has its own way to go wrong. */
const SHAPES: Readonly<Record<string, TableShape>> = {
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
  'a company rule': { rows: 400, companies: 7, rules: { companyRule: true } },
  'a company rule without companies': {
    rows: 200,
    lacking: ['company'],
    rules: { companyRule: true },
  },
  'forty skills a row': { rows: 80, skills: 60, mostSkills: 40 },
  'dictionaries above 255': {
    rows: 500,
    specializations: 300,
    skills: 400,
    countries: 290,
    companies: 300,
    rules: { companyRule: true },
  },
  'weights and months above 255': { rows: 250, mostOffers: 600, months: 320 },
  'weights above 65,535': { rows: 90, mostOffers: 90_000, candidates: 60 },
  'five people with a hundred rows each': { rows: 500, candidates: 5 },
  'technologies that repeat from row to row': { rows: 320, candidates: 9, skills: 2 },
  'rows that fill a word': { rows: 64, candidates: 6 },
  'one row more than fills a word': { rows: 33, candidates: 3 },
  'one row': { rows: 1 },
  'no row': { rows: 0 },
  'small groups shown': { rows: 250, candidates: 60, rules: { smallGroups: 'shown' } },
  'the groups of few people shown': { rows: 90, candidates: 12, rules: { smallGroups: 'shown' } },
  'the groups of one person shown': { rows: 40, onePerson: 0.9, rules: { smallGroups: 'shown' } },
};

const UNITS: readonly Unit[] = ['month', 'year'];
const BUCKETS = [250, 500, 1000, 2500, 12.5, 333];

/** A random table as the engine holds it and as the oracle reads it, with questions to both. */
export interface RandomTable {
  readonly name: string;
  readonly oracle: Oracle;
  readonly holding: Holding;
  /** Both units, both counts, and one to four cohorts. */
  readonly wishes: readonly Wish[];
}

/** The tables, each made when it comes to its turn. */
export const RANDOM_TABLES: readonly (readonly [string, () => RandomTable])[] = Object.entries(
  SHAPES,
).map(([name, shape], place) => {
  let table: RandomTable | null = null;
  return [name, () => (table ??= tableOf(name, shape, place))];
});

function tableOf(name: string, shape: TableShape, place: number): RandomTable {
  const random = new Random(1100 + place);
  const book = randomBook(random, shape);
  const rules = { ...USUAL_RULES, ...shape.rules };
  const oracle = new Oracle(book, rules);
  const holding = holdingOf(book, random, rules);
  const wishes = UNITS.flatMap((unit, half) =>
    COUNT_UNITS.map((count, quarter): Wish => {
      const cohorts = 1 + ((place + 2 * half + quarter) % 4);
      const a = random.below(cohorts);
      const selections = Array.from({ length: cohorts }, () =>
        randomSelection(random, oracle, unit),
      );
      return {
        selections,
        unit,
        count,
        bucket: random.pick(BUCKETS),
        step: random.pick(['month', 'quarter']),
        a,
        b: (a + 1 + random.below(Math.max(1, cohorts - 1))) % cohorts,
        budget: randomAmount(random, oracle, unit),
        raise: random.chance(0.2) ? 0 : randomAmount(random, oracle, unit) / 4,
      };
    }),
  );
  return { name, oracle, holding, wishes };
}
