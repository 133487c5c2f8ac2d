import { describe, expect, test } from 'vitest';
import { read } from './support/read-lines';

type Fields = Omit<NonNullable<Parameters<typeof read>[1]>, 'columns'> & {
  readonly columns?: object;
};

/** The guesses of a table that has a status, an offers and a candidate column besides these cells. */
async function guessesOf(lines: readonly string[], { columns, ...fields }: Fields = {}) {
  const [header = '', ...rows] = lines;
  const { report } = await read(
    [`${header},status,offers,candidate`, ...rows.map((row, index) => `${row},open,1,${index}`)],
    {
      ...fields,
      columns: {
        salary: 'salary',
        status: 'status',
        offers: 'offers',
        candidate: 'candidate',
        ...columns,
      },
    },
  );
  return report.guesses;
}

const YEARS = { experience: 'years' };
const LEVELS = { ...YEARS, seniority: 'level' };
const BY_ROW = { salary: { from: 'salary', period: { from: 'per' } } };

describe('what a rule gave is said', () => {
  test('of a table that states everything there is nothing to say', async () => {
    expect(await guessesOf(['salary', '5000', '$6k'])).toEqual([]);
    const stated = ['salary,years,level', '5000,3,Middle', '6000,10+,Senior', '7000,,'];
    expect(await guessesOf(stated, { columns: LEVELS })).toEqual([]);
  });

  test('amounts that are ranges, of the rows that stay', async () => {
    const lines = ['salary', '4000-6000', '"Less than $10,000"', '4000-6000', '200k+', '1-2-3'];
    expect(await guessesOf(lines)).toEqual(['3 amounts are ranges: read as the midpoint.']);
    expect(await guessesOf(['salary', '10-15k CHF', '10-15k'])).toEqual([
      '1 amount is a range: read as the midpoint.',
    ]);
  });

  test('years that are ranges, of the rows that stay', async () => {
    const lines = ['salary,years,level', '1,3-5,Middle', '1,3-5,Middle', '0,3-5,Middle', '1,4,'];
    expect(await guessesOf(lines.slice(0, 4), { columns: LEVELS })).toEqual([
      '2 rows give years of experience as a range: read as the midpoint.',
    ]);
    const one = ['salary,years,level', '1,less than a year,Junior', '1,10+,Senior'];
    expect(await guessesOf(one, { columns: LEVELS })).toEqual([
      '1 row gives years of experience as a range: read as the midpoint.',
    ]);
  });

  test('a range that the mapping names is none', async () => {
    const years = { from: 'years', values: { '3-5': '4' } };
    const columns = { ...LEVELS, experience: years };
    expect(await guessesOf(['salary,years,level', '1,3-5,Middle'], { columns })).toEqual([]);
  });

  test('levels that follow from years', async () => {
    const lines = ['salary,years,level', '1,3,Junior', '1,3,', '1,9,', '1,,', '1,9,Intern'];
    expect(await guessesOf(lines, { columns: LEVELS })).toEqual([
      '2 rows state no level: taken from years of experience.',
    ]);
    expect(await guessesOf(lines.slice(0, 3), { columns: LEVELS })).toEqual([
      '1 row states no level: taken from years of experience.',
    ]);
    expect(await guessesOf(['salary,years', '1,3'], { columns: YEARS })).toEqual([
      'No seniority column: levels are taken from years of experience.',
    ]);
    expect(await guessesOf(['salary,years', '1,'], { columns: YEARS })).toEqual([]);
  });

  test('hourly amounts in a monthly and in a yearly table', async () => {
    expect(await guessesOf(['salary', '50', '60'], { period: 'hour' })).toEqual([
      '2 amounts are hourly: converted at 160 hours a month.',
    ]);
    const lines = ['salary,per', '50,hour', '90000,year', 'n/a,hour'];
    expect(await guessesOf(lines, { columns: BY_ROW })).toEqual([
      '1 amount is hourly: converted at 160 hours a month, 12 months a year.',
    ]);
  });

  test('monthly amounts only among yearly ones', async () => {
    const lines = ['salary,per', '5000,month', '6000,month', '90000,year'];
    expect(await guessesOf(lines, { columns: BY_ROW })).toEqual([
      '2 amounts are monthly among yearly ones: converted at 12 months a year.',
    ]);
    expect(await guessesOf(lines.slice(0, 3), { columns: BY_ROW })).toEqual([]);
    expect(await guessesOf(['salary', '90000'], { period: 'year' })).toEqual([]);
  });

  test('amounts in other currencies, with the rates that were used', async () => {
    const rates = new Map([
      ['EUR', 1.08],
      ['PLN', 0.25],
      ['GBP', 1.3],
    ]);
    const lines = ['salary', '1000 EUR', '1000', '1000 PLN', '1000 EUR', '1000 CHF'];
    expect(await guessesOf(lines, { rates })).toEqual([
      'Amounts are converted at 1 EUR = 1.08 USD, 1 PLN = 0.25 USD.',
    ]);
  });

  test('rates beyond twenty are counted', async () => {
    const codes = Array.from({ length: 22 }, (_, index) => `QA${String.fromCharCode(65 + index)}`);
    const columns = { salary: { from: 'salary', currency: { from: 'cur' } } };
    const rates = new Map(codes.map((code) => [code, 2]));
    const lines = ['salary,cur', ...codes.map((code) => `1000,${code}`)];
    const [sentence] = await guessesOf(lines, { columns, rates });
    expect(sentence).toMatch(/1 QAT = 2 USD and 2 more\.$/);
  });
});

describe('columns that a table lacks', () => {
  test('status, candidate and offers', async () => {
    const { report } = await read(['salary', '5000']);
    expect(report.guesses).toEqual([
      'No status column: all rows are open.',
      'No column of persons: each row is a person of its own.',
      'No column of weights: each row counts once.',
    ]);
  });

  test('a mapping that says what the weight counts leaves nothing to guess', async () => {
    const { report } = await read(['salary,n', '5000,2'], {
      columns: { salary: 'salary', offers: { from: 'n', of: 'people' } },
    });
    expect(report.guesses).toEqual(['No status column: all rows are open.']);
  });
});
