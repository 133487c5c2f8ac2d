import { type ReactNode, useId, useState } from 'react';
import { QuietButton } from './button';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** One sentence: what the panel shows, from the numbers. */
  readonly finding?: ReactNode;
  /** Controls at the right of the heading. */
  readonly tools?: ReactNode;
  /** How to read the panel, under it. */
  readonly note?: ReactNode;
  /** The same numbers as a table, drawn when asked for. */
  readonly table?: (() => ReactNode) | undefined;
  /** Quiet buttons after "Table": Image, CSV. */
  readonly take?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the report: heading, finding, content, note and what can be taken away. */
export function Panel({ title, finding, tools, note, table, take, children }: PanelProps) {
  const headingId = useId();
  const tableId = useId();
  const [tableShown, setTableShown] = useState(false);
  const hasFoot = note !== undefined || table !== undefined || take !== undefined;
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={headingId}>{title}</h2>
          {finding !== undefined && <p>{finding}</p>}
        </div>
        {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      </div>
      {children}
      {hasFoot && (
        <div className={styles.foot}>
          {note !== undefined && <p className={styles.note}>{note}</p>}
          <div className={styles.take}>
            {table !== undefined && (
              <QuietButton
                aria-expanded={tableShown}
                aria-controls={tableShown ? tableId : undefined}
                onClick={() => setTableShown(!tableShown)}
              >
                Table
              </QuietButton>
            )}
            {take}
          </div>
        </div>
      )}
      {tableShown && table !== undefined && (
        <div id={tableId} className={styles.table}>
          {table()}
        </div>
      )}
    </section>
  );
}
