import { describe, expect, it } from 'vitest';
import {
  counted,
  decimalNumber,
  listed,
  ordinal,
  signedNumber,
  wholeNumber,
} from '../../../src/ui/format/number';
import { parseAmount } from '../../../src/ui/format/parse';
import { percent } from '../../../src/ui/format/share';

describe('numbers', () => {
  it('are grouped by thousands', () => {
    expect(wholeNumber(1001)).toBe('1,001');
    expect(wholeNumber(-1731)).toBe('−1,731');
    expect(decimalNumber(1, 1)).toBe('1.0');
    expect(decimalNumber(-0.04, 1)).toBe('0.0');
  });

  it('of a difference carry their sign, unless they are zero', () => {
    expect(signedNumber(330)).toBe('+330');
    expect(signedNumber(-167)).toBe('−167');
    expect(signedNumber(0)).toBe('0');
    expect(signedNumber(0.1, 1)).toBe('+0.1');
    expect(signedNumber(-0.01, 1)).toBe('0.0');
  });

  it('take the noun in the singular or the plural', () => {
    expect(counted(1, 'offer', 'offers')).toBe('1 offer');
    expect(counted(1001, 'respondent', 'respondents')).toBe('1,001 respondents');
    expect(counted(0, 'offer', 'offers')).toBe('0 offers');
  });

  it('name places and lists', () => {
    expect([1, 2, 3, 11, 12, 13, 22, 68, 101].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '13th',
      '22nd',
      '68th',
      '101st',
    ]);
    expect(listed([])).toBe('');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('shares', () => {
  it('keep the sign of percent on the line of the number', () => {
    expect(percent(0.24)).toBe('24\u00a0%');
    expect(percent(0.125, 1)).toBe('12.5\u00a0%');
  });

  it('never round something to nothing, nor a part to the whole', () => {
    expect(percent(0.001)).toBe('<1\u00a0%');
    expect(percent(0.999)).toBe('>99\u00a0%');
    expect(percent(0)).toBe('0\u00a0%');
    expect(percent(1)).toBe('100\u00a0%');
  });
});

describe('typed amounts', () => {
  it('are read as people write them', () => {
    expect(parseAmount('5500')).toBe(5500);
    expect(parseAmount(' $5,500 ')).toBe(5500);
    expect(parseAmount('5.5k')).toBe(5500);
    expect(parseAmount('1 500')).toBe(1500);
  });

  it('are null where the text is none', () => {
    expect(parseAmount('')).toBeNull();
    expect(parseAmount('much')).toBeNull();
    expect(parseAmount('-5')).toBeNull();
    expect(parseAmount('5..5')).toBeNull();
  });
});
