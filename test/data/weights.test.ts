import { expect, test } from 'vitest';
import { skillsAt, valuesOf } from './support/offers';
import { problemOf } from './support/problems';
import { read } from './support/read-lines';

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
  expect(valuesOf(columns.mode)).toEqual(['Remote', 'Remote', 'Office']);
  expect(valuesOf(columns.seniority)).toEqual(['Junior', 'Junior', 'Expert']);
  expect(Array.from(columns.status ?? [])).toEqual([0, 0, 1]);
});

test('people beyond every limit are refused before memory is taken', async () => {
  const form = { columns: { salary: 's', offers: { from: 'n', of: 'people' } } };
  const problem = await problemOf(() => read(['s,n', '1,4000000000'], form));
  expect(problem.code).toBe('source-too-large');
});

test('people with more skills together than any table holds are refused, too', async () => {
  const skills = Array.from({ length: 300 }, (_, index) => `s${index}`).join(';');
  const columns = {
    salary: 's',
    skills: { from: 'k', split: ';' },
    offers: { from: 'n', of: 'people' },
  };
  const problem = await problemOf(() => read(['s,n,k', `1,1000000,${skills}`], { columns }));
  expect(problem).toMatchObject({ code: 'source-too-large', place: 'skills' });
  expect(problem.message).toContain('300,000,000 items in lists');
});

test('rows that name no candidate are candidates of their own', async () => {
  const { columns } = await read(['salary,candidate', '1,a', '1,', '1,a', '1,']);
  expect(columns.candidate).toEqual({ ids: new Uint32Array([0, 1, 0, 2]), count: 3 });
});
