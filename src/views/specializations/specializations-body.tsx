import { useState } from 'react';
import type { SpecializationsAnswer } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { useFocusedCohort } from '../../state/focus';
import { useWayOut } from '../../state/way-out';
import { QuietButton } from '../../ui/button';
import { wholeNumber } from '../../ui/format/number';
import { NothingMatches } from '../../ui/nothing-matches';
import { HeatTable } from './heat-table';
import styles from './heat-table.module.css';
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
  if (table.rows.length === 0) return <NoSpecialization nouns={nouns} height={height} />;
  const first = firstRows(table.rows);
  const more = table.rows.length - first.length;
  return (
    <>
      <HeatTable
        levels={table.levels}
        rows={all ? table.rows : first}
        people={nouns.people}
        order={order}
        onOrder={onOrder}
        onChoose={onChoose}
      />
      {table.without.length > 0 && (
        <p className={styles.without}>
          No {nouns.many}: {shortened(table.without)}.
        </p>
      )}
      {more > 0 && (
        <QuietButton onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${more} more`}
        </QuietButton>
      )}
    </>
  );
}

function NoSpecialization(shown: { readonly nouns: Nouns; readonly height: number }) {
  const wayOut = useWayOut(useFocusedCohort().slot);
  return <NothingMatches {...wayOut} {...shown} where="in any specialization" />;
}

const MOST_NAMED = 12;

/** A data set may have hundreds: the first dozen stands for them. */
function shortened(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const first = names.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${first} and ${wholeNumber(more)} more` : first;
}
