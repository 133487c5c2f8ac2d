import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults } from './support/axe';
import { type PageOptions, pageOpener, untilDrawn } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

const PAIR =
  '?data=sample&from=2024-01&to=2024-12&budget=6000&c=spec:Back-End%20Web;skill:Python&c=spec:Back-End%20Web;skill:Django';
/** A4 between the margins of the page, in CSS pixels. */
const PAPER = { width: 703, height: 1016 };

async function openReport(options: PageOptions = {}): Promise<Page> {
  const page = await openPage(built + PAIR, options);
  await page.getByRole('region', { name: 'How the numbers are made' }).waitFor();
  await page
    .getByRole('region', { name: 'Trend' })
    .getByText(/from 2023 to 2024/)
    .waitFor();
  await untilDrawn(page);
  return page;
}

const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe('on paper', () => {
  async function openPaper(): Promise<Page> {
    const page = await openReport({ colorScheme: 'dark' });
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    return page;
  }

  test('the page is light, without rail, bar and controls', async () => {
    const page = await openPaper();
    const { color, backgroundColor } = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return { color: style.color, backgroundColor: style.backgroundColor };
    });
    expect(backgroundColor).toBe('rgb(255, 255, 255)');
    expect(color).toBe('rgb(25, 27, 31)');
    expect(await page.locator('aside, nav').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('input, select').filter({ visible: true }).count()).toBe(0);
    for (const name of ['Table', 'Image', 'Copy link', 'Export', 'Add cohort', 'Reset']) {
      const button = page.getByRole('button', { name, exact: true });
      expect(await button.filter({ visible: true }).count()).toBe(0);
    }
    expect(await page.getByText('move with the arrow keys').filter({ visible: true }).count()).toBe(
      0,
    );
    await page.getByText('11k+ means').waitFor();
  });

  test('everything fits between the margins, and every panel on a sheet', async () => {
    const page = await openPaper();
    await expect.poll(() => pageWidth(page)).toBe(PAPER.width);
    const panels = await page.locator('main section:not(section section)').evaluateAll((sections) =>
      sections.map((section) => ({
        height: section.getBoundingClientRect().height,
        breakInside: getComputedStyle(section).breakInside,
        wide: [...section.querySelectorAll('svg')].filter(
          (chart) => chart.getBoundingClientRect().right > window.innerWidth + 1,
        ).length,
      })),
    );
    expect(panels.length).toBeGreaterThan(9);
    expect(panels.filter(({ wide }) => wide > 0)).toEqual([]);
    expect(panels.filter(({ height }) => height > PAPER.height)).toEqual([]);
    const whole = panels.filter(({ height }) => height > 200);
    expect(whole.filter(({ breakInside }) => breakInside !== 'avoid')).toEqual([]);
  });

  test('all of it can be read', async () => {
    const page = await openPaper();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('it makes a document of a few sheets', async () => {
    const page = await openReport();
    const document = await page.pdf({
      format: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
    });
    const sheets = document.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(4);
    expect(sheets).toBeLessThan(12);
  });
});

test('with less motion nothing moves for longer than an instant', async () => {
  const page = await openReport({ reducedMotion: 'reduce' });
  const longest = await page.evaluate(() => {
    const seconds = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat);
    });
    return Math.max(...seconds);
  });
  expect(longest).toBeLessThanOrEqual(0.001);
});

describe('nothing is lost and nothing scrolls sideways', () => {
  /** Words that are wider than their place, where that neither scrolls nor says so with three dots. */
  const cutWords = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, header *, nav *')]
        .filter((element) => {
          const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
          const hides = overflowX === 'hidden' || overflowX === 'clip';
          const isSeen = element.clientWidth > 24 && clipPath === 'none';
          return (
            hides &&
            isSeen &&
            textOverflow !== 'ellipsis' &&
            element.scrollWidth > element.clientWidth + 1
          );
        })
        .map((element) => `${element.tagName} ${element.innerText}`),
    );

  test.each([
    { screen: '320 pixels', width: 320, size: '100%' },
    { screen: 'a desk in letters of twice the size', width: 1280, size: '200%' },
    { screen: 'a phone in letters of twice the size', width: 390, size: '200%' },
  ])('on $screen', async ({ width, size }) => {
    const page = await openReport({ viewport: { width, height: 900 } });
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await expect.poll(() => pageWidth(page)).toBe(width);
    expect(await cutWords(page)).toEqual([]);
  });

  test('in what opens on 320 pixels', async () => {
    const page = await openReport({ viewport: { width: 320, height: 700 } });
    for (const opener of [/^Filters/, 'View', /^Edit .*Python/, 'Export']) {
      await page.getByRole('button', { name: opener }).filter({ visible: true }).first().click();
      const opened = page.getByRole('dialog').or(page.getByRole('menu'));
      await opened.waitFor();
      const box = await opened.boundingBox();
      expect(box?.x, String(opener)).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999), String(opener)).toBeLessThanOrEqual(320);
      expect(await pageWidth(page), String(opener)).toBe(320);
      await page.keyboard.press('Escape');
      await opened.waitFor({ state: 'detached' });
    }
  });
});
