import { useState } from 'react';
import type { SpecializationsAnswer } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { QuietButton } from '../../ui/button';
import { HeatTable } from './heat-table';
import { NothingHere } from './nothing-here';
import type { Level, Order } from './order';
import { firstRows, heatTable } from './specializations-view-model';

interface SpecializationsBodyProps {
  readonly answer: SpecializationsAnswer;
  readonly focused: readonly string[];
  /** All that the data set has. */
  readonly known: readonly string[];
  readonly nouns: Nouns;
  /** Of the other states. */
  readonly height: number;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onChoose: (specialization: string, level: Level | null) => void;
}

export function SpecializationsBody(props: SpecializationsBodyProps) {
  const { answer, focused, known, nouns, height, order, onOrder, onChoose } = props;
  const [all, setAll] = useState(false);
  const table = heatTable(answer, { order, focused, known, nouns });
  if (table.rows.every(({ hasOffers }) => !hasOffers)) {
    return <NothingHere nouns={nouns} height={height} />;
  }
  const first = firstRows(table.rows);
  const more = table.rows.length - first.length;
  return (
    <>
      <HeatTable
        levels={table.levels}
        rows={all ? table.rows : first}
        order={order}
        onOrder={onOrder}
        onChoose={onChoose}
      />
      {more > 0 && (
        <QuietButton onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${more} more`}
        </QuietButton>
      )}
    </>
  );
}
