import type { ComparisonAnswer } from '../domain/answer';
import type { Table } from './table';

/** Distinct candidates with a counted offer, on each side and on both. */
export type Overlap = ComparisonAnswer['overlap'];

/** Distinct candidates of two lists of rows and of both at once. */
export function overlapOf(table: Table, a: Uint32Array, b: Uint32Array): Overlap {
  const ids = table.candidate;
  const marks = new Uint8Array(table.candidates);
  const markAll = (rows: Uint32Array, mark: number) => {
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      marks[ids[row]!]! |= mark;
    }
  };
  markAll(a, 1);
  markAll(b, 2);
  const found = new Float64Array(4);
  for (let id = 0; id < marks.length; id++) found[marks[id]!]!++;
  const [, onlyA = 0, onlyB = 0, both = 0] = found;
  return { candidatesOfA: onlyA + both, candidatesOfB: onlyB + both, both };
}

/** By candidates; an empty cohort is nested in nothing. */
export function nestingOf({
  candidatesOfA,
  candidatesOfB,
  both,
}: Overlap): ComparisonAnswer['nesting'] {
  if (both === 0) return 'none';
  if (both === candidatesOfA) return both === candidatesOfB ? 'same' : 'a-in-b';
  return both === candidatesOfB ? 'b-in-a' : 'none';
}
