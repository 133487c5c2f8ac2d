import type { Range } from '../domain/filters';
import styles from './field.module.css';
import { withBound } from './format/range';
import { NumberField } from './number-field';

interface RangeFieldProps {
  /** What is bounded, spoken: "Years". */
  readonly label: string;
  readonly range: Range | null;
  readonly placeholders: readonly [string, string];
  readonly format?: (value: number) => string;
  readonly onChange: (range: Range | null) => void;
}

/** Two numbers by typing; the upper one is not included. */
export function RangeField(props: RangeFieldProps) {
  const { label, range, placeholders, format = String, onChange } = props;
  return (
    <div className={styles.pair}>
      <NumberField
        label={`${label} from`}
        placeholder={placeholders[0]}
        value={range?.from ?? null}
        format={format}
        onChange={(value) => onChange(withBound(range, 'from', value))}
      />
      <span>to under</span>
      <NumberField
        label={`${label} to under`}
        placeholder={placeholders[1]}
        value={range?.to ?? null}
        format={format}
        onChange={(value) => onChange(withBound(range, 'to', value))}
      />
    </div>
  );
}
