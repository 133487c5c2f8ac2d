import { Suspense, useEffect } from 'react';
import { showShortcutSheet, useShortcuts, useShortcutSheet } from '../../state/shortcuts';
import { late } from '../../ui/late';
import { isFree } from './controls';
import { SHORTCUTS } from './shortcut-list';

const ShortcutSheet = late(async () => (await import('./shortcut-sheet')).ShortcutSheet);

/** Listens for the shortcuts, and shows the sheet of them. */
export function Shortcuts() {
  const enabled = useShortcuts((shortcuts) => shortcuts.enabled);
  const open = useShortcutSheet((sheet) => sheet.open);
  useEffect(() => {
    if (!enabled) return undefined;
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [enabled]);
  if (!open) return null;
  return (
    <Suspense>
      <ShortcutSheet onClose={() => showShortcutSheet(false)} />
    </Suspense>
  );
}

function act(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  const shortcut = SHORTCUTS.find(({ keys }) => keys.includes(key));
  if (shortcut === undefined || !isFree(event)) return;
  event.preventDefault();
  shortcut.run(key);
}
