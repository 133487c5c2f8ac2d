import type { Inspection } from '../../domain/inspection';
import type { ImportReport, LeftOut } from '../../domain/report';
import { leftOutWords } from '../../ui/format/left-out';
import { counted, wholeNumber } from '../../ui/format/number';

/** What an import would do, in two sentences; `detail` may be empty. */
export interface KeepsWords {
  readonly keeps: string;
  readonly detail: string;
}

/** "Keeps 1,204 of 1,260 rows." with the reasons for the others. */
export function keepsWords({ report, rows }: Inspection): KeepsWords {
  if (report === null) {
    return {
      keeps: `${counted(rows, 'row', 'rows')}.`,
      detail: 'Choose the column that holds the salary: nothing can be opened without it.',
    };
  }
  return {
    keeps: `Keeps ${wholeNumber(report.kept)} of ${counted(report.rowsRead, 'row', 'rows')}.`,
    detail: [leftOutSentence(report), notUnderstoodSentence(report)].filter(Boolean).join(' '),
  };
}

/** "Left out 14: salary of zero or less (13), without a salary (1)." */
function leftOutSentence({ leftOut }: ImportReport): string {
  if (leftOut.length === 0) return '';
  const all = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const [only, ...others] = leftOut;
  const reasons =
    only !== undefined && others.length === 0
      ? [lowered(only)]
      : leftOut.map((entry) => `${lowered(entry)} (${wholeNumber(entry.rows)})`);
  return `Left out ${wholeNumber(all)}: ${reasons.join(', ')}.`;
}

function lowered(entry: LeftOut): string {
  const words = leftOutWords(entry);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function notUnderstoodSentence({ notUnderstoodRows: rows }: ImportReport): string {
  if (rows === 0) return '';
  return `${counted(rows, 'value', 'values')} not understood; the rows stay, as “Not stated”.`;
}

/** True where an import would open something. */
export function canImport({ report }: Inspection): boolean {
  return report !== null && report.kept > 0;
}
