import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OfferColumns } from '../../src/data/columns';
import { decodeOffers } from '../../src/data/decode';
import { inspectParts } from '../../src/data/inspect';
import { describeWith } from './support/description';
import { DATA, dataFile } from './support/files';
import { amounts, quantile, skillsAt, valueAt } from './support/offers';

interface Figures {
  readonly n: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p10: number;
  readonly p90: number;
}

/** A reference of figures that were worked out elsewhere. */
function reference(path: string, ...keys: string[]): Figures {
  let value: unknown = JSON.parse(readFileSync(join(DATA ?? '', path), 'utf8'));
  for (const key of keys) {
    value =
      typeof value === 'object' && value !== null
        ? new Map(Object.entries(value)).get(key)
        : undefined;
  }
  const entries = new Map(Object.entries(value ?? {}));
  const [n = 0, q1 = 0, median = 0, q3 = 0, p10 = 0, p90 = 0] = [
    'n',
    'q1',
    'median',
    'q3',
    'p10',
    'p90',
  ].map((key) => Number(entries.get(key)));
  return { n, q1, median, q3, p10, p90 };
}

/** Reads a file as what its headers say it is. */
async function readAs(preset: string, path: string, where = new Map<string, string[]>()) {
  const { settings, preset: found } = await inspectParts([dataFile(path)], null);
  expect(found).toBe(preset);
  const { salary, ...columns } = settings.columns;
  if (salary === undefined) throw new Error('no salary was found');
  const { currency, period } = settings;
  return decodeOffers(
    [dataFile(path)],
    describeWith({ columns: { ...columns, salary }, currency, period, where }),
  );
}

function figures(columns: OfferColumns, passes: (row: number) => boolean = () => true): Figures {
  const sorted = amounts(columns, passes);
  const at = (share: number) => quantile(sorted, share);
  return {
    n: sorted.length,
    q1: at(0.25),
    median: at(0.5),
    q3: at(0.75),
    p10: at(0.1),
    p90: at(0.9),
  };
}

function expectAlike(found: Figures, expected: Figures) {
  expect(found.n).toBe(expected.n);
  for (const key of ['q1', 'median', 'q3', 'p10', 'p90'] as const)
    expect(found[key]).toBeCloseTo(expected[key], 1);
}

const level = (columns: OfferColumns, name: string) => (row: number) =>
  valueAt(columns.seniority, row) === name;

describe.runIf(DATA)('published figures (skipped unless OFFERSCOPE_DATA is set)', () => {
  test('DOU 2022: each unit of freq is a person', async () => {
    const { columns } = await readAs('DOU salary survey, summed up', 'dou/2022_june_dev.csv');
    expect(columns.rows).toBe(7545);
    const path = ['dou/reference.json', '2022_june_dev (weighted by freq column)'] as const;
    expectAlike(figures(columns), reference(...path, 'all'));
    expectAlike(figures(columns, level(columns, 'Middle')), reference(...path, 'Middle'));
    expect(figures(columns, level(columns, 'Senior')).median).toBe(4700);
    expect(figures(columns, level(columns, 'Junior')).median).toBe(950);
  });

  test('DOU 2020: UTF-8 with a mark, 44 sparse columns, those abroad left out', async () => {
    const cities = new Map([['Де ви мешкаєте?', await citiesOfUkraine()]]);
    const { columns, report } = await readAs('DOU salary survey', 'dou/2020_dec_devs.csv', cities);
    expect(report).toMatchObject({ rowsRead: 5454, kept: 5362, filteredOut: 92 });
    expect(figures(columns).median).toBe(2500);
    const medians = ['Junior', 'Middle', 'Senior'].map(
      (name) => figures(columns, level(columns, name)).median,
    );
    expect(medians).toEqual([800, 2000, 3800]);
    expect(columns.mode?.values).toEqual(['Remote', 'Office', 'Hybrid', 'Not stated']);
  });

  /** Every place that is named, but the one that is none. */
  async function citiesOfUkraine(): Promise<string[]> {
    const { settings } = await inspectParts([dataFile('dou/2020_dec_devs.csv')], null);
    const country = {
      from: ['Де ви мешкаєте?'],
      split: null,
      values: new Map<string, string>(),
      format: null,
    };
    const { values } = await inspectParts([dataFile('dou/2020_dec_devs.csv')], {
      ...settings,
      columns: { ...settings.columns, country },
    });
    return (values.get('country') ?? [])
      .map(({ value }) => value)
      .filter((value) => value !== 'Не Україна');
  }

  test('ai-jobs 2023: an empty line before the header', async () => {
    const { columns } = await readAs('ai-jobs salaries', 'aijobs/ds_salaries_2023_3755.csv');
    expectAlike(
      figures(columns),
      reference('aijobs/reference.json', 'ds_salaries_2023_3755.csv', 'all'),
    );
  });

  test('ai-jobs 2024 as JSON: numbers written as texts', async () => {
    const { columns } = await readAs('ai-jobs salaries', 'aijobs/salaries_2024-03-31.json');
    const path = ['aijobs/reference.json', 'salaries_2024-03-31.csv'] as const;
    expectAlike(figures(columns), reference(...path, 'all'));
    expectAlike(
      figures(columns, level(columns, 'Senior')),
      reference(...path, 'by_experience_level', 'SE'),
    );
  });

  test('Stack Overflow 2016: gzip, ranges, multi-valued cells', async () => {
    const { columns } = await readAs(
      'Stack Overflow Developer Survey 2016',
      'so2016/stack_survey.csv.gz',
    );
    expectAlike(figures(columns), reference('so2016/reference.json', 'all'));
    const python = (row: number) => skillsAt(columns, row).includes('Python');
    const backEnd = (row: number) => valueAt(columns.specialization, row) === 'Back-End Web';
    expectAlike(
      figures(columns, (row) => backEnd(row) && python(row)),
      reference('so2016/reference.json', 'backend_python'),
    );
    const american = (row: number) => valueAt(columns.country, row) === 'United States';
    expectAlike(
      figures(columns, (row) => backEnd(row) && python(row) && american(row)),
      reference('so2016/reference.json', 'backend_python_by_country_top', 'United States'),
    );
  });
});
