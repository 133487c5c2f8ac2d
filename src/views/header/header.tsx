import { type ReactNode, Suspense } from 'react';
import { useSession } from '../../state/session';
import { DatasetName } from './dataset-name';
import styles from './header.module.css';

interface HeaderProps {
  /** How figures are shown; only where there are any. */
  readonly settings?: ReactNode;
  readonly actions?: ReactNode;
  /** The one filled button; only where there is something to share. */
  readonly main?: ReactNode;
}

/** The line at the top: what is looked at, in what units, and the link to it. */
export function Header({ settings, actions, main }: HeaderProps) {
  const dataset = useSession((session) => session.dataset);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <span className={styles.brand}>Offerscope</span>
        {dataset !== null && <DatasetName dataset={dataset} />}
        <div className={styles.actions}>
          <Suspense>
            {dataset !== null && settings}
            <div className={styles.more}>{actions}</div>
            {dataset !== null && main}
          </Suspense>
        </div>
      </div>
    </header>
  );
}
