import { expect, test } from 'vitest';
import { inspectParts } from '../../src/data/inspect';
import { parseMapping, writeMapping } from '../../src/data/mapping-form';
import type { ImportSettings } from '../../src/domain/inspection';
import { part } from './support/files';
import { problemOf } from './support/problems';

const inspect = (lines: readonly string[], settings: ImportSettings | null = null) =>
  inspectParts([part('a.csv', `${lines.join('\n')}\n`)], settings);

/** The proposed mapping in its form. */
async function proposal(lines: readonly string[]) {
  const { settings } = await inspect(lines);
  const { salary, ...others } = settings.columns;
  return salary === undefined ? others : writeMapping({ ...others, salary });
}

const PEOPLE = [
  'id;Посада;Рівень;Зарплата, USD на місяць;Досвід;Технології;Англійська;Країна;Формат роботи;Дата',
  '1;Back-End;Senior;5 000;5+;Python,Django;B2;Україна;Віддалено;31.12.2024',
  '2;QA;Junior;900;менше року;Java,SQL;A2;Польща;В офісі;01.11.2024',
  '3;DevOps;Trainee;0;1;Go;B1;Україна;Гібрид;05.12.2024',
];

test('Ukrainian names are understood, with currency and period from the header', async () => {
  expect(await proposal(PEOPLE)).toEqual({
    salary: 'Зарплата, USD на місяць',
    specialization: 'Посада',
    skills: { from: 'Технології', split: ',' },
    seniority: 'Рівень',
    experience: 'Досвід',
    english: 'Англійська',
    country: 'Країна',
    mode: 'Формат роботи',
    date: 'Дата',
  });
  const { settings } = await inspect(PEOPLE);
  expect(settings).toMatchObject({ currency: 'USD', period: 'month', measure: 'pay' });
});

test('an inspection shows the file, what becomes of it, and what is not understood', async () => {
  const inspection = await inspect(PEOPLE);
  expect(inspection).toMatchObject({
    format: 'CSV, semicolon, UTF-8',
    rows: 3,
    preset: null,
    unit: 'month',
  });
  expect(inspection.columns[1]).toEqual({ name: 'Посада', examples: ['Back-End', 'QA', 'DevOps'] });
  expect(inspection.report).toMatchObject({
    kept: 2,
    leftOut: [{ reason: 'salary-not-positive', lines: [4] }],
  });
  expect(inspection.preview[0]).toEqual(
    new Map<string, unknown>([
      ['salary', 5000],
      ['specialization', 'Back-End'],
      ['skills', ['Python', 'Django']],
      ['seniority', 'Senior'],
      ['experience', 5],
      ['english', 'Upper-Intermediate'],
      ['country', 'Україна'],
      ['mode', 'Remote'],
      ['date', '2024-12'],
    ]),
  );
  expect(inspection.values.get('seniority')).toEqual([
    { value: 'Senior', rows: 1, readAs: 'Senior' },
    { value: 'Junior', rows: 1, readAs: 'Junior' },
    { value: 'Trainee', rows: 1, readAs: null },
  ]);
  expect(inspection.values.get('skills')?.map(({ value }) => value)).toEqual([
    'Python',
    'Django',
    'Java',
    'SQL',
    'Go',
  ]);
  expect(inspection.currencies).toEqual([{ code: 'USD', rows: 2 }]);
});

test('English names, a currency column, a yearly size', async () => {
  const lines = [
    'respondent_id,job_title,experience_level,years_experience,annual_pay,pay_currency,tech_stack,remote,company_name,posted_at',
    'r1,Engineer,SE,5,90000,EUR,Go|C,Remote,Acme,2024-01-05',
    'r2,Analyst,EN,1,45000,USD,SQL|Excel,On-site,Beta,2024-02-07',
  ];
  expect(await proposal(lines)).toEqual({
    salary: { from: 'annual_pay', currency: { from: 'pay_currency' } },
    specialization: 'job_title',
    skills: { from: 'tech_stack', split: '|' },
    seniority: 'experience_level',
    experience: 'years_experience',
    mode: 'remote',
    company: 'company_name',
    date: 'posted_at',
    candidate: 'respondent_id',
  });
  const { settings, currencies, report } = await inspect(lines);
  expect(settings).toMatchObject({ period: 'year', measure: 'offer' });
  expect(currencies).toEqual([
    { code: 'EUR', rows: 1 },
    { code: 'USD', rows: 1 },
  ]);
  expect(report?.leftOut).toMatchObject([{ reason: 'currency-without-rate', value: 'EUR' }]);
});

test('Russian names, and a level found by its values alone', async () => {
  const lines = [
    'Должность,Зарплата на руки (руб.),Ступень,Опыт,Страна',
    'Аналитик,100000,Junior,2,РФ',
    'Тестировщик,150000,Middle,4,РФ',
  ];
  expect(await proposal(lines)).toMatchObject({
    salary: 'Зарплата на руки (руб.)',
    specialization: 'Должность',
    seniority: 'Ступень',
    experience: 'Опыт',
    country: 'Страна',
  });
  const { settings } = await inspect(lines);
  expect(settings).toMatchObject({ currency: 'RUB', basis: 'net' });
});

test('a file without a salary can still be looked into', async () => {
  const inspection = await inspect(['colour,shape', 'red,round']);
  expect(inspection).toMatchObject({
    rows: 1,
    report: null,
    unit: null,
    preview: [],
    currencies: [],
  });
  expect(inspection.columns.map(({ name }) => name)).toEqual(['colour', 'shape']);
});

test('given settings are used as they are', async () => {
  const { salary, ...others } = parseMapping({ salary: 'b', specialization: 'a' });
  const settings: ImportSettings = {
    columns: { salary, ...others },
    currency: 'GBP',
    period: 'year',
    rates: new Map([['GBP', 1.25]]),
    measure: 'posting',
    basis: 'gross',
    smallGroups: 'withheld',
  };
  const inspection = await inspect(['a,b', 'x,100', 'y,0'], settings);
  expect(inspection.settings).toBe(settings);
  expect(inspection).toMatchObject({ preset: null, unit: 'year', report: { kept: 1 } });
  expect(inspection.preview).toEqual([
    new Map<string, unknown>([
      ['salary', 125],
      ['specialization', 'x'],
    ]),
  ]);
});

test('nothing is kept: the report says why instead of failing', async () => {
  const { report, preview } = await inspect(['salary', 'secret', 'secret']);
  expect(report).toBeNull();
  expect(preview).toEqual([]);
  const zero = await inspect(['salary', '0', '0']);
  expect(zero.report).toMatchObject({
    kept: 0,
    leftOut: [{ reason: 'salary-not-positive', rows: 2 }],
  });
});

test('a file that cannot be read ends in its problem', async () => {
  expect((await problemOf(() => inspectParts([part('x', '%PDF-1.4')], null))).code).toBe(
    'file-unsupported',
  );
});
