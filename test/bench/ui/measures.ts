import type { Browser, ElementHandle, Locator, Page } from 'playwright-core';
import { Hand, middleOf } from './hand';
import { MARKET_FILE } from './market-site';
import { installWatch, type LongTask, type Phase } from './watch';

const CARDS = '[aria-label="Summary by cohort"] tbody';
const HISTOGRAM = '[data-benchmark="histogram"]';

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
  const cardsShow = () => window.benchmark.cardsAt !== null;
  await page.waitForFunction(cardsShow, null, { timeout: 60_000, polling: 250 });
  // Until every panel is there and has its answers.
  await page.waitForTimeout(4000);
  await enter(page, 'between');
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

export async function longTasksOf(page: Page): Promise<readonly LongTask[]> {
  return page.evaluate(() => window.benchmark.longTasks());
}

/** Options of two filters; flipping them in this order never comes back to a view. */
const OPTIONS = ['Junior', 'Middle', 'Senior', 'Expert', 'Remote', 'Office', 'Hybrid', 'Flexible'];

/** The place of the option to flip at a step from 1 on: a Gray code. */
function optionAt(step: number): number {
  const lowestBit = 31 - Math.clz32(step & -step);
  return lowestBit % OPTIONS.length;
}

/**
 * Flips the filter of a step, from 1 on, and gives the milliseconds from the click to the new figures
 * on the cards. The pointer may wait over it for some milliseconds before it clicks.
 */
export type Toggle = (step: number, wait?: number) => Promise<number>;

/** Flipped once each, in order, the filters never come back to a view. */
export async function togglerOf(page: Page): Promise<Toggle> {
  const hand = await Hand.over(page);
  const boxes: ElementHandle[] = [];
  for (const name of OPTIONS) {
    boxes.push(await found(page.getByRole('checkbox', { name, exact: true }).first()));
  }
  return async (step, wait = 0) => {
    const box = boxes[optionAt(step)];
    if (box === undefined) throw new Error('There is no such option.');
    const place = await middleOf(box);
    await hand.move(place);
    if (wait > 0) await page.waitForTimeout(wait);
    return changeOf(page, 'click', CARDS, () => hand.click(place));
  };
}

/** The milliseconds for a cohort that is added; it is taken away again. */
export async function addCohortOnce(page: Page): Promise<number> {
  const hand = await Hand.over(page);
  const add = await middleOf(await found(page.getByRole('button', { name: 'Add cohort' })));
  await hand.move(add);
  const added = await inPhase(page, 'add', async () => {
    const time = await changeOf(page, 'click', CARDS, () => hand.click(add));
    await rest(page);
    return time;
  });
  const chip = page.locator('[role="group"][data-slot="3"]');
  await hand.click(await middleOf(await found(chip.getByRole('button', { name: /^Remove / }))));
  await rest(page);
  return added;
}

/** Of each move while a range is dragged over the histogram. */
export async function dragBrush(page: Page, moves: number): Promise<readonly number[]> {
  const hand = await Hand.over(page);
  const panel = page.getByRole('region', { name: /^Offers by salary$/ });
  await panel.evaluate((section) => section.setAttribute('data-benchmark', 'histogram'));
  const chart = await found(panel.getByRole('application').first());
  await chart.scrollIntoViewIfNeeded();
  await rest(page);
  const box = await chart.boundingBox();
  if (box === null) throw new Error('The histogram is nowhere.');
  const [left, y] = [box.x + 80, box.y + box.height / 2];
  await hand.move([left, y]);
  await hand.press([left, y]);
  const times = await inPhase(page, 'brush', async () => {
    const each: number[] = [];
    for (let move = 1; move <= moves; move++) {
      const x = left + (move * (box.width - 120)) / moves;
      each.push(await changeOf(page, 'pointermove', HISTOGRAM, () => hand.move([x, y], true)));
    }
    return each;
  });
  await hand.release([left, y]);
  return times;
}

/** What the page does meanwhile counts as that of a phase, but for the looking around of the benchmark. */
export async function inPhase<Result>(
  page: Page,
  phase: Phase,
  work: () => Promise<Result>,
): Promise<Result> {
  await enter(page, phase);
  const result = await work();
  await enter(page, 'between');
  return result;
}

/** Until all panels have their answers: a person does not click faster either. */
export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}

export async function footprintOf(page: Page): Promise<Footprint> {
  const session = await page.context().newCDPSession(page);
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

async function enter(page: Page, phase: Phase): Promise<void> {
  await page.evaluate((entered) => window.benchmark.enter(entered), phase);
}

async function found(locator: Locator): Promise<ElementHandle> {
  const handle = await locator.elementHandle();
  if (handle === null) throw new Error(`Not on the page: ${locator.toString()}`);
  return handle;
}

async function changeOf(
  page: Page,
  input: 'click' | 'pointermove',
  selector: string,
  change: () => Promise<void>,
): Promise<number> {
  const what = input === 'click' ? 'text' : 'anything';
  await page.evaluate(([where, kind, type]) => window.benchmark.expect(where, kind, type), [
    selector,
    what,
    input,
  ] as const);
  await change();
  const time = await page.evaluate(() => window.benchmark.change);
  if (time === null) throw new Error(`Nothing changed in ${selector}.`);
  return time;
}
