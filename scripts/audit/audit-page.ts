import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { build } from 'vite';
import { launchBrowser } from '../../test/browser/support/chromium';
import { serveFolder } from '../../test/browser/support/static-server';
import { SECURITY_HEADERS } from '../security-policy';
import { faultsOf, reportOf, type Findings } from './findings';

/** Builds and serves the site as a plain host would, and looks at it as a slow phone does. */
export async function auditPage(options: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'offerscope-audit-'));
  try {
    await build({
      configLoader: 'runner',
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true },
    });
    const findings = await findingsOf(folder);
    console.log(options.includes('--json') ? JSON.stringify(findings) : reportOf(findings));
    return faultsOf(findings).length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function findingsOf(folder: string): Promise<Findings> {
  const site = await serveFolder(folder, { headers: SECURITY_HEADERS, compressed: true });
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(site.address, { port, output: 'json', logLevel: 'error' });
    if (result === undefined) throw new Error('The audit came to no result.');
    const { runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(runtimeError.message);
    return result.lhr;
  } finally {
    await browser.close();
    await site.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, 'localhost', () => {
      const at = server.address();
      server.close(() =>
        at === null || typeof at === 'string' ? reject(new Error('No port.')) : resolve(at.port),
      );
    });
  });
}
