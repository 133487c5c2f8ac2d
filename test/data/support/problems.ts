import { expect } from 'vitest';
import { Problem } from '../../../src/domain/problem';

/** The Problem that a piece of work ends in; fails where it ends well or in anything else. */
export async function problemOf(work: () => unknown): Promise<Problem> {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    if (error instanceof Problem) return error;
  }
  throw new Error('no problem came up');
}
