import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults } from './support/axe';
import { type PageOptions, pageOpener } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

const YEAR = '?data=sample&from=2024-01&to=2024-12';
const PYTHON = `${YEAR}&c=spec:Back-End%20Web;skill:Python`;
const PAIR = `${PYTHON}&c=spec:Back-End%20Web;skill:Django`;
const FOUR = `${PAIR}&c=spec:Back-End%20Web;skill:Go&c=spec:DevOps`;
const PHONE = { viewport: { width: 390, height: 844 } };
const SALARIES = 'level,salary\n'.concat('Senior,5000\nMiddle,4000\n'.repeat(12));

interface State {
  readonly state: string;
  readonly query?: string;
  readonly options?: PageOptions;
  /** What has to be done to come there. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is there once it is there. */
  readonly shows: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();
const neverAnswer = (address: string) => async (page: Page) => {
  await page.route(address, () => undefined);
};
const shows = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const opens = (role: 'dialog' | 'menu') => (page: Page) => page.getByRole(role).waitFor();

const STATES: readonly State[] = [
  {
    state: 'before the data are there',
    options: { prepare: neverAnswer('**/sample.arrow*') },
    shows: shows(/^Loading Sample market/),
  },
  {
    state: 'without a catalogue',
    options: {
      prepare: async (page) => {
        await page.route('**/catalogue.json', (route) => route.fulfill({ status: 404 }));
      },
      expectedFaults: [/status 404/, /Failed to load resource/],
    },
    shows: (page) => page.getByRole('alert').first().waitFor(),
  },
  {
    state: 'with a link that is half understood',
    query: `${PAIR}&bin=3`,
    shows: shows(/left out/),
  },
  { state: 'where nothing matches', query: `${PAIR}&salary=1-2`, shows: shows(/[Nn]o offer/) },
  {
    state: 'where a group is too small',
    query: `${YEAR}&c=spec:Desktop`,
    shows: shows(/fewer than 5 candidates/),
  },
  { state: 'with one cohort', query: PYTHON, shows: shows('Nothing to compare with yet') },
  {
    state: 'with four cohorts, a year',
    query: `${FOUR}&unit=year&budget=90000`,
    shows: shows(/a year/),
  },
  {
    state: 'with every table shown',
    act: async (page) => {
      // Panels come one after the other.
      await expect.poll(() => page.getByText('Loading').count(), { timeout: 20_000 }).toBe(0);
      for (const table of await page.getByRole('button', { name: 'Table' }).all())
        await table.click();
    },
    shows: async (page) => {
      await expect.poll(() => page.getByRole('table').count()).toBeGreaterThan(8);
    },
  },
  { state: 'while a cohort is edited', act: press(/^Edit .*Django/), shows: opens('dialog') },
  { state: 'while a figure is defined', act: press('Median'), shows: opens('dialog') },
  { state: 'while the data are described', act: press(/^Sample market/), shows: opens('dialog') },
  { state: 'with the export menu', act: press('Export'), shows: opens('menu') },
  { state: 'with the menu of an image', act: press('Image'), shows: shows(/^PNG, 2400/) },
  { state: 'with the keys', act: press('Keyboard shortcuts'), shows: opens('dialog') },
  { state: 'with a way back', act: press(/^Remove .*Django/), shows: shows('Undo') },
  {
    state: 'while a file is imported',
    act: async (page) => {
      const file = { name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(SALARIES) };
      await page.locator('input[type=file]').first().setInputFiles(file);
    },
    shows: opens('dialog'),
  },
  {
    state: 'with the filters of a phone',
    options: PHONE,
    act: press(/^Filters/),
    shows: opens('dialog'),
  },
  {
    state: 'with the settings of a phone',
    options: PHONE,
    act: press('View'),
    shows: opens('dialog'),
  },
];

/** Where colours come together that a page in light does not show. */
const DARK = [
  /catalogue/,
  /nothing matches/,
  /small/,
  /four/,
  /table/,
  /edited/,
  /keys/,
  /imported/,
];

describe.each([
  { colorScheme: 'light', states: STATES },
  {
    colorScheme: 'dark',
    states: STATES.filter(({ state }) => DARK.some((words) => words.test(state))),
  },
] as const)('axe finds nothing in $colorScheme', ({ colorScheme, states }) => {
  test.each(states)('$state', async ({ query = PAIR, options, act, shows: isThere }) => {
    const page = await openPage(built + query, { colorScheme, ...options });
    if (options?.prepare === undefined) {
      await page.getByRole('region', { name: 'How the numbers are made' }).waitFor();
      await page.waitForLoadState('networkidle');
    }
    await act?.(page);
    await isThere(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
