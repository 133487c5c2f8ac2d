import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type PageOptions, pageOpener } from './support/page';
import { controlsOf, walk } from './support/walk';

const openPage = pageOpener();
const { built } = inject('site');

const PAIR =
  '?data=sample&from=2024-01&to=2024-12&budget=6000&c=spec:Back-End%20Web;skill:Python&c=spec:Back-End%20Web;skill:Django';
const CHARTS = ['Offers by salary', 'Seniority', 'Trend'];

const panelOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openReport(options: PageOptions = {}): Promise<Page> {
  const page = await openPage(built + PAIR, options);
  for (const name of CHARTS) await panelOf(page, name).getByRole('application').first().waitFor();
  await panelOf(page, 'How the numbers are made').getByText('Small groups').waitFor();
  await panelOf(page, 'Role guide').getByText('The role').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

const hasFocus = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);

/** The parts of the page in the order in which they were entered. */
function placesOf(stops: readonly { readonly place: string }[]): readonly string[] {
  return stops.map(({ place }) => place).filter((place, index, all) => place !== all[index - 1]);
}

describe.each([
  {
    screen: 'a desk',
    options: {},
    first: ['HEADER', 'Filters', 'Question'],
    last: ['How the numbers are made'],
  },
  {
    screen: 'a phone',
    options: { viewport: { width: 390, height: 844 } },
    first: ['HEADER', 'Question'],
    last: ['How the numbers are made', 'Filters and view'],
  },
])('the Tab key on $screen', ({ options, first, last }) => {
  test('reaches everything once, in reading order, marked and uncovered, and leaves', async () => {
    const page = await openReport(options);
    const controls = await controlsOf(page);
    const stops = await walk(page, 'Tab');
    expect(stops.map(({ key }) => key)).toEqual(controls);
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    expect(stops.filter(({ marked }) => !marked)).toEqual([]);
    expect(stops.filter(({ clear }) => !clear)).toEqual([]);
    expect(placesOf(stops)).toEqual([
      '',
      ...first,
      'Summary',
      'Offers by salary',
      'Comparison',
      'Seniority',
      'Specializations by seniority',
      'Technologies',
      'Trend',
      'Role guide',
      ...last,
    ]);
  });

  test('goes back the same way', async () => {
    const page = await openReport(options);
    const controls = await controlsOf(page);
    const stops = await walk(page, 'Shift+Tab');
    expect(stops.map(({ key }) => key)).toEqual(controls.toReversed());
    expect(stops.filter(({ clear }) => !clear)).toEqual([]);
  });
});
