/** What the benchmark is doing; long tasks are told apart by it. `between` is its own work in the page. */
export type Phase = 'loading' | 'toggle' | 'brush' | 'add' | 'changes' | 'between';

export interface LongTask {
  readonly phase: Phase;
  readonly duration: number;
}

/** What the page keeps for the benchmark. Times are those of `performance.now()`. */
export interface Watch {
  /** Every task above 50 ms, by the phase in which it began. */
  longTasks(): readonly LongTask[];
  /** From now on. */
  enter(phase: Phase): void;
  /** When the first figures were on the screen; null until then. */
  readonly cardsAt: number | null;
  /** Waits for the next input of a type; `what` chooses what counts as a change below the element. */
  expect(selector: string, what: 'text' | 'anything', input: string): void;
  /**
   * Milliseconds from the expected input to the frame with its first change; null where nothing
   * changed.
   */
  readonly change: Promise<number | null>;
}

declare global {
  interface Window {
    benchmark: Watch;
  }
}

/** Runs in the page before its own scripts, so it may refer to nothing outside. */
export function installWatch(): void {
  const tasks: { readonly start: number; readonly duration: number }[] = [];
  const phases: { readonly phase: Phase; readonly from: number }[] = [];
  let cardsAt: number | null = null;
  const observer = new PerformanceObserver((entries) => note(entries.getEntries()));
  const note = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) tasks.push({ start: startTime, duration });
  };
  observer.observe({ type: 'longtask', buffered: true });

  /** Element Timing says when pixels are on the screen, for what is new: so something new goes along. */
  const whenShown = (done: (time: number) => void) => {
    const witness = document.createElement('span');
    witness.setAttribute('elementtiming', 'witness');
    witness.style.cssText = 'position: fixed; bottom: 0; right: 0; pointer-events: none;';
    witness.textContent = '·';
    const shown = new PerformanceObserver((entries) => {
      const entry = entries.getEntries().find((own) => 'element' in own && own.element === witness);
      if (entry === undefined) return;
      shown.disconnect();
      witness.remove();
      done(entry.startTime);
    });
    shown.observe({ type: 'element' });
    document.body.append(witness);
  };

  const cards = new MutationObserver(() => {
    const cell = document.querySelector('[aria-label="Summary by cohort"] td');
    if (cell === null || !/\d/.test(cell.textContent ?? '')) return;
    cards.disconnect();
    whenShown((time) => {
      cardsAt = time;
    });
  });
  cards.observe(document, { childList: true, subtree: true, characterData: true });

  let change = Promise.resolve<number | null>(null);
  const expectChange: Watch['expect'] = (selector, what, input) => {
    change = new Promise((resolve) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`${selector} is not on the page.`);
      const before = element.textContent;
      let start: number | null = null;
      const begin = ({ timeStamp }: Event) => {
        start ??= timeStamp;
      };
      const finish = (time: number | null) => {
        changes.disconnect();
        clearTimeout(patience);
        removeEventListener(input, begin, { capture: true });
        resolve(time);
      };
      const changes = new MutationObserver(() => {
        const begun = start;
        if (begun === null || (what === 'text' && element.textContent === before)) return;
        changes.disconnect();
        whenShown((time) => finish(time - begun));
      });
      const patience = setTimeout(() => finish(null), 10_000);
      addEventListener(input, begin, { capture: true, passive: true });
      changes.observe(element, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: what === 'anything',
      });
    });
  };

  window.benchmark = {
    longTasks: () => {
      note(observer.takeRecords());
      return tasks.map(({ start, duration }) => {
        const phase = phases.findLast(({ from }) => from <= start)?.phase ?? 'loading';
        return { phase, duration };
      });
    },
    enter: (phase) => {
      phases.push({ phase, from: performance.now() });
    },
    get cardsAt() {
      return cardsAt;
    },
    expect: expectChange,
    get change() {
      return change;
    },
  };
}
