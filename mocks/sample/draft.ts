import { monthFromIndex, monthIndex } from '../../src/domain/month';
import type { OfferStatus } from '../../src/domain/vocabulary';
import type { Candidate } from './candidate';
import {
  CLOSED,
  COMPANIES,
  LAST_MONTH,
  MONTHLY_GROWTH,
  MONTHS_IN_MARKET,
  NOT_STATED_SHARE,
  QUIET_MONTHS_STATED,
  SAME_ROW,
  SPREAD_WITHIN_CANDIDATE,
} from './parameters';
import { exponential, type Random } from './random';

/** A row before calibration, which may change the number of offers and the amount. */
export interface DraftRow {
  readonly candidate: Candidate;
  readonly candidateId: number;
  readonly month: string;
  readonly status: OfferStatus;
  company: string | null;
  offers: number;
  /** USD a month before rounding; also drawn where there is no offer yet. */
  amount: number;
  /** The multiple that the amount is rounded to. */
  grain: number;
}

/** The amount as stated: never below one grain. */
export function statedAmount(row: DraftRow): number {
  return Math.max(1, Math.round(row.amount / row.grain)) * row.grain;
}

const LAST = monthIndex(LAST_MONTH) ?? 0;

/** The rows of one stay in the market: one per offer or group of equal offers, or one per month without. */
export function draftRows(
  random: Random,
  candidate: Candidate,
  candidateId: number,
  entered: number,
): readonly DraftRow[] {
  const stay = random.pick(MONTHS_IN_MARKET);
  const rows: DraftRow[] = [];
  for (let month = entered; month < entered + stay && month <= LAST; month += 1) {
    const row = (offers: number) => draftRow(random, candidate, candidateId, month, offers);
    const offers = drawOffers(random, candidate.demand / stay);
    if (offers > 0 || month === entered || random.chance(QUIET_MONTHS_STATED)) {
      rows.push(...groupOffers(random, offers).map(row));
    }
  }
  return rows;
}

/** About Poisson with the given mean: twelve chances at it. */
function drawOffers(random: Random, mean: number): number {
  let offers = 0;
  for (let attempt = 0; attempt < 12; attempt += 1) offers += random.chance(mean / 12) ? 1 : 0;
  return offers;
}

/** Splits offers into rows: [0] for none, most of them one by one. */
function groupOffers(random: Random, offers: number): readonly number[] {
  const groups: number[] = [];
  for (let offer = 0; offer < offers; offer += 1) {
    const last = groups.length - 1;
    if (last >= 0 && random.chance(SAME_ROW)) groups[last] = (groups[last] ?? 0) + 1;
    else groups.push(1);
  }
  return groups.length > 0 ? groups : [0];
}

function draftRow(
  random: Random,
  candidate: Candidate,
  candidateId: number,
  month: number,
  offers: number,
): DraftRow {
  const growth = 1 - MONTHLY_GROWTH * (LAST - month);
  return {
    candidate,
    candidateId,
    month: monthFromIndex(month),
    status: offers > 0 ? random.pick(CLOSED) : 'open',
    company: drawCompany(random),
    offers,
    amount: candidate.worth * growth * exponential(SPREAD_WITHIN_CANDIDATE * random.normal()),
    grain: candidate.grain,
  };
}

function drawCompany(random: Random): string | null {
  const rank = Math.floor(random.next() * random.next() * COMPANIES);
  if (random.chance(NOT_STATED_SHARE.company)) return null;
  return `Employer ${String(rank + 1).padStart(3, '0')}`;
}
