import { useChoices } from './choices';
import { parseLink } from './link';
import { formatLink } from './link-format';
import { choicesFor } from './opening';
import { startSession, useSession } from './session';

const QUIET_MILLISECONDS = 150;
/** Changes closer together than this are one step of Back. */
const STEP_MILLISECONDS = 1000;

/**
 * Makes the address bar a projection of the choices, and Back and Forward move through them.
 * Written at most every 150 ms; returns a function that stops it.
 */
export function followAddress(view: Window): () => void {
  let timer: number | undefined;
  let lastPush = 0;
  let first = true;

  const write = () => {
    timer = undefined;
    const link = currentLink();
    if (link === null) return;
    const step = !first && Date.now() - lastPush > STEP_MILLISECONDS;
    first = false;
    if (`?${link}` === view.location.search) return;
    if (step) lastPush = Date.now();
    tryHistory(() => view.history[step ? 'pushState' : 'replaceState'](null, '', `?${link}`));
  };
  const schedule = () => {
    timer ??= view.setTimeout(write, QUIET_MILLISECONDS);
  };
  const read = () => {
    view.clearTimeout(timer);
    timer = undefined;
    // What is put right in an address that was gone back to is no step of its own.
    lastPush = Date.now();
    readAddress(view.location.search);
  };

  const unsubscribe = [useChoices.subscribe(schedule), useSession.subscribe(schedule)];
  view.addEventListener('popstate', read);
  schedule();
  return () => {
    view.clearTimeout(timer);
    for (const stop of unsubscribe) stop();
    view.removeEventListener('popstate', read);
  };
}

/** The query of a link to what is shown now; null while nothing is. */
export function currentLink(): string | null {
  const { dataset } = useSession.getState();
  return dataset === null ? null : formatLink(useChoices.getState(), dataset.unit);
}

function readAddress(search: string): void {
  const { dataset } = useSession.getState();
  const { link, dropped } = parseLink(search);
  if (dataset === null || (link.dataset ?? dataset.description.id) !== dataset.description.id) {
    void startSession(search);
    return;
  }
  const opening = choicesFor(link, dataset);
  useChoices.setState(opening.choices, true);
  useSession.setState({ dropped: [...dropped, ...opening.dropped] });
}

/** WebKit throws after 100 calls in 30 seconds: the next change writes the address again. */
function tryHistory(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
