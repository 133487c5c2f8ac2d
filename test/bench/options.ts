import { parseArgs } from 'node:util';

export interface Options {
  readonly rows: number;
  readonly json: boolean;
  /** How often each change is timed there and back, where a peer is quick enough. */
  readonly cycles: number;
  /** One of the four cohorts is everybody: the most work that a view can make. */
  readonly wholeMarket: boolean;
  /** Names of the peers that take part; null: all that can hold the rows. */
  readonly peers: readonly string[] | null;
}

const SUFFIXES = new Map([
  ['k', 1e3],
  ['M', 1e6],
]);

/** From the command line: `--rows 100k --json --whole-market --cycles 5 --peers Arquero`. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '1M' },
      json: { type: 'boolean', default: false },
      cycles: { type: 'string', default: '7' },
      'whole-market': { type: 'boolean', default: false },
      peers: { type: 'string' },
    },
  });
  return {
    rows: countFrom(values.rows),
    json: values.json,
    cycles: countFrom(values.cycles),
    wholeMarket: values['whole-market'],
    peers: values.peers?.split(',') ?? null,
  };
}

function countFrom(text: string): number {
  const factor = SUFFIXES.get(text.slice(-1));
  const count = factor === undefined ? Number(text) : Number(text.slice(0, -1)) * factor;
  if (Number.isInteger(count) && count > 0) return count;
  throw new RangeError(`"${text}" is no count: write 250000, 100k or 10M.`);
}
