import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './data-table.module.css';

export interface DataColumn {
  readonly label: string;
  /** Figures are right-aligned. */
  readonly figures?: boolean;
}

interface DataTableProps {
  /** Says what the table holds; seen above it. */
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  /** One cell per column; the first names the row. Null: nothing to show, drawn as a dash. */
  readonly rows: readonly (readonly (ReactNode | null)[])[];
}

/** The numbers of a chart as a table. Scrolls inside itself where the place is narrow. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const cellClass = (column: number) => classNames(columns[column]?.figures && styles.figures);
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.label} scope="col" className={cellClass(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={cellClass(index)}>
                    {cell ?? '–'}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
