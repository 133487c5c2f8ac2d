import type { Month, Period } from '../../domain/month';
import { QuietButton } from '../../ui/button';
import { periodTitle } from '../../ui/format/month';
import { PeriodField } from '../../ui/period-field';
import styles from './filters.module.css';

interface PeriodFilterProps {
  readonly months: { readonly from: Month; readonly to: Month };
  readonly period: Period | null;
  /** The last full year of the data, where it has one. */
  readonly usual: Period | null;
  readonly onChange: (period: Period | null) => void;
}

/** The months that count, with the two usual choices one click away. */
export function PeriodFilter({ months, period, usual, onChange }: PeriodFilterProps) {
  const isUsual = usual !== null && usual.from === period?.from && usual.to === period.to;
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>Period</legend>
      <div className={styles.controls}>
        <PeriodField months={months} period={period} onChange={onChange} />
        <div className={styles.listActions}>
          {period !== null && <QuietButton onClick={() => onChange(null)}>All months</QuietButton>}
          {usual !== null && !isUsual && (
            <QuietButton onClick={() => onChange(usual)}>{periodTitle(usual)}</QuietButton>
          )}
        </div>
      </div>
    </fieldset>
  );
}
