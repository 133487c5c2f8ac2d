import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/domain/filters';
import { nounsOf } from '../../../src/domain/nouns';
import {
  filtersInWords,
  filterWords,
  overridesInWords,
  yearsWords,
} from '../../../src/ui/format/filters';
import {
  dateWords,
  monthsBetween,
  periodTitle,
  periodWords,
  shortPeriod,
} from '../../../src/ui/format/month';
import { monthsOf, withBound, withEnd } from '../../../src/ui/format/range';
import {
  approximate,
  concentrationWords,
  imprecisionWords,
  withheldWords,
} from '../../../src/ui/format/withheld';
import { groupOf } from '../../views/support/groups';

describe('periods', () => {
  it('are said in words', () => {
    expect(periodWords({ from: '2024-01', to: '2024-12' })).toBe('January to December 2024');
    expect(periodWords({ from: '2023-03', to: '2024-05' })).toBe('March 2023 to May 2024');
    expect(periodWords({ from: '2024-05', to: '2024-05' })).toBe('May 2024');
    expect(periodWords({ from: '2024-05', to: null })).toBe('from May 2024');
    expect(periodWords({ from: null, to: '2024-05' })).toBe('until May 2024');
    expect(periodWords(null)).toBe('all months');
  });

  it('are short on chips', () => {
    expect(shortPeriod({ from: '2024-01', to: '2024-12' })).toBe('Jan to Dec 2024');
    expect(periodTitle({ from: '2024-01', to: '2024-12' })).toBe('2024');
    expect(periodTitle({ from: '2024-02', to: '2024-12' })).toBe('Feb to Dec 2024');
  });

  it('count dates and months', () => {
    expect(dateWords('2026-11-01')).toBe('1 November 2026');
    expect(dateWords('last spring')).toBe('last spring');
    expect(monthsBetween('2024-12', '2026-11-20')).toBe(23);
    expect(monthsBetween('unknown', '2026-11-20')).toBeNull();
  });

  it('span months, and give way where their ends would cross', () => {
    expect(monthsOf({ from: '2023-11', to: '2024-02' })).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    const year = { from: '2024-01', to: '2024-12' };
    expect(withEnd(year, 'from', '2024-06')).toEqual({ from: '2024-06', to: '2024-12' });
    expect(withEnd(year, 'to', '2023-06')).toEqual({ from: '2023-06', to: '2023-06' });
  });
});

describe('ranges', () => {
  it('say that the upper end is not included', () => {
    expect(yearsWords({ from: 2, to: 8 })).toBe('2 to under 8 years');
    expect(yearsWords({ from: 2, to: null })).toBe('from 2 years');
    expect(yearsWords({ from: null, to: 8 })).toBe('under 8 years');
  });

  it('exchange ends in the wrong order and vanish when both are open', () => {
    expect(withBound({ from: 3, to: 8 }, 'from', 9)).toEqual({ from: 8, to: 9 });
    expect(withBound({ from: 3, to: null }, 'from', null)).toBeNull();
    expect(withBound(null, 'to', 8)).toEqual({ from: null, to: 8 });
  });
});

describe('filters', () => {
  const filters = {
    ...NO_FILTERS,
    period: { from: '2024-01', to: '2024-12' },
    seniority: ['Middle', 'Senior'],
    english: ['Fluent'],
    salary: { from: 3000, to: 9000 },
  };

  it('are listed in reading order', () => {
    expect(filtersInWords(filters, 'month')).toEqual([
      'Jan to Dec 2024',
      'Middle, Senior',
      'English Fluent',
      '$3,000 to $9,000 a month',
    ]);
    expect(filterWords('country', filters, 'month')).toBeNull();
  });

  it('of one cohort say where they free a shared one', () => {
    expect(overridesInWords({ mode: ['Remote'], seniority: [] })).toEqual([
      'any seniority',
      'Remote',
    ]);
    expect(overridesInWords({ period: null, years: null })).toEqual([
      'all months',
      'any experience',
    ]);
  });
});

describe('small groups', () => {
  const offers = nounsOf('expectation');

  it('say why a figure is not there, in the nouns of the data', () => {
    expect(withheldWords('few-candidates', offers)).toBe('Not shown: fewer than 5 candidates');
    expect(withheldWords('few-candidates', nounsOf('pay'))).toBe(
      'Not shown: fewer than 5 respondents',
    );
    expect(withheldWords('one-candidate', offers)).toBe(
      'Not shown: one candidate holds more than half of the offers',
    );
  });

  it('mark rough figures, and only those', () => {
    expect(approximate('$4,250', 'rough')).toBe('~$4,250');
    expect(approximate('$4,250', 'fair')).toBe('$4,250');
    expect(imprecisionWords(groupOf(4250, 7), offers)).toBe(
      'Rough: 7 candidates. Read it as an indication.',
    );
    expect(imprecisionWords(groupOf(4250, 20), offers)).toBeNull();
  });

  it('say when few candidates hold much', () => {
    const group = { ...groupOf(9500, 11, 25), concentration: 0.52 };
    expect(concentrationWords(group, offers)).toBe(
      'Concentrated: 3 candidates hold 52\u00a0% of the offers.',
    );
    expect(concentrationWords(groupOf(9500, 11), offers)).toBeNull();
  });
});
