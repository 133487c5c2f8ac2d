import styles from './field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list by typing; Escape empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <input
      className={styles.field}
      type="search"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      data-shortcut="/"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation();
          onChange('');
        }
      }}
    />
  );
}
