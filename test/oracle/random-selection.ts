import type { Selection } from '../../src/domain/cohort';
import { NO_FILTERS, type Range } from '../../src/domain/filters';
import type { Unit } from '../../src/domain/vocabulary';
import type { Oracle } from './answers';
import type { Random } from './random';

/** A selection over what a book has, with an unknown value now and then. */
export function randomSelection(random: Random, oracle: Oracle, unit: Unit = 'month'): Selection {
  const { book } = oracle;
  const options = oracle.options();
  const list = (values: readonly string[], chance: number) =>
    values.length > 0 && random.chance(chance)
      ? random.some([...values, 'nothing like it'], 3)
      : [];
  const months = book.rows.flatMap(({ month }) => month ?? []);
  const years = book.columns.has('years') && random.chance(0.3);
  return {
    ...NO_FILTERS,
    specialization: list(options.specialization, 0.5),
    allOf: list(options.skill, 0.25).slice(0, 2),
    anyOf: list(options.skill, 0.25),
    noneOf: list(options.skill, 0.15),
    seniority: list(options.seniority, 0.3),
    english: list(options.english, 0.2),
    country: list(options.country, 0.2),
    mode: list(options.mode, 0.2),
    years: years ? range(random, () => random.below(25) / 2) : null,
    salary: random.chance(0.3) ? range(random, () => randomAmount(random, oracle, unit)) : null,
    period:
      months.length > 0 && random.chance(0.4)
        ? orderedPeriod(random.pick(months), random.pick(months))
        : null,
  };
}

/** One of the book, so that what lies exactly on an edge is tried, or one near it. */
export function randomAmount(random: Random, oracle: Oracle, unit: Unit): number {
  const { rows } = oracle.book;
  const { convert } = oracle.view({ unit, count: 'offer' });
  const amount = rows.length === 0 ? null : random.pick(rows).salary;
  return convert(amount ?? 4000) * (random.chance(0.6) ? 1 : 0.5 + random.next());
}

function range(random: Random, draw: () => number): Range {
  const [from = null, to = null] = [draw(), draw()].sort((left, right) => left - right);
  return { from: random.chance(0.2) ? null : from, to: random.chance(0.2) ? null : to };
}

function orderedPeriod(one: string, other: string) {
  return one < other ? { from: one, to: other } : { from: other, to: one };
}
