import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pageOpener } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

const PYTHON = '?data=sample&from=2024-01&to=2024-12&c=spec:Back-End%20Web;skill:Python';
const FIGURES = { name: /Python.*571/ };
const GONE = [/status 404/, /Failed to load/, /Failed to fetch/, /PartGone/, /stopped\./, /MIME/];

/** Answers for a part of the program as a host does that has a newer build by now. */
async function takeAway(page: Page, part: string, answer: { status: number; body: string }) {
  await page.route(new RegExp(`/assets/${part}-[^/]+\\.js$`), (route) =>
    route.fulfill({ ...answer, contentType: 'text/html' }),
  );
}

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
}

test.each([
  { host: 'says that it is not there', answer: { status: 404, body: 'Not found' } },
  { host: 'sends its page instead', answer: { status: 200, body: '<!doctype html><p>Home</p>' } },
])('a chart whose code is gone loads the page once more: the host $host', async ({ answer }) => {
  let loads = () => 0;
  const page = await openPage(built + PYTHON, {
    expectedFaults: GONE,
    prepare: async (opened) => {
      loads = countLoads(opened);
      await takeAway(opened, 'histogram-panel', answer);
    },
  });
  const panel = page.getByRole('region', { name: 'Offers by salary' });
  await panel.getByText('This part could not be loaded').waitFor();
  expect(loads()).toBe(2);
  await page.getByRole('row', FIGURES).first().waitFor();
  await page.getByRole('region', { name: 'Seniority' }).getByRole('application').waitFor();

  await page.unrouteAll();
  await panel.getByRole('button', { name: 'Load the page again' }).click();
  await panel.getByRole('application').waitFor();
  expect(loads()).toBe(3);
  expect(page.url()).toContain('skill%3APython');
});

test('the figures stay where everything around them is gone', async () => {
  const page = await openPage(built + PYTHON, {
    expectedFaults: GONE,
    prepare: (opened) => takeAway(opened, 'surroundings', { status: 404, body: 'Not found' }),
  });
  await page.getByRole('button', { name: 'Load the page again' }).first().waitFor();
  await page.getByRole('region', { name: 'Offers by salary' }).getByRole('application').waitFor();
  expect(await page.getByRole('row', FIGURES).first().isVisible()).toBe(true);
});

test('an engine that dies is replaced, and the newest question is answered', async () => {
  const page = await openPage(built + PYTHON, { expectedFaults: [/Uncaught Error: out of ink/] });
  await page.getByRole('row', FIGURES).first().waitFor();
  await page.waitForLoadState('networkidle');
  const [engine] = page.workers();
  await engine?.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of ink');
    });
  });
  await expect.poll(() => page.workers().length).toBe(0);
  await page.getByRole('checkbox', { name: 'Senior' }).check();
  const seniors = page.getByRole('row', { name: /^Python \$8,984/ });
  await seniors.first().waitFor();
  expect(await page.getByText('The calculation stopped').count()).toBe(0);
});
