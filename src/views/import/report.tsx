import type { ReactNode } from 'react';
import { fileName, saveFile } from '../../export/download';
import { useDataset } from '../../state/dataset';
import { closeImport, mappingText } from '../../state/import';
import { Button } from '../../ui/button';
import styles from './import.module.css';
import { reportJson, reportText } from './report-file';
import { type ReportView, reportView } from './report-view-model';

/** What became of every row of the data set that is open. */
export function Report() {
  const { description, report } = useDataset();
  const view = reportView(report);
  return (
    <>
      <p className={styles.file}>{description.name}</p>
      <div className={styles.report}>
        <RowsTable view={view} />
        <Part title="Not understood" nothing="Every value was understood.">
          {notUnderstood(view)}
        </Part>
        <Part title="Guesses made" nothing="None.">
          {view.guesses.map((guess) => (
            <li key={guess}>{guess}</li>
          ))}
        </Part>
      </div>
    </>
  );
}

function RowsTable({ view }: { readonly view: ReportView }) {
  return (
    <div>
      <h3 id="report-rows">Rows</h3>
      <table className={styles.rows} aria-labelledby="report-rows">
        <tbody>
          {view.rows.map(({ words, figure, lines, isResult }) => (
            <tr key={words} data-result={isResult}>
              <th scope="row">
                {words}
                {lines !== '' && <span className={styles.hint}>{lines}</span>}
              </th>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function notUnderstood({ notUnderstood: values, more }: ReportView): readonly ReactNode[] {
  const items = values.map(({ value, column, lines }) => (
    <li key={`${column} ${value}`}>
      {value}
      <span className={styles.hint}>
        {column}, {lines}
      </span>
    </li>
  ));
  return more === '' ? items : [...items, <li key="more">{more}</li>];
}

interface PartProps {
  readonly title: string;
  readonly nothing: string;
  readonly children: readonly ReactNode[];
}

function Part({ title, nothing, children }: PartProps) {
  return (
    <div>
      <h3>{title}</h3>
      {children.length === 0 ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </div>
  );
}

/** What can be taken away of it. */
export function ReportFoot() {
  const dataset = useDataset();
  const mapping = mappingText(dataset.description);
  const save = (what: string, extension: string, text: string, type: string) =>
    saveFile(fileName(what, new Date(), extension), new Blob([text], { type }));
  return (
    <div className={styles.foot}>
      <Button onClick={() => save('report', 'txt', reportText(dataset, new Date()), 'text/plain')}>
        Report as text
      </Button>
      <Button
        onClick={() => save('report', 'json', reportJson(dataset, new Date()), 'application/json')}
      >
        Report as JSON
      </Button>
      {mapping !== null && (
        <Button onClick={() => save('columns', 'json', mapping, 'application/json')}>
          Mapping as JSON
        </Button>
      )}
      <Button look="main" onClick={closeImport}>
        Show the data
      </Button>
    </div>
  );
}
