import { useState } from 'react';
import type { SpecializationsAnswer } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { clearFilters } from '../../state/actions';
import { QuietButton } from '../../ui/button';
import { NoMatchState } from '../../ui/states';
import { HeatTable } from './heat-table';
import type { Level, Order } from './order';
import { firstRows, heatTable } from './specializations-view-model';

interface SpecializationsBodyProps {
  readonly answer: SpecializationsAnswer;
  readonly focused: readonly string[];
  readonly nouns: Nouns;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onChoose: (specialization: string, level: Level | null) => void;
}

export function SpecializationsBody(props: SpecializationsBodyProps) {
  const { answer, focused, nouns, order, onOrder, onChoose } = props;
  const [all, setAll] = useState(false);
  const table = heatTable(answer, order, focused, nouns);
  if (table.rows.length === 0) {
    return <NoMatchState title={`No ${nouns.one} matches`} onReset={() => clearFilters()} />;
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
