import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from './button';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly busy?: boolean;
  /** The key that opens it. */
  readonly shortcut?: string;
  /** Opens above the button, where that stands at the lower edge. */
  readonly upwards?: boolean;
}

/** A button with a menu of things to do. Arrows, Home and End move in it, Escape and Tab leave it. */
export function Menu({ label, entries, busy = false, shortcut, upwards = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const close = () => {
    anchor.current?.focus();
    setOpen(false);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  return (
    <span className={styles.menu} onBlur={leave}>
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
        <div
          ref={focusFirst}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={styles.entries}
          data-upwards={upwards}
          onKeyDown={(event) => moveOrClose(event, close)}
        >
          {entries.map((entry) => (
            <button
              key={entry.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.entry}
              onClick={() => {
                close();
                entry.run();
              }}
            >
              {entry.label}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}

function entriesOf(menu: Element | null): readonly HTMLElement[] {
  return menu === null ? [] : [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

function focusFirst(menu: Element | null): void {
  entriesOf(menu)[0]?.focus();
}

function moveOrClose(event: KeyboardEvent, close: () => void): void {
  if (event.key === 'Escape') {
    event.stopPropagation();
    close();
    return;
  }
  const entries = entriesOf(event.currentTarget);
  const at = entries.findIndex((entry) => entry === document.activeElement);
  const targets: ReadonlyMap<string, number> = new Map([
    ['ArrowDown', (at + 1) % entries.length],
    ['ArrowUp', Math.max(at, 0) - 1],
    ['Home', 0],
    ['End', -1],
  ]);
  const target = targets.get(event.key);
  if (target === undefined) return;
  event.preventDefault();
  entries.at(target)?.focus();
}
