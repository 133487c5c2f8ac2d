import type { Locator, Page } from 'playwright-core';

const SPACES = /[\s\u00a0]+/g;

/** The row of a cohort in the cards. */
export function cardOf(page: Page, name: string): Locator {
  return page
    .getByRole('table', { name: 'Summary by cohort' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** What the cards say of a cohort, with single spaces. */
export async function cardText(page: Page, name: string): Promise<string> {
  await cardOf(page, name).getByRole('cell').first().waitFor();
  return (await cardOf(page, name).innerText()).replaceAll(SPACES, ' ');
}

/** The rows of the seniority panel's table, cell by cell. */
export async function seniorityTable(page: Page): Promise<readonly (readonly string[])[]> {
  const panel = page.getByRole('region', { name: 'Seniority', exact: true });
  await panel.getByRole('button', { name: 'Table' }).click();
  const rows = panel.getByRole('table').getByRole('row');
  await rows.nth(1).waitFor();
  const cells = (await rows.all()).map((row) =>
    row.getByRole('cell').or(row.getByRole('rowheader')).allInnerTexts(),
  );
  const texts = await Promise.all(cells);
  return texts.filter(({ length }) => length > 0).map((row) => row.map((cell) => cell.trim()));
}

/** The median in a row of that table: level, cohort, size, P10, P25, median. */
export function medianOf(row: readonly string[]): string | undefined {
  return row[5];
}
