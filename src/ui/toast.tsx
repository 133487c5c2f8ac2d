import { useSyncExternalStore } from 'react';
import { Button, IconButton } from './button';
import styles from './toast.module.css';

export const TOAST_MILLISECONDS = 6000;

interface Toast {
  readonly text: string;
  readonly undo: (() => void) | null;
}

let current: Toast | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(toast: Toast | null): void {
  clearTimeout(timer);
  current = toast;
  for (const listener of listeners) listener();
  if (toast !== null) timer = setTimeout(() => show(null), TOAST_MILLISECONDS);
}

/** Says what has happened for 6 seconds, with a way back where there is one. */
export function showToast(text: string, undo: (() => void) | null = null): void {
  show({ text, undo });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** It stays while the pointer or the focus is on it, so that nobody has to hurry. */
const hold = () => clearTimeout(timer);
const release = () => {
  if (current !== null) show(current);
};

/** Where toasts show: once on the page. */
export function Toasts() {
  const toast = useSyncExternalStore(subscribe, () => current);
  return (
    <div className={styles.region} role="status">
      {toast !== null && (
        <div
          className={styles.toast}
          onPointerEnter={hold}
          onPointerLeave={release}
          onFocus={hold}
          onBlur={release}
        >
          <span>{toast.text}</span>
          {toast.undo !== null && (
            <Button
              data-shortcut="z"
              onClick={() => {
                toast.undo?.();
                show(null);
              }}
            >
              Undo
            </Button>
          )}
          <IconButton icon="remove" label="Dismiss" onClick={() => show(null)} />
        </div>
      )}
    </div>
  );
}
