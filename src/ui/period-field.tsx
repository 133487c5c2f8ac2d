import type { Month, Period } from '../domain/month';
import styles from './field.module.css';
import { shortMonth } from './format/month';
import { monthsOf, withEnd } from './format/range';
import { Select } from './select';

interface PeriodFieldProps {
  /** The months that can be chosen. */
  readonly months: { readonly from: Month; readonly to: Month };
  readonly period: Period | null;
  readonly onChange: (period: Period) => void;
}

/** First and last month, both included; an end that is open shows the end of the data. */
export function PeriodField({ months, period, onChange }: PeriodFieldProps) {
  const options = monthsOf(months).map((month) => ({ value: month, label: shortMonth(month) }));
  const from = period?.from ?? months.from;
  const to = period?.to ?? months.to;
  return (
    <div className={styles.pair}>
      <Select
        label="From month"
        value={from}
        options={options}
        onChange={(month) => onChange(withEnd({ from, to }, 'from', month))}
      />
      <span>to</span>
      <Select
        label="To month"
        value={to}
        options={options}
        onChange={(month) => onChange(withEnd({ from, to }, 'to', month))}
      />
    </div>
  );
}
