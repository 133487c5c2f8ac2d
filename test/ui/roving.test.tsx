import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { nextPlace, useRoving } from '../../src/ui/roving';

const OPEN = [
  [true, false, true],
  [false, true, true],
];

test.each([
  ['ArrowRight', { row: 0, column: 0 }, { row: 0, column: 2 }],
  ['ArrowLeft', { row: 0, column: 2 }, { row: 0, column: 0 }],
  ['ArrowDown', { row: 0, column: 2 }, { row: 1, column: 2 }],
  ['ArrowUp', { row: 1, column: 2 }, { row: 0, column: 2 }],
  ['Home', { row: 1, column: 2 }, { row: 1, column: 1 }],
  ['End', { row: 0, column: 0 }, { row: 0, column: 2 }],
])('%s leads past closed cells', (key, from, to) => {
  expect(nextPlace(OPEN, from, key)).toEqual(to);
});

test.each([
  ['ArrowRight', { row: 0, column: 2 }],
  ['ArrowDown', { row: 0, column: 0 }],
  ['ArrowUp', { row: 1, column: 1 }],
  ['a', { row: 0, column: 0 }],
])('%s stays where nothing lies ahead', (key, from) => {
  expect(nextPlace(OPEN, from, key)).toBeNull();
});

function Grid({ open }: { readonly open: readonly (readonly boolean[])[] }) {
  const roving = useRoving<HTMLDivElement>(open);
  return (
    <div ref={roving.ref} onKeyDown={roving.onKeyDown}>
      {open.flatMap((cells, row) =>
        cells.map((isOpen, column) =>
          isOpen ? (
            <button key={`${row}-${column}`} type="button" {...roving.cell({ row, column })}>
              {row},{column}
            </button>
          ) : null,
        ),
      )}
    </div>
  );
}

test('a grid is one tab stop, which follows the focus', async () => {
  const user = userEvent.setup();
  render(
    <>
      <Grid open={OPEN} />
      <button type="button">After</button>
    </>,
  );
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '0,0' }));
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '1,2' }));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }));
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '1,2' }));
});

test('the stop moves to an open cell when its own closes', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Grid open={OPEN} />);
  await user.tab();
  rerender(
    <Grid
      open={[
        [false, false, true],
        [false, true, true],
      ]}
    />,
  );
  expect(screen.getByRole('button', { name: '0,2' }).tabIndex).toBe(0);
});
