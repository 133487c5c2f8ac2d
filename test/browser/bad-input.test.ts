import { randomBytes } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { pageOpener } from './support/page';
import { withCatalogue } from './surveys/catalogue';
import { choose, dialog, line, type NamedFile, ROWS } from './surveys/dialog';
import { cardOf, cardText } from './surveys/screen';

const openPage = pageOpener();
const { built } = inject('site');

async function openSample() {
  const page = await openPage(`${built}?data=sample&c=spec:Back-End%20Web;skill:Python`);
  return { page, before: await cardText(page, 'Python') };
}

const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), randomBytes(99)]);

const NO_DATA: readonly { files: readonly NamedFile[]; says: RegExp; place: RegExp }[] = [
  {
    files: [{ name: 'empty.csv', content: '' }],
    says: /empty/,
    place: /empty\.csv/,
  },
  {
    files: [{ name: 'noise.bin', content: Buffer.alloc(4096, 7) }],
    says: /noise\.bin/,
    place: /noise\.bin/,
  },
  {
    files: [{ name: 'cut.csv', content: 'pay,role\n1000,"back' }],
    says: /breaks off/,
    place: /cut\.csv, line 2/,
  },
  {
    files: [{ name: 'picture.csv', content: PNG }],
    says: /picture\.csv/,
    place: /picture\.csv/,
  },
  {
    files: [
      { name: 'one.csv', content: 'pay,role\n1000,QA\n' },
      { name: 'two.csv', content: 'pay,city\n1000,Lviv\n' },
    ],
    says: /column/,
    place: /two\.csv/,
  },
];

describe('files that are no data', () => {
  test('are readable errors, and the page stays', async () => {
    const { page, before } = await openSample();
    for (const { files, says, place } of NO_DATA) {
      await choose(page, files);
      const alert = dialog(page).getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(says);
      expect(await alert.innerText()).toMatch(place);
      await choose(page, [{ name: 'ours.csv', content: ROWS }], 'Choose other files');
      await line(page, 'Salary').waitFor();
      await dialog(page).getByRole('button', { name: 'Cancel' }).click();
      await dialog(page).waitFor({ state: 'detached' });
      expect(await cardText(page, 'Python')).toBe(before);
    }
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

test('where entries of the catalogue cannot be opened the page stays, under a notice', async () => {
  const page = await openPage(`${built}?data=sample`, { ...broken, expectedFaults: [/404/] });
  const before = await cardText(page, 'All');
  for (const { id, says } of [
    { id: 'missing', says: /gone\.csv .*404/ },
    { id: 'different', says: /two\.csv/ },
    { id: 'unpaid', says: /salary/ },
    { id: 'empty', says: /empty\.csv/ },
    { id: 'page', says: /web page/ },
  ]) {
    await page.getByRole('button', { name: /^Sample market/ }).click();
    await page.getByRole('button', { name: `The set ${id}` }).click();
    const notice = page.getByRole('status').filter({ hasText: 'Not opened:' });
    await notice.filter({ hasText: `The set ${id}` }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await notice.innerText()).toMatch(says);
    expect(await cardText(page, 'All')).toBe(before);
  }
});

test('a part that was missing is fetched once more when the person tries again', async () => {
  const page = await openPage(`${built}?data=sample`, { ...broken, expectedFaults: [/404/] });
  await cardOf(page, 'All').waitFor();
  await page.getByRole('button', { name: /^Sample market/ }).click();
  await page.getByRole('button', { name: 'The set missing' }).click();
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page.route('**/parts/gone.csv', (route) =>
    route.fulfill({ body: 'salary,specialization\n2000,QA\n' }),
  );
  await again.click();
  await page.getByRole('button', { name: /^The set missing/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
});
