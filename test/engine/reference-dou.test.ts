import { describe, it } from 'vitest';
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

interface Developers {
  readonly SE_all: Figures;
  readonly by_category: Named;
  readonly SE_by_title: Named;
  readonly SE_Python_by_title: Named;
  readonly SE_by_language: Named;
  readonly SE_by_english: Named;
}

/** What the surveys of 2024 and 2025 have in common; the table has titles as countries. */
function expectDevelopers(survey: Survey, expected: Developers): void {
  const developers = { specialization: ['SE'] };
  const python = { ...developers, allOf: ['Python'] };
  expectFigures(survey, developers, expected.SE_all, 'developers');
  expectGroups(survey, expected.by_category, (name) => ({ specialization: [name] }), 20);
  expectGroups(survey, expected.SE_by_title, (name) => ({ ...developers, country: [name] }), 7);
  expectGroups(survey, expected.SE_Python_by_title, (name) => ({ ...python, country: [name] }), 5);
  const languages = Object.entries(expected.SE_by_language).filter(([name]) => name !== '');
  const byLanguage = (name: string) => ({ ...developers, allOf: [name] });
  expectGroups(survey, Object.fromEntries(languages), byLanguage, 15);
  const byEnglish = (name: string) => ({ ...developers, english: [ENGLISH.get(name) ?? name] });
  expectGroups(survey, expected.SE_by_english, byEnglish, 5);
}

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['Elementary', 'Beginner'],
  ['Advanced', 'Fluent'],
]);

function expectedText(key: string): string {
  const surveys: Readonly<Record<string, unknown>> = JSON.parse(referenceText('dou'));
  return JSON.stringify(surveys[key]);
}

describe.runIf(DATA)('figures of DOU (skipped unless OFFERSCOPE_DATA is set)', () => {
  it('2022: weighted, by position and technology', async () => {
    const expected: Named = JSON.parse(expectedText('2022_june_dev (weighted by freq column)'));
    const survey = await load(['dou/2022_june_dev.csv'], 'month', {
      salary: 'salary',
      specialization: 'position',
      skills: 'tech',
      offers: { from: 'freq', of: 'people' },
    });
    const positions = ['Junior', 'Middle', 'Senior', 'Tech Lead', 'Team Lead', 'Intern/Trainee'];
    const leads = { specialization: ['Team Lead', 'Tech Lead'] };
    expectFigures(survey, {}, expected['all'], 'all');
    expectFigures(survey, { allOf: ['Python'] }, expected['python_all'], 'Python');
    expectFigures(survey, leads, expected['Team Lead + Tech Lead'], 'leads');
    for (const position of positions) {
      const change = { specialization: [position] };
      expectFigures(survey, change, expected[position], position);
      const python = { ...change, allOf: ['Python'] };
      expectFigures(survey, python, expected[`Python/${position}`], `Python/${position}`);
    }
  });

  it('2020: those abroad left out by a filter', async () => {
    interface Survey2020 {
      readonly all: Figures;
      readonly by_title: Named;
      readonly Python_by_title: Named;
      readonly by_language: Named;
      readonly by_city: Named;
      readonly by_english: Named;
    }
    const key = '2020_dec_devs (excluding Де ви мешкаєте?=Не Україна)';
    const expected: Survey2020 = JSON.parse(expectedText(key));
    const survey = await load(['dou/2020_dec_devs.csv'], 'month', {
      salary: 'Зарплата у $$$ за місяць, лише ставка після сплати податків',
      specialization: 'Ваш тайтл',
      skills: 'Основна мова програмування',
      country: 'Де ви мешкаєте?',
      mode: { from: 'Де ви мешкаєте?', values: { 'Не Україна': 'Remote' } },
      english: 'Знання англійської мови',
    });
    const inside = { mode: ['Not stated'] };
    expectFigures(survey, inside, expected.all, 'all');
    expectGroups(survey, expected.by_title, (name) => ({ ...inside, specialization: [name] }), 7);
    const python = { ...inside, allOf: ['Python'] };
    const byTitle = (name: string) => ({ ...python, specialization: [name] });
    expectGroups(survey, expected.Python_by_title, byTitle, 5);
    expectGroups(survey, expected.by_language, (name) => ({ ...inside, allOf: [name] }), 15);
    expectGroups(survey, expected.by_city, (name) => ({ country: [name] }), 15);
    const byEnglish = (name: string) => ({ ...inside, english: [ENGLISH.get(name) ?? name] });
    expectGroups(survey, expected.by_english, byEnglish, 5);
    const everywhere: Survey2020 = JSON.parse(expectedText('2020_dec_devs (no filter)'));
    expectFigures(survey, {}, everywhere.all, 'everywhere');
    expectGroups(survey, everywhere.by_title, (name) => ({ specialization: [name] }), 7);
  });

  it('2024: by title, language and English', async () => {
    const survey = await load(['dou/2024_dec_raw.csv'], 'month', {
      salary:
        'Зарплата / дохід в IT у $$$ за місяць, лише ставка \nЧИСТИМИ - після сплати податків',
      specialization: 'Categories',
      skills: 'Основна мова програмування',
      country: 'Оберіть ваш тайтл або роль у компанії',
      english: 'Знання англійської мови',
    });
    expectDevelopers(survey, JSON.parse(expectedText('2024_dec_raw')));
  });

  it('2025: windows-1251, and Python in the back end by years', async () => {
    interface Survey2025 extends Developers {
      readonly SE_by_specialization: Named;
      readonly 'Back-end+Python_by_experience_band': Named;
    }
    const key = '2025_june_raw (decoded as windows-1251)';
    const expected: Survey2025 = JSON.parse(expectedText(key));
    const salary =
      'ЗАРПЛАТА / СУМАРНИЙ ДОХІД в IT у $$$ за місяць, лише ставка \nЧИСТИМИ - після сплати податків';
    const columns = {
      salary,
      skills: 'Основна мова програмування',
      english: 'Знання англійської мови',
      experience: 'Загальний стаж роботи за нинішньою ІТ-спеціальністю',
    };
    const file = ['dou/2025_june_raw.csv'];
    const byCategory = await load(file, 'month', {
      ...columns,
      specialization: 'Категорія',
      country: 'Тайтл',
    });
    expectDevelopers(byCategory, expected);
    const byRole = await load(file, 'month', {
      ...columns,
      specialization: 'Вкажіть вашу основну спеціалізацію',
      country: 'Категорія',
    });
    const developers = { country: ['SE'] };
    expectGroups(
      byRole,
      expected.SE_by_specialization,
      (name) => ({ ...developers, specialization: [name] }),
      9,
    );
    const python = { specialization: ['Back-end розробка'], allOf: ['Python'] };
    const byYears = (band: string) => {
      const [from = 0, to] = band.replace('+', '').split('-').map(Number);
      return { ...python, years: { from, to: to ?? null } };
    };
    expectGroups(byRole, expected['Back-end+Python_by_experience_band'], byYears, 4);
  });
});
