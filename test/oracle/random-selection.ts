import type { Selection } from '../../src/domain/cohort';
import { NO_FILTERS, type Range } from '../../src/domain/filters';
import type { Oracle } from './answers';
import type { Book } from './offers';
import type { Random } from './random';

/** A selection over what a book has, with an unknown value now and then. */
export function randomSelection(
  random: Random,
  book: Book,
  oracle: Oracle,
  span = 15000,
): Selection {
  const options = oracle.options();
  const list = (values: readonly string[], chance: number) =>
    values.length > 0 && random.chance(chance)
      ? random.some([...values, 'nothing like it'], 3)
      : [];
  const months = book.rows.flatMap(({ month }) => month ?? []);
  return {
    ...NO_FILTERS,
    specialization: list(options.specialization, 0.5),
    allOf: list(options.skill, 0.25).slice(0, 1),
    anyOf: list(options.skill, 0.25),
    noneOf: list(options.skill, 0.15),
    seniority: list(options.seniority, 0.3),
    english: list(options.english, 0.2),
    country: list(options.country, 0.2),
    mode: list(options.mode, 0.2),
    years: book.columns.has('years') && random.chance(0.3) ? range(random, 12) : null,
    salary: random.chance(0.3) ? range(random, span) : null,
    period:
      months.length > 0 && random.chance(0.4)
        ? orderedPeriod(random.pick(months), random.pick(months))
        : null,
  };
}

function range(random: Random, span: number): Range {
  const [low, high] = [random.next(), random.next()].sort((left, right) => left - right);
  const edge = (share: number | undefined) =>
    random.chance(0.2) ? null : Math.round((share ?? 0) * span * 2) / 2;
  return { from: edge(low), to: edge(high) };
}

function orderedPeriod(one: string, other: string) {
  return one < other ? { from: one, to: other } : { from: other, to: one };
}
