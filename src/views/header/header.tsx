import type { ReactNode } from 'react';
import { useSession } from '../../state/session';
import { CopyLink } from './copy-link';
import { DatasetName } from './dataset-name';
import styles from './header.module.css';
import { ViewSettings } from './view-settings';

/** The line at the top: what is looked at, in what units, and the link to it. */
export function Header({ actions }: { readonly actions?: ReactNode }) {
  const dataset = useSession((session) => session.dataset);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <span className={styles.brand}>Offerscope</span>
        {dataset !== null && <DatasetName dataset={dataset} />}
        <div className={styles.actions}>
          {dataset !== null && (
            <div className={styles.settings}>
              <ViewSettings />
            </div>
          )}
          {actions !== undefined && <div className={styles.more}>{actions}</div>}
          {dataset !== null && <CopyLink />}
        </div>
      </div>
    </header>
  );
}
