import { describe, expect, it } from 'vitest';
import {
  bucketBounds,
  bucketLabel,
  money,
  moneyInterval,
  moneyRange,
  shortMoney,
  shortRange,
  signedInterval,
  signedMoney,
} from '../../../src/ui/format/money';

describe('money', () => {
  it('is written to the dollar', () => {
    expect(money(7707)).toBe('$7,707');
    expect(money(170000)).toBe('$170,000');
    expect(money(14166.67)).toBe('$14,167');
    expect(money(0)).toBe('$0');
  });

  it('carries the typographic minus, and none at zero', () => {
    expect(money(-330)).toBe('−$330');
    expect(money(-0.2)).toBe('$0');
    expect(signedMoney(813)).toBe('+$813');
    expect(signedMoney(-330)).toBe('−$330');
    expect(signedMoney(0.4)).toBe('$0');
  });

  it('stays short where an amount is an error of its source', () => {
    expect(money(1e16)).toBe('$1e16');
    expect(shortMoney(1e16)).toBe('$1e16');
  });

  it('is short on axes', () => {
    expect(shortMoney(7700)).toBe('$7.7k');
    expect(shortMoney(8000)).toBe('$8k');
    expect(shortMoney(250)).toBe('$250');
    expect(shortMoney(1_250_000)).toBe('$1.25M');
    expect(shortMoney(-500)).toBe('−$500');
  });
});

describe('ranges of money', () => {
  it('names quartiles and intervals', () => {
    expect(shortRange(5700, 9900)).toBe('$5.7k–9.9k');
    expect(moneyInterval({ lower: 7253, upper: 8250 })).toBe('$7,253\u00a0– $8,250');
    expect(signedInterval({ lower: 182, upper: 1400 })).toBe('+$182 to +$1,400');
    expect(signedInterval({ lower: -100, upper: 0 })).toBe('−$100 to $0');
  });

  it('says which end of an interval is open', () => {
    expect(moneyInterval({ lower: null, upper: 8250 })).toBe('up to $8,250');
    expect(moneyInterval({ lower: 7253, upper: null })).toBe('from $7,253');
    expect(moneyInterval({ lower: null, upper: null })).toBe('open on both sides');
  });

  it('names a salary filter', () => {
    expect(moneyRange({ from: 3000, to: 9000 })).toBe('$3,000 to $9,000');
    expect(moneyRange({ from: 3000, to: null })).toBe('from $3,000');
    expect(moneyRange({ from: null, to: 9000 })).toBe('under $9,000');
  });
});

describe('buckets', () => {
  it('are named by their lower bound', () => {
    expect(bucketLabel(5000)).toBe('5k+');
    expect(bucketLabel(5250)).toBe('5.25k+');
    expect(bucketLabel(500)).toBe('500+');
    expect(bucketLabel(170000)).toBe('170k+');
  });

  it('state their bounds', () => {
    expect(bucketBounds({ from: 5000, to: 5500 })).toBe('>= $5,000 and < $5,500');
    expect(bucketBounds({ from: null, to: 2000 })).toBe('below $2,000');
    expect(bucketBounds({ from: 16000, to: null })).toBe('$16,000 and above');
  });
});
