import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv',
};

export interface StaticSite {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

export interface StaticSiteOptions {
  /** Sent with every file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the folder lies on the server; starts and ends with a slash. */
  readonly path?: string;
}

/** The file that an address means, or null for one outside the folder. */
function fileFor(folder: string, path: string, url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(path)) return null;
  const inside = decodeURIComponent(pathname.slice(path.length));
  const file = normalize(join(folder, inside === '' ? 'index.html' : inside));
  return file.startsWith(folder + sep) ? file : null;
}

async function contentOf(file: string | null): Promise<Buffer | null> {
  if (file === null) return null;
  return readFile(file).catch(() => null);
}

function addressOf(server: Server, path: string): string {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  return `http://localhost:${at.port}${path}`;
}

/** Serves a folder as a plain static host would: files, types, and the given headers. */
export async function serveFolder(
  folder: string,
  { headers = {}, path = '/' }: StaticSiteOptions = {},
): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, path, request.url ?? '/');
    void contentOf(file).then((content) => {
      const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
      if (content === null) response.writeHead(404, headers).end('Not found');
      else response.writeHead(200, { ...headers, 'Content-Type': type }).end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: addressOf(server, path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
