import { classNames } from './class-names';
import styles from './field.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  /** Where false the label is only spoken. */
  readonly labelShown?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly look?: 'edge' | 'plain';
}

/** The native list of choices. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelShown = false, value, options, onChange, look = 'edge' } = props;
  const choose = (text: string) => {
    const option = options.find((candidate) => candidate.value === text);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <label className={styles.labelled}>
      {labelShown && <span>{label}</span>}
      <select
        className={classNames(styles.field, look === 'plain' && styles.plain)}
        aria-label={labelShown ? undefined : label}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
