/** Work in short pieces; `next` returns true when it is finished. */
export interface Job {
  readonly id: number;
  /** Of jobs that wait, the one with the least goes first; among equals the one that came first. */
  readonly rank: number;
  readonly next: () => boolean;
}

/** How long one piece may take before the next message gets its turn, in milliseconds. */
const SLICE = 4;

/**
 * A long job rests until no new one has come for so long, in milliseconds, itself included: while the
 * answers are drawn it would only be in the way.
 */
const REST = 32;

/**
 * Runs jobs one piece at a time, so that messages are heard in between. A job that did not finish in
 * its first piece is a long one: it goes on only while no new job waits.
 */
export class JobQueue {
  private readonly fresh: Job[] = [];
  private readonly begun: Job[] = [];
  private readonly soon: (task: () => void) => void;
  private isScheduled = false;
  private isResting = false;
  private restsUntil = 0;

  /** `soon` runs a task after the messages that have arrived. */
  constructor(soon: (task: () => void) => void) {
    this.soon = soon;
  }

  add(job: Job): void {
    const place = this.fresh.findIndex(({ rank }) => rank > job.rank);
    this.fresh.splice(place < 0 ? this.fresh.length : place, 0, job);
    this.schedule();
  }

  cancel(id: number): void {
    for (const jobs of [this.fresh, this.begun]) {
      const place = jobs.findIndex((job) => job.id === id);
      if (place >= 0) jobs.splice(place, 1);
    }
  }

  private schedule(): void {
    const rest = this.fresh.length > 0 ? 0 : this.restsUntil - performance.now();
    if (rest > 0) this.takeRest(rest);
    else if (!this.isScheduled && this.fresh.length + this.begun.length > 0) {
      this.isScheduled = true;
      this.soon(() => this.runOne());
    }
  }

  private takeRest(milliseconds: number): void {
    if (this.isResting || this.begun.length === 0) return;
    this.isResting = true;
    setTimeout(() => {
      this.isResting = false;
      this.schedule();
    }, milliseconds);
  }

  private runOne(): void {
    this.isScheduled = false;
    const isNew = this.fresh.length > 0;
    const job = this.fresh.shift() ?? this.begun.shift();
    if (job !== undefined && !runPiece(job)) this.begun.push(job);
    if (isNew) this.restsUntil = performance.now() + REST;
    this.schedule();
  }
}

function runPiece(job: Job): boolean {
  const end = performance.now() + SLICE;
  do {
    if (job.next()) return true;
  } while (performance.now() < end);
  return false;
}
