import { bitOf, type KeptCheck, type RowCheck } from './checks';
import type { Kernel, Matches } from './kernel';
import { byFailByte, keptSets } from './kept-sets';
import type { Plan } from './plan';
import { RowSet } from './row-set';
import type { Table } from './table';
import { markFails, markMissing, weightBetween, weightOf } from './vectors';

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
  private readonly passed = new Uint32Array(VECTOR);
  private readonly failedOnce = new Uint32Array(VECTOR);
  /** Of rows that fail a single check, by fail byte. */
  private readonly offersByFail = new Float64Array(256);
  private readonly cellOffers = { period: 0, specialization: 0 };
  private readonly bySpecialization: Float64Array;
  private readonly passing: RowSet;
  private readonly idle: RowSet;
  private readonly only: Record<KeptCheck, RowSet | null>;
  /** By fail byte, where its rows are kept. */
  private readonly keptByFail: readonly (RowSet | null)[];
  private readonly unrestricted: boolean;
  private offers = 0;

  constructor(table: Table, plan: Plan) {
    this.table = table;
    this.plan = plan;
    this.bySpecialization = new Float64Array(table.specializations?.length ?? 0);
    this.passing = new RowSet(table.rows);
    this.idle = new RowSet(table.rows);
    this.only = keptSets(plan, table.rows);
    this.keptByFail = byFailByte(this.only);
    this.unrestricted = plan.checks.length === 0 && plan.skills === null;
  }

  visit(cell: number): void {
    const { cells } = this.table;
    const period = this.failsPeriod(cells.month[cell]!);
    const specialization = this.plan.specializations?.[cells.specialization[cell]!] === 0;
    if (period && specialization) return;
    const from = cells.from[cell]!;
    const counted = cells.counted[cell]!;
    if (period) this.cellOffers.period += this.take(from, counted, this.only.period);
    else if (specialization) this.cellOffers.specialization += this.leaveOut(cell, from, counted);
    else {
      this.count(cell, from, counted);
      this.take(counted, cells.to[cell]!, this.idle);
    }
  }

  matches(): Matches {
    const onlyOffers = { ...this.cellOffers, ...this.rowOffers() };
    const { passing, idle, only, offers, bySpecialization } = this;
    return { passing, idle, only, offers, onlyOffers, bySpecialization };
  }

  /** Counted rows of a cell that passes as a whole. */
  private count(cell: number, from: number, to: number): void {
    const offers = this.unrestricted
      ? this.take(from, to, this.passing)
      : this.inVectors(from, to, (start, end) => this.countVector(start, end));
    this.offers += offers;
    this.addToSpecialization(cell, offers);
  }

  private leaveOut(cell: number, from: number, to: number): number {
    const offers = this.take(from, to, null);
    this.addToSpecialization(cell, offers);
    return offers;
  }

  /** Rows that pass every row check; gives their offers. */
  private take(from: number, to: number, set: RowSet | null): number {
    if (this.unrestricted) {
      set?.addRange(from, to);
      return weightBetween(this.table.weight, from, to);
    }
    return this.inVectors(from, to, (start, end) => {
      this.mark(start, end);
      const passed = this.partition(start, end).passed;
      set?.addAll(this.passed, passed);
      return weightOf(this.table.weight, this.passed, passed);
    });
  }

  private inVectors(from: number, to: number, work: (from: number, to: number) => number): number {
    let offers = 0;
    for (let start = from; start < to; start += VECTOR) {
      offers += work(start, Math.min(start + VECTOR, to));
    }
    return offers;
  }

  private countVector(from: number, to: number): number {
    this.mark(from, to);
    const { passed, failedOnce } = this.partition(from, to);
    this.passing.addAll(this.passed, passed);
    this.keepFailedOnce(from, failedOnce);
    return weightOf(this.table.weight, this.passed, passed);
  }

  private keepFailedOnce(from: number, length: number): void {
    const { failedOnce, fails, keptByFail, offersByFail } = this;
    const { weight } = this.table;
    for (let place = 0; place < length; place++) {
      const row = failedOnce[place]!;
      const fail = fails[row - from]!;
      offersByFail[fail]! += weight[row]!;
      keptByFail[fail]?.add(row);
    }
  }

  private mark(from: number, to: number): void {
    const { fails } = this;
    fails.fill(0);
    for (const check of this.plan.checks) markFails(fails, check, from, to);
    if (this.plan.skills !== null) markMissing(fails, this.plan.skills, from, to);
  }

  /** Lists the rows without a failed check, and those with a single one. */
  private partition(from: number, to: number): { passed: number; failedOnce: number } {
    const { fails, passed, failedOnce } = this;
    let passes = 0;
    let lone = 0;
    for (let row = from; row < to; row++) {
      const failed = FAILED[fails[row - from]!]!;
      passed[passes] = row;
      passes += failed & 1;
      failedOnce[lone] = row;
      lone += failed >> 1;
    }
    return { passed: passes, failedOnce: lone };
  }

  private addToSpecialization(cell: number, offers: number): void {
    const code = this.table.cells.specialization[cell]!;
    if (code < this.bySpecialization.length) this.bySpecialization[code]! += offers;
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
}

/** By fail byte: 1 where nothing failed, 2 where a single check did, else 0. */
const FAILED = Uint8Array.from({ length: 256 }, (_, fail) => {
  if (fail === 0) return 1;
  return (fail & (fail - 1)) === 0 ? 2 : 0;
});
