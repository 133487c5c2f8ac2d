import { expect, inject, test } from 'vitest';
import { accessibilityFaults } from './support/axe';
import { pageOpener, untilDrawn } from './support/page';

const openPage = pageOpener();
const { built } = inject('site');

test.each([
  { state: 'light', options: { colorScheme: 'light' } },
  { state: 'dark', options: { colorScheme: 'dark' } },
  { state: 'on a phone', options: { viewport: { width: 390, height: 844 } } },
  { state: 'in forced colours', options: { forcedColors: 'active' } },
] as const)('axe finds nothing in the page $state', async ({ options }) => {
  const page = await openPage(built, options);
  await page.getByRole('region', { name: 'How the numbers are made' }).waitFor();
  await page.waitForLoadState('networkidle');
  await untilDrawn(page);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('axe finds a fault where there is one', async () => {
  const page = await openPage(built);
  await page.evaluate(() => document.body.append(document.createElement('img')));
  expect((await accessibilityFaults(page)).join()).toContain('image-alt');
});
