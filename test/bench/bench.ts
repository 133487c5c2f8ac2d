import type { OfferColumns } from '../../src/data/columns';
import { differencesBetween } from './comparison';
import { COLD_START, duel, type Query, type Round } from './duel';
import { Engine } from './engine';
import type { Peer } from './figures';
import { PlainPass } from './limit';
import { makeMarket } from './market';
import { type Options, optionsFrom } from './options';
import { ArqueroPeer } from './peers/arquero';
import { CrossfilterPeer } from './peers/crossfilter';
import { DuckDBPeer } from './peers/duckdb';
import { ObjectsPeer } from './peers/objects';
import { queryResult, type Result, rounded, tableOf } from './report';
import { median, timed } from './stopwatch';
import { CHANGES, Walk } from './walk';

const QUERIES: readonly Query[] = [...CHANGES, COLD_START];
const SECONDS_PER_PART = 90;

/** Progress goes to the other channel, so that `--json` prints one object and nothing else. */
function say(text: string): void {
  console.error(text);
}

function chosenPeers({ rows, peers }: Options): readonly Peer[] {
  const all = [new DuckDBPeer(), new CrossfilterPeer(), new ArqueroPeer(), new ObjectsPeer()];
  return all.filter(({ name, mostRows }) => {
    if (peers !== null) return peers.includes(name);
    const holds = mostRows === null || rows <= mostRows;
    if (!holds) say(`${name} is left out: it cannot hold ${rows.toLocaleString('en')} rows here.`);
    return holds;
  });
}

/** Every answer of a walk, before anything is timed. */
async function compareAnswers(columns: OfferColumns, walk: Walk, peer: Peer): Promise<void> {
  const engine = new Engine(columns);
  peer.prepare(columns);
  await peer.build(columns);
  let compared = 0;
  for (const { change, selections } of walk.steps(0)) {
    const own = engine.answer(selections);
    const differences = differencesBetween(columns, own, peer.answer(selections));
    const [first] = differences.found;
    if (first !== undefined) {
      const count = differences.found.length;
      throw new Error(`${peer.name} answers otherwise, ${count} times. ${change}: ${first}`);
    }
    compared += differences.compared;
  }
  if (compared === 0) throw new Error(`No answer of ${peer.name} was compared.`);
  peer.close();
  say(`${peer.name} gives the same ${compared.toLocaleString('en')} figures.`);
}

async function measureEngine(columns: OfferColumns, walk: Walk, cycles: number) {
  const before = await bytesHeld();
  let engine = new Engine(columns);
  const loads: number[] = [];
  for (let time = 0; time < cycles; time++) {
    loads.push(
      await timed(() => {
        engine = new Engine(columns);
      }),
    );
  }
  for (const { selections } of walk.steps(0)) engine.answer(selections);
  const held = (await bytesHeld()) - before;
  const limitRatio = await measureLimit(new PlainPass(columns), engine, walk, cycles);
  return { loadMs: rounded(median(loads)), bytesPerRow: rounded(held / columns.rows), limitRatio };
}

/** Buffers are only freed some time after their collection. */
async function bytesHeld(): Promise<number> {
  for (let time = 0; time < 3; time++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().arrayBuffers;
}

async function measureLimit(pass: PlainPass, engine: Engine, walk: Walk, cycles: number) {
  const ratios: number[] = [];
  for (let cycle = 1; cycle <= cycles; cycle++) {
    let [engineMs, limitMs] = [0, 0];
    for (const { selections } of walk.steps(cycle)) {
      const overBytes = pass.over(selections);
      overBytes();
      engineMs += await timed(() => engine.answer(selections));
      limitMs += await timed(overBytes);
    }
    ratios.push(engineMs / limitMs);
  }
  return rounded(median(ratios));
}

async function run(options: Options): Promise<Result> {
  const { rows, cycles } = options;
  const walk = new Walk(options.wholeMarket);
  const columns = makeMarket(rows);
  const peers = chosenPeers(options);
  for (const peer of peers) await compareAnswers(columns, walk, peer);
  const engine = await measureEngine(columns, walk, cycles);
  const duels = new Map<string, readonly Round[]>();
  for (const peer of peers) {
    say(`Timing against ${peer.name} ...`);
    duels.set(
      peer.name,
      await duel(columns, peer, { walk, cycles, secondsPerPart: SECONDS_PER_PART }),
    );
  }
  const queries = QUERIES.map((query) => [query, queryResult(query, duels)]);
  return { rows, queries: Object.fromEntries(queries), ...engine };
}

const options = optionsFrom(process.argv.slice(2));
const result = await run(options);
console.log(options.json ? JSON.stringify(result) : tableOf(result));
