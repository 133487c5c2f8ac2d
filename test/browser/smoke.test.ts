import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageOpener } from './support/page';

const openPage = pageOpener();
const { built, development } = inject('site');

/** The figures of the first cohort on the cards, as a person reads them. */
async function firstCard(page: Page): Promise<string> {
  const card = page.getByRole('row', { name: /Python.*571/ }).first();
  await card.waitFor();
  return (await card.innerText()).replace(/\s+/g, ' ');
}

describe.each([
  { site: 'the production build', address: built },
  { site: 'the development server', address: development },
])('$site', ({ address }) => {
  test('opens with the figures that the sample is calibrated to', async () => {
    const page = await openPage(address);
    expect(await page.title()).toContain('Offerscope');
    const card = await firstCard(page);
    expect(card).toContain('$7,707');
    expect(card).toMatch(/571 .*\b1\.0\b/);
  });

  test('preloads a font whose figures are equally wide', async () => {
    const page = await openPage(address);
    const { tabular, proportional } = await page.evaluate(async () => {
      const preload = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]');
      const font = await new FontFace('Preloaded', `url(${preload?.href})`).load();
      document.fonts.add(font);
      const line = document.body.appendChild(document.createElement('span'));
      line.style.fontFamily = 'Preloaded';
      const widths = (figures: string) =>
        ['1111', '8888'].map((text) => {
          line.style.fontVariantNumeric = figures;
          line.textContent = text;
          return line.getBoundingClientRect().width;
        });
      return { tabular: widths('tabular-nums'), proportional: widths('normal') };
    });
    expect(tabular[0]).toBe(tabular[1]);
    expect(proportional[0]).not.toBe(proportional[1]);
  });
});

test('the same figures show again from the link', async () => {
  const page = await openPage(built);
  const card = await firstCard(page);
  await expect.poll(() => page.url()).toContain('from=2024-01');
  const again = await openPage(page.url());
  expect(await firstCard(again)).toBe(card);
});
