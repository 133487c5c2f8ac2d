import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageOpener, untilDrawn } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

/** The sample as it opens, without a word from whoever opened it. */
async function openSample(): Promise<Page> {
  const page = await openPage(built);
  await panelOf(page, 'Trend')
    .getByText(/from 2023 to 2024/)
    .waitFor();
  return page;
}

const panelOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The words of a sentence that is on the screen once it is there. */
async function said(place: Locator, words: RegExp): Promise<RegExpExecArray> {
  const sentence = place.getByText(words).first();
  await sentence.waitFor();
  const text = (await sentence.innerText()).replace(/\s/g, ' ');
  const found = words.exec(text);
  if (found === null) throw new Error(`“${text}” does not say ${words}.`);
  return found;
}

const dollars = (text: string | undefined): number => Number(text?.replace(/[$,]/g, ''));

test('which pays more, and by how much, at equal seniority too', async () => {
  const page = await openSample();
  const answer = page.getByRole('main');
  const higher = /^(\w+) offers are higher: (\$[\d,]+) against (\$[\d,]+) for (\w+)/;
  const [, more, itsMedian, otherMedian, less] = await said(answer, higher);
  expect([more, less]).toEqual(['Django', 'Python']);
  const lead =
    /Django minus Python: \+(\$[\d,]+) a month, 95\s%\sinterval \+\$[\d,]+ to \+\$[\d,]+\. At equal seniority \+\$[\d,]+ remains/;
  const [, difference] = await said(answer, lead);
  expect(dollars(difference)).toBe(dollars(itsMedian) - dollars(otherMedian));
});

test('what budget reaches half of the Senior Python offers', async () => {
  const page = await openSample();
  await page.getByRole('checkbox', { name: 'Senior' }).check();
  const card = page.getByRole('row', { name: /^Python.*216/ });
  await card.first().waitFor();
  await untilDrawn(page);
  const panel = panelOf(page, 'Offers by salary');
  const [, half = ''] = await said(panel, /(\$[\d,]+) reaches half of the Python offers/);
  expect(await card.first().innerText()).toContain(half);

  await panel.getByRole('textbox', { name: 'Budget $' }).fill(half);
  await page.keyboard.press('Enter');
  const reach = new RegExp(`At \\${half} you reach (\\d+)\\s% of Python offers`);
  const [, share] = await said(panel, reach);
  expect(Number(share)).toBeGreaterThanOrEqual(50);
});

test('which specialization pays Middles best', async () => {
  const page = await openSample();
  const panel = panelOf(page, 'Specializations by seniority');
  const words =
    /With Python, ([\w -]+) has the highest median: .*?, and pays Middles best: (\$[\d,]+)/;
  const [, best = '', median = ''] = await said(panel, words);
  await panel.getByRole('button', { name: 'Middle' }).click();
  const cell = panel
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: best }) })
    .getByRole('button', { name: new RegExp(`^\\${median},`) });
  await cell.first().waitFor();
  expect(await cell.first().innerText()).not.toContain('~');
});

test('how the median moved in twelve months', async () => {
  const page = await openSample();
  const change =
    /from 2023 to 2024: Python ([+−]\$[\d,]+) \(([+−]\$[\d,]+) to ([+−]\$[\d,]+)\), Django [+−]\$/;
  const [, moved, lower, upper] = await said(panelOf(page, 'Trend'), change);
  const signed = (text = '') => dollars(text.replace('−', '-').replace('+', ''));
  expect(signed(lower)).toBeLessThanOrEqual(signed(moved));
  expect(signed(upper)).toBeGreaterThanOrEqual(signed(moved));
});
