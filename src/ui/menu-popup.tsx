import { CSPProvider } from '@base-ui/react/csp-provider';
import { Menu } from '@base-ui/react/menu';
import type { RefObject } from 'react';
import menuStyles from './menu.module.css';
import styles from './popover.module.css';

export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

interface MenuPopupProps {
  readonly label: string;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

export function MenuPopup({ label, anchor, entries, onClose }: MenuPopupProps) {
  return (
    <CSPProvider disableStyleElements>
      <Menu.Root
        open
        modal={false}
        onOpenChange={(open, details) => {
          const onAnchor =
            details.event.target instanceof Node && anchor.current?.contains(details.event.target);
          if (!open && onAnchor !== true) onClose();
        }}
      >
        <Menu.Portal>
          <Menu.Positioner
            className={styles.positioner}
            anchor={anchor}
            align="end"
            sideOffset={6}
            collisionPadding={8}
          >
            <Menu.Popup className={styles.popup} aria-label={label} finalFocus={anchor}>
              {entries.map((entry) => (
                <Menu.Item key={entry.label} className={menuStyles.entry} onClick={entry.run}>
                  {entry.label}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </CSPProvider>
  );
}
