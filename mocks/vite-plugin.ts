import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { API_FILES } from './api-files';

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
        response.setHeader('Service-Worker-Allowed', '/');
        response.end(readFileSync(workerScript()));
      });
    },
    generateBundle() {
      for (const { path, read } of API_FILES) {
        this.emitFile({ type: 'asset', fileName: path, source: read() });
      }
    },
  };
}

function workerScript(): string {
  return createRequire(import.meta.url).resolve(`msw/${WORKER_FILE}`);
}
