import { describe, expect, it } from 'vitest';
import { buildTable } from '../../src/engine/build-table';
import { describeDataset } from '../../src/engine/describe-dataset';
import { bytesOf } from '../../src/engine/table';
import { USUAL_RULES } from '../oracle/groups';
import { columnsOf } from '../oracle/columns-of';
import type { Book } from '../oracle/offers';
import { Oracle } from '../oracle/answers';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { description, report } from './descriptions';
import { bookOf } from './small-books';

const handleOf = (book: Book, random = new Random(1)) => {
  const columns = columnsOf(book, random);
  const table = buildTable(columns, USUAL_RULES);
  return describeDataset(table, description, 7, report, columns);
};

describe('the handle of a data set', () => {
  it('lists vocabularies in their order, names by offers, what is not stated last', () => {
    const random = new Random(4);
    const book = randomBook(random, { rows: 500 });
    const { options } = handleOf(book, random);
    expect(options).toEqual(new Oracle(book).options());
    expect(options.country.at(-1)).toBe('Not stated');
    expect(options.seniority).toEqual(['Junior', 'Middle', 'Senior', 'Expert', 'Not stated']);
  });

  it('says what can be asked about', () => {
    const book = bookOf(
      ['years', 'month', 'candidate', 'status'],
      [
        { years: 3.5, month: '2023-11' },
        { years: 12, month: null },
        { years: null, month: '2024-02', open: false },
      ],
      'year',
    );
    expect(handleOf(book)).toMatchObject({
      version: 7,
      rows: 3,
      unit: 'year',
      months: { from: '2023-11', to: '2024-02' },
      mostYears: 12,
      hasCandidates: true,
      hasStatus: true,
    });
  });

  it('has nothing to offer of what the data lack', () => {
    const handle = handleOf(bookOf([], [{ salary: 4000 }]));
    expect(handle).toMatchObject({
      months: null,
      mostYears: null,
      hasCandidates: false,
      hasStatus: false,
    });
    expect(Object.values(handle.options)).toEqual([[], [], [], [], [], []]);
  });

  it('takes names from the data as they are', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const book = bookOf(
      ['country', 'skills'],
      names.map((country) => ({ country, skills: names })),
    );
    expect(handleOf(book).options.country).toEqual(names.toSorted());
    expect(handleOf(book).options.skill).toEqual(names.toSorted());
  });
});

describe('the table', () => {
  const order = (book: Book) => {
    const { candidate, candidates, salary } = buildTable(
      columnsOf(book, new Random(2)),
      USUAL_RULES,
    );
    const amounts = Array.from(salary.codes, (rank) => salary.values[rank]);
    return { amounts, candidate: [...candidate], candidates };
  };
  const offers = [
    { salary: 1, candidate: 'Eve', specialization: 'Rare', month: '2024-01' },
    { salary: 2, candidate: 'Ann', specialization: 'Common', month: null },
    { salary: 3, candidate: 'Bob', specialization: 'Common', month: '2024-02' },
    { salary: 4, candidate: 'Eve', specialization: 'Common', month: '2024-01' },
    { salary: 5, candidate: 'Cid', specialization: 'Common', month: '2024-01' },
    { salary: 6, candidate: 'Bob', specialization: 'Rare', month: '2024-03' },
    { salary: 7, candidate: 'Dan', specialization: 'Common', month: '2024-01' },
  ];

  it('has candidates by the specialization and the month of their first rows, as they appear', () => {
    expect(order(bookOf(['candidate', 'specialization', 'month'], offers))).toEqual({
      amounts: [5, 7, 3, 6, 2, 1, 4],
      candidate: [0, 1, 2, 2, 3, 4, 4],
      candidates: 5,
    });
    expect(order(bookOf(['candidate'], offers)).amounts).toEqual([1, 4, 2, 3, 6, 5, 7]);
  });

  it('takes each row for a candidate of its own where the data name none', () => {
    expect(order(bookOf(['specialization', 'month'], offers))).toEqual({
      amounts: [4, 5, 7, 3, 2, 1, 6],
      candidate: [0, 1, 2, 3, 4, 5, 6],
      candidates: 7,
    });
    expect(order(bookOf([], offers)).amounts).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('takes at most 28 bytes a row, and 2 for each skill beyond 8', () => {
    const rows = 20_000;
    const random = new Random(5);
    const book = randomBook(random, { rows, skills: 80, mostSkills: 14, candidates: 7000 });
    const table = buildTable(columnsOf(book, random), USUAL_RULES);
    const beyond = book.rows.reduce((sum, { skills }) => sum + Math.max(0, skills.length - 8), 0);
    expect(bytesOf(table)).toBeLessThanOrEqual(28 * rows + 2 * beyond);
  });
});
