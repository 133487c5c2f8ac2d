import type { Selection } from '../domain/cohort';
import { MOST_COHORTS } from '../domain/cohort';
import { LIST_DIMENSIONS, type Range } from '../domain/filters';
import { MONTHS_PER_STEP, monthIndex, type Period } from '../domain/month';
import { Problem } from '../domain/problem';
import type { Ask, PairScope, Scope } from '../domain/question';
import { COUNT_UNITS } from '../domain/vocabulary';
import type { Table } from './table';

function invalid(what: string, remedy: string, place: string): Problem {
  return new Problem('invalid-question', what, remedy, place);
}

/**
 * Throws a `Problem`: 'invalid-question' for a scope that makes no sense, 'unknown-dimension' for a
 * filter on a column that the data set lacks. Unknown values in a list are no error.
 */
export function validateScope(table: Table, { selections, unit, count }: Scope): void {
  if (selections.length < 1 || selections.length > MOST_COHORTS) {
    throw invalid(
      `A question needs 1 to ${MOST_COHORTS} cohorts, not ${selections.length}.`,
      'Add a cohort or remove some.',
      'selections',
    );
  }
  if (unit !== 'month' && unit !== 'year') {
    throw invalid(`Amounts per "${String(unit)}" are not known.`, 'Ask per month or year.', 'unit');
  }
  if (!COUNT_UNITS.includes(count)) {
    throw invalid(`Counting per "${count}" is not known.`, 'Count offers or candidates.', 'count');
  }
  for (const selection of selections) validateSelection(table, selection);
}

/** For questions that ask nothing besides their scope. */
export function validateNothingElse(): void {}

/** Throws 'invalid-question' where the bucket has no width. */
export function validateBucket({ bucket }: Ask<'summary' | 'histogram'>): void {
  finite(bucket, 'bucket');
  if (bucket > 0) return;
  throw invalid('The bucket is not above 0.', 'Type a number above 0.', 'bucket');
}

/** Throws 'invalid-question' where the budget or what is added to it is no amount. */
export function validateBudget({ budget, step }: Ask<'reach'>): void {
  notNegative(budget, 'budget');
  notNegative(step, 'step');
}

/** Throws 'invalid-question' for a step that does not exist. */
export function validateStep({ step }: Ask<'trend'>): void {
  if (Object.hasOwn(MONTHS_PER_STEP, step)) return;
  throw invalid(`A trend by "${step}" is not known.`, 'Ask by month or quarter.', 'step');
}

/** Throws 'invalid-question' where a question about one cohort names several. */
export function validateSingle({ selections }: Scope): void {
  if (selections.length === 1) return;
  throw invalid(
    `This kind of question is about one cohort, not ${selections.length}.`,
    'Ask for the focused cohort alone.',
    'selections',
  );
}

/** Throws 'invalid-question' where A or B is none of the cohorts. */
export function validatePair({ a, b, selections }: PairScope): void {
  for (const [name, index] of [
    ['a', a],
    ['b', b],
  ] as const) {
    if (Number.isInteger(index) && index >= 0 && index < selections.length) continue;
    throw invalid(
      `Cohort ${name.toUpperCase()} is number ${index} of ${selections.length}.`,
      'Compare two of the cohorts on the screen.',
      name,
    );
  }
}

function validateSelection(table: Table, selection: Selection): void {
  validateRange(selection.years, 'years');
  validateRange(selection.salary, 'salary');
  validatePeriod(selection.period);
  requireColumns(table, selection);
}

function requireColumns(table: Table, selection: Selection): void {
  const asks: [string, boolean, unknown][] = LIST_DIMENSIONS.map((dimension) => [
    dimension,
    selection[dimension].length > 0,
    table.dimensions[dimension],
  ]);
  const { allOf, anyOf, noneOf, specialization, years, period } = selection;
  asks.push(
    ['technologies', allOf.length + anyOf.length + noneOf.length > 0, table.skills],
    ['specialization', specialization.length > 0, table.dimensions.specialization],
    ['years', restricts(years), table.years],
    ['period', restricts(period), table.month],
  );
  for (const [name, asked, column] of asks) {
    if (asked && column === null) throw unknownDimension(name);
  }
}

function unknownDimension(name: string): Problem {
  return new Problem(
    'unknown-dimension',
    `This data set has no column for ${name}.`,
    `Remove the filter on ${name}, or open data that states it.`,
    name,
  );
}

function restricts(range: Range | Period | null): boolean {
  return range !== null && (range.from !== null || range.to !== null);
}

function validateRange(range: Range | null, place: string): void {
  if (range === null) return;
  for (const end of [range.from, range.to]) if (end !== null) finite(end, place);
  if (range.from !== null && range.to !== null && range.from > range.to) throw inverted(place);
}

function validatePeriod(period: Period | null): void {
  if (period === null) return;
  const [from, to] = [period.from, period.to].map((month) => {
    if (month === null) return null;
    const index = monthIndex(month);
    if (index !== null) return index;
    throw invalid(`"${month}" is not a month.`, 'Write months as YYYY-MM.', 'period');
  });
  if (typeof from === 'number' && typeof to === 'number' && from > to) throw inverted('period');
}

function inverted(place: string): Problem {
  return invalid(`The range of ${place} ends before it begins.`, 'Swap its two ends.', place);
}

function finite(value: number, place: string): void {
  if (!Number.isFinite(value)) {
    throw invalid(`The number for ${place} is not a number.`, 'Type a number.', place);
  }
}

function notNegative(value: number, place: string): void {
  finite(value, place);
  if (value < 0) throw invalid(`The ${place} is below 0.`, 'Type 0 or more.', place);
}
