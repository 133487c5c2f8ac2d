import { useState } from 'react';
import { QuietButton } from '../../ui/button';
import { counted } from '../../ui/format/number';
import { SearchField } from '../../ui/search-field';
import { Swatch } from '../../ui/swatch';
import styles from './filters.module.css';
import { type CountColumn, type OptionRow, shownOptions, toggled } from './filters-view-model';
import { OptionLine } from './option-line';

interface OptionListProps {
  readonly name: string;
  readonly options: readonly string[];
  readonly rows: readonly OptionRow[];
  readonly columns: readonly CountColumn[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What the person may be about to choose. */
  readonly onExpect: (chosen: readonly string[]) => void;
}

/** One dimension: a box per value, the counts of what each would give, search where it is long. */
export function OptionList(props: OptionListProps) {
  const { name, options, rows, columns, onChange, onExpect } = props;
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const shown = shownOptions(rows, search, all);
  const chosen = rows.filter((row) => row.chosen).map((row) => row.value);
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>{name}</legend>
      <span className={styles.swatches} aria-hidden="true">
        {columns.map((column) => (
          <Swatch key={column.slot} slot={column.slot} />
        ))}
      </span>
      {shown.searchable && (
        <SearchField
          label={`Search ${counted(rows.length, 'value', 'values')}`}
          value={search}
          onChange={setSearch}
        />
      )}
      {shown.rows.map((row) => (
        <OptionLine
          key={row.value}
          row={row}
          columns={columns}
          onToggle={() => onChange(toggled(options, chosen, row.value))}
          onNear={() => onExpect(toggled(options, chosen, row.value))}
          onOnly={() => onChange([row.value])}
        />
      ))}
      {shown.rows.length === 0 && <p className={styles.quiet}>Nothing by that name</p>}
      <div className={styles.listActions}>
        {(shown.more > 0 || all) && search === '' && (
          <QuietButton onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show ${shown.more} more`}
          </QuietButton>
        )}
        {chosen.length < options.length && shown.searchable && (
          <QuietButton aria-label={`All of ${name}`} onClick={() => onChange(options)}>
            All
          </QuietButton>
        )}
        {chosen.length > 0 && (
          <QuietButton aria-label={`None of ${name}`} onClick={() => onChange([])}>
            None
          </QuietButton>
        )}
      </div>
    </fieldset>
  );
}
