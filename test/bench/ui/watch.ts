/** What the page keeps for the benchmark. Times are those of `performance.now()`. */
export interface Watch {
  readonly longTasks: readonly number[];
  /** When the first figures were on the screen; null until then. */
  readonly cardsAt: number | null;
  /**
   * Milliseconds from the next input to the frame with its first change below the element; null
   * where nothing changes. `what` chooses what counts as a change.
   */
  next(selector: string, what: 'text' | 'anything'): Promise<number | null>;
}

declare global {
  interface Window {
    benchmark: Watch;
  }
}

/** Runs in the page before its own scripts, so it may refer to nothing outside. */
export function installWatch(): void {
  const longTasks: number[] = [];
  let cardsAt: number | null = null;
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const whenPainted = (done: () => void) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(null);
    });
  };

  const cards = new MutationObserver(() => {
    const cell = document.querySelector('[aria-label="Summary by cohort"] td');
    if (cell === null || !/\d/.test(cell.textContent ?? '')) return;
    cards.disconnect();
    whenPainted(() => {
      cardsAt = performance.now();
    });
  });
  cards.observe(document, { childList: true, subtree: true, characterData: true });

  const next: Watch['next'] = (selector, what) =>
    new Promise((resolve) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`${selector} is not on the page.`);
      const before = element.textContent;
      let start: number | null = null;
      const inputs = ['pointerdown', 'pointermove', 'click', 'keydown', 'input'];
      const begin = ({ timeStamp }: Event) => {
        start ??= timeStamp;
      };
      const finish = (time: number | null) => {
        changes.disconnect();
        clearTimeout(patience);
        for (const type of inputs) removeEventListener(type, begin, { capture: true });
        resolve(time);
      };
      const changes = new MutationObserver(() => {
        const begun = start;
        if (begun === null || (what === 'text' && element.textContent === before)) return;
        changes.disconnect();
        whenPainted(() => finish(performance.now() - begun));
      });
      const patience = setTimeout(() => finish(null), 3000);
      for (const type of inputs) addEventListener(type, begin, { capture: true, passive: true });
      changes.observe(element, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: what === 'anything',
      });
    });

  window.benchmark = {
    longTasks,
    get cardsAt() {
      return cardsAt;
    },
    next,
  };
}
