import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as ApiFiles from './api-files';

const WORKER_FILE = 'mockServiceWorker.js';

/**
 * The sample data of the site. The development server gets the worker script of the mocks, which
 * must not stand in public/, since that is copied into the build; a build gets the data as files.
 */
export function sampleData(): Plugin {
  return {
    name: 'offerscope:sample-data',
    configureServer(server) {
      server.middlewares.use(`/${WORKER_FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(workerScript()));
      });
    },
    async generateBundle() {
      for (const { path, read } of await apiFiles()) {
        this.emitFile({ type: 'asset', fileName: path, source: read() });
      }
    },
  };
}

function workerScript(): string {
  return createRequire(import.meta.url).resolve(`msw/${WORKER_FILE}`);
}

/** Loaded by a build only: the configuration, which every test run reads, stays light. */
async function apiFiles() {
  const file = fileURLToPath(new URL('./api-files.ts', import.meta.url));
  const { module } = await runnerImport<typeof ApiFiles>(file);
  return module.API_FILES;
}
