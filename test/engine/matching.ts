import { expect } from 'vitest';

/** Equal in shape, texts and whole numbers; other numbers within rounding. */
export function expectSame(actual: unknown, expected: unknown, where = 'answer'): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const slack = Math.max(1e-9, Math.abs(expected) * 1e-9);
    if (!(Math.abs(actual - expected) <= slack)) expect(actual, where).toBe(expected);
    return;
  }
  if (isRecord(actual) && isRecord(expected)) {
    expect(Object.keys(actual).sort(), `keys of ${where}`).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected)) {
      expectSame(actual[key], value, `${where}.${key}`);
    }
    return;
  }
  expect(actual, where).toEqual(expected);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
