import type { Locator, Page } from 'playwright-core';

/** A table as a person reads it: the head, then rows of cells, without what is said only aloud. */
export interface ReadTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export async function readTable(table: Locator): Promise<ReadTable> {
  await table.waitFor();
  const lines = await table.evaluate((element) => {
    const rows = element instanceof HTMLTableElement ? [...element.rows] : [];
    return rows.map((row) =>
      [...row.cells].map((cell) => cell.innerText.trim().replace(/\s+/g, ' ')),
    );
  });
  const [head = [], ...rows] = lines;
  return { head, rows };
}

/** The table behind the chart of a panel, shown first. */
export async function tableBehind(page: Page, name: string): Promise<ReadTable> {
  const panel = page.getByRole('region', { name, exact: true });
  await panel.getByRole('button', { name: 'Table', exact: true }).click();
  return readTable(panel.getByRole('table').last());
}

/** A cell by how the head of its column begins, in the last row that begins so. */
export function rowOf(
  { head, rows }: ReadTable,
  ...firstCells: readonly string[]
): (column: string) => string {
  const row = rows.findLast((cells) => firstCells.every((text, at) => cells[at] === text));
  if (row === undefined) throw new Error(`There is no row “${firstCells.join(', ')}”.`);
  return (column) => {
    const at = head.findIndex((name) => name.startsWith(column));
    if (at < 0) throw new Error(`There is no column “${column}”: ${head.join(', ')}.`);
    return row[at] ?? '';
  };
}

/** The first number in a text: "$7,707", "~$5.5k", "−182", "3.3 %"; null where there is none. */
export function figure(text: string): number | null {
  const found = /([-−+]?)\$?([\d,]*\.?\d+)(k?)/.exec(text);
  if (found === null) return null;
  const [, sign, digits = '', thousand] = found;
  const size = Number(digits.replaceAll(',', '')) * (thousand === 'k' ? 1000 : 1);
  return sign === '-' || sign === '−' ? -size : size;
}

/** Every number of a text in turn. */
export function figures(text: string): readonly (number | null)[] {
  return (text.match(/[-−+]?\$?[\d,]*\.?\d+k?/g) ?? []).map(figure);
}
