import { useId, useState } from 'react';
import type { ColumnSource, OfferColumn } from '../../domain/mapping';
import { changeSettings, type Mapping } from '../../state/import';
import { QuietButton } from '../../ui/button';
import { counted, wholeNumber } from '../../ui/format/number';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { withMeaning } from './column-edits';
import { columnName } from './column-words';
import styles from './import.module.css';
import { unclearCount, type ValueLine, valueLines } from './value-meanings';

interface ValueListProps {
  readonly column: OfferColumn;
  readonly source: ColumnSource;
  readonly mapping: Mapping;
}

const FEW = 12;
/** A button for fewer would take the place of what it hides. */
const FEWEST_HIDDEN = 4;

/** What the values of a column mean, to be looked through and corrected. */
export function ValueList({ column, source, mapping }: ValueListProps) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const id = useId();
  const lines = valueLines(column, source, mapping.inspection.values.get(column) ?? []);
  if (lines.length === 0) return null;
  const unclear = unclearCount(lines);
  const folded = !all && lines.length >= FEW + FEWEST_HIDDEN;
  const say = (value: string, meaning: string | null) =>
    changeSettings({ columns: withMeaning(mapping.settings.columns, column, value, meaning) });
  return (
    <div className={styles.values} data-open={open || undefined}>
      <QuietButton
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${counted(lines.length, 'value', 'values')} of ${columnName(column)}`}
        onClick={() => setOpen(!open)}
      >
        {counted(lines.length, 'value', 'values')}
      </QuietButton>
      {unclear > 0 && <span className={styles.unclear}>{wholeNumber(unclear)} not understood</span>}
      {open && (
        <div id={id}>
          <ul className={styles.meanings}>
            {(folded ? lines.slice(0, FEW) : lines).map((line) => (
              <li key={line.value}>
                <Meaning line={line} onChange={(meaning) => say(line.value, meaning)} />
              </li>
            ))}
          </ul>
          {folded && (
            <QuietButton onClick={() => setAll(true)}>
              Show {wholeNumber(lines.length - FEW)} more
            </QuietButton>
          )}
        </div>
      )}
    </div>
  );
}

interface MeaningProps {
  readonly line: ValueLine;
  readonly onChange: (meaning: string | null) => void;
}

/** A value of the file with a field for what it means. */
function Meaning({ line, onChange }: MeaningProps) {
  const usual = line.readAs ?? 'not understood';
  return (
    <>
      <span className={styles.value}>
        {line.label} <span className={styles.quiet}>{counted(line.rows, 'row', 'rows')}</span>
      </span>
      {line.meanings === null ? (
        <div className={styles.text}>
          <TextField
            label={`Meaning of ${line.label}`}
            value={line.meaning ?? ''}
            placeholder={usual}
            onChange={(text) => onChange(text.trim() === '' ? null : text)}
          />
        </div>
      ) : (
        <Select
          label={`Meaning of ${line.label}`}
          value={line.meaning ?? ''}
          options={[
            { value: '', label: line.meaning === null ? usual : 'as it reads' },
            ...line.meanings.map((value) => ({ value, label: value })),
          ]}
          onChange={(value) => onChange(value === '' ? null : value)}
        />
      )}
    </>
  );
}
