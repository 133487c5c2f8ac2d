import { aborted } from './failure';

interface Waiting {
  readonly start: () => void;
}

/**
 * One call in flight per lane; the others wait for it in order. A call whose signal fires rejects at
 * once and, where it still waits, is never made: so of a panel that asks anew only the newest is.
 */
export class Lanes<Lane> {
  private readonly waiting = new Map<Lane, Waiting[]>();

  /** `call` must settle, also when its result is no longer wanted. */
  run<T>(lane: Lane, call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted === true) return reject(aborted());
      const entry: Waiting = {
        start: () => {
          signal?.removeEventListener('abort', drop);
          const settled = call();
          settled.then(resolve, reject);
          settled.then(this.advance(lane), this.advance(lane));
        },
      };
      const drop = () => {
        this.forget(lane, entry);
        reject(aborted());
      };
      signal?.addEventListener('abort', drop, { once: true });
      this.enter(lane, entry);
    });
  }

  private enter(lane: Lane, entry: Waiting): void {
    const queue = this.waiting.get(lane);
    if (queue !== undefined) queue.push(entry);
    else {
      this.waiting.set(lane, []);
      entry.start();
    }
  }

  private advance(lane: Lane): () => void {
    return () => {
      const next = this.waiting.get(lane)?.shift();
      if (next === undefined) this.waiting.delete(lane);
      else next.start();
    };
  }

  private forget(lane: Lane, entry: Waiting): void {
    const queue = this.waiting.get(lane);
    const place = queue?.indexOf(entry) ?? -1;
    if (place >= 0) queue?.splice(place, 1);
  }
}
