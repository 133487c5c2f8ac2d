import type { Mapping } from '../../state/import';
import { DataTable } from '../../ui/data-table';
import { counted } from '../../ui/format/number';
import { Refreshing } from '../../ui/states';
import { AboutFields } from './about-fields';
import { ColumnList } from './column-list';
import styles from './import.module.css';
import { previewTable } from './preview-table';

/** What the columns of the files mean, and the first rows as they will be read. */
export function MappingForm({ mapping }: { readonly mapping: Mapping }) {
  return (
    <div className={styles.mapping}>
      <FileLine mapping={mapping} />
      <AboutFields mapping={mapping} />
      <section aria-labelledby="import-columns">
        <h3 id="import-columns">What the columns mean</h3>
        <ColumnList mapping={mapping} />
      </section>
      <Outcome mapping={mapping} />
    </div>
  );
}

function FileLine({ mapping: { files, inspection } }: { readonly mapping: Mapping }) {
  const facts = [
    counted(inspection.rows, 'row', 'rows'),
    counted(inspection.columns.length, 'column', 'columns'),
    inspection.format,
  ];
  return (
    <div className={styles.file}>
      <p>
        <strong>{files.map(({ name }) => name).join(', ')}</strong>{' '}
        <span className={styles.quiet}>{facts.join(', ')}</span>
      </p>
      <p className={styles.quiet}>The file stays in this browser</p>
      {inspection.preset !== null && (
        <p className={styles.preset}>
          Recognized: {inspection.preset}. The choices below are those for it.
        </p>
      )}
    </div>
  );
}

function Outcome({ mapping: { inspection, refreshing } }: { readonly mapping: Mapping }) {
  const { columns, rows } = previewTable(inspection);
  const guesses = inspection.report?.guesses ?? [];
  if (rows.length === 0) return null;
  return (
    <section className={styles.outcome}>
      <Refreshing active={refreshing}>
        <div>
          <DataTable caption="First rows as they will be read" columns={columns} rows={rows} />
          {guesses.length > 0 && (
            <>
              <h3>Guesses made</h3>
              <ul className={styles.quiet}>
                {guesses.map((guess) => (
                  <li key={guess}>{guess}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </Refreshing>
    </section>
  );
}
