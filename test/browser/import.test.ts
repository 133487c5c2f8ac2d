import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageOpener } from './support/page';
import { withCatalogue } from './surveys/catalogue';
import { cardOf, cardText } from './surveys/screen';

const openPage = pageOpener();
const { built } = inject('site');

interface NamedFile {
  readonly name: string;
  readonly content: string | Buffer;
}

const ROWS = ['pay;role;level;stack;money', ...Array.from({ length: 60 }, row)].join('\n');

function row(_: unknown, index: number): string {
  const pay = 3000 + 100 * index;
  const level = ['Jr', 'Mid', 'Guru'][index % 3];
  return `${pay};backend;${level};Python, Django;${index % 2 === 0 ? 'EUR' : 'USD'}`;
}

/** Chooses files through the button of the page, or of the dialog. */
async function choose(page: Page, files: readonly NamedFile[], button = 'Open data') {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}

async function openSample() {
  const page = await openPage(`${built}?data=sample&c=spec:Back-End%20Web;skill:Python`);
  return { page, before: await cardText(page, 'Python') };
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open data' });
const line = (page: Page, name: string) => dialog(page).getByRole('group', { name, exact: true });

test('a file is opened by hand, reported, and chosen again', async () => {
  const { page } = await openSample();
  await choose(page, [{ name: 'ours.csv', content: ROWS }]);
  await line(page, 'Salary')
    .getByRole('combobox', { name: 'Column for Salary' })
    .selectOption('pay');
  await line(page, 'Salary')
    .getByRole('combobox', { name: 'Currency' })
    .selectOption('as in “money”');
  await dialog(page).getByText('currency without a rate: EUR').waitFor();
  await dialog(page).getByLabel('1 EUR in USD').fill('2');
  await dialog(page).getByLabel('1 EUR in USD').press('Enter');
  await dialog(page).getByText('Keeps 60 of 60 rows.').waitFor();
  await line(page, 'Specialization').getByRole('combobox').selectOption('role');
  await line(page, 'Specialization')
    .getByRole('button', { name: /^1 value/ })
    .click();
  await line(page, 'Specialization').getByLabel('Meaning of backend').fill('Back-End Web');
  await line(page, 'Seniority').getByRole('combobox').first().selectOption('level');
  await line(page, 'Seniority').getByText('1 not understood').waitFor();
  await dialog(page).getByRole('cell', { name: 'Back-End Web' }).first().waitFor();
  await dialog(page).getByRole('button', { name: 'Import 60 rows' }).click();

  const report = page.getByRole('dialog', { name: 'Import report' });
  await report.getByText('“Guru”').waitFor();
  await report.getByRole('button', { name: 'Show the data' }).click();
  expect(await cardText(page, 'All')).toMatch(/ 60 /);
  await page.waitForURL(/data=file%3Aours\.csv/);

  await page.getByRole('button', { name: /^ours\.csv/ }).click();
  await page.getByRole('button', { name: /^Sample market/ }).click();
  await cardOf(page, 'Python').waitFor();
  await page.getByRole('button', { name: /^Sample market/ }).click();
  await page.getByRole('button', { name: /^ours\.csv/ }).click();
  await cardOf(page, 'All').waitFor();
});

test('a link to a file says in another browser that the file is elsewhere', async () => {
  const page = await openPage(`${built}?data=file%3Aours.csv`);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/“ours\.csv”, which was opened in a browser/);
  await page.getByRole('button', { name: 'Open Sample market' }).click();
  await cardOf(page, 'Python').waitFor();
});

test('the whole dialog works with the keyboard', async () => {
  const { page, before } = await openSample();
  await choose(page, [{ name: 'ours.csv', content: ROWS }]);
  await line(page, 'Salary').waitFor();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement?.closest('[role="dialog"]') !== null,
    );
    expect(inside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await cardText(page, 'Python')).toBe(before);
});

const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), randomBytes(99)]);

describe('files that are no data', () => {
  test.each<{ what: string; files: readonly NamedFile[]; says: RegExp; place: RegExp }>([
    {
      what: 'an empty file',
      files: [{ name: 'empty.csv', content: '' }],
      says: /empty/,
      place: /empty\.csv/,
    },
    {
      what: 'a binary file',
      files: [{ name: 'noise.bin', content: Buffer.alloc(4096, 7) }],
      says: /noise\.bin/,
      place: /noise\.bin/,
    },
    {
      what: 'a truncated file',
      files: [{ name: 'cut.csv', content: 'pay,role\n1000,"back' }],
      says: /breaks off/,
      place: /cut\.csv, line 2/,
    },
    {
      what: 'a file of another kind',
      files: [{ name: 'picture.csv', content: PNG }],
      says: /picture\.csv/,
      place: /picture\.csv/,
    },
    {
      what: 'a second part with other columns',
      files: [
        { name: 'one.csv', content: 'pay,role\n1000,QA\n' },
        { name: 'two.csv', content: 'pay,city\n1000,Lviv\n' },
      ],
      says: /column/,
      place: /two\.csv/,
    },
  ])('$what is a readable error, and the page stays', async ({ files, says, place }) => {
    const { page, before } = await openSample();
    await choose(page, files);
    const alert = dialog(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(says);
    expect(await alert.innerText()).toMatch(place);
    await choose(page, [{ name: 'ours.csv', content: ROWS }], 'Choose other files');
    await line(page, 'Salary').waitFor();
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    expect(await cardText(page, 'Python')).toBe(before);
  });

  test('without a salary nothing can be imported', async () => {
    const { page, before } = await openSample();
    await choose(page, [{ name: 'names.csv', content: 'name,city\nAnna,Lviv\nIvan,Kyiv\n' }]);
    await dialog(page).getByText('Choose the column that holds the salary').waitFor();
    expect(await dialog(page).getByRole('button', { name: 'Import' }).isDisabled()).toBe(true);
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    expect(await cardText(page, 'Python')).toBe(before);
  });
});

const SAMPLE = { id: 'sample', name: 'Sample market', synthetic: true, url: 'sample.arrow' };
const PARTS = new Map<string, string>([
  ['one.csv', 'salary,specialization\n1000,QA\n'],
  ['two.csv', 'salary,country\n1000,PL\n'],
  ['names.csv', 'name,city\nAnna,Lviv\n'],
  ['empty.csv', ''],
  ['page.csv', '<!doctype html><title>Sign in</title>'],
]);

const entry = (id: string, ...names: readonly string[]) => ({
  id,
  name: `The set ${id}`,
  url: names.map((name) => `../parts/${name}`),
});

const broken = withCatalogue(
  [
    SAMPLE,
    entry('missing', 'one.csv', 'gone.csv'),
    entry('different', 'one.csv', 'two.csv'),
    entry('unpaid', 'names.csv'),
    entry('empty', 'empty.csv'),
    entry('page', 'page.csv'),
  ],
  async (page) => {
    await page.route('**/parts/**', (route) => {
      const name = route.request().url().split('/').at(-1) ?? '';
      const body = PARTS.get(name);
      return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body });
    });
  },
);

describe('entries of the catalogue that cannot be opened', () => {
  test.each<{ id: string; says: RegExp }>([
    { id: 'missing', says: /gone\.csv .*404/ },
    { id: 'different', says: /two\.csv/ },
    { id: 'unpaid', says: /salary/ },
    { id: 'empty', says: /empty\.csv/ },
    { id: 'page', says: /web page/ },
  ])('$id: what is on the screen stays, with a notice above it', async ({ id, says }) => {
    const page = await openPage(`${built}?data=sample`, {
      ...broken,
      expectedFaults: [/404/],
    });
    const before = await cardText(page, 'All');
    await page.getByRole('button', { name: /^Sample market/ }).click();
    await page.getByRole('button', { name: `The set ${id}` }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    const notice = page.getByRole('status').filter({ hasText: 'Data of' });
    expect(await notice.innerText()).toMatch(says);
    expect(await cardText(page, 'All')).toBe(before);
  });
});
