import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults } from './support/axe';
import { type PageOptions, pageOpener, untilDrawn } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

const YEAR = '?data=sample&from=2024-01&to=2024-12';
const PYTHON = `${YEAR}&c=spec:Back-End%20Web;skill:Python`;
const PAIR = `${PYTHON}&c=spec:Back-End%20Web;skill:Django`;
const FOUR = `${PAIR}&c=spec:Back-End%20Web;skill:Go&c=spec:DevOps`;
const PHONE = { viewport: { width: 390, height: 844 } };

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
      for (const table of await page.getByRole('button', { name: 'Table' }).all())
        await table.click();
    },
    shows: async (page) => {
      await expect.poll(() => page.getByRole('table').count()).toBeGreaterThan(8);
    },
  },
  { state: 'with a way back', act: press(/^Remove .*Django/), shows: shows('Undo') },
];

interface Opener {
  readonly opener: string | RegExp;
  /** Of what opens. */
  readonly role: 'dialog' | 'menu';
  /** What is there once all of it is there. */
  readonly says?: RegExp;
  /** The page behind it is looked at, too: once for each role. */
  readonly withPage?: boolean;
}

/** What opens over the page. */
const OPENERS: readonly Opener[] = [
  { opener: /^Edit .*Django/, role: 'dialog', withPage: true },
  { opener: 'Median', role: 'dialog' },
  { opener: /^Sample market/, role: 'dialog' },
  { opener: 'Export', role: 'menu', withPage: true },
  { opener: 'Image', role: 'dialog', says: /^PNG, 2400/ },
  { opener: 'Keyboard shortcuts', role: 'dialog' },
];

/** Where colours come together that a page in light does not show. */
const DARK = [/catalogue/, /nothing matches/, /small/, /four/, /table/];

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
      await untilDrawn(page);
    }
    await act?.(page);
    await isThere(page);
    if (options?.prepare === undefined) await untilDrawn(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test.each<{ screen: string; options: PageOptions; openers: readonly Opener[] }>([
  { screen: 'a desk', options: {}, openers: OPENERS },
  { screen: 'a desk in the dark', options: { colorScheme: 'dark' }, openers: OPENERS },
  {
    screen: 'a phone',
    options: PHONE,
    openers: [
      { opener: /^Filters/, role: 'dialog' },
      { opener: 'View', role: 'dialog' },
    ],
  },
])('axe finds nothing in what opens on $screen', async ({ options, openers }) => {
  const page = await openPage(built + PAIR, options);
  await page.getByRole('region', { name: 'How the numbers are made' }).waitFor();
  await page.waitForLoadState('networkidle');
  await untilDrawn(page);
  for (const { opener, role, says, withPage = false } of openers) {
    await press(opener)(page);
    const opened = page.getByRole(role);
    await opened.waitFor();
    if (says !== undefined) await opened.getByText(says).waitFor();
    const within = withPage ? ':root' : `[role=${role}]`;
    expect(await accessibilityFaults(page, within), String(opener)).toEqual([]);
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
  }
});
