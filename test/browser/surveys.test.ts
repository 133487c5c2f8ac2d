import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageOpener } from './support/page';
import { FILES, FOLDER, surveys, withCatalogue } from './surveys/catalogue';
import { cardOf, cardText, medianOf, seniorityTable } from './surveys/screen';

const openPage = pageOpener();
const { built } = inject('site');
const PYTHON_AND_DJANGO = ['Python', 'Django', 'Python,Django']
  .map((skills) => `c=spec:Back-End%20Web;skill:${skills}`)
  .join('&');

/** The figures of the survey for Python, for Django and for both, and the levels of Python. */
async function expectStackOverflow(page: Page): Promise<void> {
  expect(await cardText(page, 'Python')).toMatch(/^Python \$170,000 .* 1,001 .* \$130k–225k$/);
  expect(await cardText(page, 'Django')).toMatch(/^Django \$160,000 .* 163 .* \$128k–202\.3k$/);
  expect(await cardText(page, 'Python + Django')).toMatch(/\$157,500 .* 157 .* \$128k–203k$/);
  const python = (await seniorityTable(page)).filter(([, cohort]) => cohort === 'Python');
  expect(python.map((row) => [row[0], row[2], medianOf(row)])).toEqual([
    ['Junior', '51', '$105,000'],
    ['Middle', '180', '$130,000'],
    ['Senior', '214', '$160,000'],
    ['Expert', '555', '$191,000'],
    ['Not stated', '1', '–'],
  ]);
}

describe.runIf(FOLDER !== '')('published surveys (skipped without OFFERSCOPE_DATA)', () => {
  const catalogue = withCatalogue(surveys(built));

  test('Stack Overflow: two Parquet parts, three cohorts, a year', async () => {
    const page = await openPage(`${built}?data=so2023&${PYTHON_AND_DJANGO}`, catalogue);
    await expectStackOverflow(page);
  });

  test('Stack Overflow: rows without pay are reported, and 1e16 is pointed out', async () => {
    const page = await openPage(`${built}?data=so2023`, catalogue);
    await cardOf(page, 'All').waitFor();
    await page.getByText('Implausible:').waitFor();
    const columns = page.getByRole('application').first();
    expect((await columns.boundingBox())?.width).toBeGreaterThan(400);
    await page.getByRole('button', { name: /^Stack Overflow 2023/ }).click();
    await page.getByRole('button', { name: 'Import report' }).click();
    const report = page.getByRole('dialog', { name: 'Import report' });
    expect(await report.getByRole('row', { name: /^Salary of zero or less/ }).innerText()).toMatch(
      /−19$/,
    );
    await report.getByRole('button', { name: 'Show the data' }).click();

    await page.getByRole('button', { name: 'Exclude them' }).click();
    await page.getByText('Implausible:').waitFor({ state: 'detached' });
  });

  test('Stack Overflow: no dimension that the file lacks, and never an offer', async () => {
    const page = await openPage(`${built}?data=so2023`, catalogue);
    await cardOf(page, 'All').waitFor();
    const filters = page.getByRole('complementary', { name: 'Filters' });
    await filters.getByText('Work mode').waitFor();
    expect(await filters.innerText()).not.toMatch(/English|Country|Period/);
    await page.getByRole('heading', { name: 'How the numbers are made' }).scrollIntoViewIfNeeded();
    expect(await page.getByRole('region', { name: 'Trend' }).count()).toBe(0);
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('respondents');
    expect(words.replaceAll(/Offerscope/g, '')).not.toMatch(/\boffers?\b|\bcandidates?\b/i);
    expect(words).toMatch(/Pay stated in a survey, gross/);
  });

  test('Stack Overflow by hand, under the link of somebody who has the files', async () => {
    const [first] = FILES.stackOverflow.map((file) => basename(file));
    const link = new URLSearchParams({ data: `file:${first} and 1 more` });
    const page = await openPage(`${built}?${link}&${PYTHON_AND_DJANGO}`);
    await page
      .getByRole('alert')
      .getByText(/was opened in a browser/)
      .waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open data' }).click(),
    ]);
    await chooser.setFiles(FILES.stackOverflow);
    const dialog = page.getByRole('dialog', { name: 'Open data' });
    await dialog.getByText('11,341 rows, 41 columns').waitFor();
    const line = (name: string) => dialog.getByRole('group', { name, exact: true });
    const column = (name: string) =>
      line(name).getByRole('combobox', { name: `Column for ${name}` });

    await dialog.getByLabel('Name').fill('Survey by hand');
    await dialog.getByLabel('What was measured').selectOption('Pay stated in a survey');
    await column('Salary').selectOption('Choose a column');
    await dialog.getByText('Choose the column that holds the salary').waitFor();
    await column('Salary').selectOption('Salary');
    await line('Salary').getByRole('combobox', { name: 'Currency' }).selectOption('USD');
    await line('Salary').getByRole('combobox', { name: 'Pay period' }).selectOption('a year');
    await column('Specialization').selectOption('Not used');
    await column('Specialization').selectOption('DevType');
    await line('Specialization')
      .getByRole('button', { name: /values of Specialization/ })
      .click();
    const meaning = line('Specialization').getByLabel('Meaning of Developer, back-end');
    await meaning.fill('Back-End Web');
    for (const name of ['LanguageHaveWorkedWith', 'WebframeHaveWorkedWith']) {
      const remove = line('Technologies').getByRole('button', { name: `Remove ${name}` });
      if (await remove.isVisible()) await remove.click();
    }
    const add = line('Technologies').getByRole('combobox', { name: /^Add a column/ });
    await add.selectOption('LanguageHaveWorkedWith');
    await add.selectOption('WebframeHaveWorkedWith');
    const split = line('Technologies').getByRole('combobox', { name: 'Technologies in a cell' });
    await split.selectOption('several, split by ;');
    await column('Years').selectOption('YearsCodePro');
    await column('Work mode').selectOption('RemoteWork');
    await dialog.getByText('Left out 19: salary of zero or less.').waitFor();
    await dialog.getByRole('button', { name: 'Import 11,322 rows' }).click();
    const report = page.getByRole('dialog', { name: 'Import report' });
    await report.getByRole('button', { name: 'Show the data' }).click();

    await page.getByRole('button', { name: /^Survey by hand/ }).waitFor();
    await expectStackOverflow(page);
  });

  test('DOU: windows-1251 and line breaks in headers, a month, net', async () => {
    const page = await openPage(`${built}?data=dou2025&c=spec:SE;skill:Python`, catalogue);
    const table = await seniorityTable(page);
    expect(table.slice(0, 3).map(([level, , size]) => [level, size])).toEqual([
      ['Junior', '59'],
      ['Middle', '108'],
      ['Senior', '121'],
    ]);
    expect(table.slice(0, 3).map(medianOf)).toEqual(['$900', '$2,500', '$5,200']);
    await page.getByText(/Pay stated in a survey, net/).waitFor();
    await page.getByRole('button', { name: /^DOU, June 2025/ }).click();
    await page.getByRole('button', { name: 'Import report' }).click();
    const report = page.getByRole('dialog', { name: 'Import report' });
    expect(await report.getByRole('row', { name: /^Salary of zero or less/ }).innerText()).toMatch(
      /−13$/,
    );
  });

  test('ai-jobs: every row, duplicates included, the levels as stated', async () => {
    const page = await openPage(`${built}?data=aijobs`, catalogue);
    expect(await cardText(page, 'All')).toMatch(/^All \$147,500 .* 74,301 .* \$106\.8k–199\.7k$/);
    await page.getByText('$106,800').first().waitFor();
    await page.getByText('$199,700').first().waitFor();
    const table = await seniorityTable(page);
    expect(table.map((row) => [row[0], medianOf(row)])).toEqual([
      ['Junior', '$89,575'],
      ['Middle', '$130,500'],
      ['Senior', '$162,100'],
      ['Expert', '$192,000'],
    ]);
    expect(await page.getByText('0 to under 2 years').count()).toBe(0);
  });
});
