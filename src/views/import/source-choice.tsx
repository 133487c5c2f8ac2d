import type { OfferColumn } from '../../domain/mapping';
import { changeSettings, type Mapping } from '../../state/import';
import { Chip } from '../../ui/chip';
import { Select } from '../../ui/select';
import { withNames } from './column-edits';
import { columnName, onOneLine } from './column-words';
import styles from './import.module.css';

interface SourceChoiceProps {
  readonly column: OfferColumn;
  readonly mapping: Mapping;
}

const NONE = 'none';

/** The column, or columns, of the file that a meaning comes from. */
export function SourceChoice({ column, mapping }: SourceChoiceProps) {
  const { settings } = mapping;
  const chosen = settings.columns[column]?.from ?? [];
  const choose = (names: readonly string[]) =>
    changeSettings({ columns: withNames(settings.columns, column, names) });
  if (column !== 'skills' && chosen.length < 2) {
    return <OneSource {...{ column, mapping, chosen, choose }} />;
  }
  return <SeveralSources {...{ column, mapping, chosen, choose }} />;
}

interface SourcesProps extends SourceChoiceProps {
  readonly chosen: readonly string[];
  readonly choose: (names: readonly string[]) => void;
}

function OneSource({ column, mapping, chosen, choose }: SourcesProps) {
  const names = mapping.inspection.columns.map(({ name }) => name);
  const none = column === 'salary' ? 'Choose a column' : 'Not used';
  return (
    <Select
      label={`Column for ${columnName(column)}`}
      value={String(names.indexOf(chosen[0] ?? ''))}
      options={[{ value: '-1', label: none }, ...numbered(names)]}
      onChange={(index) => choose(names.slice(Number(index)).slice(0, Number(index) < 0 ? 0 : 1))}
    />
  );
}

/** A union for technologies, else the first that is filled. */
function SeveralSources({ column, mapping, chosen, choose }: SourcesProps) {
  const names = mapping.inspection.columns.map(({ name }) => name);
  const free = numbered(names).filter(({ name }) => !chosen.includes(name));
  return (
    <div className={styles.sources}>
      {chosen.map((name) => (
        <Chip
          key={name}
          remove={{
            label: `Remove ${onOneLine(name)}`,
            onRemove: () => choose(chosen.filter((other) => other !== name)),
          }}
        >
          <span className={styles.source}>{onOneLine(name)}</span>
        </Chip>
      ))}
      <Select
        label={`Add a column for ${columnName(column)}`}
        value={NONE}
        options={[
          { value: NONE, label: chosen.length === 0 ? 'Not used' : 'Add a column' },
          ...free,
        ]}
        onChange={(index) => choose([...chosen, ...names.slice(Number(index)).slice(0, 1)])}
      />
    </div>
  );
}

function numbered(names: readonly string[]) {
  return names.map((name, index) => ({ value: String(index), label: onOneLine(name), name }));
}
