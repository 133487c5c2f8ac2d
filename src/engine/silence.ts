/** Messages that queued up while the tab slept get this long to arrive, in milliseconds. */
const GRACE = 1000;

/** Calls back once when nothing was heard for `limit` milliseconds. */
export class SilenceWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly limit: number;
  private readonly onSilence: () => void;

  constructor(limit: number, onSilence: () => void) {
    this.limit = limit;
    this.onSilence = onSilence;
  }

  /** Starts, or starts anew. */
  heard(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = setTimeout(this.onSilence, GRACE);
    }, this.limit);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
