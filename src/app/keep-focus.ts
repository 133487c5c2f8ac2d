const TABBABLE =
  'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), [tabindex="0"]';
/** What lies over the page gives the focus back by itself. */
const OVER_THE_PAGE = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

interface Place {
  readonly element: Element;
  /** Everything that the Tab key reached at that time, in its order. */
  readonly order: readonly HTMLElement[];
}

/**
 * Where what has the focus is taken away by its own action, as a chip is, the focus goes to what
 * came after it: else the keyboard would be sent back to the top of the page. Returns a stop.
 */
export function keepFocus(page: Document): () => void {
  let place: Place | null = null;
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const order = [...page.querySelectorAll<HTMLElement>(TABBABLE)];
    place = target.closest(OVER_THE_PAGE) === null ? { element: target, order } : null;
  };
  /** The person has left it, unless it turns out to have been taken away. */
  const forget = ({ target }: FocusEvent) => {
    queueMicrotask(() => {
      if (place !== null && place.element === target && place.element.isConnected) place = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (place === null || place.element.isConnected) return;
    const lost = place;
    place = null;
    setTimeout(() => {
      if (page.activeElement === page.body) neighbour(lost)?.focus();
    });
  });
  page.addEventListener('focusin', remember);
  page.addEventListener('focusout', forget);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', remember);
    page.removeEventListener('focusout', forget);
  };
}

/** The next one that is still there, else the one before. */
function neighbour({ element, order }: Place): HTMLElement | undefined {
  const at = order.findIndex((one) => one === element);
  const stands = (one: HTMLElement) => one.isConnected && one.checkVisibility();
  return order.slice(at + 1).find(stands) ?? order.slice(0, Math.max(at, 0)).findLast(stands);
}
