import { describe, expect, inject, test } from 'vitest';
import { pageOpener } from './support/page';

const openPage = pageOpener();
const { built, development } = inject('site');

describe.each([
  { site: 'the production build', address: built },
  { site: 'the development server', address: development },
])('$site', ({ address }) => {
  test('shows the page', async () => {
    const page = await openPage(address);
    await page.getByRole('heading').first().waitFor();
    expect(await page.title()).toContain('Offerscope');
  });

  test('shows figures in the font of the project', async () => {
    const page = await openPage(address);
    await page.getByRole('heading').first().waitFor();
    const loaded = await page.evaluate(async () => {
      await document.fonts.load('500 13px "Inter Offerscope"');
      return [...document.fonts].map((font) => `${font.family} ${font.status}`);
    });
    expect(loaded.join()).toMatch(/Inter Offerscope"? loaded/);
  });
});
