import type { ReactNode } from 'react';
import type { Slot } from '../domain/cohort';
import './slot.css';

const TILE = 8;

const MARKS: Readonly<Record<Slot, ReactNode>> = {
  0: null,
  1: <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" strokeWidth="1.2" fill="none" stroke="var(--c2)" />,
  2: <circle cx="4" cy="4" r="1.3" fill="var(--c3)" />,
  3: <path d="M0 4h8M4 0v8" strokeWidth="1" fill="none" stroke="var(--c4)" />,
};

/**
 * The patterns of the places as definitions of one drawing; `prefix` keeps the ids of several
 * drawings in a document apart. Goes inside <defs>.
 */
export function CohortPatterns({ prefix }: { readonly prefix: string }) {
  return ([1, 2, 3] as const).map((slot) => (
    <pattern
      key={slot}
      id={`${prefix}-${slot}`}
      width={TILE}
      height={TILE}
      patternUnits="userSpaceOnUse"
    >
      {MARKS[slot]}
    </pattern>
  ));
}

/** How an area of a cohort is filled: a tint for the first place, the place's pattern for the others. */
export function areaFill(
  slot: Slot,
  prefix: string,
): { readonly fill: string; readonly fillOpacity?: number } {
  return slot === 0
    ? { fill: 'var(--c1)', fillOpacity: 0.26 }
    : { fill: `url(#${prefix}-${slot})` };
}
