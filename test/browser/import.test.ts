import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { accessibilityFaults } from './support/axe';
import { pageOpener } from './support/page';
import { choose, dialog, line, ROWS } from './surveys/dialog';
import { cardOf, cardText } from './surveys/screen';

const openPage = pageOpener();
const { built } = inject('site');

async function openSample() {
  const page = await openPage(`${built}?data=sample&c=spec:Back-End%20Web;skill:Python`);
  return { page, before: await cardText(page, 'Python') };
}

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
  const isInside = () =>
    page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null);
  await expect.poll(isInside).toBe(true);
  for (let press = 0; press < 45; press += 1) {
    await page.keyboard.press('Tab');
    await expect.poll(isInside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await cardText(page, 'Python')).toBe(before);
});

test.each([
  { state: 'light', options: { colorScheme: 'light' } },
  { state: 'dark', options: { colorScheme: 'dark' } },
  { state: 'on a phone', options: { viewport: { width: 390, height: 844 } } },
] as const)('axe finds nothing in the dialog $state', async ({ options }) => {
  const page = await openPage(built, options);
  await cardOf(page, 'Python').waitFor();
  await choose(page, [{ name: 'cut.csv', content: 'pay,role\n1000,"back' }]);
  await dialog(page).getByRole('alert').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await choose(page, [{ name: 'ours.csv', content: ROWS }], 'Choose other files');
  await line(page, 'Salary').getByRole('combobox').first().selectOption('pay');
  await line(page, 'Seniority').getByRole('combobox').first().selectOption('level');
  await line(page, 'Seniority')
    .getByRole('button', { name: /^3 values/ })
    .click();
  await dialog(page).getByRole('columnheader', { name: 'Seniority' }).waitFor();
  await dialog(page).getByRole('button', { name: 'Import 60 rows', disabled: false }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Import 60 rows' }).click();
  await page.getByRole('dialog', { name: 'Import report' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('dropped files open, and report and mapping are taken away as files', async () => {
  const { page } = await openSample();
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'ours.csv'));
    const event = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  }, ROWS);
  await line(page, 'Salary').getByRole('combobox').first().selectOption('pay');
  await dialog(page).getByRole('button', { name: 'Import 60 rows' }).click();
  const taken = async (name: string): Promise<unknown> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return JSON.parse(await readFile(await download.path(), 'utf8'));
  };
  expect(await taken('Report as JSON')).toMatchObject({ rowsRead: 60, kept: 60 });
  expect(await taken('Mapping as JSON')).toMatchObject({ salary: { from: 'pay' } });
});
