import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { extname, isAbsolute, join, normalize } from 'node:path';

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
  /** Files that lie over those of the folder, by their path in it. */
  readonly overlay?: ReadonlyMap<string, string | Buffer>;
  /** Text is sent in gzip. */
  readonly compressed?: boolean;
}

/** The path inside the folder that an address means; null for one outside. */
function pathInside(path: string, url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(path)) return null;
  const inside = normalize(decodeURIComponent(pathname.slice(path.length)) || 'index.html');
  return inside.startsWith('..') || isAbsolute(inside) ? null : inside;
}

function isText(type: string): boolean {
  return /^text\/|json|svg/.test(type);
}

function addressOf(server: Server, path: string): string {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  return `http://localhost:${at.port}${path}`;
}

function send(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  content: string | Buffer,
): void {
  const length = Buffer.byteLength(content);
  response.writeHead(200, { ...headers, 'Content-Length': length }).end(content);
}

/** Serves a folder as a plain static host would: files, types, and the given headers. */
export async function serveFolder(
  folder: string,
  { headers = {}, path = '/', overlay = new Map(), compressed = false }: StaticSiteOptions = {},
): Promise<StaticSite> {
  const contentOf = async (inside: string | null): Promise<string | Buffer | null> => {
    if (inside === null) return null;
    return overlay.get(inside) ?? readFile(join(folder, inside)).catch(() => null);
  };
  const server = createServer((request, response) => {
    const inside = pathInside(path, request.url ?? '/');
    void contentOf(inside).then(async (content) => {
      const type = TYPES[extname(inside ?? '')] ?? 'application/octet-stream';
      if (content === null) response.writeHead(404, headers).end('Not found');
      else if (compressed && isText(type)) {
        const coding = { 'Content-Encoding': 'gzip' };
        const body = await promisify(gzip)(content);
        send(response, { ...headers, ...coding, 'Content-Type': type }, body);
      } else send(response, { ...headers, 'Content-Type': type }, content);
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
