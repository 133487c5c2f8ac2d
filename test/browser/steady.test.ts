import { expect, inject, test } from 'vitest';
import { pageOpener } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

const PYTHON = '?data=sample&from=2024-01&to=2024-12&c=spec:Back-End%20Web;skill:Python';
const FOUR = `${PYTHON}&c=spec:Back-End%20Web;skill:Django&c=spec:Back-End%20Web;skill:Go&c=spec:DevOps`;

/** Runs before the page's own scripts. */
function noteShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
  }).observe({ type: 'layout-shift', buffered: true });
}

test.each([
  { screen: 'a phone', width: 412, query: '' },
  { screen: 'a narrow phone', width: 320, query: '' },
  { screen: 'a phone, one cohort', width: 412, query: PYTHON },
  { screen: 'a phone, four cohorts', width: 412, query: FOUR },
  { screen: 'a desk', width: 1440, query: '' },
  { screen: 'a desk, one cohort', width: 1440, query: PYTHON },
  { screen: 'a desk, four cohorts', width: 1440, query: FOUR },
])('nothing moves while the page comes: $screen', async ({ width, query }) => {
  const page = await openPage(built + query, {
    viewport: { width, height: 823 },
    prepare: async (opened) => {
      await opened.addInitScript(noteShifts);
    },
  });
  const panel = page.getByRole('region', { name: 'Trend' });
  await panel.getByText(/from 2023 to 2024/).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate('window.shifts')).toEqual([]);
});
