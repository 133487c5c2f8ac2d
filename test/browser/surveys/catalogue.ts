import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageOptions } from '../support/page';

/** The folder of the published surveys; without it the tests on them say that they skip. */
export const FOLDER = process.env['OFFERSCOPE_DATA'] ?? '';

const PARTS = ['00000', '00001'].map(
  (part) => `part-${part}-1694856d-2611-4ada-999d-7218986ddd0e-c000.snappy.parquet`,
);

/** The files of each survey. */
export const FILES = {
  stackOverflow: PARTS.map((part) => join(FOLDER, 'so2023-us', part)),
  dou: [join(FOLDER, 'dou', '2025_june_raw.csv')],
  aiJobs: [join(FOLDER, 'aijobs', 'salaries_2025-01-19.csv')],
} as const;

const STACK_OVERFLOW = {
  id: 'so2023',
  name: 'Stack Overflow 2023, United States',
  measure: 'pay',
  basis: 'gross',
  updated: '2023-06-13',
  url: PARTS.map((part) => `../surveys/so2023-us/${part}`),
  currency: 'USD',
  period: 'year',
  columns: {
    salary: 'Salary',
    specialization: { from: 'DevType', values: { 'Developer, back-end': 'Back-End Web' } },
    skills: { from: ['LanguageHaveWorkedWith', 'WebframeHaveWorkedWith'], split: ';' },
    experience: 'YearsCodePro',
    mode: 'RemoteWork',
  },
};

const douAt = (page: string) => ({
  id: 'dou2025',
  name: 'DOU, June 2025',
  measure: 'pay',
  basis: 'net',
  url: `${page}surveys/dou/2025_june_raw.csv`,
  currency: 'USD',
  period: 'month',
  columns: {
    salary:
      'ЗАРПЛАТА / СУМАРНИЙ ДОХІД в IT у $$$ за місяць, лише ставка ЧИСТИМИ - після сплати податків',
    specialization: 'Категорія',
    skills: 'Основна мова програмування',
    seniority: 'Тайтл',
  },
});

const AI_JOBS = {
  id: 'aijobs',
  name: 'ai-jobs salaries',
  measure: 'pay',
  basis: 'gross',
  licence: 'CC0',
  url: '../surveys/aijobs/salaries_2025-01-19.csv',
  currency: 'USD',
  period: 'year',
  columns: {
    salary: 'salary_in_usd',
    specialization: 'job_title',
    seniority: 'experience_level',
    country: 'company_location',
  },
};

/** A catalogue with the surveys: relative addresses, and an absolute one. */
export function surveys(address: string): readonly object[] {
  return [STACK_OVERFLOW, douAt(address), AI_JOBS];
}

/** Puts a catalogue of one's own before a site. */
export function withCatalogue(
  datasets: readonly object[],
  more: (page: Page) => Promise<void> = async () => {},
): Pick<PageOptions, 'prepare'> {
  return {
    prepare: async (page) => {
      await page.route('**/api/catalogue.json', (route) =>
        route.fulfill({ json: { version: 1, datasets } }),
      );
      await page.route('**/surveys/**', (route) => {
        const { pathname } = new URL(route.request().url());
        const inside = decodeURIComponent(pathname.slice(pathname.indexOf('/surveys/') + 9));
        return route.fulfill({ path: join(FOLDER, inside) });
      });
      await more(page);
    },
  };
}
