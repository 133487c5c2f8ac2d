import {
  ENGLISH_LEVELS,
  NOT_STATED,
  SENIORITY_LEVELS,
  WORK_MODES,
} from '../../src/domain/vocabulary';
import { type Book, COLUMNS, type ColumnName, type OfferRow } from './offers';
import type { Random } from './random';

export interface Shape {
  readonly rows: number;
  readonly unit?: Book['unit'];
  readonly lacking?: readonly ColumnName[];
  readonly candidates?: number;
  readonly specializations?: number;
  readonly skills?: number;
  readonly mostSkills?: number;
  readonly countries?: number;
  readonly companies?: number;
  readonly months?: number;
  /** How an amount is drawn. */
  readonly amount?: (random: Random) => number;
  readonly mostOffers?: number;
  /** Share of rows that belong to one person. */
  readonly onePerson?: number;
}

const roundAmount = (random: Random) =>
  500 * Math.max(1, Math.round(10 + 5 * random.normal() + random.below(6)));

/** A table of every variety: unknown values, zero weights, closed offers, people with many offers. */
export function randomBook(random: Random, shape: Shape): Book {
  const lacking = new Set(shape.lacking ?? []);
  const columns = new Set(COLUMNS.filter((column) => !lacking.has(column)));
  return {
    unit: shape.unit ?? 'month',
    columns,
    rows: Array.from({ length: shape.rows }, (_, row) => randomRow(random, shape, columns, row)),
  };
}

function randomRow(
  random: Random,
  shape: Shape,
  columns: ReadonlySet<ColumnName>,
  row: number,
): OfferRow {
  const has = (column: ColumnName) => columns.has(column);
  const named = (column: ColumnName, draw: () => string) =>
    has(column) && !random.chance(0.08) ? draw() : NOT_STATED;
  const numbered = (prefix: string, count: number) => `${prefix} ${random.below(count)}`;
  const offers = random.chance(0.15) ? 0 : 1 + random.below(shape.mostOffers ?? 3);
  const amount = (shape.amount ?? roundAmount)(random);
  return {
    salary: offers === 0 && random.chance(0.5) ? null : amount,
    offers,
    candidate: has('candidate') ? randomPerson(random, shape) : `row ${row}`,
    open: !has('status') || random.chance(0.8),
    specialization: named('specialization', () => numbered('role', shape.specializations ?? 4)),
    skills: has('skills')
      ? random.some(
          Array.from({ length: shape.skills ?? 8 }, (_, skill) => `skill ${skill}`),
          shape.mostSkills ?? 4,
        )
      : [],
    seniority: named('seniority', () => random.pick(SENIORITY_LEVELS)),
    years: has('years') && !random.chance(0.1) ? random.below(24) / 2 : null,
    english: named('english', () => random.pick(ENGLISH_LEVELS)),
    country: named('country', () => numbered('land', shape.countries ?? 5)),
    mode: named('mode', () => random.pick(WORK_MODES)),
    company: named('company', () => numbered('firm', shape.companies ?? 12)),
    month: has('month') && !random.chance(0.05) ? randomMonth(random, shape.months ?? 14) : null,
  };
}

function randomPerson(random: Random, { candidates, onePerson }: Shape): string {
  return random.chance(onePerson ?? 0) ? 'person 0' : `person ${random.below(candidates ?? 40)}`;
}

function randomMonth(random: Random, months: number): string {
  const index = random.below(months);
  const year = 2023 + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}
