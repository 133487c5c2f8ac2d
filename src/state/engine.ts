import type { Engine } from '../domain/engine';
import { createWorkerEngine } from '../engine/client';

let engine: Engine | null = null;

/** One engine for the page, made when it is first needed: effects run twice, modules do not. */
export function currentEngine(): Engine {
  engine ??= createWorkerEngine();
  return engine;
}

/** Puts another place to compute in front of the panels: a remote one, or a fake in tests. */
export function provideEngine(replacement: Engine): void {
  engine = replacement;
}
