import { type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import { late } from './late';

const PopoverPopup = late(async () => (await import('./popover-popup')).PopoverPopup);

/** To be spread on the button that opens. */
export interface PopoverTrigger {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': boolean;
  readonly onClick: () => void;
}

interface PopoverProps {
  /** The name of what opens, spoken. */
  readonly label: string;
  readonly trigger: (trigger: PopoverTrigger) => ReactNode;
  /** Drawn only while open; may be late: it opens once it is there. */
  readonly children: (close: () => void) => ReactNode;
}

/** A place beside its button that closes on Escape and outside; loaded when first opened. */
export function Popover({ label, trigger, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement | null>(null);
  const close = () => setOpen(false);
  return (
    <>
      {trigger({
        ref: anchor,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        onClick: () => setOpen(!open),
      })}
      {open && (
        <Suspense>
          <PopoverPopup label={label} anchor={anchor} onClose={close}>
            {children(close)}
          </PopoverPopup>
        </Suspense>
      )}
    </>
  );
}
