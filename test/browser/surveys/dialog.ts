import type { Page } from 'playwright-core';

export interface NamedFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** Sixty rows that need a hand. */
export const ROWS = ['pay;role;level;stack;money', ...Array.from({ length: 60 }, row)].join('\n');

function row(_: unknown, index: number): string {
  const pay = 3000 + 100 * index;
  const level = ['Jr', 'Mid', 'Guru'][index % 3];
  return `${pay};backend;${level};Python, Django;${index % 2 === 0 ? 'EUR' : 'USD'}`;
}

/** Chooses files through the button of the page, or of the dialog. */
export async function choose(page: Page, files: readonly NamedFile[], button = 'Open data') {
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

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open data' });
/** The line of a meaning. */
export const line = (page: Page, name: string) =>
  dialog(page).getByRole('group', { name, exact: true });
