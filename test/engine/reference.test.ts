import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CohortSummary } from '../../src/domain/answer';
import type { Selection } from '../../src/domain/cohort';
import type { DatasetDescription } from '../../src/domain/dataset';
import { NOT_STATED, type Unit } from '../../src/domain/vocabulary';
import { decodeOffers } from '../../src/data/decode';
import { parseMapping } from '../../src/data/mapping-form';
import { buildTable } from '../../src/engine/build-table';
import { Holding } from '../../src/engine/holding';
import { answer, EVERYTHING } from './ask-engine';
import { description } from './descriptions';
import { expectSame } from './matching';

const DATA = process.env['OFFERSCOPE_DATA'];

/** Made by other hands with another program; `mean` is rounded to four decimals. */
interface Figures {
  readonly n: number;
  readonly min: number;
  readonly mean: number;
  readonly p10: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p90: number;
}
type Named = Readonly<Record<string, Figures>>;

function referenceText(folder: string): string {
  return readFileSync(join(DATA ?? '', folder, 'reference.json'), 'utf8');
}

async function load(files: readonly string[], how: Partial<DatasetDescription>): Promise<Holding> {
  const parts = files.map((name) => {
    const bytes = new Uint8Array(readFileSync(join(DATA ?? '', name)));
    return { name, bytes: bytes.buffer };
  });
  const { columns } = await decodeOffers(parts, { ...description, ...how });
  return new Holding(buildTable(columns, false));
}

function expectFigures(
  holding: Holding,
  unit: Unit,
  change: Partial<Selection>,
  expected: Figures,
  where: string,
): void {
  const selections = [{ ...EVERYTHING, ...change }];
  const [summary] = answer(holding, 'summary', { selections, unit, count: 'offer', bucket: 500 });
  const { offers, p10, p25, median, p75, p90, mean } = onlyOne(summary);
  const { n, q1, q3 } = expected;
  expect(offers, where).toBe(n);
  expectSame(
    [p10, p25, median, p75, p90],
    [expected.p10, q1, expected.median, q3, expected.p90],
    where,
  );
  expect(Math.abs((mean ?? Number.NaN) - expected.mean), where).toBeLessThan(1e-4);
}

function onlyOne(summary: CohortSummary | undefined): CohortSummary {
  if (summary === undefined) throw new RangeError('no summary');
  return summary;
}

/** Groups with a salary of 0 are other groups here: such rows are left out. */
const comparable = (named: Named) =>
  Object.entries(named).filter(([, { n, min }]) => n >= 10 && min > 0);

describe.runIf(DATA)('figures of others (skipped unless OFFERSCOPE_DATA is set)', () => {
  describe('the survey of 2023', () => {
    interface Survey {
      readonly by_devtype: Named;
      readonly by_language: Named;
      readonly by_webframe: Named;
      readonly backend_python: Figures;
      readonly backend_python_django: Figures;
      readonly backend_by_YearsCodePro: Named;
      readonly backend_python_by_YearsCodePro: Named;
    }
    const PARTS = [0, 1].map(
      (part) =>
        `so2023-us/part-0000${part}-1694856d-2611-4ada-999d-7218986ddd0e-c000.snappy.parquet`,
    );
    const YEARS = {
      '0-2': { from: 0, to: 2 },
      '2-5': { from: 2, to: 5 },
      '5-8': { from: 5, to: 8 },
      '8+': { from: 8, to: null },
    } as const;
    const BACKEND = { specialization: ['Developer, back-end'] };
    let survey: Survey;
    let holding: Holding;

    beforeAll(async () => {
      survey = JSON.parse(referenceText('so2023-us'));
      holding = await load(PARTS, {
        period: 'year',
        columns: parseMapping({
          salary: 'Salary',
          specialization: 'DevType',
          skills: { from: ['LanguageHaveWorkedWith', 'WebframeHaveWorkedWith'], split: ';' },
          experience: 'YearsCodePro',
        }),
      });
    });

    it('by role', () => {
      const groups = comparable(survey.by_devtype);
      expect(groups.length).toBeGreaterThan(10);
      for (const [name, figures] of groups) {
        const specialization = [name === 'None' ? NOT_STATED : name];
        expectFigures(holding, 'year', { specialization }, figures, name);
      }
    });

    it('by technology', () => {
      const groups = comparable({ ...survey.by_language, ...survey.by_webframe });
      expect(groups.length).toBeGreaterThan(10);
      for (const [name, figures] of groups) {
        expectFigures(holding, 'year', { allOf: [name] }, figures, name);
      }
    });

    it('for Python and Django in the back end, by years', () => {
      const { backend_python, backend_python_django } = survey;
      const python = { ...BACKEND, allOf: ['Python'] };
      expectFigures(holding, 'year', python, backend_python, 'Python');
      const both = { ...BACKEND, allOf: ['Python', 'Django'] };
      expectFigures(holding, 'year', both, backend_python_django, 'Python and Django');
      for (const [name, years] of Object.entries(YEARS)) {
        const all = survey.backend_by_YearsCodePro[name];
        const ofPython = survey.backend_python_by_YearsCodePro[name];
        if (all === undefined || ofPython === undefined) throw new RangeError(`no band ${name}`);
        expectFigures(holding, 'year', { ...BACKEND, years }, all, name);
        expectFigures(holding, 'year', { ...python, years }, ofPython, `Python ${name}`);
      }
    });
  });

  it('the salary index, by level and by year', async () => {
    interface Index {
      readonly 'salaries_2025-01-19.csv': {
        readonly all: Figures;
        readonly by_experience_level: Named;
        readonly by_year: Named;
        readonly by_year_x_level: Named;
      };
    }
    const index: Index = JSON.parse(referenceText('aijobs'));
    const expected = index['salaries_2025-01-19.csv'];
    const holding = await load(['aijobs/salaries_2025-01-19.csv'], {
      period: 'year',
      columns: parseMapping({
        salary: 'salary_in_usd',
        seniority: 'experience_level',
        specialization: 'work_year',
      }),
    });
    const levels = { EN: 'Junior', MI: 'Middle', SE: 'Senior', EX: 'Expert' } as const;
    expectFigures(holding, 'year', {}, expected.all, 'all');
    for (const [code, level] of Object.entries(levels)) {
      const figures = expected.by_experience_level[code];
      if (figures === undefined) throw new RangeError(`no level ${code}`);
      expectFigures(holding, 'year', { seniority: [level] }, figures, level);
    }
    for (const [year, figures] of comparable(expected.by_year)) {
      expectFigures(holding, 'year', { specialization: [year] }, figures, year);
    }
  });

  it('the weighted survey of 2022, by position and technology', async () => {
    const name = '2022_june_dev (weighted by freq column)';
    const surveys: Readonly<Record<string, Named>> = JSON.parse(referenceText('dou'));
    const expected = surveys[name];
    const holding = await load(['dou/2022_june_dev.csv'], {
      columns: parseMapping({
        salary: 'salary',
        specialization: 'position',
        skills: 'tech',
        offers: { from: 'freq', of: 'people' },
      }),
    });
    const figuresAt = (key: string) => {
      const figures = expected?.[key];
      if (figures === undefined) throw new RangeError(`no group ${key}`);
      return figures;
    };
    expectFigures(holding, 'month', {}, figuresAt('all'), 'all');
    for (const position of ['Junior', 'Middle', 'Senior', 'Tech Lead', 'Team Lead', 'Architect']) {
      const change = { specialization: [position] };
      expectFigures(holding, 'month', change, figuresAt(position), position);
    }
    for (const position of ['Junior', 'Middle', 'Senior', 'Tech Lead', 'Team Lead']) {
      const key = `Python/${position}`;
      const change = { specialization: [position], allOf: ['Python'] };
      expectFigures(holding, 'month', change, figuresAt(key), key);
    }
  });
});
