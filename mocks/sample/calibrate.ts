import { type DraftRow, statedAmount } from './draft';
import type { Target } from './parameters';
import type { Random } from './random';

/**
 * Brings the groups of the targets to their figures, in order. A group adjusts only candidates who
 * are in none of the groups before it, so that earlier ones keep their figures. For each group:
 *
 * 1. The number of open offers of the year is trimmed or extended, one offer at a time, at random
 *    rows that have offers.
 * 2. All amounts of the group, in every year, are scaled by one factor, found by bisection, so that
 *    as many offers of the year lie below the target median as above it.
 * 3. The few offers nearest to the median are set to it, until it is the middle
 *    of the ordered offers whatever the interpolation.
 */
export function calibrate(rows: readonly DraftRow[], targets: readonly Target[], random: Random) {
  targets.forEach((target, index) => {
    const earlier = targets.slice(0, index);
    const group = rows.filter((row) => isIn(target, row));
    const free = group.filter((row) => !earlier.some((other) => isIn(other, row)));
    const counted = (each: DraftRow) => isCounted(target, each);
    fitOffers(group.filter(counted), free.filter(counted), target.offers, random);
    scaleToMedian(group.filter(counted), free, target.median);
    fixMedian(group.filter(counted), free.filter(counted), target.median);
  });
}

function isIn({ specialization, technology }: Target, { candidate }: DraftRow): boolean {
  return (
    candidate.specialization === specialization &&
    (technology === null || candidate.skills.includes(technology))
  );
}

function isCounted({ year }: Target, row: DraftRow): boolean {
  return row.offers > 0 && row.status === 'open' && row.month.startsWith(`${year}-`);
}

const totalOffers = (rows: readonly DraftRow[]) => rows.reduce((sum, row) => sum + row.offers, 0);

function fitOffers(
  counted: readonly DraftRow[],
  free: readonly DraftRow[],
  wanted: number,
  random: Random,
) {
  let surplus = totalOffers(counted) - wanted;
  const candidates = free.filter((row) => row.offers > 0);
  while (surplus !== 0 && candidates.length > 0) {
    const place = random.integer(0, candidates.length - 1);
    const row = candidates[place];
    if (row === undefined) break;
    row.offers -= Math.sign(surplus);
    surplus -= Math.sign(surplus);
    if (row.offers === 0) candidates.splice(place, 1);
  }
}

function scaleToMedian(counted: readonly DraftRow[], free: readonly DraftRow[], median: number) {
  const drawn = free.map((row) => row.amount);
  const scale = (factor: number) =>
    free.forEach((row, index) => {
      row.amount = (drawn[index] ?? 0) * factor;
    });
  let low = 0.5;
  let high = 2;
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    scale(middle);
    const { below, above } = sides(counted, median);
    if (below > above) low = middle;
    else high = middle;
  }
}

function sides(counted: readonly DraftRow[], median: number) {
  return {
    below: totalOffers(counted.filter((row) => statedAmount(row) < median)),
    above: totalOffers(counted.filter((row) => statedAmount(row) > median)),
  };
}

function fixMedian(counted: readonly DraftRow[], free: readonly DraftRow[], median: number) {
  const most = Math.floor((totalOffers(counted) - 1) / 2);
  for (let { below, above } = sides(counted, median); below > most || above > most; ) {
    const side = below > above ? -1 : 1;
    const nearest = free
      .filter((row) => Math.sign(statedAmount(row) - median) === side)
      .reduce<DraftRow | null>((best, row) => nearer(best, row, median), null);
    if (nearest === null) return;
    nearest.amount = median;
    nearest.grain = 1;
    ({ below, above } = sides(counted, median));
  }
}

function nearer(best: DraftRow | null, row: DraftRow, median: number): DraftRow {
  if (best === null) return row;
  const distance = (each: DraftRow) => Math.abs(statedAmount(each) - median);
  return distance(row) < distance(best) ? row : best;
}
