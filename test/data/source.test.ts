import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFiles } from '../../src/data/files';
import { fetchParts, isWorthRetrying, loadCatalogue } from '../../src/data/source';
import { describeWith } from './support/description';
import { problemOf } from './support/problems';

const HTML = '<!DOCTYPE html><html><body>Not found</body></html>';
const catalogue = { version: 1, datasets: [{ id: 'a', name: 'A', url: 'a.csv' }] };

const ANSWERS: ReadonlyMap<string, RequestListener> = new Map<string, RequestListener>([
  ['/config.json', (_, response) => response.end('{"catalogue": "moved"}')],
  ['/moved', (_, response) => response.writeHead(302, { location: '/api/catalogue.json' }).end()],
  ['/api/catalogue.json', (_, response) => response.end(JSON.stringify(catalogue))],
  ['/api/a.csv', (_, response) => response.end('salary\n1\n')],
  ['/api/b.csv', (_, response) => response.end('salary\n2\n')],
  ['/500', (_, response) => response.writeHead(500).end('oops')],
  ['/429', (_, response) => response.writeHead(429).end()],
  ['/403', (_, response) => response.writeHead(403).end()],
  ['/204', (_, response) => response.writeHead(204).end()],
  ['/empty', (_, response) => response.end()],
  ['/html', (_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(HTML)],
  [
    '/large',
    (_, response) => response.writeHead(200, { 'content-length': 600 * 2 ** 20 }).write('x'),
  ],
  [
    '/broken',
    (_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('salary\n');
      setImmediate(() => response.destroy());
    },
  ],
  [
    '/pieces',
    (_, response) => {
      response.writeHead(200, { 'content-length': 15 });
      const send = ([piece, ...rest]: readonly string[]) =>
        piece === undefined
          ? response.end()
          : response.write(piece, () => setTimeout(send, 5, rest));
      send(['salary\n', '123\n', '4567']);
    },
  ],
  ['/slow', (_, response) => response.writeHead(200).write('salary\n')],
  ['/bad/config.json', (_, response) => response.end('{"catalogue": "../html"}')],
  ['/text/config.json', (_, response) => response.end('catalogue')],
]);

let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS.get(request.url ?? '');
    if (answer === undefined) response.writeHead(404).end(HTML);
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  site = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (...paths: string[]) =>
  fetchParts(describeWith({ urls: paths.map((path) => site + path) }));

test('the catalogue is found through config.json; its entries stand against its own address', async () => {
  const [description] = await loadCatalogue(undefined, `${site}/index.html`);
  expect(description).toMatchObject({ id: 'a', urls: [`${site}/api/a.csv`] });
});

test('all parts come in the order of their addresses', async () => {
  const parts = await get('/api/b.csv', '/api/a.csv');
  expect(parts.map(({ name }) => name)).toEqual([`${site}/api/b.csv`, `${site}/api/a.csv`]);
  expect(parts.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
    'salary\n2\n',
    'salary\n1\n',
  ]);
});

test('a body that comes in pieces is put together', async () => {
  const [part] = await get('/pieces');
  expect(new TextDecoder().decode(part?.bytes)).toBe('salary\n123\n4567');
});

test.each([
  ['/nowhere', 'source-unreachable', '404', false],
  ['/403', 'source-unreachable', '403', false],
  ['/500', 'source-unreachable', '500', true],
  ['/429', 'source-unreachable', '429', true],
  ['/204', 'source-empty', 'empty', false],
  ['/empty', 'source-empty', 'empty', false],
  ['/html', 'source-not-data', 'web page', false],
  ['/large', 'source-too-large', '600 MB', false],
  ['/broken', 'file-truncated', 'broke off', true],
])('%s ends in %s', async (path, code, words, again) => {
  const problem = await problemOf(() => get('/api/a.csv', path));
  expect(problem).toMatchObject({ code, place: site + path });
  expect(problem.message).toContain(words);
  expect(isWorthRetrying(problem)).toBe(again);
});

test('a server that is not there', async () => {
  const problem = await problemOf(() =>
    fetchParts(describeWith({ urls: ['http://127.0.0.1:9/a.csv'] })),
  );
  expect(problem).toMatchObject({ code: 'source-unreachable', place: 'http://127.0.0.1:9/a.csv' });
  expect(isWorthRetrying(problem)).toBe(true);
});

test('a signal gives up before and during the transfer', async () => {
  const description = describeWith({ urls: [`${site}/slow`] });
  const before = await problemOf(() => fetchParts(description, AbortSignal.abort()));
  expect(before.code).toBe('aborted');
  const during = await problemOf(() => fetchParts(description, AbortSignal.timeout(50)));
  expect(during.code).toBe('aborted');
  expect(isWorthRetrying(during)).toBe(false);
});

test.each([
  ['/bad/index.html', 'catalogue-invalid', '/html', 'a web page'],
  ['/text/index.html', 'catalogue-invalid', '/text/config.json', 'no JSON'],
  ['/none/index.html', 'catalogue-unreachable', '/none/config.json', '404'],
])('the catalogue of %s ends in %s', async (page, code, place, words) => {
  const problem = await problemOf(() => loadCatalogue(undefined, site + page));
  expect(problem).toMatchObject({ code, place: site + place });
  expect(problem.message).toContain(words);
});

test('files are read as parts of one table', async () => {
  const parts = await readFiles([
    new File(['salary\n1'], 'a.csv'),
    new File(['salary\n2'], 'b.csv'),
  ]);
  expect(parts.map(({ name, bytes }) => [name, bytes.byteLength])).toEqual([
    ['a.csv', 8],
    ['b.csv', 8],
  ]);
});

test('an empty, an oversized and an unreadable file', async () => {
  const empty = await problemOf(() => readFiles([new File([], 'a.csv')]));
  expect(empty).toMatchObject({ code: 'source-empty', place: 'a.csv' });
  const large = new File(['1'], 'large.csv');
  Object.defineProperty(large, 'size', { value: 501 * 2 ** 20 });
  expect((await problemOf(() => readFiles([large]))).code).toBe('source-too-large');
  const locked = new File(['1'], 'locked.csv');
  locked.arrayBuffer = () => Promise.reject(new DOMException('no', 'NotReadableError'));
  expect((await problemOf(() => readFiles([locked]))).code).toBe('file-unreadable');
});
