import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launchBrowser } from './chromium';

export interface PageOptions extends BrowserContextOptions {
  /** Faults that this test brings about on purpose. */
  readonly expectedFaults?: readonly RegExp[];
  /** Runs before the address is opened: routes, scripts. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Collects what must not happen: console errors and warnings, page errors, failed requests. */
function watchFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') faults.push(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // The app aborts what nobody waits for any more.
    if (reason !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}

async function open(browser: Browser, address: string, options: PageOptions): Promise<Page> {
  const { expectedFaults = [], prepare, ...contextOptions } = options;
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    ...contextOptions,
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  onTestFinished(async () => {
    await context.close();
    const unexpected = faults.filter((fault) => !expectedFaults.some((one) => one.test(fault)));
    expect(unexpected).toEqual([]);
  });
  await prepare?.(page);
  await page.goto(address);
  return page;
}

/**
 * One browser for a test file, and a function that opens a page in a fresh context. The page is
 * closed after its test, which fails if anything went wrong in it that it did not expect.
 */
export function pageOpener(): (address: string, options?: PageOptions) => Promise<Page> {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return (address, options = {}) => {
    if (browser === null) throw new Error('Open pages inside a test: the browser is not up yet.');
    return open(browser, address, options);
  };
}

/** Until no part that is there waits for its turn, or for the answer that it is built around. */
export async function untilDrawn(page: Page): Promise<void> {
  const busy = page.locator('[aria-busy="true"]');
  await expect.poll(() => busy.count(), { timeout: 20_000 }).toBe(0);
}
