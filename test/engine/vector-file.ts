import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** One case of the file. */
export interface Vector<Input, Expected> {
  readonly input: Input;
  readonly expected: Expected;
}

/** Inputs and expected values made with R, numpy, scipy, Hmisc, matrixStats and survey. */
const { vectors }: { readonly vectors: readonly { readonly id: string }[] } = JSON.parse(
  readFileSync(new URL('../data/stats-vectors.json', import.meta.url), 'utf8'),
);

/** The JSON of one vector: each test says what it expects to find in it. */
export function textOf(id: string): string {
  const found = vectors.find((own) => own.id === id);
  if (found === undefined) throw new RangeError(`no vector ${id}`);
  return JSON.stringify(found);
}

/** Within the tolerance that the file states. */
export function expectClose(actual: number | null | undefined, expected: number | undefined): void {
  if (actual == null || expected === undefined) throw new RangeError('there is no figure');
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}
