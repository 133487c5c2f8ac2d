import { type PointerEvent, useRef } from 'react';
import { setBudget } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { AXIS_HEIGHT, type HistogramLayout } from '../../ui/charts/histogram-layout';
import { money } from '../../ui/format/money';
import { budgetAfterDrag } from './budget-drag';
import styles from './histogram.module.css';
import type { HistogramView } from './histogram-view-model';

interface BudgetHandleProps {
  readonly view: Pick<HistogramView, 'from' | 'to'>;
  readonly layout: Pick<HistogramLayout, 'flags' | 'plotWidth'>;
}

/** Takes hold of the budget line. The budget field does the same without a pointer. */
export function BudgetHandle({ view, layout }: BudgetHandleProps) {
  const budget = useChoices((choices) => choices.budget);
  const unit = useChoices((choices) => choices.unit);
  const hold = useRef<{ readonly x: number; readonly budget: number } | null>(null);
  const line = layout.flags.find(({ slot }) => slot === null);
  if (budget === null || line === undefined) return null;
  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    // The plot under the line would select a range.
    event.stopPropagation();
    event.preventDefault();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    hold.current = { x: event.clientX, budget };
  };
  const drag = (event: PointerEvent) => {
    if (hold.current === null) return;
    const pixels = event.clientX - hold.current.x;
    const next = budgetAfterDrag(hold.current.budget, pixels, { ...view, ...layout }, unit);
    if (next !== budget) setBudget(next);
  };
  const stop = () => {
    hold.current = null;
  };
  return (
    <div
      className={styles.handle}
      style={{ left: line.at, bottom: AXIS_HEIGHT }}
      title={`Budget ${money(budget)}: drag to change it`}
      onPointerDown={start}
      onPointerMove={drag}
      onPointerUp={stop}
      onPointerCancel={stop}
    />
  );
}
