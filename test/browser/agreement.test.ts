import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageOpener, untilDrawn } from './support/page';
import { figure, figures, readTable, type ReadTable, rowOf, tableBehind } from './support/tables';

const openPage = pageOpener();
const { built } = inject('site');

interface Group {
  readonly offers: number;
  readonly candidates: number;
  readonly median: number | null;
}

/** As much of offerscope.json as is compared here. */
interface SavedCohort extends Group {
  readonly proposals: number | null;
  readonly medianInterval: readonly [number, number] | null;
  readonly mean: number | null;
  readonly histogram: readonly { readonly offers: number }[];
  readonly seniority: readonly (Group & { readonly level: string; readonly p25: number | null })[];
  readonly trend: readonly (Group & { readonly month: string })[];
  readonly facets: Readonly<
    Record<'seniority' | 'mode', readonly { readonly value: string; readonly offers: number }[]>
  >;
  readonly specializations: readonly (Group & {
    readonly specialization: string;
    readonly level: string;
  })[];
}

interface SavedView {
  readonly cohorts: readonly SavedCohort[];
  readonly comparisons: readonly {
    readonly medianDifference: number | null;
    readonly interval: readonly [number, number] | null;
    readonly standardisedDifference: number | null;
    readonly superiority: number | null;
    readonly overlap: number | null;
  }[];
}

const PYTHON = 'c=spec:Back-End%20Web;skill:Python';
const DJANGO = 'c=spec:Back-End%20Web;skill:Django';
const VIEWS = [
  { view: 'the sample as it opens', query: `from=2024-01&to=2024-12&${PYTHON}&${DJANGO}` },
  {
    view: 'a year, Seniors and Middles, remote',
    query: `unit=year&from=2023-01&to=2024-12&seniority=Middle,Senior&mode=Remote&${PYTHON}&${DJANGO}`,
  },
  {
    view: 'per candidate',
    query: `count=candidate&from=2024-01&to=2024-12&${PYTHON}&${DJANGO}`,
  },
];
const NAMES = ['Python', 'Django'];

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
const whole = (amount: number | null | undefined) =>
  amount === null || amount === undefined ? null : Math.round(amount);

async function openView(query: string): Promise<Page> {
  const page = await openPage(`${built}?data=sample&${query}`);
  await page
    .getByRole('region', { name: 'Trend' })
    .getByText(/from 2023 to 2024/)
    .waitFor();
  await page
    .getByRole('region', { name: 'Comparison' })
    .getByText(/^A random/)
    .waitFor();
  await untilDrawn(page);
  return page;
}

async function savedView(page: Page): Promise<SavedView> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Data (JSON)' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

const panelOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The numbers of a column in turn. */
function column({ head, rows }: ReadTable, name: string): readonly (number | null)[] {
  const at = head.indexOf(name);
  return rows.map((cells) => figure(cells[at] ?? ''));
}

const known = (numbers: readonly (number | null)[]) => numbers.filter((one) => one !== null);

describe.each(VIEWS)('every panel says the same of $view', ({ query }) => {
  test('cards, columns, levels and months', async () => {
    const page = await openView(query);
    const saved = await savedView(page);
    const summary = await readTable(page.getByRole('table', { name: 'Summary by cohort' }));
    const histogram = await tableBehind(page, 'Offers by salary');
    const seniority = await tableBehind(page, 'Seniority');
    const trend = await tableBehind(page, 'Trend');
    expect(saved.cohorts).toHaveLength(NAMES.length);

    for (const [index, name] of NAMES.entries()) {
      const cohort = saved.cohorts[index];
      if (cohort === undefined) throw new Error(`${name} is not in the file.`);
      const card = rowOf(summary, name);
      expect(figure(card('Offers'))).toBe(cohort.offers);
      expect(figure(card('Candidates'))).toBe(cohort.candidates);
      expect(figure(card('Proposals'))).toBeCloseTo(cohort.proposals ?? -1, 1);
      expect(figure(card('Weighted average'))).toBe(whole(cohort.mean));
      expect(figures(card('Median'))).toEqual(
        [cohort.median, ...(cohort.medianInterval ?? [])].map(whole),
      );

      const flag = `${name} $${whole(cohort.median)?.toLocaleString('en-US')}`;
      expect(await panelOf(page, 'Offers by salary').getByText(flag).count()).toBe(1);
      expect(known(column(histogram, `${name}, offers`))).toEqual(
        cohort.histogram.map(({ offers }) => offers),
      );
      expect(sum(column(histogram, `${name}, offers`))).toBe(cohort.offers);
      expect(Math.abs(sum(column(histogram, `${name}, share`)) - 100)).toBeLessThan(2);

      for (const { level, offers, candidates, median } of cohort.seniority) {
        const row = rowOf(seniority, level, name);
        expect([row('Offers'), row('Candidates'), row('Median')].map(figure)).toEqual([
          offers,
          candidates,
          median === null ? figure(row('Median')) : whole(median),
        ]);
        expect(row('Median').includes('$')).toBe(median !== null);
      }
      expect(column(trend, `${name}, offers`)).toEqual(cohort.trend.map(({ offers }) => offers));
      expect(column(trend, `${name}, median`)).toEqual(
        cohort.trend.map(({ median }) => whole(median)),
      );
    }
  });

  test('facets, comparison, specializations, technologies and the account', async () => {
    const page = await openView(query);
    const saved = await savedView(page);
    const [python, django] = saved.cohorts;
    const [pair] = saved.comparisons;
    if (python === undefined || django === undefined || pair === undefined) {
      throw new Error('The file lacks a cohort.');
    }
    for (const { value, offers } of python.facets.seniority) {
      const box = page.getByRole('checkbox', { name: value, exact: true }).first();
      const spoken = (await box.getAttribute('aria-description')) ?? '';
      expect(figure(spoken)).toBe(offers);
    }

    const comparison = rowOf(await tableBehind(page, 'Comparison'), 'All, as offered');
    const difference = [pair.medianDifference, ...(pair.interval ?? [])].map(whole);
    expect(['Difference', '95 % interval from', 'to'].map(comparison).map(figure)).toEqual(
      difference,
    );
    expect(whole(pair.medianDifference)).toBe(
      (whole(django.median) ?? 0) - (whole(python.median) ?? 0),
    );
    const card = rowOf(
      await readTable(page.getByRole('table', { name: 'Summary by cohort' })),
      'Difference',
    );
    expect(figures(card('Median'))).toEqual(difference);
    const lead = page.getByRole('region', { name: 'Answer' }).getByText(/^Django minus Python:/);
    expect(figure((await lead.innerText()).replace(/^.*?:/, ''))).toBe(difference[0]);
    const chance = await panelOf(page, 'Comparison')
      .getByText(/^A random Django/)
      .innerText();
    expect(figure(chance)).toBe(Math.round((pair.superiority ?? 0) * 100));

    const specializations = await tableBehind(page, 'Specializations by seniority');
    for (const {
      specialization,
      level,
      offers,
      candidates,
      median,
    } of python.specializations.filter((cell) => cell.offers > 0)) {
      const row = rowOf(specializations, specialization, level);
      expect([row('Offers'), row('Candidates')].map(figure)).toEqual([offers, candidates]);
      if (median !== null) expect(figure(row('Median'))).toBe(whole(median));
    }
    const ownCells = specializations.rows.filter(([name]) => name === 'Back-End Web');
    const ofLevel = (cells: readonly string[]) => figure(cells[2] ?? '');
    const all = ownCells.filter(([, level]) => level === 'All').map(ofLevel);
    expect(sum(ownCells.filter(([, level]) => level !== 'All').map(ofLevel))).toBe(sum(all));

    const technologies = rowOf(await tableBehind(page, 'Technologies'), 'Django');
    expect(
      [technologies('Median'), technologies('Offers'), technologies('Candidates')].map(figure),
    ).toEqual([whole(django.median), django.offers, django.candidates]);

    const account = await readTable(
      panelOf(page, 'How the numbers are made').getByRole('table').first(),
    );
    const lines = [account.head, ...account.rows].map(([, amount]) => figure(amount ?? ''));
    expect(lines.at(-1)).toBe(python.offers);
    expect(sum(lines.slice(0, -1))).toBe(python.offers);
  });
});
