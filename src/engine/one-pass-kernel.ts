import { bitOf, type CellCheck, type KeptCheck, ROW_CHECKS, type RowCheck } from './checks';
import type { Kernel, Matches } from './kernel';
import type { Plan } from './plan';
import { RowSet } from './row-set';
import type { Table } from './table';

/** Rows per vector: small enough for the cache, large enough for tight loops. */
const VECTOR = 2048;

/**
 * One pass over the cells with one fail byte a row. No bit set: the row counts everywhere; a single
 * bit: only where that check is freed; more: nowhere.
 */
export class OnePassKernel implements Kernel {
  private readonly table: Table;

  constructor(table: Table) {
    this.table = table;
  }

  match(plan: Plan): Matches {
    const pass = new Pass(this.table, plan);
    for (let cell = 0; cell < this.table.cells.count; cell++) pass.visit(cell);
    return pass.matches();
  }
}

class Pass {
  private readonly table: Table;
  private readonly plan: Plan;
  private readonly fails = new Uint8Array(VECTOR);
  private readonly list = new Uint32Array(VECTOR);
  /** Offers by fail byte. */
  private readonly offersByFail = new Float64Array(256);
  private readonly cellOffers = { period: 0, specialization: 0 };
  private readonly bySpecialization: Float64Array;
  private readonly passing: RowSet;
  private readonly idle: RowSet;
  private readonly only: Record<KeptCheck, RowSet | null>;

  constructor(table: Table, plan: Plan) {
    this.table = table;
    this.plan = plan;
    this.bySpecialization = new Float64Array(table.specializations?.length ?? 0);
    this.passing = new RowSet(table.rows);
    this.idle = new RowSet(table.rows);
    this.only = this.keptSets();
  }

  visit(cell: number): void {
    const { cells } = this.table;
    const period = this.failsPeriod(cells.month[cell]!);
    const specialization = this.plan.specializations?.[cells.specialization[cell]!] === 0;
    if (period && specialization) return;
    const counted = cells.counted[cell]!;
    if (period) return this.visitFailing(cell, 'period', this.only.period);
    if (specialization) return this.visitFailing(cell, 'specialization', null);
    for (let from = cells.from[cell]!; from < counted; from += VECTOR) {
      this.takeCounted(cells.specialization[cell]!, from, Math.min(from + VECTOR, counted));
    }
    const to = cells.to[cell]!;
    for (let from = counted; from < to; from += VECTOR) {
      const length = this.collect(from, Math.min(from + VECTOR, to), 0);
      this.idle.addAll(this.list, length);
    }
  }

  matches(): Matches {
    const onlyOffers = { ...this.cellOffers, ...this.rowOffers() };
    const { passing, idle, only, bySpecialization } = this;
    const offers = this.offersByFail[0]!;
    return { passing, idle, only, offers, onlyOffers, bySpecialization };
  }

  /** A cell that fails as a whole: its rows count only where that one check is freed. */
  private visitFailing(cell: number, check: CellCheck, kept: RowSet | null): void {
    const { cells, weight } = this.table;
    const counted = cells.counted[cell]!;
    let offers = 0;
    for (let from = cells.from[cell]!; from < counted; from += VECTOR) {
      const length = this.collect(from, Math.min(from + VECTOR, counted), 0);
      kept?.addAll(this.list, length);
      for (let place = 0; place < length; place++) offers += weight[this.list[place]!]!;
    }
    this.cellOffers[check] += offers;
    if (check === 'specialization') this.addToSpecialization(cells.specialization[cell]!, offers);
  }

  private takeCounted(specialization: number, from: number, to: number): void {
    const { weight } = this.table;
    const { fails, offersByFail } = this;
    const length = this.collect(from, to, 0);
    this.passing.addAll(this.list, length);
    const before = offersByFail[0]!;
    for (let row = from; row < to; row++) offersByFail[fails[row - from]!]! += weight[row]!;
    this.addToSpecialization(specialization, offersByFail[0]! - before);
    for (const { check } of this.plan.checks) this.keep(check, from, to);
  }

  private keep(check: RowCheck, from: number, to: number): void {
    if (check === 'years' || check === 'skill') return;
    const kept = this.only[check];
    if (kept !== null) kept.addAll(this.list, this.select(from, to, bitOf(check)));
  }

  private addToSpecialization(code: number, offers: number): void {
    if (code < this.bySpecialization.length) this.bySpecialization[code]! += offers;
  }

  /** Fills the fail bytes and lists the rows whose byte is `wanted`. */
  private collect(from: number, to: number, wanted: number): number {
    this.fails.fill(0);
    for (const { codes, fails } of this.plan.checks) markCodes(this.fails, codes, fails, from, to);
    if (this.plan.skills !== null) markMissing(this.fails, this.plan.skills, from, to);
    return this.select(from, to, wanted);
  }

  private select(from: number, to: number, wanted: number): number {
    const { fails, list } = this;
    let length = 0;
    for (let row = from; row < to; row++) {
      list[length] = row;
      length += fails[row - from] === wanted ? 1 : 0;
    }
    return length;
  }

  private failsPeriod(month: number): boolean {
    const { months } = this.plan;
    return months !== null && (month < 0 || month < months.from || month > months.to);
  }

  private rowOffers(): Record<RowCheck, number> {
    const offers = (check: RowCheck) => this.offersByFail[bitOf(check)] ?? 0;
    return {
      seniority: offers('seniority'),
      english: offers('english'),
      country: offers('country'),
      mode: offers('mode'),
      years: offers('years'),
      salary: offers('salary'),
      skill: offers('skill'),
    };
  }

  private keptSets(): Record<KeptCheck, RowSet | null> {
    const restricted = new Set<string>(this.plan.checks.map(({ check }) => check));
    const setFor = (check: KeptCheck) =>
      restricted.has(check) ? new RowSet(this.table.rows) : null;
    return {
      seniority: setFor('seniority'),
      english: setFor('english'),
      country: setFor('country'),
      mode: setFor('mode'),
      salary: setFor('salary'),
      period: this.plan.months === null ? null : new RowSet(this.table.rows),
    };
  }
}

function markCodes(
  marks: Uint8Array,
  codes: ArrayLike<number>,
  fails: Uint8Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) marks[row - from]! |= fails[codes[row]!]!;
}

const SKILL_SHIFT = ROW_CHECKS.indexOf('skill');

function markMissing(marks: Uint8Array, { words }: RowSet, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const missing = ((words[row >>> 5]! >>> (row & 31)) & 1) ^ 1;
    marks[row - from]! |= missing << SKILL_SHIFT;
  }
}
