import type { Inspection } from '../../domain/inspection';
import type { ImportReport, LeftOut, LeftOutReason } from '../../domain/report';
import { lowered } from '../../ui/format/first-letter';
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
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const words = reasons.map((reason) => {
    const entries = leftOut.filter((entry) => entry.reason === reason);
    return reasonWords(reason, entries, reasons.length > 1);
  });
  return `Left out ${wholeNumber(all)}: ${words.join(', ')}.`;
}

const MOST_VALUES = 3;

/** One reason with what set it off: "currency without a rate (25): CHF and 2 more". */
function reasonWords(
  reason: LeftOutReason,
  entries: readonly LeftOut[],
  isCounted: boolean,
): string {
  const rows = entries.reduce((sum, entry) => sum + entry.rows, 0);
  const values = entries.flatMap(({ value }) => value ?? []);
  const more = values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : '';
  return [
    lowered(leftOutWords({ reason, value: null })),
    isCounted ? ` (${wholeNumber(rows)})` : '',
    values.length === 0 ? '' : `: ${values.slice(0, MOST_VALUES).join(', ')}${more}`,
  ].join('');
}

function notUnderstoodSentence({ notUnderstoodRows: rows }: ImportReport): string {
  if (rows === 0) return '';
  return `${counted(rows, 'value', 'values')} not understood; the rows stay, as “Not stated”.`;
}

/** True where an import would open something. */
export function canImport({ report }: Inspection): boolean {
  return report !== null && report.kept > 0;
}
