import { expect, test } from 'vitest';
import { dateOrderOf, readMonth } from '../../../src/data/reading/date';
import { isDateFormat, readByFormat } from '../../../src/data/reading/date-format';
import { monthFromIndex } from '../../../src/domain/month';

const monthOf = (text: string) => {
  const index = readMonth(text, 'day-first');
  return index === null ? null : monthFromIndex(index);
};

test.each([
  ['2024-03-31', '2024-03'],
  ['2024-03', '2024-03'],
  ['2024-3-1', '2024-03'],
  ['2024/03/31', '2024-03'],
  ['2024-03-31T23:59:59Z', '2024-03'],
  ['2025-05-26 06:52:09', '2025-05'],
  ['20240331', '2024-03'],
  ['31.03.2024', '2024-03'],
  ['14/12/2020 00:47', '2020-12'],
  ['03/2024', '2024-03'],
  ['Mar 2024', '2024-03'],
  ['15 March 2024', '2024-03'],
  ['2024-Mar', '2024-03'],
  ['березень 2024', '2024-03'],
  ['5 мая 2024', '2024-05'],
  ['1711843200', '2024-03'],
  ['1711843200000', '2024-03'],
  ['1711843200000000', '2024-03'],
  ['2024', null],
  ['2024-13-01', null],
  ['soon', null],
  ['32', null],
  ['99/99/2024', null],
])('%j is %j', (text, month) => {
  expect(monthOf(text)).toBe(month);
});

test('the values show whether days or months stand first', () => {
  expect(dateOrderOf(['01/02/2024', '13/02/2024'])).toEqual({ order: 'day-first', certain: true });
  expect(dateOrderOf(['01/02/2024', '02/13/2024'])).toEqual({
    order: 'month-first',
    certain: true,
  });
  expect(dateOrderOf(['01/02/2024'])).toEqual({ order: 'day-first', certain: false });
  expect(dateOrderOf(['2024-01-02'])).toEqual({ order: 'day-first', certain: true });
});

test('a format is a pattern of year, month and separators', () => {
  expect(isDateFormat('DD/MM/YYYY')).toBe(true);
  expect(isDateFormat('YYYYMM')).toBe(true);
  expect(isDateFormat('DD/MM')).toBe(false);
  expect(isDateFormat('MMM YYYY')).toBe(false);
  expect(readByFormat('2/3/2024 10:00', 'MM/DD/YYYY')).toBe(2024 * 12 + 1);
  expect(readByFormat('202403', 'YYYYMM')).toBe(2024 * 12 + 2);
  expect(readByFormat('2024-03', 'DD/MM/YYYY')).toBeNull();
});
