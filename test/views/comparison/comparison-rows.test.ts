import { describe, expect, it } from 'vitest';
import {
  comparisonRows,
  levelsOf,
  verdictText,
} from '../../../src/views/comparison/comparison-rows';
import { comparisonRecords, comparisonTable } from '../../../src/views/comparison/comparison-table';
import { COMPARISON, DIFFERENCE, intervalOf } from './comparisons';

const LEVELS = levelsOf(['Senior', 'Not stated', 'Junior', 'Middle', 'Expert']);

describe('the rows', () => {
  it('are all, equal seniority and every level that the data name, whatever is known', () => {
    const labels = [
      'All, as offered',
      'All, equal seniority',
      'Junior',
      'Middle',
      'Senior',
      'Expert',
    ];
    expect(comparisonRows(COMPARISON, null, LEVELS).map(({ label }) => label)).toEqual(labels);
    expect(comparisonRows(COMPARISON, DIFFERENCE, LEVELS).map(({ label }) => label)).toEqual(
      labels,
    );
  });

  it('shrink to one where the data name no levels', () => {
    expect(comparisonRows(COMPARISON, DIFFERENCE, levelsOf([]))).toHaveLength(1);
  });

  it('have their difference before the interval comes', () => {
    const [all, , , , , expert] = comparisonRows(COMPARISON, null, LEVELS);
    expect(all).toMatchObject({ value: 813, interval: null, gap: 'being worked out' });
    expect(expert).toMatchObject({ value: null, gap: 'not shown for both' });
  });

  it('are clear only where their own interval leaves 0 out', () => {
    const rows = comparisonRows(COMPARISON, DIFFERENCE, LEVELS);
    expect(rows.filter(({ isClear }) => isClear).map(({ label }) => label)).toEqual([
      'All, as offered',
      'Senior',
    ]);
  });

  it('say in words what they allow', () => {
    const words = comparisonRows(COMPARISON, DIFFERENCE, LEVELS).map(verdictText);
    expect(words).toEqual([
      'clearly higher',
      'no clear difference',
      'no clear difference',
      'too few for an interval',
      'clearly higher',
      'not shown for both',
    ]);
    const lower = { ...DIFFERENCE, raw: intervalOf(-813, -1400, -182) };
    expect(comparisonRows(COMPARISON, lower, []).map(verdictText)).toEqual(['clearly lower']);
  });
});

describe('the table', () => {
  const rows = comparisonRows(COMPARISON, DIFFERENCE, LEVELS);

  it('shows amounts with their sign and leaves gaps empty', () => {
    expect(comparisonTable(rows)[0]).toEqual([
      'All, as offered',
      '+$813',
      '+$182',
      '+$1,400',
      'clearly higher',
    ]);
    expect(comparisonTable(rows)[5]?.slice(1, 4)).toEqual([null, null, null]);
  });

  it('states nothing below a cent in a file', () => {
    const noisy = { ...DIFFERENCE, raw: intervalOf(813, 119.50000000000003, 1400) };
    const [, all] = comparisonRecords(comparisonRows(COMPARISON, noisy, []));
    expect(all?.[2]).toBe(119.5);
  });

  it('keeps numbers as numbers in a file, under heads', () => {
    const records = comparisonRecords(rows);
    expect(records).toHaveLength(rows.length + 1);
    expect(records[2]).toEqual(['All, equal seniority', 500, -10, 970, 'no clear difference']);
  });
});
