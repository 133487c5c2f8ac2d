import { useId } from 'react';
import { classNames } from '../../ui/class-names';
import type { AccountLine } from './account';
import styles from './methodology.module.css';

interface AccountTableProps {
  readonly title: string;
  readonly lines: readonly AccountLine[];
}

/** A subtraction, line by line. */
export function AccountTable({ title, lines }: AccountTableProps) {
  const titleId = useId();
  return (
    <div>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <table className={styles.account} aria-labelledby={titleId}>
        <tbody>
          {lines.map(({ words, figure, isResult }) => (
            <tr key={words} className={classNames(isResult && styles.result)}>
              <th scope="row">{words}</th>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
