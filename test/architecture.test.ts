import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  badNames,
  cycles,
  defaultExports,
  importFaults,
  ROOMS,
  sizeFaults,
} from './architecture/rules';
import { readSources, type ImportKind, type SourceFile } from './architecture/source-graph';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

describe('the source', () => {
  const sources = readSources(ROOT, ['src', 'mocks']);
  const everything = [...sources, ...readSources(ROOT, ['scripts', 'test'])];

  test.each(ROOMS.map(({ room }) => room))('%s has files', (room) => {
    expect(sources.filter(({ path }) => path.startsWith(room))).not.toEqual([]);
  });

  test('imports only what the table of rooms allows', () => {
    expect(importFaults(sources)).toEqual([]);
  });

  test('has no import cycle', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('has no default export', () => {
    expect(defaultExports(sources)).toEqual([]);
  });

  test('has names that say what a file is for', () => {
    expect(badNames(everything)).toEqual([]);
  });

  test('has short files', () => {
    expect(sizeFaults(everything)).toEqual([]);
  });
});

/** "a.ts > b.ts" imports a file, "a.ts > react" a package. */
function imagined(...edges: readonly string[]): readonly SourceFile[] {
  const paths = new Set(edges.flatMap((edge) => edge.split(' > ')).filter((path) => isFile(path)));
  return [...paths].map((path) => source(path, edges));
}

function isFile(name: string): boolean {
  return /\.tsx?$/.test(name);
}

function source(path: string, edges: readonly string[], kind: ImportKind = 'static'): SourceFile {
  const imports = edges
    .filter((edge) => edge.startsWith(`${path} > `))
    .map((edge) => edge.slice(path.length + 3))
    .map((target) => ({ kind, specifier: target, file: isFile(target) ? target : null }));
  return { path, lines: 10, defaultExport: false, imports };
}

describe('the check itself', () => {
  test.each([
    'src/domain/offer.ts > src/data/columns.ts',
    'src/domain/offer.ts > valibot',
    'src/engine/table.ts > src/data/decode.ts',
    'src/engine/decode-worker.ts > src/data/decode/csv.ts',
    'src/engine/table.ts > react',
    'src/engine/table.ts > node:fs',
    'src/state/answers.ts > src/engine/table.ts',
    'src/state/answers.ts > src/data/decode/csv.ts',
    'src/state/answers.ts > src/data/decode.ts',
    'src/ui/panel.tsx > recharts',
    'src/ui/panel.tsx > src/state/choices.ts',
    'src/ui/panel.tsx > src/export/csv.ts',
    'src/views/trend/trend-panel.tsx > src/views/cards/cards-panel.tsx',
    'src/views/trend/trend-panel.tsx > src/engine/client.ts',
    'src/views/trend/trend-panel.tsx > src/data/columns.ts',
    'src/app/app.tsx > src/engine/client.ts',
    'src/main.tsx > mocks/browser.ts',
    'src/app/app.tsx > mocks/browser.ts',
    'src/app/app.tsx > msw',
    'src/app/app.tsx > left-pad',
    'mocks/browser.ts > src/data/columns.ts',
    'src/elsewhere/thing.ts > src/domain/offer.ts',
  ])('finds %s', (edge) => {
    expect(importFaults(imagined(edge))).toHaveLength(1);
  });

  test.each([
    'src/data/source.ts > src/domain/problem.ts',
    'src/engine/decode-worker.ts > src/data/decode.ts',
    'src/engine/decode-worker.ts > src/engine/protocol.ts',
    'src/engine/table.ts > src/data/columns.ts',
    'src/state/engine.ts > src/engine/client.ts',
    'src/ui/charts/axis.tsx > recharts',
    'src/ui/figure/take.tsx > src/export/csv.ts',
    'src/views/trend/trend-panel.tsx > src/views/trend/trend-view-model.ts',
    'src/app/app.tsx > @tanstack/react-query',
  ])('lets %s pass', (edge) => {
    expect(importFaults(imagined(edge))).toEqual([]);
  });

  test('lets the start load the mocks when it needs them', () => {
    const start = source('src/main.tsx', ['src/main.tsx > mocks/browser.ts'], 'dynamic');
    expect(importFaults([start])).toEqual([]);
  });

  test('finds an import that leads nowhere', () => {
    expect(importFaults(imagined('src/ui/panel.tsx > ./gone'))).toHaveLength(1);
  });

  test('finds a cycle of three once, and none in a diamond', () => {
    expect(cycles(imagined('a.ts > b.ts', 'b.ts > c.ts', 'c.ts > a.ts', 'd.ts > b.ts'))).toEqual([
      'a.ts -> b.ts -> c.ts -> a.ts',
    ]);
    expect(cycles(imagined('a.ts > b.ts', 'a.ts > c.ts', 'b.ts > d.ts', 'c.ts > d.ts'))).toEqual(
      [],
    );
  });

  test('finds bad names', () => {
    const bad = ['src/ui/utils.ts', 'src/ui/date-helpers.ts', 'src/common/money.ts'];
    const worse = ['src/ui/index.ts', 'src/ui/Panel.tsx', 'src/ui/date_range.ts'];
    const good = [
      'src/ui/panel.module.css',
      'src/data/salary-index.ts',
      'test/ui/miscount.test.ts',
    ];
    const sources = [...bad, ...worse, ...good].map((path) => source(path, []));
    expect(badNames(sources)).toEqual([...bad, ...worse]);
  });

  test('finds long files, many long files and default exports', () => {
    const long = { ...source('long.ts', []), lines: 251, defaultExport: true };
    expect(sizeFaults([long, source('a.ts', []), source('b.ts', [])])).toHaveLength(1);
    expect(sizeFaults([{ ...long, lines: 91 }])).toHaveLength(1);
    expect(defaultExports([long, source('a.ts', [])])).toEqual(['long.ts']);
  });
});
