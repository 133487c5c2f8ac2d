import { describe, expect, test } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import { arrangementFor, arrangementsFor } from '../../../src/views/histogram/arrangement';
import {
  histogramCsv,
  histogramRows,
  histogramTable,
} from '../../../src/views/histogram/histogram-rows';
import {
  histogramDrawings,
  histogramView,
} from '../../../src/views/histogram/histogram-view-model';
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
  viewOf,
} from './histograms';

const OFFERS = nounsOf('offer');
const MARKS = { arrangement: 'overlaid', budget: null, salary: null } as const;

describe('what is drawn', () => {
  test('a pooled bar stands one bucket wide at its edge', () => {
    const view = viewOf();
    expect([view.from, view.to]).toEqual([4000, 7000]);
    const [python] = histogramDrawings(view, MARKS, OFFERS)[0]?.series ?? [];
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
    const drawings = histogramDrawings(viewOf(), { ...MARKS, arrangement: 'multiples' }, OFFERS);
    expect(drawings.map(({ series }) => series.map(({ name }) => name))).toEqual([
      ['Python'],
      ['Django'],
    ]);
    expect(new Set(drawings.map(({ peak, from, to }) => `${peak} ${from} ${to}`)).size).toBe(1);
  });

  test('a rough median is marked, and one without bars still has its line', () => {
    const view = viewOf([PYTHON, HIDDEN]);
    const series = histogramDrawings(view, MARKS, OFFERS)[0]?.series;
    expect(series?.[1]?.median?.label).toBe('Django ~$5,000');
    expect(series?.[1]?.columns).toEqual([]);
    expect(series?.[1]?.absence).toBe('Not shown: fewer than 10 candidates');
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
