import { expect, test } from 'vitest';
import { problemOf } from './support/problems';
import { read } from './support/read-lines';

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
