import { chooseDataset, retryOpening, useSession } from '../state/session';
import { QuietButton } from '../ui/button';
import { FailedState } from '../ui/states';
import { FileChoice } from '../views/import/file-choice';
import styles from './report.module.css';
import { SKIP_TARGET } from './skip-link';

/** Nothing could be opened: what happened, what to do, and the other data sets where there are any. */
export function OpeningFailed() {
  const problem = useSession((session) => session.problem);
  const catalogue = useSession((session) => session.catalogue);
  if (problem === null) return null;
  return (
    <main {...SKIP_TARGET} className={styles.failed}>
      <h1>The data could not be opened</h1>
      <FailedState problem={problem} onRetry={() => void retryOpening()}>
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
