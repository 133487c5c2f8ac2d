import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/security-policy';
import { pageOpener } from './support/page';
import { serveFolder } from './support/static-server';

const openPage = pageOpener();
const { built, folder } = inject('site');

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

function filesWith(text: string, among: readonly string[] = files): readonly string[] {
  return among.filter((file) => readFileSync(file).includes(text));
}

async function registrations(): Promise<number> {
  return (await navigator.serviceWorker.getRegistrations()).length;
}

describe('the production build', () => {
  test('contains no mock', async () => {
    expect(files.filter((file) => file.includes('mockServiceWorker'))).toEqual([]);
    expect(filesWith('mockServiceWorker')).toEqual([]);
    expect(filesWith('[MSW]')).toEqual([]);
    expect(filesWith('<div id="root">')).toHaveLength(1);
  });

  test('serves its sample as files', () => {
    const catalogue = files.find((file) => file.endsWith(join('api', 'catalogue.json'))) ?? '';
    expect(readFileSync(catalogue, 'utf8')).toContain('"synthetic": true');
  });

  test('loads no chart before the page asks for one', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const scripts = files.filter((file) => file.endsWith('.js'));
    const charts = filesWith('recharts-surface', scripts).map((file) => file.split('/').at(-1));
    expect(charts).toHaveLength(1);
    expect(charts.filter((file) => page.includes(file ?? ''))).toEqual([]);
  });

  test('registers no service worker', async () => {
    const page = await openPage(built);
    await page.getByRole('heading').first().waitFor();
    expect(await page.evaluate(registrations)).toBe(0);
  });

  test('removes a mock that an earlier visit left registered', async () => {
    const script = `addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;
    const overlay = new Map([
      ['mockServiceWorker.js', script],
      ['earlier.html', '<!doctype html><title>Earlier</title><link rel="icon" href="data:,">'],
    ]);
    const site = await serveFolder(folder, { overlay });
    onTestFinished(() => site.close());
    const page = await openPage(`${site.address}earlier.html`);
    await page.evaluate(() => navigator.serviceWorker.register('mockServiceWorker.js'));
    expect(await page.evaluate(registrations)).toBe(1);
    await page.goto(site.address);
    await expect.poll(() => page.evaluate(registrations)).toBe(0);
  });

  test('takes another catalogue without being built again', async () => {
    const dataset = { id: 'ours', name: 'Our own offers', url: '../api/sample.arrow' };
    const overlay = new Map([
      ['config.json', JSON.stringify({ catalogue: 'ours/catalogue.json' })],
      ['ours/catalogue.json', JSON.stringify({ version: 1, datasets: [dataset] })],
    ]);
    const site = await serveFolder(folder, { headers: SECURITY_HEADERS, overlay });
    onTestFinished(() => site.close());
    const page = await openPage(site.address);
    await page.getByText('Our own offers').first().waitFor();
    await expect.poll(() => page.url()).toContain('data=ours');
  });

  test('refuses what its security policy does not allow', async () => {
    const page = await openPage(built, { expectedFaults: [/Content Security Policy/, /csp/] });
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            resolve(event.effectiveDirective),
          );
          void fetch('http://127.0.0.1:9/').catch(() => null);
        }),
    );
    expect(refused).toBe('connect-src');
  });

  test('starts no worker but its own', async () => {
    const page = await openPage(built, { expectedFaults: [/Content Security Policy/] });
    const reason = await page.evaluate(() => {
      try {
        new Worker('data:text/javascript,postMessage(1)').terminate();
        return 'it started';
      } catch (error) {
        return String(error);
      }
    });
    expect(reason).toContain('no script of this site');
  });
});
