import { expect, test } from 'vitest';
import { decodeOffers } from '../../src/data/decode';
import { parseMapping } from '../../src/data/mapping-form';
import type { DatasetDescription } from '../../src/domain/dataset';
import { monthFromIndex } from '../../src/domain/month';
import { describeWith } from './support/description';
import { part } from './support/files';
import { skillsAt, valueAt } from './support/offers';
import { problemOf } from './support/problems';

type Fields = Partial<Omit<DatasetDescription, 'columns'>> & { readonly columns?: unknown };

/** Reads a CSV, written as lines, by the form of a mapping. */
function read(lines: readonly string[], { columns, ...fields }: Fields = {}) {
  const mapping = columns === undefined ? null : parseMapping(columns);
  return decodeOffers(
    [part('a.csv', `${lines.join('\n')}\n`)],
    describeWith({ ...fields, columns: mapping }),
  );
}

const levels = (column: Parameters<typeof valueAt>[0], rows: number) =>
  Array.from({ length: rows }, (_, row) => valueAt(column, row));

test('rows without a usable salary are left out and counted by reason, with the first lines', async () => {
  const { columns, report } = await read([
    'salary',
    '5000',
    '"55,000"',
    '0',
    '-3',
    'n/a',
    '" "',
    'n/a',
    '0',
  ]);
  expect(Array.from(columns.salary)).toEqual([5000, 55000]);
  expect(report.leftOut).toEqual([
    { reason: 'salary-not-positive', value: null, rows: 3, lines: [4, 5, 9] },
    { reason: 'salary-not-a-number', value: 'n/a', rows: 2, lines: [6, 8] },
  ]);
  expect(report).toMatchObject({ rowsRead: 7, kept: 2, filteredOut: 0 });
});

test('at most five lines and twenty values of a reason are listed, all are counted', async () => {
  const bad = Array.from({ length: 30 }, (_, index) => `bad ${index}`);
  const { report } = await read([
    'salary',
    '1',
    ...bad,
    ...Array.from({ length: 9 }, () => 'bad 0'),
  ]);
  expect(report.leftOut).toHaveLength(21);
  expect(report.leftOut.reduce((sum, { rows }) => sum + rows, 0)).toBe(39);
  expect(report.leftOut.find(({ value }) => value === 'bad 0')).toMatchObject({
    rows: 10,
    lines: [3, 33, 34, 35, 36],
  });
  expect(report.leftOut.every(({ lines }) => lines.length <= 5)).toBe(true);
});

test('exact duplicates stay', async () => {
  const { report } = await read(['salary,company', '1,a', '1,a', '1,a']);
  expect(report.kept).toBe(3);
});

test('currencies: by row, by sign, by constant; one without a rate is left out, never taken as USD', async () => {
  const lines = [
    'pay,cur',
    '1000,USD',
    '1000,eur',
    '£1000,EUR',
    '1000,CHF',
    '1000,',
    '14 000 - 20 000 PLN,EUR',
    '$1000,CAD',
  ];
  const { columns, report } = await read(lines, {
    columns: { salary: { from: 'pay', currency: { from: 'cur' } } },
    currency: 'EUR',
    rates: new Map([
      ['EUR', 1.1],
      ['GBP', 1.3],
      ['PLN', 0.25],
      ['CAD', 0.7],
    ]),
  });
  expect(Array.from(columns.salary)).toEqual([1000, 1100, 1300, 1100, 4250, 700]);
  expect(report.leftOut).toEqual([
    { reason: 'currency-without-rate', value: 'CHF', rows: 1, lines: [5] },
  ]);
});

test('conversion leaves no binary noise behind', async () => {
  const { columns } = await read(['salary', '5000', '4000'], {
    currency: 'EUR',
    rates: new Map([['EUR', 1.1]]),
  });
  expect(Array.from(columns.salary)).toEqual([5500, 4400]);
});

test('periods: a table with a yearly amount is yearly, an hour is a 160th of a month', async () => {
  const lines = [
    'pay,per',
    '120000,year',
    '5000,month',
    '50,hourly',
    '4000/month,year',
    '7,fortnight',
  ];
  const { columns, report } = await read(lines, {
    columns: { salary: { from: 'pay', period: { from: 'per' } } },
  });
  expect(columns.unit).toBe('year');
  expect(Array.from(columns.salary)).toEqual([120000, 60000, 96000, 48000]);
  expect(report.leftOut).toEqual([
    { reason: 'period-not-understood', value: 'fortnight', rows: 1, lines: [6] },
  ]);
});

test('without a yearly amount a table is monthly', async () => {
  const { columns } = await read(['salary', '50'], { period: 'hour' });
  expect([columns.unit, ...columns.salary]).toEqual(['month', 8000]);
});

test('of several salary columns the first that is filled counts', async () => {
  const { columns } = await read(['uop,b2b', '1,2', ',3', '"  ",4'], {
    columns: { salary: ['uop', 'b2b'] },
  });
  expect(Array.from(columns.salary)).toEqual([1, 3, 4]);
});

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
  expect(levels(columns.seniority, 7)).toEqual([
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
  expect(levels(columns.seniority, 2)).toEqual(['Junior', 'Not stated']);
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
  expect(us.report.guesses).toEqual([]);
  const unclear = await read(['salary,date', '1,01/02/2024']);
  expect(months(unclear.columns.month)).toEqual(['2024-02']);
  expect(unclear.report.guesses[0]).toContain('day before month');
  const format = { columns: { salary: 'salary', date: { from: 'date', format: 'MM/DD/YYYY' } } };
  expect(months((await read(['salary,date', '1,01/02/2024'], format)).columns.month)).toEqual([
    '2024-01',
  ]);
});

test('weights: offers of one candidate, or people', async () => {
  const lines = ['salary,n,who', '5,2,a', ',0,b', '7,x,a', '9,,a', '3,1.5,c'];
  const form = { salary: 'salary', candidate: 'who' };
  const offers = await read(lines, { columns: { ...form, offers: 'n' } });
  expect(Array.from(offers.columns.offers)).toEqual([2, 0, 1]);
  expect(Array.from(offers.columns.salary)).toEqual([5, NaN, 9]);
  expect(offers.columns.candidate).toEqual({ ids: new Uint32Array([0, 1, 0]), count: 2 });
  expect(offers.report.leftOut).toMatchObject([
    { reason: 'offers-not-a-count', value: 'x', lines: [4] },
    { reason: 'offers-not-a-count', value: '1.5', lines: [6] },
  ]);
  const people = await read(lines, { columns: { ...form, offers: { from: 'n', of: 'people' } } });
  expect(people.columns.rows).toBe(3);
  expect(Array.from(people.columns.salary)).toEqual([5, 5, 9]);
  expect(people.columns.candidate).toBeNull();
  expect(people.report).toMatchObject({ rowsRead: 5, kept: 2 });
});

test('people take all their columns with them', async () => {
  const lines = [
    'salary,n,skills,mode,experience,status,date',
    '5,2,Go;C,Remote,1,open,2024-01',
    '7,1,C,Office,9,hired,2024-02',
  ];
  const { columns } = await read(lines, {
    columns: {
      salary: 'salary',
      offers: { from: 'n', of: 'people' },
      skills: { from: 'skills', split: ';' },
      mode: 'mode',
      experience: 'experience',
      status: 'status',
      date: 'date',
    },
  });
  expect([0, 1, 2].map((row) => skillsAt(columns, row))).toEqual([['Go', 'C'], ['Go', 'C'], ['C']]);
  expect(levels(columns.mode, 3)).toEqual(['Remote', 'Remote', 'Office']);
  expect(levels(columns.seniority, 3)).toEqual(['Junior', 'Junior', 'Expert']);
  expect(Array.from(columns.status ?? [])).toEqual([0, 0, 1]);
});

test('people beyond every limit are refused before memory is taken', async () => {
  const form = { columns: { salary: 's', offers: { from: 'n', of: 'people' } } };
  const problem = await problemOf(() => read(['s,n', '1,4000000000'], form));
  expect(problem.code).toBe('source-too-large');
});

test('rows that name no candidate are candidates of their own', async () => {
  const { columns } = await read(['salary,candidate', '1,a', '1,', '1,a', '1,']);
  expect(columns.candidate).toEqual({ ids: new Uint32Array([0, 1, 0, 2]), count: 3 });
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

test('of a split cell in a column of one value the first counts', async () => {
  const { columns } = await read(['salary,role', '1,Back-end; Full-stack', '1,QA'], {
    columns: {
      salary: 'salary',
      specialization: { from: 'role', split: ';', values: { 'Back-end': 'Back-End Web' } },
    },
  });
  expect(levels(columns.specialization, 2)).toEqual(['Back-End Web', 'QA']);
});

test('headers and values called __proto__ are ordinary', async () => {
  const { columns } = await read(
    ['salary,__proto__,constructor', '1,__proto__,toString', '2,hasOwnProperty,__proto__'],
    {
      columns: { salary: 'salary', specialization: '__proto__', skills: 'constructor' },
    },
  );
  expect(levels(columns.specialization, 2)).toEqual(['__proto__', 'hasOwnProperty']);
  expect([0, 1].map((row) => skillsAt(columns, row))).toEqual([['toString'], ['__proto__']]);
});

test.each([
  [['pay,mode', '1,x'], {}, 'mapping-invalid', 'salary'],
  [['salary', '1'], { columns: { salary: 'Pay' } }, 'mapping-invalid', 'salary'],
  [['salary', '1'], { columns: { salary: 'salary', mode: ['a', 'b'] } }, 'mapping-invalid', 'mode'],
  [
    ['salary', '1'],
    { columns: { salary: { from: 'salary', currency: { from: 'cur' } } } },
    'mapping-invalid',
    'salary',
  ],
  [['salary', '1'], { where: new Map([['Country', ['US']]]) }, 'mapping-invalid', 'where.Country'],
  [['salary', '0', 'x'], {}, 'no-usable-rows', null],
] as const)('%j with %j ends in %s', async (lines, fields, code, place) => {
  const problem = await problemOf(() => read(lines, fields));
  expect(problem).toMatchObject({ code, place });
  expect(problem.remedy).not.toBe('');
});

test('the names that there are help with the one that is not', async () => {
  const problem = await problemOf(() => read(['pay,mode', '1,x']));
  expect(problem.remedy).toContain('"pay", "mode"');
});
