import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type PageOptions, pageOpener, untilDrawn } from './support/page';
import { controlsOf, walk } from './support/walk';

const openPage = pageOpener();
const { built } = inject('site');

const PAIR =
  '?data=sample&from=2024-01&to=2024-12&budget=6000&c=spec:Back-End%20Web;skill:Python&c=spec:Back-End%20Web;skill:Django';
const CHARTS = ['Offers by salary', 'Seniority', 'Trend'];

const OPENERS = [
  { opener: /^Sample market/, role: 'dialog' },
  { opener: 'Export', role: 'menu' },
  { opener: 'Keyboard shortcuts', role: 'dialog' },
  { opener: 'Edit Back-End Web + Django', role: 'dialog' },
  { opener: 'Median', role: 'dialog' },
] as const;

const panelOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openReport(options: PageOptions = {}): Promise<Page> {
  const page = await openPage(built + PAIR, options);
  for (const name of CHARTS) await panelOf(page, name).getByRole('application').first().waitFor();
  await panelOf(page, 'How the numbers are made').getByText('Small groups').waitFor();
  await panelOf(page, 'Role guide').getByText('The role').waitFor();
  await untilDrawn(page);
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

test('charts are read by arrows, Home, End and Escape', async () => {
  const page = await openReport();
  for (const name of CHARTS) {
    const panel = panelOf(page, name);
    const chart = panel.getByRole('application').first();
    await chart.focus();
    const read = async (key: string) => {
      await page.keyboard.press(key);
      return panel.innerText();
    };
    const untouched = await panel.innerText();
    const first = await read('Home');
    const last = await read('End');
    const before = await read('ArrowLeft');
    expect(new Set([untouched, first, last, before]).size, name).toBe(4);
    expect(await read('ArrowRight'), name).toBe(last);
    expect(await read('Escape'), name).toBe(untouched);
    expect(await hasFocus(chart), name).toBe(true);
  }
});

test('what opens takes the focus and gives it back', async () => {
  const page = await openReport();
  for (const { opener, role } of OPENERS) {
    const button = page.getByRole('button', { name: opener }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const opened = page.getByRole(role);
    await opened.waitFor();
    const holdsFocus = () => opened.evaluate((element) => element.contains(document.activeElement));
    await expect.poll(holdsFocus, { message: String(opener) }).toBe(true);
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    expect(await hasFocus(button), String(opener)).toBe(true);
  }
});

describe('what takes its own control away', () => {
  test('leaves the focus beside it, and one key undoes it', async () => {
    const page = await openReport();
    const remove = page.getByRole('button', { name: 'Remove Back-End Web + Django' });
    await remove.press('Enter');
    await remove.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Add cohort' }))).toBe(true);
    await page.keyboard.press('z');
    await remove.waitFor();
  });
});

describe('single keys', () => {
  test('do what the sheet says', async () => {
    const page = await openReport();
    const chips = page.getByRole('button', { name: /^Edit / });
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.waitForURL(/unit=year/);
    await page.keyboard.press('s');
    await expect.poll(() => chips.first().getAttribute('aria-label')).toMatch(/Django$/);
    await page.keyboard.press('2');
    await page.waitForURL(/focus=2/);
    await page.keyboard.press('a');
    await expect.poll(() => chips.count()).toBe(3);
    await page.keyboard.press('t');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    await page.keyboard.press('e');
    await page.getByRole('menuitem', { name: 'Data (JSON)' }).waitFor();
  });

  test('are text inside a field', async () => {
    const page = await openReport();
    await page.keyboard.press('/');
    await page.keyboard.type('ua');
    const search = page.getByRole('searchbox', { name: /^Search \d+ values/ });
    expect(await search.inputValue()).toBe('ua');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('b');
    const budget = page.getByRole('textbox', { name: 'Budget $' });
    expect(await hasFocus(budget)).toBe(true);
    expect(page.url()).not.toContain('unit=year');
  });

  test('can be switched off, for good', async () => {
    const page = await openReport();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('checkbox', { name: /^Single keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Add cohort' }).waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('a');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Edit / }).count()).toBe(2);
  });
});
