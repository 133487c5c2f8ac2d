import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { SECURITY_HEADERS } from '../../../scripts/security-policy';
import { serveFolder } from '../../browser/support/static-server';
import { makeMarket } from '../market';
import { marketFile } from './market-file';

export const MARKET_FILE = 'market.arrow';

/** A page that is isolated has clocks that are not coarse. */
const ISOLATION = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

export interface MarketSite {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the site as it is shipped and serves it with a market of so many rows in its catalogue. */
export async function openMarketSite(rows: number): Promise<MarketSite> {
  const folder = await mkdtemp(join(tmpdir(), 'offerscope-bench-'));
  await build({
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const overlay = new Map<string, string | Buffer>([
    ['api/catalogue.json', JSON.stringify(catalogueOf(rows))],
    [`api/${MARKET_FILE}`, marketFile(makeMarket(rows))],
  ]);
  const site = await serveFolder(folder, {
    headers: { ...SECURITY_HEADERS, ...ISOLATION },
    overlay,
  });
  return {
    address: site.address,
    close: async () => {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function catalogueOf(rows: number) {
  return {
    version: 1,
    datasets: [
      {
        id: 'market',
        name: 'Generated market',
        synthetic: true,
        measure: 'offer',
        currency: 'USD',
        period: 'month',
        rows,
        url: MARKET_FILE,
        type: 'application/vnd.apache.arrow.file',
      },
    ],
  };
}
