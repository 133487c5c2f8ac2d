import { groupOf, specializationOf } from '../support/groups';

/** Four specializations: a plain one, a rough one with hidden levels, a held one and an empty one. */
export const MARKET = [
  specializationOf(
    'Back-End Web',
    [7200, 455],
    [
      [3500, 46],
      [5800, 173],
      [8800, 151],
      [9800, 85],
    ],
  ),
  specializationOf(
    'Data Engineering',
    [8150, 76],
    [
      [3600, 6],
      [6700, 26],
      [9100, 25],
      [11000, 19],
    ],
  ),
  specializationOf(
    'Embedded',
    [8000, 22],
    [
      [4000, 2],
      [7900, 9],
      [8900, 10],
      [0, 0],
    ],
  ),
  specializationOf('Sales', [0, 0], []),
] as const;

/** A group in which one candidate holds most of the offers. */
export const HELD = {
  ...groupOf(9000, 12),
  p10: null,
  p25: null,
  median: null,
  p75: null,
  p90: null,
  precision: null,
  withheld: 'one-candidate',
} as const;
