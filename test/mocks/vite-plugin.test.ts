import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_FILES } from '../../mocks/api-files';
import { sampleData } from '../../mocks/vite-plugin';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'offerscope-'));
  await writeFile(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  await writeFile(join(root, 'main.js'), 'document.title = "built";');
});
afterAll(() => rm(root, { recursive: true }));

const settings = () => ({
  root,
  base: './',
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [sampleData()],
});

describe('a build', () => {
  it('has the data as files beside index.html, and no mock', async () => {
    await build(settings());
    const written = await readdir(join(root, 'dist'), { recursive: true });
    const differing: string[] = [];
    for (const { path, read } of API_FILES) {
      const bytes = await readFile(join(root, 'dist', path));
      if (!bytes.equals(read())) differing.push(path);
    }
    expect(differing).toEqual([]);
    expect(written).toContain('index.html');
    expect(written.filter((name) => /mock|msw/i.test(name))).toEqual([]);
  });
});

describe('the development server', () => {
  it('serves the worker script of the mocks', async () => {
    const server = await createServer({ ...settings(), server: { port: 0, host: '127.0.0.1' } });
    try {
      await server.listen();
      const address = server.resolvedUrls?.local[0] ?? '';
      const response = await fetch(new URL('mockServiceWorker.js', address));
      expect(response.headers.get('Content-Type')).toContain('javascript');
      expect(await response.text()).toContain("addEventListener('fetch'");
    } finally {
      await server.close();
    }
  });
});
