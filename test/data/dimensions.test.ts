import { expect, test } from 'vitest';
import { monthFromIndex } from '../../src/domain/month';
import { skillsAt, valuesOf } from './support/offers';
import { read } from './support/read-lines';

test('skills are the union of columns, each once a row, values named by the mapping', async () => {
  const { columns } = await read(
    ['salary,a,b', '1,Python; Go;,Django;Python', '2,,', '3,golang,none', '4,"[""C, plain""]",'],
    {
      columns: {
        salary: 'salary',
        skills: { from: ['a', 'b'], split: ';', values: { golang: 'Go', none: 'Not stated' } },
      },
    },
  );
  expect([0, 1, 2, 3].map((row) => skillsAt(columns, row))).toEqual([
    ['Python', 'Go', 'Django'],
    [],
    ['Go'],
    ['C, plain'],
  ]);
});

test('a stated level wins over years; years fill what is not stated; what is no level stays without', async () => {
  const lines = [
    'salary,seniority,experience',
    '1,Jr,9',
    '1,,9',
    '1,Intern,9',
    '1,wizard,1',
    '1,,',
    '1,,3-5',
    '1,Lead,1',
  ];
  const { columns, report } = await read(lines);
  expect(valuesOf(columns.seniority)).toEqual([
    'Junior',
    'Expert',
    'Not stated',
    'Not stated',
    'Not stated',
    'Middle',
    'Expert',
  ]);
  expect(columns.seniority?.values).toEqual(['Junior', 'Middle', 'Expert', 'Not stated']);
  expect(report.notUnderstood).toEqual([
    { column: 'seniority', value: 'Intern', rows: 1, lines: [4] },
    { column: 'seniority', value: 'wizard', rows: 1, lines: [5] },
  ]);
  expect(report.notUnderstoodRows).toBe(2);
});

test('a person can say what a value stands for', async () => {
  const { columns, report } = await read(['salary,level', '1,Intern', '1,wizard'], {
    columns: {
      salary: 'salary',
      seniority: { from: 'level', values: { Intern: 'Junior', wizard: 'Not stated' } },
    },
  });
  expect(valuesOf(columns.seniority)).toEqual(['Junior', 'Not stated']);
  expect(report.notUnderstood).toEqual([]);
});

test('a dimension in which no row states anything does not exist', async () => {
  const { columns } = await read(['salary,country,mode,experience,date,skills,english', '1,,,,,,']);
  expect(columns).toMatchObject({
    country: null,
    mode: null,
    experience: null,
    month: null,
    skills: null,
    english: null,
    seniority: null,
  });
});

test('dates by what the values show, or by a format', async () => {
  const months = (index: Int32Array | null) =>
    Array.from(index ?? [], (month) => (month < 0 ? null : monthFromIndex(month)));
  const us = await read(['salary,date', '1,01/02/2024', '1,02/13/2024', '1,someday']);
  expect(months(us.columns.month)).toEqual(['2024-01', '2024-02', null]);
  expect(us.report.notUnderstood).toMatchObject([{ column: 'date', value: 'someday', lines: [4] }]);
  expect(us.report.guesses.join()).not.toContain('the day or the month');
  const unclear = await read(['salary,date', '1,01/02/2024']);
  expect(months(unclear.columns.month)).toEqual(['2024-02']);
  expect(unclear.report.guesses[0]).toContain('day before month');
  const format = { columns: { salary: 'salary', date: { from: 'date', format: 'MM/DD/YYYY' } } };
  expect(months((await read(['salary,date', '1,01/02/2024'], format)).columns.month)).toEqual([
    '2024-01',
  ]);
});

test('where keeps the rows with one of the values in every column named', async () => {
  const { columns, report } = await read(
    ['salary,Country,Year', '1,US,2024', '2,UA,2024', '3,US,2023', '0,US,2023', '4, US ,2024'],
    {
      where: new Map([
        ['Country', ['US', 'PL']],
        ['Year', ['2024']],
      ]),
    },
  );
  expect(Array.from(columns.salary)).toEqual([1, 4]);
  expect(report).toMatchObject({ rowsRead: 5, kept: 2, filteredOut: 3, leftOut: [] });
});

test('a header with line breaks in it is found by its words', async () => {
  const { columns } = await read(['"pay,', 'net"', '5', '7'], { columns: { salary: 'pay, net' } });
  expect(Array.from(columns.salary)).toEqual([5, 7]);
  const broken = await read(['"pay, net"', '5'], { columns: { salary: 'pay,\n  net' } });
  expect(Array.from(broken.columns.salary)).toEqual([5]);
});

test('of a split cell in a column of one value the first counts', async () => {
  const { columns } = await read(['salary,role', '1,Back-end; Full-stack', '1,QA'], {
    columns: {
      salary: 'salary',
      specialization: { from: 'role', split: ';', values: { 'Back-end': 'Back-End Web' } },
    },
  });
  expect(valuesOf(columns.specialization)).toEqual(['Back-End Web', 'QA']);
});

test('headers and values called __proto__ are ordinary', async () => {
  const { columns } = await read(
    ['salary,__proto__,constructor', '1,__proto__,toString', '2,hasOwnProperty,__proto__'],
    {
      columns: { salary: 'salary', specialization: '__proto__', skills: 'constructor' },
    },
  );
  expect(valuesOf(columns.specialization)).toEqual(['__proto__', 'hasOwnProperty']);
  expect([0, 1].map((row) => skillsAt(columns, row))).toEqual([['toString'], ['__proto__']]);
});
