import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/support/chromium';
import { openMarketSite } from './ui/market-site';
import {
  addCohortOnce,
  dragBrush,
  type Footprint,
  footprintOf,
  inPhase,
  loadingOf,
  longTasksOf,
  openPage,
  rest,
  type Toggle,
  togglerOf,
} from './ui/measures';
import type { LongTask, Phase } from './ui/watch';
import { optionsFrom } from './options';
import { rounded } from './report';
import { median, percentile } from './stopwatch';

const LOADS = 3;
const TOGGLES = 40;
/** A person's pointer has come to rest before the button goes down and up. */
const REST_OVER_OPTION_MS = 100;
const BRUSH_MOVES = 60;
const ADDED_COHORTS = 10;
const CHANGES = 200;
/** Answers stay in the query cache for 30 seconds, so that Back is instant. */
const ANSWERS_ARE_KEPT_MS = 32_000;

/** `changes` are the many in a row, `between` the benchmark's own work in the page. */
type MeasuredPhase = Exclude<Phase, 'between'>;

interface Spread {
  readonly median: number;
  readonly p95: number;
}

interface UiResult {
  readonly rows: number;
  readonly firstPaintMs: number;
  readonly cardsMs: number;
  /** Clicked as the pointer arrives. */
  readonly toggleMs: Spread;
  /** Clicked when the pointer has been there for `REST_OVER_OPTION_MS`. */
  readonly restedToggleMs: Spread;
  readonly brushMs: Spread;
  readonly addCohortMs: Spread;
  /** Tasks above 50 ms on the main thread, by what was going on. */
  readonly longTasks: Readonly<Record<MeasuredPhase, readonly number[]>>;
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
  const tasks: LongTask[] = [];
  try {
    const loads = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await openPage(browser, site.address, 4);
      loads.push(await loadingOf(page));
      tasks.push(...(await longTasksOf(page)));
      await page.context().close();
    }
    const three = await openPage(browser, site.address, 3);
    const added = [];
    for (let time = 0; time < ADDED_COHORTS; time++) added.push(await addCohortOnce(three));
    tasks.push(...(await longTasksOf(three)));
    await three.context().close();

    const page = await openPage(browser, site.address, 4);
    const toggle = await togglerOf(page);
    const toggles = await toggledOf(page, toggle, { first: 1, wait: 0 });
    const rested = await toggledOf(page, toggle, {
      first: 1 + TOGGLES,
      wait: REST_OVER_OPTION_MS,
    });
    const brush = await dragBrush(page, BRUSH_MOVES);
    await page.waitForTimeout(ANSWERS_ARE_KEPT_MS);
    const before = await footprintOf(page);
    await inPhase(page, 'changes', () => thereAndBack(toggle));
    await page.waitForTimeout(ANSWERS_ARE_KEPT_MS);
    const after = await footprintOf(page);
    tasks.push(...(await longTasksOf(page)));
    return {
      rows,
      firstPaintMs: rounded(median(loads.map(({ firstPaintMs }) => firstPaintMs))),
      cardsMs: rounded(median(loads.map(({ cardsMs }) => cardsMs))),
      toggleMs: spread(toggles),
      restedToggleMs: spread(rested),
      brushMs: spread(brush),
      addCohortMs: spread(added),
      longTasks: byPhase(tasks),
      growth: growth(before, after),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function toggledOf(
  page: Page,
  toggle: Toggle,
  { first, wait }: { readonly first: number; readonly wait: number },
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let step = first; step < first + TOGGLES; step++) {
    await inPhase(page, 'toggle', async () => {
      times.push(await toggle(step, wait));
      await rest(page);
    });
  }
  return times;
}

/** Back to the view of the start, so that what is left over is not what another view shows. */
async function thereAndBack(toggle: Toggle): Promise<void> {
  const steps = Array.from({ length: CHANGES / 2 }, (_, index) => 2 * TOGGLES + 1 + index);
  for (const step of [...steps, ...steps.toReversed()]) await toggle(step);
}

function byPhase(tasks: readonly LongTask[]): UiResult['longTasks'] {
  const of = (wanted: Phase) =>
    tasks.flatMap(({ phase, duration }) => (phase === wanted ? [duration] : []));
  return {
    loading: of('loading'),
    toggle: of('toggle'),
    brush: of('brush'),
    add: of('add'),
    changes: of('changes'),
  };
}

function tasksIn(durations: readonly number[]): string {
  if (durations.length === 0) return 'none';
  const [most, p95] = [Math.max(...durations), percentile(durations, 0.95)].map(Math.round);
  return `${durations.length}, p95 ${p95} ms, the longest ${most} ms`;
}

function tableOf(result: UiResult): string {
  const {
    toggleMs,
    restedToggleMs,
    brushMs,
    addCohortMs,
    longTasks: tasks,
    growth: grown,
  } = result;
  const both = ({ median: middle, p95 }: Spread) => `${middle} ms, p95 ${p95} ms`;
  return [
    `${result.rows.toLocaleString('en')} rows, input to changed pixels`,
    '',
    `toggle a filter, 4 cohorts   ${both(toggleMs)}`,
    `  after ${REST_OVER_OPTION_MS} ms over it       ${both(restedToggleMs)}`,
    `brush drag, ${BRUSH_MOVES} moves         ${both(brushMs)}`,
    `add a cohort                 ${both(addCohortMs)}`,
    `first contentful paint       ${result.firstPaintMs} ms`,
    `from the bytes to the cards  ${result.cardsMs} ms`,
    '',
    'tasks above 50 ms on the main thread',
    `${LOADS + 2} loads                      ${tasksIn(tasks.loading)}`,
    `${2 * TOGGLES} toggles                   ${tasksIn(tasks.toggle)}`,
    `${BRUSH_MOVES} moves of a brush           ${tasksIn(tasks.brush)}`,
    `${ADDED_COHORTS} added cohorts             ${tasksIn(tasks.add)}`,
    `${CHANGES} changes in a row         ${tasksIn(tasks.changes)}`,
    '',
    `${CHANGES} changes add            ${(grown.heapBytes / 1e6).toFixed(1)} MB, ${grown.nodes} nodes, ${grown.listeners} listeners`,
  ].join('\n');
}

const options = optionsFrom(process.argv.slice(2));
const result = await run(options.rows);
console.log(options.json ? JSON.stringify(result) : tableOf(result));
