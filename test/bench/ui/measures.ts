import type { Browser, CDPSession, Page } from 'playwright-core';
import { MARKET_FILE } from './market-site';
import { installWatch } from './watch';

const CARDS = '[aria-label="Summary by cohort"] tbody';

/** Three cohorts of the benchmark's market; the fourth is added. */
const COHORTS = [
  'spec:Specialization 1;skill:Technology 1',
  'spec:Specialization 1;skill:Technology 23',
  'skill:Technology 2',
];

export interface Loading {
  readonly firstPaintMs: number;
  /** From the last byte of the data to the figures on the screen. */
  readonly cardsMs: number;
}

/** What one page holds on to, after a collection of garbage. */
export interface Footprint {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function openPage(browser: Browser, address: string, cohorts: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(installWatch);
  const query = new URLSearchParams({ data: 'market', from: '2024-01', to: '2024-12' });
  for (const cohort of [...COHORTS, 'label:All'].slice(0, cohorts)) query.append('c', cohort);
  await page.goto(`${address}?${query}`);
  await page.waitForFunction(() => window.benchmark.cardsAt !== null, null, { timeout: 60_000 });
  return page;
}

export async function loadingOf(page: Page): Promise<Loading> {
  return page.evaluate((file) => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const bytes = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(file));
    const arrived = bytes instanceof PerformanceResourceTiming ? bytes.responseEnd : Number.NaN;
    return {
      firstPaintMs: paint?.startTime ?? Number.NaN,
      cardsMs: (window.benchmark.cardsAt ?? Number.NaN) - arrived,
    };
  }, MARKET_FILE);
}

/** Options of two filters; flipping them in this order never comes back to a view. */
const OPTIONS = ['Junior', 'Middle', 'Senior', 'Expert', 'Remote', 'Office', 'Hybrid', 'Flexible'];

/** The option to flip at a step from 1 on: a Gray code. */
function optionAt(step: number): string {
  const lowestBit = 31 - Math.clz32(step & -step);
  return OPTIONS[lowestBit % OPTIONS.length] ?? '';
}

/** Milliseconds from a click on a filter to the new figures on the cards; views never repeat. */
export async function toggleOnce(page: Page, step: number): Promise<number> {
  const option = page.getByRole('checkbox', { name: optionAt(step), exact: true }).first();
  return changeOf(page, CARDS, 'text', () => option.click());
}

/** The same for a cohort that is added, and taken away again. */
export async function addCohortOnce(page: Page): Promise<number> {
  const added = await changeOf(page, CARDS, 'text', () =>
    page.getByRole('button', { name: 'Add cohort' }).click(),
  );
  await rest(page);
  const chip = page.locator('[role="group"][data-slot="3"]');
  await changeOf(page, CARDS, 'text', () => chip.getByRole('button', { name: /^Remove / }).click());
  return added;
}

/** Of each move while a range is dragged over the histogram. */
export async function dragBrush(page: Page, moves: number): Promise<readonly number[]> {
  const panel = page.getByRole('region', { name: /^Offers by salary$/ });
  const chart = panel.getByRole('application').first();
  await chart.scrollIntoViewIfNeeded();
  await panel.evaluate((section) => section.setAttribute('data-benchmark', 'histogram'));
  const box = await chart.boundingBox();
  if (box === null) throw new Error('The histogram is nowhere.');
  const [left, y] = [box.x + 80, box.y + box.height / 2];
  await page.mouse.move(left, y);
  await page.mouse.down();
  const times: number[] = [];
  for (let move = 1; move <= moves; move++) {
    const x = left + (move * (box.width - 120)) / moves;
    const change = () => page.mouse.move(x, y);
    times.push(await changeOf(page, '[data-benchmark="histogram"]', 'anything', change));
  }
  await page.mouse.up();
  return times;
}

/** Until all panels have their answers: a person does not click faster either. */
export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(400);
}

export async function footprintOf(page: Page): Promise<Footprint> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heapBytes: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

async function changeOf(
  page: Page,
  selector: string,
  what: 'text' | 'anything',
  change: () => Promise<void>,
): Promise<number> {
  const changed = page.evaluate(([where, kind]) => window.benchmark.next(where, kind), [
    selector,
    what,
  ] as const);
  await change();
  const time = await changed;
  if (time === null) throw new Error(`Nothing changed in ${selector}.`);
  return time;
}
