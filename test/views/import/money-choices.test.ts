import { describe, expect, it } from 'vitest';
import {
  chooseCurrency,
  choosePeriod,
  currenciesToRate,
  currencyOf,
  currencyOptions,
  periodOf,
  periodOptions,
  withRate,
} from '../../../src/views/import/money-choices';
import { inspectionOf, salaryOf, settingsOf } from './inspections';

describe('the currency of the amounts', () => {
  it('is one for all rows or stated row by row, and either can be chosen again', () => {
    const settings = settingsOf();
    const byColumn = { ...settings, ...chooseCurrency(settings, 'column:money') };
    expect(currencyOf(byColumn)).toBe('column:money');
    expect(byColumn.columns.salary?.currency).toEqual({ from: 'money' });
    const constant = { ...byColumn, ...chooseCurrency(byColumn, 'EUR') };
    expect(currencyOf(constant)).toBe('EUR');
    expect(constant).toMatchObject({ currency: 'EUR', columns: { salary: { currency: null } } });
  });

  it('tells a column from a currency of the same name', () => {
    const settings = settingsOf();
    expect(currencyOf({ ...settings, ...chooseCurrency(settings, 'column:EUR') })).toBe(
      'column:EUR',
    );
    const values = currencyOptions(['EUR'], 'USD').map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
  });

  it('offers what is chosen even where nobody else knows it', () => {
    expect(currencyOptions([], 'XYZ')).toContainEqual({ value: 'XYZ', label: 'XYZ' });
    expect(currencyOptions(['one\ntwo'], 'USD')).toContainEqual({
      value: 'column:one\ntwo',
      label: 'as in “one two”',
    });
  });

  it('is that of the mapping where it names one', () => {
    const columns = { salary: salaryOf('pay', { currency: { constant: 'PLN' } }) };
    expect(currencyOf(settingsOf({ columns }))).toBe('PLN');
  });
});

describe('the pay period', () => {
  it('is one for all rows or stated row by row', () => {
    const settings = settingsOf();
    expect(periodOf({ ...settings, ...choosePeriod(settings, 'hour') })).toBe('hour');
    const byColumn = { ...settings, ...choosePeriod(settings, 'column:per') };
    expect(periodOf(byColumn)).toBe('column:per');
    expect(periodOf({ ...byColumn, ...choosePeriod(byColumn, 'year') })).toBe('year');
    expect(periodOptions(['per']).map(({ value }) => value)).toEqual([
      'hour',
      'month',
      'year',
      'column:per',
    ]);
  });
});

describe('rates', () => {
  it('are asked for every currency but the dollar', () => {
    const currencies = ['EUR', 'USD', 'CHF'].map((code) => ({ code, rows: 3 }));
    const asked = currenciesToRate(inspectionOf({ currencies }));
    expect(asked.map(({ code }) => code)).toEqual(['EUR', 'CHF']);
  });

  it('are taken back by emptying the field, and are never zero', () => {
    const rates = withRate(new Map(), 'EUR', 1.08);
    expect([...rates]).toEqual([['EUR', 1.08]]);
    expect([...withRate(rates, 'EUR', null)]).toEqual([]);
    expect([...withRate(rates, 'EUR', 0)]).toEqual([]);
  });
});
