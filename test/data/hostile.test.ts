import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  columnFromArray,
  dictionary,
  float64,
  list,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeOffers } from '../../src/data/decode';
import { inspectParts } from '../../src/data/inspect';
import { OFFER_COLUMNS } from '../../src/domain/mapping';
import { Problem } from '../../src/domain/problem';
import { describeWith } from './support/description';
import { DATA, dataFile, part } from './support/files';
import { doubles, parquetFile } from './support/parquet';

const escaped: unknown[] = [];
const note = (reason: unknown) => escaped.push(reason);
beforeEach(() => {
  escaped.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
  expect(escaped).toEqual([]);
});

/** What the bytes end as: rows that were read, or a Problem; anything else fails. */
async function end(bytes: Uint8Array): Promise<number | Problem> {
  try {
    const { columns } = await decodeOffers([part('x', bytes)], describeWith({}));
    return columns.rows;
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return error instanceof Problem ? error : NaN;
  }
}

function arrow(format: 'file' | 'stream'): Uint8Array {
  const table = tableFromColumns({
    salary: columnFromArray([1000, 2000, 3000], float64()),
    mode: columnFromArray(['Remote', null, 'Office'], dictionary(utf8())),
    skills: columnFromArray([['Go'], [], ['C', 'Go']], list(utf8())),
  });
  return tableToIPC(table, { format }) ?? new Uint8Array();
}

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['Arrow file', arrow('file')],
  ['Arrow stream', arrow('stream')],
  [
    'Parquet',
    parquetFile({ type: 5, rows: 3, pages: [{ values: 3, encoding: 0, bytes: doubles(1, 2, 3) }] }),
  ],
  ['CSV', Buffer.from('salary,mode\n"1 000",Remote\n2000,Office\n')],
  ['JSON', Buffer.from('[{"salary": 1000, "mode": "Remote"}, {"salary": 2}]')],
];

test('random bytes always end', async () => {
  const starts = ['', 'PAR1', 'ARROW1\0\0', '\xff\xff\xff\xff', '\x1f\x8b', '[', '{"', 'salary\n'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 400 }),
      async (start, bytes) => {
        await end(Uint8Array.from([...Buffer.from(start, 'latin1'), ...bytes]));
      },
    ),
    { numRuns: 600, seed: 7 },
  );
});

test.each(FILES)('%s: every truncation ends', async (_, bytes) => {
  for (let length = 0; length < bytes.length; length += 1) await end(bytes.subarray(0, length));
  expect(await end(bytes)).toBeGreaterThan(1);
});

test.each(FILES)('%s: damaged bytes end', async (_, bytes) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, byte] of changes) damaged[at] = byte;
        await end(damaged);
      },
    ),
    { numRuns: 400, seed: 11 },
  );
});

test('a megabyte in one cell of every column is read in no time', async () => {
  const columns = OFFER_COLUMNS.filter((column) => column !== 'salary');
  for (const text of [
    'a'.repeat(1e6),
    '1'.repeat(1e6),
    'a;'.repeat(5e5),
    '[['.repeat(5e5),
    ' -'.repeat(5e5),
  ]) {
    for (const column of columns) {
      const started = performance.now();
      await end(Buffer.from(`salary,${column}\n1,"${text}"\n2,x\n`));
      expect(performance.now() - started, column).toBeLessThan(1000);
    }
  }
});

test('one long list that many rows share is refused before it is unfolded', async () => {
  const rows = 250_000;
  const table = tableFromColumns({
    salary: columnFromArray(new Float64Array(rows).fill(1000), float64()),
    skills: columnFromArray(Array<string>(rows).fill('a;'.repeat(1000)), dictionary(utf8())),
  });
  const problem = await end(tableToIPC(table, { format: 'file' }) ?? new Uint8Array());
  expect(problem).toMatchObject({ code: 'source-too-large', place: 'skills' });
});

describe.runIf(DATA)('fuzzed files (skipped unless OFFERSCOPE_DATA is set)', () => {
  const under = (folder: string): string[] =>
    readdirSync(join(DATA ?? '', folder)).flatMap((name) => {
      const path = join(folder, name);
      return statSync(join(DATA ?? '', path)).isDirectory() ? under(path) : [path];
    });

  test.each([
    ['arrow-ipc-file', 50],
    ['arrow-ipc-stream', 200],
    ['parquet/fuzzing', 100],
    ['csv', 5],
  ])('%s: each ends as a table or in a problem', async (folder, fewest) => {
    const paths = under(`corpora/arrow-testing/data/${folder}`).filter(
      (path) => !/\.(?:md|gz)$/.test(path),
    );
    expect(paths.length).toBeGreaterThan(fewest);
    for (const path of paths) {
      const found = await inspectParts([dataFile(path)], null).catch((error: unknown) => error);
      const isEnd =
        found instanceof Problem ||
        (typeof found === 'object' && found !== null && 'rows' in found);
      expect(isEnd, `${path}: ${String(found)}`).toBe(true);
    }
  });
});
