import { expect, test } from 'vitest';
import { readAmount } from '../../../src/data/reading/amount';
import { decimalMarkOf } from '../../../src/data/reading/number-text';

const amountOf = (text: string) => readAmount(text, null)?.amount ?? null;

test.each([
  ['55,000', 55000],
  ['55.000', 55000],
  ['1 500,50', 1500.5],
  ['1 500', 1500],
  ['1.500,50', 1500.5],
  ['1,500.50', 1500.5],
  ["1'500", 1500],
  ['12,00,000', 1200000],
  ['1234.567', 1234.567],
  ['0.125', 0.125],
  ['90000.0', 90000],
  ['1e16', 1e16],
  ['$4k', 4000],
  ['4,5 тис. грн', 4500],
  ['$1.2m', 1200000],
  ['$1.5mln', 1500000],
  ['14 000 - 20 000 PLN', 17000],
  ['$40,000 - $50,000', 45000],
  ['від 4000 до 6000', 5000],
  ['10-15k', 12500],
  ['100k–120k', 110000],
  ['Less than $10,000', 5000],
  ['up to 8000', 4000],
  ['More than $200,000', 200000],
  ['200k+', 200000],
  ['$60 per hour', 60],
  ['about 5000 gross', 5000],
  ['-5', -5],
  ['−5 000', -5000],
  ['0', 0],
])('%j is %d', (text, amount) => {
  expect(amountOf(text)).toBe(amount);
});

test.each([
  ['competitive'],
  ['401k plan'],
  ['Rather not say'],
  ['12.05.2024'],
  ['1000 2000 3000'],
  ['5000 200'],
  ['10 000 15 000'],
  ['50%'],
  ['#1'],
  ['1,2,3'],
  [''],
  ['-'],
  ['$'],
])('%j is no amount', (text) => {
  expect(readAmount(text, null)).toBeNull();
});

test('currency and period stand beside the number', () => {
  expect(readAmount('14 000 - 20 000 PLN / month', null)).toEqual({
    amount: 17000,
    currency: 'pln',
    period: 'month',
    isMidpoint: true,
  });
  expect(readAmount('€55k p.a.', null)).toMatchObject({
    amount: 55000,
    currency: '€',
    period: 'year',
  });
  expect(readAmount('4000 zł', null)).toMatchObject({ amount: 4000, currency: 'zł', period: null });
});

test.each([
  ['10-15k', true],
  ['Less than $10,000', true],
  ['200k+', false],
  ['$4k', false],
  ['5000', false],
])('%j is the middle of a range: %j', (text, isMidpoint) => {
  expect(readAmount(text, null)?.isMidpoint).toBe(isMidpoint);
});

test('a column that shows its decimal mark settles what is ambiguous', () => {
  expect(decimalMarkOf(['12.345', '7.5'])).toBe('.');
  expect(readAmount('12.345', '.')?.amount).toBe(12.345);
  expect(decimalMarkOf(['1,5', '2,250'])).toBe(',');
  expect(readAmount('2,250', ',')?.amount).toBe(2.25);
  expect(decimalMarkOf(['55,000', '60,000'])).toBeNull();
  expect(decimalMarkOf(['75,5', '55,000', '60,000'])).toBeNull();
  expect(decimalMarkOf(['55,000.50', '60,000.25', '1,5'])).toBe('.');
});

test('a cell of a megabyte costs next to nothing', () => {
  const started = performance.now();
  for (const cell of ['1'.repeat(1e6), '1,'.repeat(5e5), ' '.repeat(1e6), '$'.repeat(1e6)]) {
    expect(readAmount(cell, null)).toBeNull();
  }
  expect(performance.now() - started).toBeLessThan(100);
});
