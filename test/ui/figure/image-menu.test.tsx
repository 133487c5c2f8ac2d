import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Problem } from '../../../src/domain/problem';
import { CopyTable } from '../../../src/ui/figure/copy-table';
import { ImageMenu, type ImageMenuProps } from '../../../src/ui/figure/image-menu';
import { Toasts } from '../../../src/ui/toast';

function show(take: ImageMenuProps['take']) {
  render(
    <>
      <ImageMenu of="Offers by salary" take={take} />
      <Toasts />
    </>,
  );
  return userEvent.setup();
}

test.each([
  [/^PNG, 2400/, 'png-2'],
  [/^PNG, 3600/, 'png-3'],
  [/^SVG/, 'svg'],
  [/^Copy/, 'copy'],
])('%s takes %s and closes the menu', async (label, format) => {
  const take = vi.fn(async () => undefined);
  const user = show(take);
  await user.click(screen.getByRole('button', { name: 'Image' }));
  await user.click(await screen.findByRole('button', { name: label }));
  expect(take).toHaveBeenCalledExactlyOnceWith(format);
  expect(screen.queryByRole('button', { name: label })).toBeNull();
});

test('copying is confirmed', async () => {
  const user = show(async () => undefined);
  await user.click(screen.getByRole('button', { name: 'Image' }));
  await user.click(await screen.findByRole('button', { name: 'Copy image' }));
  expect(await screen.findByText('Image copied.')).toBeTruthy();
});

test('a failure says what to do instead', async () => {
  const user = show(() =>
    Promise.reject(new Problem('export-failed', 'No canvas.', 'Save the figure as SVG instead.')),
  );
  await user.click(screen.getByRole('button', { name: 'Image' }));
  await user.click(await screen.findByRole('button', { name: /^PNG, 2400/ }));
  expect(await screen.findByText('No canvas. Save the figure as SVG instead.')).toBeTruthy();
});

test('a table that cannot be copied says so', async () => {
  render(
    <>
      <CopyTable copy={() => Promise.reject(new Problem('export-failed', 'Denied.', 'Save it.'))} />
      <Toasts />
    </>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Copy table' }));
  expect(await screen.findByText('Denied. Save it.')).toBeTruthy();
});
