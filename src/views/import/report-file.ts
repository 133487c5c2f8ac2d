import type { Dataset } from '../../domain/dataset';
import { reportView } from './report-view-model';

/** The report as JSON, with the lines and reasons as they are known. */
export function reportJson({ description, report }: Dataset, date: Date): string {
  const { id, name, source } = description;
  const whole = { dataset: { id, name, source }, reported: date.toISOString(), ...report };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The report to read, line by line. */
export function reportText({ description, report }: Dataset, date: Date): string {
  const { rows, notUnderstood, more, guesses } = reportView(report);
  const lines = [
    'Import report',
    description.name,
    date.toISOString(),
    '',
    'Rows',
    ...rows.map((line) => inColumns(line.words, line.figure, line.lines)),
    ...section(
      'Not understood',
      notUnderstood.map(({ value, column, lines: at }) => inColumns(column, value, at)),
    ),
    ...(more === '' ? [] : [`  ${more}`]),
    ...section(
      'Guesses made',
      guesses.map((guess) => `  ${guess}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function inColumns(words: string, figure: string, lines: string): string {
  return `  ${words}: ${figure}${lines === '' ? '' : ` (${lines})`}`;
}
