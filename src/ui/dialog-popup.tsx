import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { IconButton } from './button';
import styles from './dialog.module.css';

interface DialogPopupProps {
  readonly title: string;
  readonly kind?: 'dialog' | 'sheet';
  readonly holdsWork?: boolean;
  readonly foot?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function DialogPopup(props: DialogPopupProps) {
  const { title, kind = 'dialog', holdsWork = false, foot, onClose, children } = props;
  return (
    <CSPProvider disableStyleElements>
      <Dialog.Root
        open
        disablePointerDismissal={holdsWork}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Dialog.Portal>
          <Dialog.Backdrop className={styles.backdrop} />
          <Dialog.Popup className={styles[kind]}>
            <header className={styles.head}>
              <Dialog.Title className={styles.title}>{title}</Dialog.Title>
              <IconButton icon="remove" label="Close" onClick={onClose} />
            </header>
            <div className={styles.content}>{children}</div>
            {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </CSPProvider>
  );
}
