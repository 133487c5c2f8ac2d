import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/button';
import { Combobox } from '../../src/ui/combobox';
import { Dialog } from '../../src/ui/dialog';
import { Popover } from '../../src/ui/popover';

describe('a popover', () => {
  const popover = (
    <Popover label="About" trigger={(trigger) => <Button {...trigger}>Open</Button>}>
      {(close) => <Button onClick={close}>Done</Button>}
    </Popover>
  );

  it('opens from its button, is a named dialog and closes on Escape, giving the focus back', async () => {
    render(popover);
    const button = screen.getByRole('button', { name: 'Open', expanded: false });
    await userEvent.click(button);
    expect(await screen.findByRole('dialog', { name: 'About' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(button);
  });

  it('closes from the inside and by its button', async () => {
    render(popover);
    const button = screen.getByRole('button', { name: 'Open' });
    await userEvent.click(button);
    await userEvent.click(await screen.findByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(button);
    await screen.findByRole('dialog');
    await userEvent.click(button);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

function Sheet() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Filters</Button>
      <Dialog open={open} title="Filters" kind="sheet" onClose={() => setOpen(false)}>
        content
      </Dialog>
    </>
  );
}

describe('a sheet', () => {
  it('is a named dialog that closes on Escape', async () => {
    render(<Sheet />);
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
    expect(await screen.findByRole('dialog', { name: 'Filters' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('a combobox', () => {
  const options = [
    { value: 'Python', count: 571 },
    { value: 'Django', count: 241 },
    { value: 'Go', count: 0 },
  ];

  it('finds by typing and adds to what is chosen', async () => {
    const onChange = vi.fn();
    render(
      <Combobox
        label="All of"
        placeholder="Add a technology"
        options={options}
        value={['Python']}
        onChange={onChange}
      />,
    );
    await userEvent.type(screen.getByRole('combobox', { name: 'All of' }), 'dja');
    const found = await screen.findByRole('option', { name: /Django/ });
    expect(screen.queryByRole('option', { name: /Go/ })).toBeNull();
    expect(found.textContent).toContain('241');
    await userEvent.click(found);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['Python', 'Django']);
  });

  it('removes one that is chosen', async () => {
    const onChange = vi.fn();
    render(
      <Combobox
        label="All of"
        placeholder="Add a technology"
        options={options}
        value={['Python', 'Django']}
        onChange={onChange}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove Python' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['Django']);
  });
});
