import type { CohortAccount } from '../../domain/answer';
import { type Selection, technologiesLabel } from '../../domain/cohort';
import type { Dataset } from '../../domain/dataset';
import { type Nouns, nounsOf } from '../../domain/nouns';
import type { ImportReport } from '../../domain/report';
import type { Unit } from '../../domain/vocabulary';
import { capitalised } from '../../ui/format/first-letter';
import { filtersInWords } from '../../ui/format/filters';
import { leftOutWords } from '../../ui/format/left-out';
import { signedNumber, wholeNumber } from '../../ui/format/number';

/** A line of a subtraction. */
export interface AccountLine {
  readonly words: string;
  readonly figure: string;
  readonly isResult: boolean;
}

const start = (words: string, count: number): AccountLine => ({
  words,
  figure: wholeNumber(count),
  isResult: false,
});
const less = (words: string, count: number): AccountLine => ({
  words,
  figure: count === 0 ? '0' : signedNumber(-count),
  isResult: false,
});
const result = (words: string, count: number): AccountLine => ({
  words,
  figure: wholeNumber(count),
  isResult: true,
});

interface Counted {
  readonly account: CohortAccount;
  readonly selection: Selection;
  readonly unit: Unit;
  readonly dataset: Dataset;
  readonly name: string;
}

/** From all offers of the data set to the counted ones; steps that cannot subtract are left out. */
export function countedLines(counted: Counted): readonly AccountLine[] {
  const { account, selection, unit, dataset, name } = counted;
  const nouns = nounsOf(dataset.description.measure);
  const filters = filtersInWords(selection, unit);
  const isRestricted = outsideWords(selection) !== null;
  return [
    start(`${capitalised(nouns.many)} in the data set`, account.all),
    ...(isRestricted ? [less(outsideWords(selection) ?? '', account.outside)] : []),
    ...(dataset.hasStatus ? [less('Accepted or rejected', account.closed)] : []),
    ...(filters.length > 0 ? [less(`Outside of ${filters.join('; ')}`, account.filtered)] : []),
    result(`Counted for ${name}`, account.counted),
  ];
}

/** What the definition of a cohort leaves outside; null where it takes everything. */
export function outsideWords(selection: Selection): string | null {
  const { specialization, noneOf } = selection;
  const technologies = technologiesLabel(selection);
  if (specialization.length === 0 && technologies === '') return null;
  if (technologies === '') return 'Other specializations';
  const others = noneOf.length === 0 ? `without ${technologies}` : 'other technologies';
  return specialization.length === 0 ? capitalised(others) : `Other specializations or ${others}`;
}

/** What became of the rows of the source; empty where the source says nothing. */
export function readLines(report: ImportReport): readonly AccountLine[] {
  return [
    start('Rows read', report.rowsRead),
    ...(report.filteredOut > 0 ? [less('Not asked for by the catalogue', report.filteredOut)] : []),
    ...report.leftOut.map((leftOut) => less(leftOutWords(leftOut), leftOut.rows)),
    result('Rows kept', report.kept),
  ];
}

/** What the reading did not understand or had to guess; null where there is nothing to say. */
export function readingWords(report: ImportReport, nouns: Nouns): string | null {
  const { notUnderstoodRows, guesses } = report;
  const unknown =
    notUnderstoodRows === 0
      ? []
      : [
          `${wholeNumber(notUnderstoodRows)} ${nouns.many} have a value that was not understood; they stay, as “Not stated”.`,
        ];
  return [...unknown, ...guesses].join(' ') || null;
}
