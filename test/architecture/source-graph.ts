import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** 'worker': an address made for a worker; the module runs in another thread. */
export type ImportKind = 'static' | 'dynamic' | 'worker';

export interface Import {
  readonly kind: ImportKind;
  /** As written, without a query. */
  readonly specifier: string;
  /** The path of a file of the project; null for a package, and for a file that is not there. */
  readonly file: string | null;
}

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly defaultExport: boolean;
  readonly imports: readonly Import[];
}

const PARSED = ['.ts', '.tsx'];
const COUNTED = [...PARSED, '.css'];
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
const WORKER_ADDRESS = /new URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g;

type Raw = Pick<Import, 'kind' | 'specifier'>;

/** What a module asks for, types included. A computed import cannot be checked, so it is refused. */
function importsIn(path: string, source: string): { raw: Raw[]; defaultExport: boolean } {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exported.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  ];
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const literal = /^(['"])(.*)\1$/.exec(source.slice(start, end))?.[2];
    if (literal === undefined) throw new Error(`${path} computes the name of an import.`);
    return literal;
  });
  const workers = [...source.matchAll(WORKER_ADDRESS)].map((match) => match[1] ?? '');
  return {
    raw: [
      ...requests.map((specifier) => rawImport(specifier, 'static')),
      ...dynamic.map((specifier) => rawImport(specifier, 'dynamic')),
      ...workers.map((specifier) => rawImport(specifier, 'worker')),
    ],
    defaultExport: exported.some(({ exportName }) => exportName.kind === 'Default'),
  };
}

function rawImport(specifier: string, kind: ImportKind): Raw {
  const [path = '', query = ''] = specifier.split('?', 2);
  return { specifier: path, kind: query.split('&').includes('worker') ? 'worker' : kind };
}

function resolveImport(root: string, importer: string, { specifier, kind }: Raw): Import {
  if (!specifier.startsWith('.')) return { kind, specifier, file: null };
  const target = posix.join(dirname(importer), specifier);
  const ending = ENDINGS.find(
    (one) => extname(target + one) && existsSync(join(root, target + one)),
  );
  return { kind, specifier, file: ending === undefined ? null : target + ending };
}

function readSource(root: string, path: string): SourceFile {
  const source = readFileSync(join(root, path), 'utf8');
  const lines = source.trimEnd().split('\n').length;
  if (!PARSED.includes(extname(path))) return { path, lines, defaultExport: false, imports: [] };
  const { raw, defaultExport } = importsIn(path, source);
  return { path, lines, defaultExport, imports: raw.map((one) => resolveImport(root, path, one)) };
}

/** All source files below the folders, with resolved imports. */
export function readSources(root: string, folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && COUNTED.includes(extname(entry.name)))
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    )
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => readSource(root, path));
}
