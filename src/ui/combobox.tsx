import { Combobox as Base } from '@base-ui/react/combobox';
import { useId } from 'react';
import styles from './combobox.module.css';
import { wholeNumber } from './format/number';

export interface ComboboxOption {
  readonly value: string;
  /** How many there would be with it; null while that is not known. */
  readonly count: number | null;
}

interface ComboboxProps {
  readonly label: string;
  /** Where false the label is only spoken. */
  readonly labelShown?: boolean;
  readonly placeholder: string;
  readonly options: readonly ComboboxOption[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Longer lists are narrowed by typing. */
const MOST_SHOWN = 60;

/** Chooses several of many by search. Heavy: import it only where something has been opened. */
export function Combobox(props: ComboboxProps) {
  const { label, labelShown = true, placeholder, options, value, onChange } = props;
  const id = useId();
  const counts = new Map(options.map((option) => [option.value, option.count]));
  return (
    <Base.Root
      multiple
      items={options.map((option) => option.value)}
      value={value}
      onValueChange={(chosen) => onChange(chosen)}
      limit={MOST_SHOWN}
      autoHighlight
    >
      {labelShown && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <Base.InputGroup className={styles.group}>
        <Base.Chips className={styles.chips}>
          {value.map((chosen) => (
            <Base.Chip key={chosen} className={styles.chip} aria-label={chosen}>
              {chosen}
              <Base.ChipRemove className={styles.remove} aria-label={`Remove ${chosen}`}>
                <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
                  <path d="M2 2l8 8M10 2l-8 8" />
                </svg>
              </Base.ChipRemove>
            </Base.Chip>
          ))}
          <Base.Input
            id={id}
            aria-label={labelShown ? undefined : label}
            className={styles.input}
            placeholder={value.length === 0 ? placeholder : ''}
          />
        </Base.Chips>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Base.Popup className={styles.popup} role="region" aria-label={`Choices for ${label}`}>
            <Base.Empty className={styles.empty}>Nothing by that name</Base.Empty>
            <Base.List className={styles.list}>
              {(option: string) => (
                <OptionRow key={option} option={option} count={counts.get(option) ?? null} />
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function OptionRow({ option, count }: { readonly option: string; readonly count: number | null }) {
  return (
    <Base.Item value={option} className={styles.item} data-none={count === 0}>
      <span className={styles.tick}>
        <Base.ItemIndicator>✓</Base.ItemIndicator>
      </span>
      <span className={styles.name}>{option}</span>
      {count !== null && <span className={styles.count}>{wholeNumber(count)}</span>}
    </Base.Item>
  );
}
