import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import { type PageOptions, pageOpener } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

const PAIR =
  '?data=sample&from=2024-01&to=2024-12&c=spec:Back-End%20Web;skill:Python&c=spec:Back-End%20Web;skill:Django';
const BLUE = [0, 114, 178];
const VERMILLION = [210, 85, 0];
const INK = [25, 27, 31];

async function panelOf(page: Page, name: RegExp): Promise<Locator> {
  const panel = page.getByRole('region', { name });
  await panel.getByRole('application').first().waitFor();
  // What a figure is titled with waits for the interval of the difference.
  await page.getByRole('heading', { level: 1, name: /are higher/ }).waitFor();
  return panel;
}

async function take(page: Page, panel: Locator, format: RegExp) {
  await panel.getByRole('button', { name: 'Image' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Pixels within a small distance of a colour, in a part of the picture. */
function pixelsOf(
  { data, width, height }: PNG,
  color: readonly number[],
  part: { readonly from: number; readonly to: number } = { from: 0, to: 1 },
): number {
  let count = 0;
  for (let y = Math.floor(height * part.from); y < Math.floor(height * part.to); y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const isNear = color.every(
        (value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 12,
      );
      if (isNear) count += 1;
    }
  }
  return count;
}

describe('a panel as an image', () => {
  test.each([
    { title: /^Offers by salary$/, name: 'histogram' },
    { title: /^Seniority$/, name: 'seniority' },
  ])(
    '$name: a PNG of both cohorts with its words, light on a dark page too',
    async ({ title, name }) => {
      const page = await openPage(built + PAIR, { colorScheme: 'dark' });
      const panel = await panelOf(page, title);
      const file = await take(page, panel, /^PNG, 2400/);
      expect(file.name).toMatch(new RegExp(`^offerscope-${name}-\\d{4}-\\d{2}-\\d{2}\\.png$`));
      const image = PNG.sync.read(file.bytes);
      expect(image.width).toBe(2400);
      expect(image.height).toBeGreaterThan(1000);
      expect([...image.data.subarray(0, 3)].every((channel) => channel > 240)).toBe(true);
      expect(pixelsOf(image, BLUE)).toBeGreaterThan(1000);
      expect(pixelsOf(image, VERMILLION)).toBeGreaterThan(1000);
      // The title is the only large dark thing at the top.
      expect(pixelsOf(image, INK, { from: 0, to: 0.1 })).toBeGreaterThan(1000);
    },
  );

  test('at three times the size it is 3600 wide', async () => {
    const page = await openPage(built + PAIR);
    const file = await take(page, await panelOf(page, /^Offers by salary$/), /^PNG, 3600/);
    expect(PNG.sync.read(file.bytes).width).toBe(3600);
  });

  test('as SVG it says everything, stands alone and runs nothing', async () => {
    const page = await openPage(built + PAIR);
    const file = await take(page, await panelOf(page, /^Offers by salary$/), /^SVG/);
    const text = file.bytes.toString('utf8');
    for (const words of [
      'Django offers are higher, by $813 a month at the median',
      '571 offers of',
      'median $7,707',
      'January to December 2024',
      'synthetic sample data',
      'data:font/woff2',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(
      /<script|<foreignObject|\son\w+=|\srole=|tabindex|https?:\/\/(?!www\.w3\.org)/i,
    );
    expect(text).not.toMatch(/var\(--/);
  });

  test('depends neither on the width of the screen nor on the theme', async () => {
    const svgOn = async (options: PageOptions) => {
      const page = await openPage(built + PAIR, options);
      const file = await take(page, await panelOf(page, /^Offers by salary$/), /^SVG/);
      return file.bytes.toString('utf8').replaceAll(/(id="|#)[\w-]+/g, '$1');
    };
    const phone = await svgOn({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    expect(phone).toBe(await svgOn({ viewport: { width: 1440, height: 900 } }));
  });
});

test('the histogram is read by keys and a range becomes a filter', async () => {
  const page = await openPage(built + PAIR);
  const panel = await panelOf(page, /^Offers by salary$/);
  await panel.getByRole('application').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await panel.getByText(/^>= \$[\d,]+ and < \$[\d,]+$/).waitFor();
  await panel.getByRole('slider', { name: 'Selection from' }).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await panel.getByRole('button', { name: 'Use as a filter' }).click();
  await page.waitForURL(/salary=\d+-/);
  expect(await panel.getByText(/^Filter: from \$/).count()).toBe(1);
  await panel.getByRole('button', { name: 'Remove the salary filter' }).click();
  await page.waitForURL((address) => !address.searchParams.has('salary'));
});

test('a range is dragged over the columns, and columns stand over their sliders', async () => {
  const page = await openPage(built + PAIR);
  const panel = await panelOf(page, /^Offers by salary$/);
  const chart = panel.getByRole('application');
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('The chart is nowhere.');
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 360, box.y + 210);
  await page.mouse.move(box.x + 460, box.y + 210);
  await page.mouse.up();
  await panel.getByRole('button', { name: 'Use as a filter' }).waitFor();
  const from = Number(await panel.getByRole('slider', { name: 'Selection from' }).inputValue());
  const to = Number(await panel.getByRole('slider', { name: 'Selection to' }).inputValue());
  const count = Number(
    await panel.getByRole('slider', { name: 'Selection to' }).getAttribute('max'),
  );
  const column = (x: number) => Math.floor(((x - 44) / (box.width - 56)) * count);
  expect([from, to]).toEqual([column(300), column(460) + 1]);
});
