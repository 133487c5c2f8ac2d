import { wholeNumber } from '../../ui/format/number';
import styles from './filters.module.css';
import type { CountColumn, OptionRow } from './filters-view-model';

interface OptionLineProps {
  readonly row: OptionRow;
  readonly columns: readonly CountColumn[];
  readonly onToggle: () => void;
  /** The person may be about to toggle it; the press tells again what may have gone unheard before. */
  readonly onNear: () => void;
  readonly onOnly: () => void;
}

/** A value, its box, "only", and what it would give in each column. */
export function OptionLine({ row, columns, onToggle, onNear, onOnly }: OptionLineProps) {
  const spoken = row.counts.map((count, index) =>
    count === null ? '' : `${columns[index]?.name ?? ''} ${wholeNumber(count)}`,
  );
  return (
    <div className={styles.line} data-none={row.none} data-columns={columns.length}>
      <label
        className={styles.option}
        onPointerEnter={onNear}
        onPointerDown={onNear}
        onFocus={onNear}
      >
        <input
          type="checkbox"
          checked={row.chosen}
          onChange={onToggle}
          aria-label={row.value}
          aria-description={spoken.join(', ')}
        />
        <span>{row.value}</span>
      </label>
      <button
        type="button"
        className={styles.only}
        aria-label={`Only ${row.value}`}
        onClick={onOnly}
      >
        only
      </button>
      <span className={styles.counts} data-figures="" aria-hidden="true">
        {row.counts.map((count, index) => (
          <span key={columns[index]?.slot}>{count === null ? '' : wholeNumber(count)}</span>
        ))}
      </span>
    </div>
  );
}
