import { launchBrowser } from '../browser/support/chromium';
import { openMarketSite } from './ui/market-site';
import {
  addCohortOnce,
  dragBrush,
  type Footprint,
  footprintOf,
  loadingOf,
  openPage,
  rest,
  toggleOnce,
} from './ui/measures';
import { optionsFrom } from './options';
import { rounded } from './report';
import { median, percentile } from './stopwatch';

const LOADS = 3;
const TOGGLES = 40;
const BRUSH_MOVES = 60;
const ADDED_COHORTS = 10;
const CHANGES = 200;
/** Answers stay in the query cache for 30 seconds, so that Back is instant. */
const ANSWERS_ARE_KEPT_MS = 32_000;

interface Spread {
  readonly median: number;
  readonly p95: number;
}

interface UiResult {
  readonly rows: number;
  readonly firstPaintMs: number;
  readonly cardsMs: number;
  readonly toggleMs: Spread;
  readonly brushMs: Spread;
  readonly addCohortMs: Spread;
  /** Tasks above 50 ms on the main thread: while loading, and after. */
  readonly longTasks: { readonly loading: readonly number[]; readonly changing: readonly number[] };
  /** What 200 changes add to. */
  readonly growth: Footprint;
}

function spread(times: readonly number[]): Spread {
  return { median: rounded(median(times)), p95: rounded(percentile(times, 0.95)) };
}

function growth(before: Footprint, after: Footprint): Footprint {
  return {
    heapBytes: after.heapBytes - before.heapBytes,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

async function run(rows: number): Promise<UiResult> {
  const site = await openMarketSite(rows);
  const browser = await launchBrowser();
  try {
    const loads = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await openPage(browser, site.address, 4);
      loads.push(await loadingOf(page));
      await page.context().close();
    }
    const page = await openPage(browser, site.address, 4);
    await rest(page);
    await page.getByRole('region', { name: /^Offers by salary$/ }).waitFor();
    await rest(page);
    const loading = await longTasks(page);
    const toggles = [];
    for (let step = 1; step <= TOGGLES; step++) {
      toggles.push(await toggleOnce(page, step));
      await rest(page);
    }
    const brush = await dragBrush(page, BRUSH_MOVES);
    const three = await openPage(browser, site.address, 3);
    await rest(three);
    const added = [];
    for (let time = 0; time < ADDED_COHORTS; time++) {
      added.push(await addCohortOnce(three));
      await rest(three);
    }
    await three.context().close();
    await page.waitForTimeout(ANSWERS_ARE_KEPT_MS);
    const before = await footprintOf(page);
    for (let step = TOGGLES + 1; step <= TOGGLES + CHANGES; step++) await toggleOnce(page, step);
    await page.waitForTimeout(ANSWERS_ARE_KEPT_MS);
    const after = await footprintOf(page);
    const all = await longTasks(page);
    return {
      rows,
      firstPaintMs: rounded(median(loads.map(({ firstPaintMs }) => firstPaintMs))),
      cardsMs: rounded(median(loads.map(({ cardsMs }) => cardsMs))),
      toggleMs: spread(toggles),
      brushMs: spread(brush),
      addCohortMs: spread(added),
      longTasks: { loading, changing: all.slice(loading.length) },
      growth: growth(before, after),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function longTasks(page: Awaited<ReturnType<typeof openPage>>): Promise<readonly number[]> {
  return page.evaluate(() => [...window.benchmark.longTasks]);
}

function tasksIn(durations: readonly number[]): string {
  if (durations.length === 0) return 'none';
  return `${durations.length}, the longest ${Math.max(...durations)} ms`;
}

function tableOf(result: UiResult): string {
  const { toggleMs, brushMs, addCohortMs, longTasks: tasks, growth: grown } = result;
  const both = ({ median: middle, p95 }: Spread) => `${middle} ms, p95 ${p95} ms`;
  return [
    `${result.rows.toLocaleString('en')} rows, input to changed pixels`,
    '',
    `toggle a filter, 4 cohorts   ${both(toggleMs)}`,
    `brush drag, ${BRUSH_MOVES} moves         ${both(brushMs)}`,
    `add a cohort                 ${both(addCohortMs)}`,
    `first contentful paint       ${result.firstPaintMs} ms`,
    `from the bytes to the cards  ${result.cardsMs} ms`,
    `long tasks while loading     ${tasksIn(tasks.loading)}`,
    `long tasks while changing    ${tasksIn(tasks.changing)}`,
    `${CHANGES} changes add            ${(grown.heapBytes / 1e6).toFixed(1)} MB, ${grown.nodes} nodes, ${grown.listeners} listeners`,
  ].join('\n');
}

const options = optionsFrom(process.argv.slice(2));
const result = await run(options.rows);
console.log(options.json ? JSON.stringify(result) : tableOf(result));
