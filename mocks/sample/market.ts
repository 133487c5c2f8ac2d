import { monthIndex } from '../../src/domain/month';
import { drawCandidate } from './candidate';
import { type DraftRow, draftRows } from './draft';
import { ENTRIES_BY_YEAR, FIRST_MONTH, LAST_MONTH, SEASON } from './parameters';
import type { Random } from './random';
import { SPECIALIZATIONS } from './specializations/all';

/**
 * Everybody who enters the market, month by month, with their rows. The months before the first one
 * are drawn as well, so that the first month is as full as the others.
 */
export function draftMarket(random: Random): DraftRow[] {
  const first = monthIndex(FIRST_MONTH) ?? 0;
  const last = monthIndex(LAST_MONTH) ?? 0;
  const rows: DraftRow[] = [];
  let candidates = 0;
  for (let month = first - 3; month <= last; month += 1) {
    for (const specialization of SPECIALIZATIONS) {
      const entries = wholeNumber(random, specialization.entries * strengthOf(month));
      for (let entry = 0; entry < entries; entry += 1) {
        rows.push(
          ...draftRows(random, drawCandidate(random, specialization), candidates, month).filter(
            (row) => row.month >= FIRST_MONTH,
          ),
        );
        candidates += 1;
      }
    }
  }
  return rows;
}

const FIRST_YEAR = Number(FIRST_MONTH.slice(0, 4));

/** Share of a year's entries that fall into a month. */
function strengthOf(month: number): number {
  const year = Math.max(Math.floor(month / 12), FIRST_YEAR);
  return ((ENTRIES_BY_YEAR.get(year) ?? 1) * (SEASON[month % 12] ?? 1)) / 12;
}

/** Rounds up with the probability of the fraction, so that small groups keep their mean. */
function wholeNumber(random: Random, expected: number): number {
  return Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
}
