import { expect, test } from 'vitest';
import { parseCatalogue, parseConfig } from '../../src/data/catalogue';
import { problemOf } from './support/problems';

const ADDRESS = 'https://data.example/api/catalogue.json';
const entry = { id: 'a', name: 'A', url: 'a.arrow' };
const parse = (fields: object) =>
  parseCatalogue({ version: 1, datasets: [{ ...entry, ...fields }] }, ADDRESS)[0];

test('id, name and url are enough; everything else has a default', () => {
  expect(parse({})).toEqual({
    id: 'a',
    name: 'A',
    description: null,
    synthetic: false,
    measure: 'offer',
    basis: 'unknown',
    licence: null,
    source: null,
    updated: null,
    rows: null,
    urls: ['https://data.example/api/a.arrow'],
    type: null,
    currency: 'USD',
    period: 'month',
    rates: new Map(),
    ratesDate: null,
    columns: null,
    where: new Map(),
    sheet: null,
    companyRule: false,
    smallGroups: 'withheld',
    start: null,
  });
});

test('a full entry is read as it is, and unknown keys are ignored', () => {
  const description = parse({
    url: ['parts/1.parquet', 'https://other.example/2.parquet', '/3.parquet'],
    measure: 'pay',
    basis: 'net',
    updated: '2026-11-01',
    rows: 60000,
    currency: 'eur',
    period: 'year',
    rates: { eur: 1.08, UAH: 0.024 },
    columns: { salary: 'pay' },
    where: { Country: ['US', 'UA'], Year: 2024 },
    companyRule: true,
    start: '?from=2024-01',
    // Only a person can choose so, for a file of their own.
    smallGroups: 'shown',
    colour: 'red',
  });
  expect(description).toMatchObject({
    urls: [
      'https://data.example/api/parts/1.parquet',
      'https://other.example/2.parquet',
      'https://data.example/3.parquet',
    ],
    currency: 'EUR',
    rates: new Map([
      ['EUR', 1.08],
      ['UAH', 0.024],
    ]),
    where: new Map([
      ['Country', ['US', 'UA']],
      ['Year', ['2024']],
    ]),
    columns: { salary: { from: ['pay'] } },
    start: '?from=2024-01',
    smallGroups: 'withheld',
  });
  expect(description).not.toHaveProperty('colour');
});

test('a column called __proto__ is an ordinary one', () => {
  const where = JSON.parse('{"__proto__": ["1"], "constructor": ["2"]}');
  const { where: read } = parse({ where }) ?? {};
  expect(read).toEqual(
    new Map([
      ['__proto__', ['1']],
      ['constructor', ['2']],
    ]),
  );
});

test.each([
  [{ id: undefined }, 'datasets[0].id', 'is missing'],
  [{ id: ' ' }, 'datasets[0].id', 'a text that is not empty'],
  [{ name: 7 }, 'datasets[0].name', 'should be a text, but is 7'],
  [{ url: undefined }, 'datasets[0].url', 'is missing'],
  [{ url: [] }, 'datasets[0].url', 'a list with an address in it'],
  [{ url: 'javascript:alert(1)' }, 'datasets[0].url', 'http(s)'],
  [{ url: 'file:///etc/passwd' }, 'datasets[0].url', 'http(s)'],
  [{ url: ['a', 'data:text/csv,1'] }, 'datasets[0].url[1]', 'http(s)'],
  [{ url: 'https://user:secret@other.example/' }, 'datasets[0].url', 'http(s)'],
  [
    { measure: 'guess' },
    'datasets[0].measure',
    '"expectation", "offer", "pay" or "posting", but is "guess"',
  ],
  [{ basis: 'gros' }, 'datasets[0].basis', '"gross", "net" or "unknown"'],
  [{ period: 'week' }, 'datasets[0].period', '"hour", "month" or "year", but is "week"'],
  [{ currency: 'dollars' }, 'datasets[0].currency', 'a currency code'],
  [{ rates: { EUR: '1.08' } }, 'datasets[0].rates.EUR', 'a number of USD above 0, but is "1.08"'],
  [{ rates: { EUR: -1 } }, 'datasets[0].rates.EUR', 'a number of USD above 0'],
  [{ rates: [] }, 'datasets[0].rates', 'an object'],
  [{ updated: 'yesterday' }, 'datasets[0].updated', 'a date'],
  [{ rows: 1.5 }, 'datasets[0].rows', 'a whole number'],
  [{ synthetic: 'yes' }, 'datasets[0].synthetic', 'true or false'],
  [{ columns: {} }, 'datasets[0].columns.salary', 'is missing'],
  [
    { columns: { salary: 7 } },
    'datasets[0].columns.salary',
    'a name, a list of names, or an object',
  ],
  [
    { columns: { salary: { from: 's', period: 'week' } } },
    'datasets[0].columns.salary.period',
    '"hour", "month" or "year"',
  ],
  [
    { columns: { salary: 's', date: { from: 'd', format: 'D.M.Y' } } },
    'datasets[0].columns.date.format',
    'a pattern',
  ],
  [
    { columns: { salary: 's', offers: { from: 'w', of: 'rows' } } },
    'datasets[0].columns.offers.of',
    '"offers" or "people"',
  ],
  [
    { columns: { salary: 's', skills: { from: ['a', ''] } } },
    'datasets[0].columns.skills.from[1]',
    'not empty',
  ],
  [{ where: { Country: [{}] } }, 'datasets[0].where.Country[0]', 'a text'],
])('%j is refused at %s', async (fields, place, words) => {
  const problem = await problemOf(() => parse(fields));
  expect(problem).toMatchObject({ code: 'catalogue-invalid', place });
  expect(problem.message).toContain(ADDRESS);
  expect(problem.message).toContain(place);
  expect(problem.message).toContain(words);
  expect(problem.remedy).not.toBe('');
});

test('all wrong fields are named, the first is the place', async () => {
  const problem = await problemOf(() => parse({ name: 1, basis: 2, rows: 'many' }));
  expect(problem.place).toBe('datasets[0].name');
  expect(problem.message).toContain('datasets[0].basis');
  expect(problem.message).toContain('datasets[0].rows');
});

test.each([
  [{ version: 2, datasets: [] }, 'version', 'version should be 1, but is 2'],
  [{ datasets: [] }, 'version', 'version is missing'],
  [{ version: 1 }, 'datasets', 'datasets is missing'],
  [{ version: 1, datasets: {} }, 'datasets', 'a list of data sets'],
  [[], 'version', 'version is missing'],
  [null, 'the whole', 'but is null'],
  ['catalogue', 'the whole', 'but is "catalogue"'],
  [{ version: 1, datasets: [entry, entry] }, 'datasets[1].id', 'is "a" once more'],
])('%j is no catalogue', async (value, place, words) => {
  const problem = await problemOf(() => parseCatalogue(value, ADDRESS));
  expect(problem).toMatchObject({ code: 'catalogue-invalid', place });
  expect(problem.message).toContain(words);
});

test('the configuration names the catalogue, relative to itself', async () => {
  expect(parseConfig({ catalogue: 'api/c.json' }, 'https://site.example/app/config.json')).toBe(
    'https://site.example/app/api/c.json',
  );
  const problem = await problemOf(() =>
    parseConfig({ catalogue: 5 }, 'https://site.example/config.json'),
  );
  expect(problem).toMatchObject({ code: 'catalogue-invalid', place: 'catalogue' });
});
