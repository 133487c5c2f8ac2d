import { Suspense, useRef, useState } from 'react';
import { Button } from './button';
import { late } from './late';
import type { MenuEntry } from './menu-popup';

const MenuPopup = late(async () => (await import('./menu-popup')).MenuPopup);

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly busy?: boolean;
  /** The key that opens it. */
  readonly shortcut?: string;
}

/** A button with a menu of things to do; the menu is loaded when first opened. */
export function Menu({ label, entries, busy = false, shortcut }: MenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement | null>(null);
  return (
    <>
      <Button
        ref={anchor}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-busy={busy}
        data-shortcut={shortcut}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <Suspense>
          <MenuPopup
            label={label}
            anchor={anchor}
            entries={entries}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
