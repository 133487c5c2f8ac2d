import { useSession } from '../state/session';
import { LoadingState } from '../ui/states';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './report.module.css';
import { SKIP_TARGET } from './skip-link';

/** The page at its final size while the data is on its way. */
export function OpeningSkeleton() {
  const opening = useSession((session) => session.opening);
  return (
    <div className={styles.page}>
      <div className={styles.rail} aria-hidden="true">
        <h2>Filters</h2>
      </div>
      <main {...SKIP_TARGET} className={styles.main} aria-busy="true">
        <VisuallyHidden>
          <h1>Offerscope</h1>
        </VisuallyHidden>
        <div className={styles.reading}>
          <p>
            Reading the offers in this browser: every figure is computed here, and nothing leaves
            it.
          </p>
          <p role="status">{opening === '' ? 'Loading the catalogue' : `Loading ${opening}`}</p>
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
