import type { Query, Round } from './duel';
import { median } from './stopwatch';

export interface QueryResult {
  readonly engineMs: number;
  /** How many times longer each peer takes. */
  readonly peers: Readonly<Record<string, number>>;
}

export interface Result {
  readonly rows: number;
  readonly queries: Readonly<Record<string, QueryResult>>;
  /** How many times longer the engine takes than a plain pass over the bytes that it touches. */
  readonly limitRatio: number;
  /** From the columns to where questions can be asked. */
  readonly loadMs: number;
  /** All that the engine holds after a few answers: columns, scratch and caches. */
  readonly bytesPerRow: number;
}

/** The medians of one query over all duels; ratios are taken round by round. */
export function queryResult(
  query: Query,
  duels: ReadonlyMap<string, readonly Round[]>,
): QueryResult {
  const own = (rounds: readonly Round[]) => rounds.filter((round) => round.query === query);
  const all = [...duels.values()].flatMap(own);
  return {
    engineMs: rounded(median(all.map(({ engineMs }) => engineMs))),
    peers: Object.fromEntries(
      Array.from(duels, ([name, rounds]) => {
        const ratios = own(rounds).map(({ engineMs, peerMs }) => peerMs / engineMs);
        return [name, rounded(median(ratios))];
      }),
    ),
  };
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export function tableOf(result: Result): string {
  const names = Object.keys(Object.values(result.queries)[0]?.peers ?? {});
  const lines = Object.entries(result.queries).map(([query, { engineMs, peers }]) => [
    query,
    `${engineMs} ms`,
    ...names.map((name) => `${peers[name]} x`),
  ]);
  return [
    `${result.rows.toLocaleString('en')} rows, 4 cohorts`,
    '',
    ...aligned([['', 'engine', ...names], ...lines]),
    '',
    `load ${result.loadMs} ms, ${result.bytesPerRow} bytes a row,`,
    `${result.limitRatio} times a plain pass over the same bytes`,
  ].join('\n');
}

function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd : cell.padStart).call(cell, widths[at] ?? 0))
      .join('  '),
  );
}
