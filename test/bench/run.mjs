// Builds a benchmark as the site is built and runs it, so that what is measured is what is shipped.
// Usage: node --expose-gc test/bench/run.mjs bench.ts [--rows 1M] [--json]
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [script] = process.argv.splice(2, 1);

// Inside the project, where its packages are found.
const folder = await mkdtemp(join(root, 'node_modules/.cache-bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: fileURLToPath(new URL(script, import.meta.url)),
      outDir: folder,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
  await import(pathToFileURL(join(folder, 'bench.mjs')).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
