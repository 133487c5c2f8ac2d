import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServer } from 'vite';
import type { TestProject } from 'vitest/node';
import { SECURITY_HEADERS } from '../../../scripts/security-policy';
import { launchBrowser } from './chromium';
import { serveFolder } from './static-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses end with a slash. */
    site: {
      /** The production build with the documented headers, below a path of its own. */
      built: string;
      /** The development server, whose data the mocks answer. */
      development: string;
      /** The folder of the production build. */
      folder: string;
    };
  }
}

/** Not the root of the server: the site has to work anywhere. */
const PATH = '/team/offerscope/';
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** In a process of its own: the tests' NODE_ENV would put development code into the build. */
async function build(folder: string): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const options = ['--configLoader', 'runner', '--outDir', folder, '--emptyOutDir'];
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], {
    cwd: ROOT,
    env,
  }).catch((error: unknown) => {
    const output = error instanceof Error && 'stderr' in error ? error.stderr : error;
    throw new Error(`The site cannot be built.\n${String(output)}`);
  });
}

async function serveDevelopment(cacheDir: string) {
  const server = await createServer({
    root: ROOT,
    cacheDir,
    configLoader: 'runner',
    mode: 'development',
    logLevel: 'warn',
    // Files that change while the tests run must not reload their pages.
    server: { host: 'localhost', port: 0, open: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The development server has no address.');
  return { address, close: () => server.close() };
}

/** Builds and serves the site once for all browser tests, and unpacks the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'offerscope-site-'));
  const cacheDir = await mkdtemp(join(ROOT, 'node_modules/.cache-test-'));
  const closing: (() => Promise<void>)[] = [];
  const teardown = async () => {
    await Promise.all(closing.map((close) => close()));
    await Promise.all([folder, cacheDir].map((used) => rm(used, { recursive: true, force: true })));
  };
  try {
    await Promise.all([launchBrowser().then((browser) => browser.close()), build(folder)]);
    const built = await serveFolder(folder, { headers: SECURITY_HEADERS, path: PATH });
    closing.push(() => built.close());
    const development = await serveDevelopment(cacheDir);
    closing.push(() => development.close());
    project.provide('site', { built: built.address, development: development.address, folder });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
