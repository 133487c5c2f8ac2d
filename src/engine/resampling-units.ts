import type { Table } from './table';

/**
 * With more candidates than this, candidates are put into this many random groups of equal size and
 * groups are drawn: the spread between random groups estimates the same variance, within 2 %.
 */
const MOST_UNITS = 2048;
const NOBODY = 0xffff;

/** What is drawn with replacement: candidates, or random groups of them. */
export interface ResamplingUnits {
  readonly count: number;
  /** The unit of each row; of rows that were given. */
  readonly unitsOf: (rows: Uint32Array) => Uint16Array;
}

/**
 * The candidates of two cohorts together, so that one who is in both is drawn for both. Numbered by
 * candidate, so that swapping the cohorts changes nothing.
 */
export function resamplingUnits(
  table: Table,
  cohorts: readonly Uint32Array[],
  random: () => number,
): ResamplingUnits {
  const ids = table.candidate;
  const units = new Uint16Array(table.candidates).fill(NOBODY);
  for (const rows of cohorts) {
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      units[ids[row]!] = 0;
    }
  }
  const people = firstIdsWith(units);
  if (people.length > MOST_UNITS) shuffle(people, random);
  for (let place = 0; place < people.length; place++) units[people[place]!] = place % MOST_UNITS;
  return {
    count: Math.min(people.length, MOST_UNITS),
    unitsOf: (rows) => {
      const own = new Uint16Array(rows.length);
      for (let place = 0; place < rows.length; place++) {
        const row = rows[place]!;
        own[place] = units[ids[row]!]!;
      }
      return own;
    },
  };
}

function firstIdsWith(units: Uint16Array): Uint32Array {
  const ids = new Uint32Array(units.length);
  let length = 0;
  for (let id = 0; id < units.length; id++) {
    ids[length] = id;
    length += units[id] === NOBODY ? 0 : 1;
  }
  return ids.slice(0, length);
}

/** Fisher and Yates. */
function shuffle(values: Uint32Array, random: () => number): void {
  for (let end = values.length - 1; end > 0; end--) {
    const place = Math.floor(random() * (end + 1));
    const kept = values[end]!;
    values[end] = values[place]!;
    values[place] = kept;
  }
}

/** How often each unit is drawn in as many draws as there are units. */
export function drawUnits(draws: Uint16Array, random: () => number): void {
  draws.fill(0);
  for (let draw = 0; draw < draws.length; draw++) draws[Math.floor(random() * draws.length)]!++;
}
