import { CSPProvider } from '@base-ui/react/csp-provider';
import { Popover } from '@base-ui/react/popover';
import type { ReactNode, RefObject } from 'react';
import styles from './popover.module.css';

interface PopoverPopupProps {
  readonly label: string;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function PopoverPopup({ label, anchor, onClose, children }: PopoverPopupProps) {
  return (
    <CSPProvider disableStyleElements>
      <Popover.Root
        open
        onOpenChange={(open, details) => {
          const onAnchor =
            details.event.target instanceof Node && anchor.current?.contains(details.event.target);
          if (!open && onAnchor !== true) onClose();
        }}
      >
        <Popover.Portal>
          <Popover.Positioner
            className={styles.positioner}
            anchor={anchor}
            align="start"
            sideOffset={6}
            collisionPadding={8}
          >
            <Popover.Popup className={styles.popup} aria-label={label} finalFocus={anchor}>
              {children}
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </CSPProvider>
  );
}
