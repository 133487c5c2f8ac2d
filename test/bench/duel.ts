import type { OfferColumns } from '../../src/data/columns';
import { Engine } from './engine';
import type { Peer } from './figures';
import { mean, timed } from './stopwatch';
import { CHANGES, type Change, type Step, type Walk } from './walk';

export const COLD_START = 'cold start';
export type Query = Change | typeof COLD_START;

/** The engine and a peer, each measured right after the other. */
export interface Round {
  readonly query: Query;
  readonly engineMs: number;
  readonly peerMs: number;
}

export interface Course {
  readonly walk: Walk;
  readonly cycles: number;
  /** For the cold starts, and as much again for the changes: what has begun by then is finished. */
  readonly secondsPerPart: number;
}

const COLD_STARTS = 3;

/**
 * Times one peer against the engine in turns, so that whatever else the machine does hits both. Only
 * this peer is in memory: another one's heap would be paid for by all.
 */
export async function duel(
  columns: OfferColumns,
  peer: Peer,
  { walk, cycles, secondsPerPart }: Course,
): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  let engine = new Engine(columns);
  const noMoreStarts = timeLimit(secondsPerPart);
  for (let time = 0; time < COLD_STARTS && !noMoreStarts(); time++) {
    peer.close();
    const engineMs = await timed(() => {
      engine = new Engine(columns);
      engine.answer(walk.first());
    });
    const peerMs = await timed(async () => {
      await peer.build(columns);
      peer.answer(walk.first());
    });
    rounds.push({ query: COLD_START, engineMs, peerMs });
  }
  await walkOnce(walk.steps(0), engine, peer);
  const noMoreCycles = timeLimit(secondsPerPart);
  for (let cycle = 1; cycle <= cycles && !noMoreCycles(); cycle++) {
    rounds.push(...(await walkOnce(walk.steps(cycle), engine, peer)));
  }
  peer.close();
  return rounds;
}

function timeLimit(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() > end;
}

/** Each change there and back, as one round. */
async function walkOnce(
  steps: readonly Step[],
  engine: Engine,
  peer: Peer,
): Promise<readonly Round[]> {
  const times = new Map<Change, Times>(CHANGES.map((change) => [change, { engine: [], peer: [] }]));
  for (const [place, { change, selections }] of steps.entries()) {
    const askEngine = async () =>
      times.get(change)?.engine.push(await timed(() => engine.answer(selections)));
    const askPeer = async () =>
      times.get(change)?.peer.push(await timed(() => peer.answer(selections)));
    for (const ask of place % 2 === 0 ? [askEngine, askPeer] : [askPeer, askEngine]) await ask();
  }
  return Array.from(times, ([query, own]) => ({
    query,
    engineMs: mean(own.engine),
    peerMs: mean(own.peer),
  }));
}

interface Times {
  readonly engine: number[];
  readonly peer: number[];
}
