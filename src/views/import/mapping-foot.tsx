import { useEffect } from 'react';
import { closeImport, importFiles, type Mapping } from '../../state/import';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { counted } from '../../ui/format/number';
import { FailedState, Refreshing } from '../../ui/states';
import styles from './import.module.css';
import { canImport, keepsWords } from './keeps-words';

/** What an import would keep, and the button that does it. */
export function MappingFoot({ mapping }: { readonly mapping: Mapping }) {
  const { inspection, problem, refreshing, importing } = mapping;
  const words = keepsWords(inspection);
  const spoken = `${words.keeps} ${words.detail}`;
  useEffect(() => announce(spoken), [spoken]);
  const kept = inspection.report?.kept ?? 0;
  const label = canImport(inspection) ? `Import ${counted(kept, 'row', 'rows')}` : 'Import';
  const impossible = !canImport(inspection) || problem !== null;
  return (
    <div className={styles.foot}>
      {problem === null ? (
        <div className={styles.keeps}>
          <Refreshing active={refreshing}>
            <p>
              <strong>{words.keeps}</strong> <span className={styles.quiet}>{words.detail}</span>
            </p>
          </Refreshing>
        </div>
      ) : (
        <div className={styles.keeps}>
          <FailedState problem={problem} />
        </div>
      )}
      <Button onClick={closeImport}>Cancel</Button>
      <Button
        look="main"
        disabled={impossible || importing || refreshing}
        onClick={() => void importFiles()}
      >
        {importing ? 'Importing' : label}
      </Button>
    </div>
  );
}
