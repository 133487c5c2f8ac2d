import { beforeAll, describe, it } from 'vitest';
import {
  DATA,
  expectFigures,
  expectGroups,
  type Figures,
  load,
  type Named,
  referenceText,
  type Survey,
} from './reference-figures';

const YEARS: ReadonlyMap<string, { readonly from: number; readonly to: number | null }> = new Map([
  ['0-2', { from: 0, to: 2 }],
  ['2-5', { from: 2, to: 5 }],
  ['5-8', { from: 5, to: 8 }],
  ['8+', { from: 8, to: null }],
]);

describe.runIf(DATA)('figures of others (skipped unless OFFERSCOPE_DATA is set)', () => {
  describe('the survey of 2023', () => {
    interface Reference {
      readonly all: Figures;
      readonly by_devtype: Named;
      readonly by_language: Named;
      readonly by_webframe: Named;
      readonly remote: Named;
      readonly backend_by_YearsCodePro: Named;
      readonly backend_python: Figures;
      readonly backend_python_by_YearsCodePro: Named;
      readonly backend_python_django: Figures;
      readonly backend_python_django_by_YearsCodePro: Named;
      readonly python_any_role: Figures;
      readonly python_any_by_YearsCodePro: Named;
      readonly django_any_role: Figures;
    }
    const PARTS = [0, 1].map(
      (part) =>
        `so2023-us/part-0000${part}-1694856d-2611-4ada-999d-7218986ddd0e-c000.snappy.parquet`,
    );
    const BACKEND = { specialization: ['Developer, back-end'] };
    let reference: Reference;
    let survey: Survey;

    beforeAll(async () => {
      reference = JSON.parse(referenceText('so2023-us'));
      survey = await load(PARTS, 'year', {
        salary: 'Salary',
        specialization: 'DevType',
        skills: { from: ['LanguageHaveWorkedWith', 'WebframeHaveWorkedWith'], split: ';' },
        experience: 'YearsCodePro',
        country: 'RemoteWork',
      });
    });

    it('by role, technology and place', () => {
      expectFigures(survey, {}, reference.all, 'all');
      expectGroups(survey, reference.by_devtype, (name) => ({ specialization: [name] }), 30);
      const technologies = { ...reference.by_language, ...reference.by_webframe };
      expectGroups(survey, technologies, (name) => ({ allOf: [name] }), 70);
      expectGroups(survey, reference.remote, (name) => ({ country: [name] }), 4);
    });

    it('for Python and Django, by years', () => {
      const python = { ...BACKEND, allOf: ['Python'] };
      const both = { ...BACKEND, allOf: ['Python', 'Django'] };
      expectFigures(survey, python, reference.backend_python, 'back end, Python');
      expectFigures(survey, both, reference.backend_python_django, 'back end, both');
      expectFigures(survey, { allOf: ['Python'] }, reference.python_any_role, 'Python');
      expectFigures(survey, { allOf: ['Django'] }, reference.django_any_role, 'Django');
      for (const [name, years] of YEARS) {
        const at = (named: Named) => named[name];
        expectFigures(survey, { ...BACKEND, years }, at(reference.backend_by_YearsCodePro), name);
        const ofPython = at(reference.backend_python_by_YearsCodePro);
        expectFigures(survey, { ...python, years }, ofPython, `Python ${name}`);
        const ofBoth = at(reference.backend_python_django_by_YearsCodePro);
        expectFigures(survey, { ...both, years }, ofBoth, `both ${name}`);
        const ofAny = at(reference.python_any_by_YearsCodePro);
        expectFigures(survey, { allOf: ['Python'], years }, ofAny, `any role ${name}`);
      }
    });
  });

  it('the survey of 2016, its ranges of years by their text', async () => {
    interface Reference {
      readonly all: Figures;
      readonly salary_by_occupation: Named;
      readonly salary_by_tech: Named;
      readonly US_salary_by_tech: Named;
      readonly backend: Figures;
      readonly backend_python: Figures;
      readonly backend_python_by_experience_range: Named;
      readonly backend_python_by_country_top: Named;
      readonly ukraine_all: Figures;
    }
    const RANGES: ReadonlyMap<string, string> = new Map([
      ['Less than 1 year', 'None'],
      ['1 - 2 years', 'Beginner'],
      ['2 - 5 years', 'Pre-Intermediate'],
      ['6 - 10 years', 'Intermediate'],
      ['11+ years', 'Fluent'],
    ]);
    const reference: Reference = JSON.parse(referenceText('so2016'));
    const survey = await load(['so2016/stack_survey.csv.gz'], 'year', {
      salary: 'salary_midpoint',
      specialization: 'occupation',
      skills: { from: ['tech_do'], split: ';' },
      country: 'country',
      english: { from: 'experience_range', values: Object.fromEntries(RANGES) },
    });
    expectFigures(survey, {}, reference.all, 'all');
    const byRole = (name: string) => ({ specialization: [name] });
    expectGroups(survey, reference.salary_by_occupation, byRole, 25);
    expectGroups(survey, reference.salary_by_tech, (name) => ({ allOf: [name] }), 40);
    const american = { country: ['United States'] };
    const inAmerica = (name: string) => ({ ...american, allOf: [name] });
    expectGroups(survey, reference.US_salary_by_tech, inAmerica, 40);
    const backend = { specialization: ['Back-end web developer'] };
    const python = { ...backend, allOf: ['Python'] };
    expectFigures(survey, backend, reference.backend, 'back end');
    expectFigures(survey, python, reference.backend_python, 'Python');
    const byCountry = (name: string) => ({ ...python, country: [name] });
    expectGroups(survey, reference.backend_python_by_country_top, byCountry, 10);
    const byRange = (text: string) => ({ ...python, english: [RANGES.get(text) ?? text] });
    expectGroups(survey, reference.backend_python_by_experience_range, byRange, 5);
    expectFigures(survey, { country: ['Ukraine'] }, reference.ukraine_all, 'Ukraine');
  }, 60_000);

  it.each([
    ['salaries_2025-01-19.csv', 'salaries_2025-01-19.csv'],
    ['salaries_2024-03-31.json', 'salaries_2024-03-31.csv'],
    ['ds_salaries_607.csv', 'ds_salaries_607.csv'],
    ['ds_salaries_2023_3755.csv', 'ds_salaries_2023_3755.csv'],
  ])('the salary index %s', async (file, key) => {
    interface Index {
      readonly all: Figures;
      readonly by_experience_level: Named;
      readonly by_year: Named;
      readonly by_year_x_level: Named;
      readonly by_remote_ratio: Named;
      readonly top_titles: Named;
    }
    const LEVELS: ReadonlyMap<string | undefined, string> = new Map([
      ['EN', 'Junior'],
      ['MI', 'Middle'],
      ['SE', 'Senior'],
      ['EX', 'Expert'],
    ]);
    const index: Readonly<Record<string, Index>> = JSON.parse(referenceText('aijobs'));
    const expected = index[key];
    if (expected === undefined) throw new RangeError(`no figures of ${key}`);
    const survey = await load([`aijobs/${file}`], 'year', {
      salary: 'salary_in_usd',
      seniority: 'experience_level',
      specialization: 'job_title',
      country: 'remote_ratio',
      skills: 'work_year',
    });
    const ofLevel = (code?: string) => ({ seniority: [LEVELS.get(code) ?? ''] });
    expectFigures(survey, {}, expected.all, 'all');
    expectGroups(survey, expected.by_experience_level, ofLevel, 4);
    expectGroups(survey, expected.by_year, (year) => ({ allOf: [year] }), 3);
    const byBoth = (text: string) => {
      const [year = '', level] = text.split('/');
      return { allOf: [year], ...ofLevel(level) };
    };
    expectGroups(survey, expected.by_year_x_level, byBoth, 7);
    expectGroups(survey, expected.by_remote_ratio, (ratio) => ({ country: [ratio] }), 3);
    expectGroups(survey, expected.top_titles, (title) => ({ specialization: [title] }), 5);
  });
});
