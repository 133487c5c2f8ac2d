import { describe, expect, test } from 'vitest';
import { decodeOffers } from '../../src/data/decode';
import { parseMapping } from '../../src/data/mapping-form';
import { SENIORITY_YEARS } from '../../src/domain/vocabulary';
import { describeWith } from './support/description';
import { DATA, dataFile } from './support/files';
import { amounts, quantile, quartiles, skillsAt, valueAt } from './support/offers';

const SO2023 = [
  'so2023-us/part-00000-1694856d-2611-4ada-999d-7218986ddd0e-c000.snappy.parquet',
  'so2023-us/part-00001-1694856d-2611-4ada-999d-7218986ddd0e-c000.snappy.parquet',
];

describe.runIf(DATA)('real files (skipped unless OFFERSCOPE_DATA is set)', () => {
  test('both Parquet parts of the Stack Overflow survey give the published figures', async () => {
    const { columns, report } = await decodeOffers(
      SO2023.map(dataFile),
      describeWith({
        period: 'year',
        columns: parseMapping({
          salary: 'Salary',
          specialization: { from: 'DevType', values: { 'Developer, back-end': 'Back-End Web' } },
          skills: { from: ['LanguageHaveWorkedWith', 'WebframeHaveWorkedWith'], split: ';' },
          experience: 'YearsCodePro',
          mode: 'RemoteWork',
        }),
      }),
    );
    expect(report).toMatchObject({ rowsRead: 11341, kept: 11322, filteredOut: 0 });
    expect(report.leftOut).toMatchObject([
      { reason: 'salary-not-positive', rows: 19, value: null },
    ]);
    expect(report.leftOut[0]?.lines).toHaveLength(5);
    expect(columns.unit).toBe('year');
    expect(Math.max(...columns.salary)).toBe(1e16);
    const backEnd = (row: number) => valueAt(columns.specialization, row) === 'Back-End Web';
    const uses = (skill: string) => (row: number) => skillsAt(columns, row).includes(skill);
    const python = (row: number) => backEnd(row) && uses('Python')(row);
    const django = (row: number) => backEnd(row) && uses('Django')(row);
    expect(quartiles(amounts(columns, python))).toEqual([1001, 130000, 170000, 225000]);
    expect(quartiles(amounts(columns, django))).toEqual([163, 128000, 160000, 202300]);
    expect(quartiles(amounts(columns, (row) => python(row) && django(row)))).toEqual([
      157, 128000, 157500, 203000,
    ]);
    const byLevel = Object.keys(SENIORITY_YEARS).map((level) => {
      const sorted = amounts(
        columns,
        (row) => python(row) && valueAt(columns.seniority, row) === level,
      );
      return [sorted.length, quantile(sorted, 0.5)];
    });
    expect(byLevel).toEqual([
      [51, 105000],
      [180, 130000],
      [214, 160000],
      [555, 191000],
    ]);
    expect(columns.mode?.values.toSorted()).toEqual(['Hybrid', 'Not stated', 'Office', 'Remote']);
  });

  test('the DOU survey in windows-1251 with line breaks in its header', async () => {
    const { columns, report } = await decodeOffers(
      [dataFile('dou/2025_june_raw.csv')],
      describeWith({
        columns: parseMapping({
          salary:
            'ЗАРПЛАТА / СУМАРНИЙ ДОХІД в IT у $$$ за місяць, лише ставка \nЧИСТИМИ - після сплати податків',
          specialization: 'Категорія',
          skills: 'Основна мова програмування',
          seniority: 'Тайтл',
          experience: 'Загальний стаж роботи за нинішньою ІТ-спеціальністю',
          english: 'Знання англійської мови',
          date: 'Submitted at',
        }),
      }),
    );
    expect(report.rowsRead).toBe(11686);
    const figures = ['Junior', 'Middle', 'Senior'].map((level) => {
      const sorted = amounts(
        columns,
        (row) =>
          valueAt(columns.specialization, row) === 'SE' &&
          skillsAt(columns, row).includes('Python') &&
          valueAt(columns.seniority, row) === level,
      );
      return [sorted.length, quantile(sorted, 0.5)];
    });
    expect(figures).toEqual([
      [59, 900],
      [108, 2500],
      [121, 5200],
    ]);
    expect(columns.english?.values).toEqual([
      'None',
      'Beginner',
      'Pre-Intermediate',
      'Intermediate',
      'Upper-Intermediate',
      'Fluent',
    ]);
  });

  test('the ai-jobs salaries, exact duplicates included', async () => {
    const { columns, report } = await decodeOffers(
      [dataFile('aijobs/salaries_2025-01-19.csv')],
      describeWith({
        period: 'year',
        columns: parseMapping({
          salary: 'salary_in_usd',
          seniority: 'experience_level',
          specialization: 'job_title',
        }),
      }),
    );
    expect(report).toMatchObject({ rowsRead: 74301, kept: 74301, leftOut: [], notUnderstood: [] });
    expect(quartiles(amounts(columns, () => true))).toEqual([74301, 106800, 147500, 199700]);
    const medians = ['Junior', 'Middle', 'Senior', 'Expert'].map((level) =>
      quantile(
        amounts(columns, (row) => valueAt(columns.seniority, row) === level),
        0.5,
      ),
    );
    expect(medians).toEqual([89575, 130500, 162100, 192000]);
  });
});
