import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageOpener } from './support/page';

const openPage = pageOpener();
const { built, development } = inject('site');

const PYTHON_ALONE = '?data=sample&from=2024-01&to=2024-12&c=spec:Back-End%20Web;skill:Python';

const row = (page: Page, name: string) =>
  page
    .getByRole('table', { name: 'Summary by cohort' })
    .getByRole('row')
    .filter({
      has: page.getByRole('rowheader', { name, exact: true }),
    });

async function figuresOf(page: Page, name: string): Promise<string> {
  await row(page, name).getByRole('cell').first().waitFor();
  const text = await row(page, name).innerText();
  // The small drawings beside the figures come later and count as white space.
  return text.replaceAll(/\s+/g, ' ');
}

/** The published figures that the sample stands for: offers, median, proposals per candidate. */
async function expectPublishedPython(page: Page, name: string) {
  const figures = await figuresOf(page, name);
  expect(figures).toMatch(/\$7,707/);
  expect(figures).toMatch(/(^|\s)571(\s|$)/);
  expect(figures).toMatch(/(^|\s)1\.0(\s|$)/);
}

describe.each([
  { site: 'the built site', address: built },
  { site: 'the development server', address: development },
])('on $site', ({ address }) => {
  test('a recruiter compares Python with Django and sends the link', async () => {
    const page = await openPage(address + PYTHON_ALONE);
    await expectPublishedPython(page, 'Python');
    await page.getByRole('button', { name: /^Add cohort/ }).click();
    await row(page, 'Django').waitFor();
    const django = await figuresOf(page, 'Django');
    expect(django).not.toContain('$7,707');

    await page.waitForURL(/skill%3ADjango/);
    await page.reload();
    await expectPublishedPython(page, 'Python');
    expect(await figuresOf(page, 'Django')).toBe(django);
  });
});

test('the first look compares the two', async () => {
  const page = await openPage(built);
  await expectPublishedPython(page, 'Python');
  await row(page, 'Django').waitFor();
  await page.waitForURL(/from=2024-01&to=2024-12/);
});

test('a filter narrows every figure, and Back and Forward walk through the views', async () => {
  const page = await openPage(built + PYTHON_ALONE);
  await expectPublishedPython(page, 'Python');
  await page.waitForURL(/data=sample/);
  await page.getByRole('checkbox', { name: 'Senior' }).check();
  await page.waitForURL(/seniority=Senior/);
  const offers = row(page, 'Python').getByRole('cell', { name: '571', exact: true });
  await offers.waitFor({ state: 'detached' });
  await page.goBack();
  await offers.waitFor();
  expect(await page.getByRole('checkbox', { name: 'Senior' }).isChecked()).toBe(false);
  await page.goForward();
  await offers.waitFor({ state: 'detached' });
  expect(await page.getByRole('checkbox', { name: 'Senior' }).isChecked()).toBe(true);
});

test('amounts a year are twelve times the amounts a month', async () => {
  const page = await openPage(built + PYTHON_ALONE);
  await expectPublishedPython(page, 'Python');
  await page.getByRole('radio', { name: 'Year' }).check({ force: true });
  await row(page, 'Python').getByText('$92,484', { exact: false }).first().waitFor();
});
