import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, inject, test } from 'vitest';
import { pageOpener } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

const PYTHON = '?data=sample&from=2024-01&to=2024-12&c=spec:Back-End%20Web;skill:Python';
const EVERYTHING = '?data=sample&from=2024-01&to=2024-12&c=label:Everything';

function panelOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

async function saved(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFile(await download.path());
}

test('a new user finds the specialization that pays Middles best and compares it', async () => {
  const page = await openPage(built + EVERYTHING);
  const panel = panelOf(page, 'Specializations by seniority');
  await panel.getByRole('button', { name: 'Middle' }).click();
  const finding = panel.getByText(/pays? Middles best/);
  const best = /^(.*?) pays? Middles best: (\$[\d,]+)/.exec(await finding.innerText());
  expect(best).not.toBeNull();
  const [, name = '', median = ''] = best ?? [];
  const cell = panel
    .getByRole('row')
    .filter({ hasText: name })
    .getByRole('button', {
      name: new RegExp(`^\\${median},`),
    });
  await cell.first().click();
  await page.getByText(`Added ${name}, Middle to the comparison.`).waitFor();
  const card = page
    .getByRole('table', { name: 'Summary by cohort' })
    .getByRole('row')
    .filter({
      has: page.getByRole('rowheader', { name }),
    });
  await card.getByText(median, { exact: true }).waitFor();
});

test('the row of a cohort carries its figures in its colour', async () => {
  const page = await openPage(built + PYTHON);
  const panel = panelOf(page, 'Technologies');
  await panel.getByRole('radio', { name: 'Offers' }).check();
  const row = panel.getByRole('row').filter({
    has: page.getByRole('button', { name: 'Python', exact: true }),
  });
  expect(await row.innerText()).toMatch(/\$7,707\s+571$/);
  const name = row.getByRole('rowheader');
  expect(await name.evaluate((element) => getComputedStyle(element).color)).toBe(
    'rgb(0, 100, 157)',
  );
});

test('the account ends in the counted offers', async () => {
  const page = await openPage(built + PYTHON);
  const panel = panelOf(page, 'How the numbers are made');
  const lines = panel.getByRole('table').first().getByRole('row');
  await lines.first().waitFor();
  const figures = (await lines.getByRole('cell').allInnerTexts()).map((text) =>
    Number(text.replaceAll(',', '').replace('−', '-')),
  );
  expect(figures.at(-1)).toBe(571);
  expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(571);
});

test('the guide adds a technology to the cohort', async () => {
  const page = await openPage(built + PYTHON);
  const panel = panelOf(page, 'Role guide');
  await panel.getByRole('radio', { name: 'Python' }).check();
  await panel.getByRole('button', { name: /^Add Redis to / }).click();
  await page.waitForURL(/skill%3APython%2CRedis/);
  expect(await panel.getByRole('button', { name: /^Add Redis to / }).count()).toBe(0);
});

test.each(['Specializations by seniority', 'Technologies'])(
  '%s can be taken away as an image and as numbers',
  async (name) => {
    const page = await openPage(built + PYTHON);
    const panel = panelOf(page, name);
    const csv = await saved(page, () => panel.getByRole('button', { name: /^CSV/ }).click());
    expect(csv.toString('utf8')).toMatch(/7707/);
    await panel.getByRole('button', { name: 'Image' }).click();
    const image = await saved(page, () => page.getByRole('button', { name: /PNG, 2400/ }).click());
    const { width, height } = PNG.sync.read(image);
    expect(width).toBe(2400);
    expect(height).toBeGreaterThan(600);
  },
);

test('a narrow page scrolls no further than its heat table', async () => {
  const page = await openPage(built + PYTHON, { viewport: { width: 320, height: 800 } });
  await panelOf(page, 'How the numbers are made').getByText('Small groups').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
