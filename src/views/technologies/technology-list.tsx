import { useMemo, useRef } from 'react';
import type { TechnologyRow } from '../../domain/answer';
import type { Cohort } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { useWidth } from '../../ui/charts/use-width';
import { classNames } from '../../ui/class-names';
import { capitalised } from '../../ui/format/first-letter';
import { useRoving } from '../../ui/roving';
import { VisuallyHidden } from '../../ui/visually-hidden';
import '../../ui/slot.css';
import { axisOf } from './amount-axis';
import { AxisTicks, DotLine } from './dot-line';
import { slotOf, type TechnologyItem, technologyItem } from './technologies-view-model';
import styles from './technology-list.module.css';

/** Room for "$10k" and a gap; what the cell keeps free beside its plot. */
const TICK_WIDTH = 40;
const INSETS = 20;
const MOST_STEPS = 5;

interface TechnologyListProps {
  readonly rows: readonly TechnologyRow[];
  readonly specialization: readonly string[];
  readonly cohorts: readonly Cohort[];
  readonly nouns: Nouns;
  readonly onChoose: (technology: string) => void;
}

/** A dot with its interval for each technology, on one axis. One tab stop; arrows move. */
export function TechnologyList(props: TechnologyListProps) {
  const { rows, specialization, cohorts, nouns, onChoose } = props;
  const plot = useRef<HTMLTableCellElement>(null);
  const width = useWidth(plot);
  const steps = Math.floor(((width ?? 0) - INSETS) / TICK_WIDTH);
  const axis = width === null ? null : axisOf(rows, Math.min(MOST_STEPS, Math.max(1, steps)));
  const open = useMemo(() => rows.map(() => [true]), [rows]);
  const roving = useRoving<HTMLTableSectionElement>(open);
  return (
    <table className={classNames(styles.table, nouns.many !== 'offers' && styles.wide)}>
      <caption>
        <VisuallyHidden>
          Median with its 95 % interval by technology. A row makes a cohort.
        </VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            Technology
          </th>
          <th
            scope="col"
            className={styles.plot}
            ref={plot}
            aria-busy={width === null || undefined}
          >
            <VisuallyHidden>95 % interval and {nouns.people}</VisuallyHidden>
            {axis !== null && <AxisTicks axis={axis} />}
          </th>
          <th scope="col" className={styles.median}>
            Median
          </th>
          <th scope="col" className={styles.offers}>
            {capitalised(nouns.many)}
          </th>
        </tr>
      </thead>
      <tbody ref={roving.ref} onKeyDown={roving.onKeyDown}>
        {rows.map((row, index) => (
          <Row
            key={row.technology}
            item={technologyItem(row, axis, slotOf(row.technology, specialization, cohorts), nouns)}
            stop={roving.cell({ row: index, column: 0 })}
            onChoose={() => onChoose(row.technology)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly item: TechnologyItem;
  readonly stop: object;
  readonly onChoose: () => void;
}

function Row({ item, stop, onChoose }: RowProps) {
  const { technology, slot, figure, rough, isShown, offers, words, mark } = item;
  return (
    <tr className={styles.row} data-slot={slot ?? undefined}>
      <th scope="row">
        <button type="button" className={styles.choose} title={words} onClick={onChoose} {...stop}>
          {technology}
        </button>
      </th>
      <td>
        <VisuallyHidden>{words}</VisuallyHidden>
        {mark === null ? null : <DotLine mark={mark} />}
      </td>
      <td className={isShown ? undefined : styles.hidden} data-rough={rough}>
        {figure}
      </td>
      <td className={styles.quiet}>{offers}</td>
    </tr>
  );
}
