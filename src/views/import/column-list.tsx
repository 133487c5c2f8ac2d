import { OFFER_COLUMNS, type OfferColumn } from '../../domain/mapping';
import type { Mapping } from '../../state/import';
import { columnHint, columnName, onOneLine } from './column-words';
import styles from './import.module.css';
import { ReadAs } from './read-as';
import { SourceChoice } from './source-choice';
import { ValueList } from './value-list';

/** One line for each column of the offers table, the salary first. */
export function ColumnList({ mapping }: { readonly mapping: Mapping }) {
  return (
    <div className={styles.columns}>
      <div className={styles.heads} aria-hidden="true">
        <span>Meaning</span>
        <span>Column of the file</span>
        <span>First values</span>
        <span>Read as</span>
      </div>
      {OFFER_COLUMNS.map((column) => (
        <ColumnLine key={column} column={column} mapping={mapping} />
      ))}
    </div>
  );
}

interface ColumnLineProps {
  readonly column: OfferColumn;
  readonly mapping: Mapping;
}

function ColumnLine({ column, mapping }: ColumnLineProps) {
  const source = mapping.settings.columns[column];
  return (
    <div className={styles.line} role="group" aria-label={columnName(column)}>
      <span className={styles.meaning}>{columnName(column)}</span>
      <SourceChoice column={column} mapping={mapping} />
      {source === undefined ? (
        <span className={styles.unused}>{columnHint(column)}</span>
      ) : (
        <>
          <span className={styles.examples}>{examplesOf(mapping, source.from)}</span>
          <div className={styles.read}>
            <ReadAs column={column} mapping={mapping} />
            <ValueList column={column} source={source} mapping={mapping} />
          </div>
        </>
      )}
    </div>
  );
}

function examplesOf({ inspection }: Mapping, names: readonly string[]): string {
  const columns = inspection.columns.filter(({ name }) => names.includes(name));
  return columns
    .flatMap(({ examples }) => examples)
    .slice(0, 4)
    .map(onOneLine)
    .join('; ');
}
