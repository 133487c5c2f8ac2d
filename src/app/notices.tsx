import { dismissDropped, dismissProblem, retryOpening, useSession } from '../state/session';
import { QuietButton } from '../ui/button';
import { listed } from '../ui/format/number';
import { Notice } from '../ui/states';
import styles from './report.module.css';

/** What concerns the whole page: parts of a link that were left out, a data set that did not open. */
export function Notices() {
  const dropped = useSession((session) => session.dropped);
  const problem = useSession((session) => session.problem);
  const opening = useSession((session) => session.opening);
  return (
    <div className={styles.notices} role="status">
      {dropped.length > 0 && (
        <Notice
          stress="Parts of the link were left out:"
          action={<QuietButton onClick={dismissDropped}>Dismiss</QuietButton>}
        >
          {`${listed(dropped)}. Everything else is shown as the link says.`}
        </Notice>
      )}
      {opening !== null && opening !== '' && (
        <Notice stress="Opening:">{`${opening}. Until then you see the data set that is open.`}</Notice>
      )}
      {problem !== null && <StaleNotice />}
    </div>
  );
}

/** The last good data stay, with their time. */
function StaleNotice() {
  const problem = useSession((session) => session.problem);
  const failed = useSession((session) => session.failed);
  const openedAt = useSession((session) => session.openedAt);
  if (problem === null) return null;
  const stress = failed === null ? 'Not opened:' : `Not opened: ${failed}.`;
  return (
    <Notice
      stress={stress}
      action={
        <span>
          <QuietButton onClick={() => void retryOpening()}>Try again</QuietButton>{' '}
          <QuietButton onClick={dismissProblem}>Dismiss</QuietButton>
        </span>
      }
    >
      {`${problem.message} ${problem.remedy}${placeWords(problem)} ${staleWords(openedAt)}`}
    </Notice>
  );
}

/** What is on the screen instead. */
function staleWords(openedAt: number | null): string {
  if (openedAt === null) return '';
  const options = { hour: '2-digit', minute: '2-digit' } as const;
  return `You see the data of ${new Date(openedAt).toLocaleTimeString('en-GB', options)}.`;
}

/** Where it happened, unless the message says so already. */
function placeWords(problem: { readonly message: string; readonly place: string | null }): string {
  const { message, place } = problem;
  return place === null || message.includes(place) ? '' : ` (${place})`;
}
