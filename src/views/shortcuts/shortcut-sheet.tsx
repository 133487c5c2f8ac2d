import { enableShortcuts, useShortcuts } from '../../state/shortcuts';
import { Dialog } from '../../ui/dialog';
import { SHORTCUTS } from './shortcut-list';
import styles from './shortcuts.module.css';

/** The keys that work everywhere on the page, those inside charts, and the switch for the first. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const enabled = useShortcuts((shortcuts) => shortcuts.enabled);
  return (
    <Dialog open title="Keyboard shortcuts" onClose={onClose}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => enableShortcuts(event.target.checked)}
        />
        Single keys work while no field has the focus
      </label>
      <dl className={styles.keys} data-off={!enabled}>
        {SHORTCUTS.map(({ keys, does }) => (
          <KeyLine key={does} keys={keys} does={does} />
        ))}
      </dl>
      <h3>In a chart or a table of figures</h3>
      <dl className={styles.keys}>
        <KeyLine keys={['←', '→', '↑', '↓']} does="Read the next figure" />
        <KeyLine keys={['Home', 'End']} does="Read the first or the last" />
        <KeyLine keys={['Esc']} does="Stop reading; close what is open" />
      </dl>
    </Dialog>
  );
}

function KeyLine({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
