import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/engine/operations/table';
import { EVERYTHING } from './ask-engine';
import { everyAsk } from './every-question';

describe('the table of operations', () => {
  it('has one entry for each kind of question', () => {
    const asks = everyAsk({
      selections: [EVERYTHING],
      unit: 'month',
      count: 'offer',
      bucket: 500,
      step: 'month',
      a: 0,
      b: 0,
      budget: 5000,
      raise: 500,
    });
    expect(Object.keys(OPERATIONS).sort()).toEqual(Object.keys(asks).sort());
  });

  it('does not compile without one', () => {
    const { reach: _, ...others } = OPERATIONS;
    // @ts-expect-error The compiler names what is missing.
    const incomplete: typeof OPERATIONS = others;
    expect(incomplete.reach).toBeUndefined();
  });
});
