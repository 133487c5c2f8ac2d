import type { Problem } from '../domain/problem';
import { chooseDataset, retryOpening, useSession } from '../state/session';
import { QuietButton } from '../ui/button';
import { FailedState, LoadingState } from '../ui/states';
import { VisuallyHidden } from '../ui/visually-hidden';
import { FileChoice } from '../views/import/file-choice';
import styles from './report.module.css';

/** The page at its final size while the data is on its way. */
export function OpeningSkeleton() {
  const opening = useSession((session) => session.opening);
  return (
    <div className={styles.page}>
      <div className={styles.rail} aria-hidden="true">
        <h2>Filters</h2>
      </div>
      <main className={styles.main} aria-busy="true">
        <VisuallyHidden>
          <p role="status">{opening === '' ? 'Loading the catalogue' : `Loading ${opening}`}</p>
        </VisuallyHidden>
        <div className={styles.skeleton}>
          <LoadingState height={120} />
        </div>
        <div className={styles.skeleton}>
          <LoadingState height={200} />
        </div>
        <div className={styles.skeleton}>
          <LoadingState height={480} />
        </div>
      </main>
    </div>
  );
}

/** Nothing could be opened: what happened, what to do, and the other data sets where there are any. */
export function OpeningFailed({ problem }: { readonly problem: Problem }) {
  const catalogue = useSession((session) => session.catalogue);
  return (
    <main className={styles.failed}>
      <FailedState height={320} problem={problem} onRetry={() => void retryOpening()}>
        <FileChoice label="Open a file" />
        {catalogue.map(({ id, name }) => (
          <QuietButton key={id} onClick={() => void chooseDataset(id)}>
            Open {name}
          </QuietButton>
        ))}
      </FailedState>
    </main>
  );
}
