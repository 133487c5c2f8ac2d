import type { Engine } from '../domain/engine';

let engine: Engine | null = null;

/** One engine for the page, made when it is first asked for: effects run twice, modules do not. */
export function currentEngine(): Engine {
  engine ??= workerEngine();
  return engine;
}

/** Puts another place to compute in front of the panels: a remote one, or a fake in tests. */
export function provideEngine(replacement: Engine): void {
  engine = replacement;
}

/** The engine in a worker, which is on its way from now on. */
function workerEngine(): Engine {
  const loading = import('../engine/client').then(({ createWorkerEngine }) => createWorkerEngine());
  return {
    open: async (...opening) => (await loading).open(...opening),
    inspect: async (...inspecting) => (await loading).inspect(...inspecting),
    ask: async (...asking) => (await loading).ask(...asking),
  };
}
