import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

/** A cell of a grid by its row and its place in the row. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Which cells of a grid can be chosen. Rows may differ in length. */
export type OpenCells = readonly (readonly boolean[])[];

const STEPS: ReadonlyMap<string, Place> = new Map([
  ['ArrowRight', { row: 0, column: 1 }],
  ['ArrowLeft', { row: 0, column: -1 }],
  ['ArrowDown', { row: 1, column: 0 }],
  ['ArrowUp', { row: -1, column: 0 }],
]);

const isOpen = (open: OpenCells, { row, column }: Place) => open[row]?.[column] === true;

function firstOpen(open: OpenCells): Place | null {
  const row = open.findIndex((cells) => cells.includes(true));
  return row < 0 ? null : { row, column: open[row]?.indexOf(true) ?? 0 };
}

/** Where a key leads from a place, past cells that cannot be chosen; null where it leads nowhere. */
export function nextPlace(open: OpenCells, from: Place, key: string): Place | null {
  const cells = open[from.row] ?? [];
  if (key === 'Home') return { row: from.row, column: cells.indexOf(true) };
  if (key === 'End') return { row: from.row, column: cells.lastIndexOf(true) };
  const step = STEPS.get(key);
  if (step === undefined) return null;
  let { row, column } = from;
  do {
    row += step.row;
    column += step.column;
    if (open[row]?.[column] === undefined) return null;
  } while (!isOpen(open, { row, column }));
  return { row, column };
}

const nameOf = ({ row, column }: Place) => `${row}:${column}`;

export interface Roving<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Spread on the control of a cell that can be chosen. */
  readonly cell: (place: Place) => {
    readonly tabIndex: number;
    readonly 'data-place': string;
    readonly onFocus: () => void;
  };
}

/** One tab stop for a grid of controls: arrows, Home and End move the focus inside. */
export function useRoving<Element extends HTMLElement>(open: OpenCells): Roving<Element> {
  const ref = useRef<Element>(null);
  const [last, setLast] = useState<Place | null>(null);
  const stop = last !== null && isOpen(open, last) ? last : firstOpen(open);
  return {
    ref,
    onKeyDown: (event) => {
      const next = stop === null ? null : nextPlace(open, stop, event.key);
      if (next === null) return;
      event.preventDefault();
      ref.current?.querySelector<HTMLElement>(`[data-place="${nameOf(next)}"]`)?.focus();
    },
    cell: (place) => ({
      tabIndex: stop !== null && nameOf(place) === nameOf(stop) ? 0 : -1,
      'data-place': nameOf(place),
      onFocus: () => setLast(place),
    }),
  };
}
