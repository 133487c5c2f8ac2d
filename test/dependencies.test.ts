import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

function textOf(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
}

const lockText = textOf('package-lock.json');
const lock: LockFile = JSON.parse(lockText);
const manifest: LockedPackage = JSON.parse(textOf('package.json'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Whether the package at a path finds another one in the lock file, as Node would look for it. */
function isLocked(from: string, name: string): boolean {
  const inside = `${from}/node_modules/${name}` in lock.packages;
  const at = from.lastIndexOf('/node_modules/');
  if (inside || at < 0) return inside || `node_modules/${name}` in lock.packages;
  return isLocked(from.slice(0, at), name);
}

/** Tools that are programs for one system each: without its part, one of them fails to start there. */
const NATIVE = [
  '@biomejs/biome',
  'lightningcss',
  'oxc-parser',
  'oxc-resolver',
  'oxlint',
  'oxlint-tsgolint',
  'rolldown',
  'typescript',
];
const SYSTEMS = [
  /linux[-_]x64/,
  /linux[-_]arm64/,
  /darwin[-_]x64/,
  /darwin[-_]arm64/,
  /win32[-_]x64/,
];

describe('the lock file', () => {
  test.each(NATIVE)('has all parts of %s', (name) => {
    const path = `node_modules/${name}`;
    const parts = Object.keys(lock.packages[path]?.optionalDependencies ?? {});
    expect(parts.filter((part) => !isLocked(path, part))).toEqual([]);
    expect(SYSTEMS.filter((system) => !parts.some((part) => system.test(part)))).toEqual([]);
  });

  test('has every package that another one asks for', () => {
    const missing = packages.flatMap(([path, { dependencies = {} }]) =>
      Object.keys(dependencies).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });

  test('names no registry, and has a checksum for every package', () => {
    expect(lockText).not.toContain('"resolved"');
    expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });
});

test('package.json names exact versions', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

describe('licences', () => {
  /** May be part of what is shipped. */
  const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
  /** May help to build and test. */
  const TOOLS = [
    ...SHIPPED,
    'MIT-0',
    'MPL-2.0',
    'OFL-1.1',
    'CC0-1.0',
    'BlueOak-1.0.0',
    'Python-2.0',
    'Zlib',
  ];

  /** Licences that a package states in a form that the lock file does not take over. */
  const STATED_OTHERWISE = new Map([
    ['node_modules/json-bignum', 'MIT'],
    ['node_modules/parse-cache-control', 'BSD-3-Clause'],
  ]);

  function isAllowed(license: string | undefined, allowed: readonly string[]): boolean {
    const names = (part: string) => part.replace(/[()]/g, '').split(' AND ');
    const choices = (license ?? 'none').split(' OR ').map(names);
    return choices.some((all) => all.every((name) => allowed.includes(name)));
  }

  test.each([
    { kind: 'shipped', allowed: SHIPPED, dev: false },
    { kind: 'used as tools', allowed: TOOLS, dev: true },
  ])('packages that are $kind have a licence that allows it', ({ allowed, dev }) => {
    const checked = packages.filter(([, one]) => (one.dev ?? false) === dev);
    const refused = checked.filter(
      ([path, one]) => !isAllowed(one.license ?? STATED_OTHERWISE.get(path), allowed),
    );
    expect(refused.map(([path, one]) => `${path}: ${one.license}`)).toEqual([]);
    expect(checked).not.toEqual([]);
  });

  test('the check refuses what it does not know', () => {
    expect(isAllowed(undefined, TOOLS)).toBe(false);
    expect(isAllowed('GPL-3.0', TOOLS)).toBe(false);
    expect(isAllowed('MIT AND GPL-3.0', TOOLS)).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0)', TOOLS)).toBe(true);
  });
});
