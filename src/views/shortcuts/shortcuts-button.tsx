import { showShortcutSheet } from '../../state/shortcuts';
import { Button } from '../../ui/button';

const LABEL = 'Keyboard shortcuts';

/** The way to the sheet for a pointer; in words where there is room for them. */
export function ShortcutsButton({ inWords = false }: { readonly inWords?: boolean }) {
  const open = () => showShortcutSheet(true);
  if (inWords) return <Button onClick={open}>{LABEL}</Button>;
  return (
    <Button look="plain" aria-label={LABEL} title={LABEL} aria-haspopup="dialog" onClick={open}>
      ?
    </Button>
  );
}
