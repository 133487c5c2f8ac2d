import { type ReactNode, Suspense } from 'react';
import { late } from './late';

const DialogPopup = late(async () => (await import('./dialog-popup')).DialogPopup);

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** 'sheet' rises from the bottom edge, for phones. */
  readonly kind?: 'dialog' | 'sheet';
  /** Holds choices that a click beside it must not throw away. */
  readonly holdsWork?: boolean;
  /** Under the content, always in view: what closes it. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A place over the page that holds the focus until it is closed; loaded when first opened. */
export function Dialog({ open, ...rest }: DialogProps) {
  if (!open) return null;
  return (
    <Suspense>
      <DialogPopup {...rest} />
    </Suspense>
  );
}
