import { describe, expect, test } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import { textOf } from '../../../src/domain/sentence';
import { arrangementFor, arrangementsFor } from '../../../src/views/histogram/arrangement';
import { histogramFinding } from '../../../src/views/histogram/histogram-finding';
import {
  histogramCsv,
  histogramRows,
  histogramTable,
} from '../../../src/views/histogram/histogram-rows';
import {
  histogramDrawings,
  type HistogramView,
  histogramView,
} from '../../../src/views/histogram/histogram-view-model';
import { reachSentence } from '../../../src/views/histogram/reach-sentences';
import {
  columnCount,
  rangeOfColumns,
  rangeWords,
  readColumn,
  readRange,
} from '../../../src/views/histogram/reading';
import { spanOfRange } from '../../../src/views/histogram/selection';
import {
  answerOf,
  COHORTS,
  cohortOf,
  DJANGO,
  EMPTY,
  HIDDEN,
  histogramOf,
  PYTHON,
} from './histograms';

const OFFERS = nounsOf('offer');
const MARKS = { arrangement: 'overlaid', budget: null, salary: null } as const;

function viewOf(cohorts = [PYTHON, DJANGO], share: boolean | null = null): HistogramView {
  const view = histogramView(answerOf(...cohorts), COHORTS.slice(0, cohorts.length), share);
  if (view === null) throw new Error('There should be bars.');
  return view;
}

describe('what is drawn', () => {
  test('a pooled bar stands one bucket wide at its edge', () => {
    const view = viewOf();
    expect([view.from, view.to]).toEqual([4000, 7000]);
    const [python] = histogramDrawings(view, MARKS)[0]?.series ?? [];
    expect(python?.columns[0]).toMatchObject({ from: 4000, to: 4500 });
    expect(python?.pooledBelow?.label).toBe('below $4,500');
    expect(python?.pooledAbove?.label).toBe('$6,500 and above');
  });

  test('cohorts of different size are compared by share, one alone is counted', () => {
    expect(viewOf().isShare).toBe(true);
    expect(viewOf([PYTHON]).isShare).toBe(false);
    expect(viewOf([PYTHON], true).isShare).toBe(true);
    expect(viewOf([PYTHON, DJANGO], false).isShare).toBe(false);
  });

  test('drawings side by side share their axes', () => {
    const drawings = histogramDrawings(viewOf(), { ...MARKS, arrangement: 'multiples' });
    expect(drawings.map(({ series }) => series.map(({ name }) => name))).toEqual([
      ['Python'],
      ['Django'],
    ]);
    expect(new Set(drawings.map(({ peak, from, to }) => `${peak} ${from} ${to}`)).size).toBe(1);
  });

  test('a rough median is marked, and one without bars still has its line', () => {
    const view = viewOf([PYTHON, HIDDEN]);
    const series = histogramDrawings(view, MARKS)[0]?.series;
    expect(series?.[1]?.median?.label).toBe('Django ~$5,000');
    expect(series?.[1]?.columns).toEqual([]);
  });

  test('nothing is drawn where no cohort has bars', () => {
    expect(histogramView(answerOf(HIDDEN, EMPTY), COHORTS, null)).toBeNull();
  });

  test('everything in one bar takes the whole grid', () => {
    const view = viewOf([histogramOf([[null, null, 12]])]);
    expect([view.from, view.to]).toEqual([4000, 7000]);
  });

  test('two cohorts can be mirrored, more stand side by side', () => {
    expect(arrangementsFor(2).map(({ value }) => value)).toContain('mirrored');
    expect(arrangementFor('mirrored', 3)).toBe('multiples');
    expect(arrangementFor(null, 2)).toBe('overlaid');
    expect(arrangementsFor(1)).toHaveLength(1);
  });
});

describe('reading', () => {
  const view = viewOf();

  test('a bucket is named by its bounds', () => {
    const { label, entries } = readColumn(view, 3);
    expect(label).toBe('>= $5,500 and < $6,000');
    expect(entries.map(({ name, offers }) => [name, offers])).toEqual([
      ['Python', 100],
      ['Django', 20],
    ]);
  });

  test('a column inside the pooled bar of one cohort reads the whole of it, with its bounds', () => {
    const [python, django] = readColumn(view, 2).entries;
    expect(python).toMatchObject({ offers: 80, bounds: null });
    expect(django).toMatchObject({ offers: 30, bounds: 'below $5,500' });
  });

  test('a column that is pooled alike for all is named by the pooled bounds', () => {
    const { label, entries } = readColumn(view, columnCount(view) - 1);
    expect(label).toBe('$6,500 and above');
    expect(entries.every(({ bounds }) => bounds === null)).toBe(true);
  });

  test('a range adds up, and its outer ends are open where they are pooled', () => {
    expect(rangeOfColumns(view, 0, 2)).toEqual({ from: null, to: 5000 });
    expect(rangeOfColumns(view, 3, 6)).toEqual({ from: 5500, to: null });
    const everything = readRange(view, { from: null, to: null });
    expect(everything.entries.map(({ offers }) => offers)).toEqual([340, 120]);
    expect(everything.entries[0]?.share).toBeCloseTo(1);
    expect(readRange(view, { from: 5500, to: null }).entries[0]).toMatchObject({
      offers: 200,
      isExact: true,
    });
  });

  test('a range that cuts a pooled bar says at least', () => {
    const [python, django] = readRange(view, { from: 5000, to: 6000 }).entries;
    expect(python).toMatchObject({ offers: 180, isExact: true });
    expect(django).toMatchObject({ offers: 20, isExact: false });
  });

  test('ranges in words', () => {
    expect(rangeWords({ from: 7000, to: 10_000 })).toBe('$7,000 to $10,000');
    expect(rangeWords({ from: null, to: 5000 })).toBe('Under $5,000');
    expect(rangeWords({ from: 5000, to: null })).toBe('$5,000 and more');
  });

  test('a filter is shown on the columns that it touches', () => {
    expect(spanOfRange(view, { from: 4800, to: 5600 })).toEqual({ first: 1, end: 4 });
    expect(spanOfRange(view, { from: null, to: 5000 })).toEqual({ first: 0, end: 2 });
    expect(spanOfRange(view, { from: 90_000, to: null })).toBeNull();
    expect(spanOfRange(view, null)).toBeNull();
  });
});

describe('the table', () => {
  test('has a row for every bar, pooled ones with their own bounds', () => {
    const rows = histogramRows(viewOf());
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [null, 4500],
      [null, 5500],
      [4500, 5000],
      [5000, 5500],
      [5500, 6000],
      [6000, 6500],
      [6500, null],
    ]);
    expect(rows[1]?.cells.map((cell) => cell?.offers ?? null)).toEqual([null, 30]);
  });

  test('carries every offer of every cohort once', () => {
    const rows = histogramRows(viewOf());
    const total = (cohort: number) =>
      rows.reduce((sum, { cells }) => sum + (cells[cohort]?.offers ?? 0), 0);
    expect([total(0), total(1)]).toEqual([340, 120]);
  });

  test('knows where a cohort certainly has nothing', () => {
    const narrow = histogramOf([[5000, 5500, 12]]);
    const rows = histogramRows(viewOf([PYTHON, narrow]));
    expect(rows[0]?.cells[1]).toEqual({ offers: 0, share: 0 });
  });

  test('is numbers in a file and words on the page', () => {
    const view = viewOf([PYTHON]);
    expect(histogramTable(view)[1]).toEqual(['>= $4,500 and < $5,000', '40', '11.8\u00a0%']);
    const [head, first] = histogramCsv(view, OFFERS);
    expect(head).toEqual(['From', 'To', 'Python, offers', 'Python, share']);
    expect(first).toEqual([null, 4500, 20, 0.058824]);
  });
});

describe('the finding', () => {
  const findingOf = (...args: Parameters<typeof viewOf>) =>
    textOf(histogramFinding(viewOf(...args), OFFERS));

  test('one cohort: its peak with counts', () => {
    expect(findingOf([PYTHON])).toBe('Python peaks at $5.5k+: 100 of 340 offers.');
  });

  test('two cohorts: both peaks, and why shares', () => {
    expect(findingOf()).toBe(
      'Python peaks at $5.5k+, Django at $6k+. Shares, because the cohorts differ in size (340 and 120 offers).',
    );
  });

  test('counts say how sizes differ', () => {
    expect(findingOf([PYTHON, DJANGO], false)).toContain(
      'Python has 2.8 times as many offers as Django.',
    );
  });

  test('one peak for both is said once, and equal sizes need no words', () => {
    expect(findingOf([PYTHON, PYTHON])).toBe('Both cohorts peak at $5.5k+.');
  });

  test('of equally high buckets the lowest is the peak', () => {
    const even = histogramOf([
      [5000, 5500, 30],
      [5500, 6000, 30],
    ]);
    expect(findingOf([even])).toContain('$5k+');
  });

  test('what is hidden is said with its reason, what is empty as empty', () => {
    expect(findingOf([PYTHON, HIDDEN])).toContain('Django: not shown: fewer than 10 candidates.');
    expect(findingOf([PYTHON, EMPTY])).toContain('Django: no offer matches.');
  });
});

describe('what a budget reaches', () => {
  const terms = { budget: 5500, step: 500, nouns: OFFERS };
  const python = { slot: 0 as const, name: 'Python' };
  const words = (share: number | null, added: number | null) =>
    textOf(reachSentence(python, { share, added }, terms));

  test('is said both ways', () => {
    expect(words(0.24, 0.06)).toBe(
      'At $5,500 you reach 24\u00a0% of Python offers; +$500 adds 6\u00a0%. Asking $5,500 is the 24th percentile.',
    );
  });

  test('at the ends there is no percentile', () => {
    expect(words(0, 0.01)).toContain('Asking $5,500 is below all of them.');
    expect(words(1, 0)).toContain('Asking $5,500 is at or above all of them.');
    expect(words(0.999, 0)).toContain('the 99th percentile');
  });

  test('hidden shares are not guessed', () => {
    expect(words(null, null)).toBe('Python: no reach is shown at $5,500.');
  });
});

test('the name of a cohort is the one that tells it apart', () => {
  const view = histogramView(
    answerOf(PYTHON, DJANGO),
    [cohortOf(0, 'Go'), cohortOf(2, 'Go')],
    null,
  );
  expect(view?.cohorts.map(({ name, slot }) => [name, slot])).toEqual([
    ['Back-End Web + Go (A)', 0],
    ['Back-End Web + Go (C)', 2],
  ]);
});
