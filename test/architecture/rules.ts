import type { Import, SourceFile } from './source-graph';

/** Each room with what it may import besides itself. The longest matching room counts. */
export const ROOMS: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'src/domain/', may: [] },
  { room: 'src/data/', may: ['src/domain/'] },
  { room: 'src/engine/', may: ['src/domain/', 'src/data/columns.ts'] },
  {
    room: 'src/engine/decode-worker.ts',
    may: [
      'src/engine/',
      'src/domain/',
      'src/data/columns.ts',
      'src/data/decode.ts',
      'src/data/inspect.ts',
    ],
  },
  { room: 'src/state/', may: ['src/domain/', 'src/data/', 'src/engine/client.ts'] },
  { room: 'src/export/', may: ['src/domain/'] },
  { room: 'src/ui/', may: ['src/domain/'] },
  { room: 'src/ui/figure/', may: ['src/ui/', 'src/domain/', 'src/export/'] },
  { room: 'src/views/', may: ['src/state/', 'src/ui/', 'src/export/', 'src/domain/'] },
  { room: 'src/app/', may: ['src/views/', 'src/ui/', 'src/state/'] },
  { room: 'src/main.tsx', may: ['src/app/'] },
  { room: 'mocks/', may: ['src/domain/'] },
];

/** What the table gives as a whole and then takes back, with the reason. */
const EXCEPTIONS: readonly { readonly from: string; readonly not: string; readonly why: string }[] =
  [{ from: 'src/state/', not: 'src/data/decode', why: 'decoders run in the worker' }];

/** Where a package may be imported; one that is not named here may be imported nowhere. */
const PACKAGES = new Map<string, readonly string[]>([
  ['react', ['src/state/', 'src/ui/', 'src/views/', 'src/app/']],
  ['react-dom', ['src/ui/', 'src/app/']],
  ['@base-ui/react', ['src/ui/', 'src/app/']],
  ['recharts', ['src/ui/charts/']],
  ['@tanstack/react-query', ['src/state/', 'src/app/']],
  ['zustand', ['src/state/']],
  ['valibot', ['src/data/', 'src/state/']],
  ['@uwdata/flechette', ['src/data/decode/', 'mocks/']],
  ['papaparse', ['src/data/decode/']],
  ['hyparquet', ['src/data/decode/']],
  ['msw', ['mocks/']],
  ['vite', ['mocks/']],
]);

const MOST_LINES = 250;
const HIGHEST_MEDIAN = 90;
const EMPTY_WORDS = /(^|[-.])(utils?|helpers?|common|misc)([-.]|$)|^index\./;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(module|d|test))?(\.[a-z0-9]+)?$/;

function roomOf(path: string) {
  const rooms = ROOMS.filter(({ room }) => path.startsWith(room));
  return rooms.toSorted((a, b) => b.room.length - a.room.length)[0] ?? null;
}

/** A panel is a room of its own within the views. */
function home(path: string, room: string): string {
  return room === 'src/views/' ? path.split('/').slice(0, 3).join('/').concat('/') : room;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function packageFault(path: string, { specifier }: Import): string | null {
  if (specifier.startsWith('.')) return `${path} imports ${specifier}, which is not there`;
  if (specifier.startsWith('node:')) {
    return path.startsWith('mocks/') ? null : `${path} imports ${specifier}: there is no Node here`;
  }
  const name = packageOf(specifier);
  const allowed = PACKAGES.get(name)?.some((room) => path.startsWith(room)) ?? false;
  return allowed ? null : `${path} imports the package ${name}, which is not for this room`;
}

function fileFault(path: string, file: string, kind: Import['kind']): string | null {
  const own = roomOf(path);
  if (own === null) return `${path} is in no room`;
  if (path === 'src/main.tsx' && file.startsWith('mocks/')) {
    return kind === 'dynamic' ? null : `${path} imports ${file} statically: it would be shipped`;
  }
  const exception = EXCEPTIONS.find(
    ({ from, not }) => path.startsWith(from) && file.startsWith(not),
  );
  if (exception) return `${path} imports ${file}: ${exception.why}`;
  const open = [home(path, own.room), ...own.may];
  return open.some((room) => file.startsWith(room))
    ? null
    : `${path} imports ${file}: ${own.room} may not`;
}

/** Imports that the table of rooms or the table of packages forbids. */
export function importFaults(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      const fault =
        one.file === null ? packageFault(path, one) : fileFault(path, one.file, one.kind);
      return fault === null ? [] : [fault];
    }),
  );
}

/** Every cycle once, as the path that closes it. A worker's address starts no cycle. */
export function cycles(sources: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const { file, kind } of byPath.get(path)?.imports ?? []) {
      if (file !== null && kind !== 'worker') visit(file, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

export function defaultExports(sources: readonly SourceFile[]): readonly string[] {
  return sources.filter(({ defaultExport }) => defaultExport).map(({ path }) => path);
}

/** Names that say nothing, barrels, and names that are not in kebab-case. */
export function badNames(sources: readonly SourceFile[]): readonly string[] {
  return sources
    .map(({ path }) => path)
    .filter((path) =>
      path.split('/').some((part) => EMPTY_WORDS.test(part) || !KEBAB_CASE.test(part)),
    );
}

export function sizeFaults(sources: readonly SourceFile[]): readonly string[] {
  const long = sources.filter(({ lines }) => lines > MOST_LINES);
  const sizes = sources.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return [
    ...long.map(({ path, lines }) => `${path} has ${lines} lines, more than ${MOST_LINES}`),
    ...(median > HIGHEST_MEDIAN ? [`half of the files have more than ${median} lines`] : []),
  ];
}
