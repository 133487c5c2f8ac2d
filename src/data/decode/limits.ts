import { Problem } from '../../domain/problem';

/** Of a file as it comes. Like all limits it is checked before memory is taken. */
export const MOST_FILE_BYTES = 500 * 2 ** 20;
/** Of a file once it is unpacked. */
export const MOST_INFLATED_BYTES = 2 * 2 ** 30;
/** Of a table, all its parts together. */
export const MOST_ROWS = 20_000_000;
const MOST_COLUMNS = 512;
/** Cells of all columns that are read: a few bytes of a file can claim millions of them. */
const MOST_CELLS = 300_000_000;
/** Items of all lists of a column, which may share them. */
export const MOST_ITEMS = 200_000_000;
/** Of one page of a Parquet file once it is unpacked. */
export const MOST_PAGE_BYTES = 64 * 2 ** 20;

const REMEDY = 'Split the file, or leave out what is not needed, and open it again.';

/** @throws Problem 'source-too-large' where the count is above the limit or no count at all. */
export function checkRows(rows: number, place: string): void {
  checkCount(rows, MOST_ROWS, 'rows', place);
}

/** @throws Problem 'source-too-large'. */
export function checkColumns(columns: number, place: string): void {
  checkCount(columns, MOST_COLUMNS, 'columns', place);
}

/** @throws Problem 'source-too-large'. */
export function checkCells(cells: number, place: string): void {
  checkCount(cells, MOST_CELLS, 'cells', place);
}

/** Of the items of all lists in a column. @throws Problem 'source-too-large'. */
export function checkItems(items: number, place: string, most: number = MOST_ITEMS): void {
  checkCount(items, most, 'items in lists', place);
}

function checkCount(count: number, most: number, noun: string, place: string): void {
  if (count >= 0 && count <= most) return;
  throw tooLarge(`${count.toLocaleString('en')} ${noun}`, most.toLocaleString('en'), place);
}

/** The problem of a file that is larger than `most`, both in words. */
function tooLarge(actual: string, most: string, place: string): Problem {
  return new Problem(
    'source-too-large',
    `"${place}" has ${actual}; at most ${most} can be opened.`,
    REMEDY,
    place,
  );
}

/** The problem of a file of too many bytes. */
export function tooManyBytes(bytes: number, most: number, place: string): Problem {
  return tooLarge(megabytes(bytes), megabytes(most), place);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20).toLocaleString('en')} MB`;
}
