import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sampleData } from './mocks/vite-plugin';
import { SECURITY_HEADERS, securityPolicy } from './scripts/security-policy';

export default defineConfig({
  base: './',
  plugins: [react(), sampleData(), securityPolicy()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The first versions that know light-dark(), which therefore stays as it is written.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One file before the cards show, and nothing of it in a file that comes later.
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'recharts', test: /node_modules[\\/]recharts/ },
          ],
        },
      },
    },
    license: { fileName: 'third-party-licenses.md' },
  },
  preview: { headers: { ...SECURITY_HEADERS } },
  test: {
    // Two pages at a time keep two cores busy.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{domain,data,engine,mocks}/**/*.test.ts', 'test/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // A process starts and loads the document once for many files, and yet keeps them apart.
          pool: 'vmForks',
          // As the build takes them: what is meant for Node mixes both kinds of modules.
          alias: { recharts: 'recharts/es6/index.js' },
          server: { deps: { inline: ['recharts'] } },
          include: ['test/{state,export,ui,views,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup-dom.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
