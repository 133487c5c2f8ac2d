import type { ColumnMapping } from '../domain/mapping';
import type { Basis, Measure, PayPeriod } from '../domain/vocabulary';
import { parseMapping } from './mapping-form';

/** A survey whose columns are known. */
export interface Preset {
  readonly name: string;
  /** Headers that give it away: all of any one of these lists. */
  readonly signs: readonly (readonly string[])[];
  readonly columns: ColumnMapping;
  readonly currency: string;
  readonly period: PayPeriod;
  readonly measure: Measure;
  readonly basis: Basis;
}

const DEVELOPER_TYPES = {
  'Developer, back-end': 'Back-End Web',
  'Developer, front-end': 'Front-End Web',
  'Developer, full-stack': 'Full-Stack Web',
  'Developer, mobile': 'Mobile',
  'Developer, desktop or enterprise applications': 'Desktop',
  'Developer, embedded applications or devices': 'Embedded',
  'Developer, game or graphics': 'Game Development',
  'Developer, QA or test': 'QA',
  'DevOps specialist': 'DevOps',
  'Engineer, data': 'Data Engineering',
  'Data scientist or machine learning specialist': 'AI and Machine Learning',
};

const WORK_2016 = {
  'Full-time remote': 'Remote',
  'Part-time remote': 'Hybrid',
  'I rarely work remotely': 'Office',
  Never: 'Office',
};

const OCCUPATIONS_2016 = {
  'Back-end web developer': 'Back-End Web',
  'Front-end web developer': 'Front-End Web',
  'Full-stack web developer': 'Full-Stack Web',
};

/** Built in; the first whose signs are all there is taken. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'Stack Overflow Developer Survey',
    signs: [
      ['DevType', 'YearsCodePro', 'LanguageHaveWorkedWith'],
      ['DevType', 'YearsCodePro', 'LanguageWorkedWith'],
      ['DevType', 'YearsCodingProf', 'LanguageWorkedWith'],
    ],
    columns: parseMapping({
      salary: ['ConvertedCompYearly', 'ConvertedComp', 'ConvertedSalary', 'Salary'],
      specialization: { from: 'DevType', split: ';', values: DEVELOPER_TYPES },
      skills: {
        from: [
          'LanguageHaveWorkedWith',
          'WebframeHaveWorkedWith',
          'LanguageWorkedWith',
          'WebframeWorkedWith',
          'WebFrameWorkedWith',
          'FrameworkWorkedWith',
        ],
        split: ';',
      },
      experience: ['YearsCodePro', 'YearsCodingProf'],
      country: 'Country',
      mode: 'RemoteWork',
    }),
    currency: 'USD',
    period: 'year',
    measure: 'pay',
    basis: 'gross',
  },
  {
    name: 'Stack Overflow Developer Survey 2016',
    signs: [['occupation', 'experience_range', 'salary_range', 'tech_do']],
    columns: parseMapping({
      salary: {
        from: ['salary_midpoint', 'salary_range'],
        currency: 'USD',
        period: 'year',
      },
      specialization: { from: 'occupation', values: OCCUPATIONS_2016 },
      skills: { from: 'tech_do', split: ';' },
      experience: 'experience_range',
      country: 'country',
      mode: { from: 'remote', values: WORK_2016 },
    }),
    currency: 'USD',
    period: 'year',
    measure: 'pay',
    basis: 'gross',
  },
  {
    name: 'DOU salary survey',
    signs: [
      ['Тайтл', 'Категорія', 'Основна мова програмування'],
      ['Оберіть ваш тайтл або роль у компанії', 'Categories', 'Основна мова програмування'],
      ['Ваш тайтл', 'Вкажіть вашу спеціалізацію', 'Основна мова програмування'],
    ],
    columns: parseMapping({
      salary: [
        'ЗАРПЛАТА / СУМАРНИЙ ДОХІД в IT у $$$ за місяць, лише ставка ЧИСТИМИ - після сплати податків',
        'Зарплата / дохід в IT у $$$ за місяць, лише ставка ЧИСТИМИ - після сплати податків',
        'Зарплата у $$$ за місяць, лише ставка після сплати податків',
      ],
      specialization: ['Категорія', 'Categories', 'Вкажіть вашу спеціалізацію'],
      skills: {
        from: [
          'Основна мова програмування',
          'Інші мови програмування',
          'Фреймворки, бібліотеки та платформи',
        ],
        split: ',',
        values: { 'Не використовую': 'Not stated' },
      },
      seniority: ['Тайтл', 'Оберіть ваш тайтл або роль у компанії', 'Ваш тайтл'],
      experience: [
        'Загальний стаж роботи за нинішньою ІТ-спеціальністю',
        'Загальний стаж роботи за спеціальністю',
      ],
      english: 'Знання англійської мови',
      mode: 'Де ви працюєте?',
      date: ['Submitted at', 'Отметка времени'],
    }),
    currency: 'USD',
    period: 'month',
    measure: 'pay',
    basis: 'net',
  },
  {
    name: 'DOU salary survey, summed up',
    signs: [['salary', 'position', 'experience', 'city', 'tech', 'freq']],
    columns: parseMapping({
      salary: 'salary',
      skills: 'tech',
      seniority: 'position',
      experience: 'experience',
      offers: { from: 'freq', of: 'people' },
    }),
    currency: 'USD',
    period: 'month',
    measure: 'pay',
    basis: 'net',
  },
  {
    name: 'ai-jobs salaries',
    signs: [['work_year', 'experience_level', 'job_title', 'salary_in_usd']],
    columns: parseMapping({
      salary: { from: 'salary_in_usd', currency: 'USD' },
      specialization: 'job_title',
      seniority: 'experience_level',
      country: 'company_location',
      mode: { from: 'remote_ratio', values: { 0: 'Office', 50: 'Hybrid', 100: 'Remote' } },
    }),
    currency: 'USD',
    period: 'year',
    measure: 'pay',
    basis: 'gross',
  },
];
