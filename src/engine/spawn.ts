/** As much of a worker as the client needs, so that tests can stand in for one. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
  addEventListener(type: 'error' | 'messageerror', listen: (event: Event) => void): void;
  terminate(): void;
}

/** Starts a new worker of each kind with every call; may throw. */
export interface WorkerSource {
  readonly engine: () => WorkerLike;
  readonly decoder: () => WorkerLike;
}

/** The only place that starts workers. */
export const browserWorkers: WorkerSource = {
  engine: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  decoder: () => new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' }),
};
