import { useState } from 'react';
import styles from './field.module.css';
import { parseAmount } from './format/parse';

interface NumberFieldProps {
  readonly label: string;
  /** Where false the label is only spoken. */
  readonly labelShown?: boolean;
  /** Null: empty. */
  readonly value: number | null;
  readonly placeholder?: string;
  /** Called on Enter and when the field is left, with a number that can be read, or null. */
  readonly onChange: (value: number | null) => void;
  readonly format?: (value: number) => string;
  /** The key that leads to it. */
  readonly shortcut?: string;
}

/** A number by typing; text that is none stays and is marked until it is mended. */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    labelShown = false,
    value,
    placeholder,
    onChange,
    format = String,
    shortcut,
  } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (value === null ? '' : format(value));
  const unreadable = shown.trim() !== '' && parseAmount(shown) === null;
  const commit = () => {
    if (draft === null || unreadable) return;
    setDraft(null);
    const typed = parseAmount(draft);
    if (typed !== value) onChange(typed);
  };
  return (
    <label className={styles.labelled}>
      {labelShown && <span>{label}</span>}
      <input
        className={styles.field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        data-shortcut={shortcut}
        aria-label={labelShown ? undefined : label}
        aria-invalid={unreadable}
        placeholder={placeholder}
        value={shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
    </label>
  );
}
