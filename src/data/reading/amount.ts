import type { PayPeriod } from '../../domain/vocabulary';
import { readCurrency } from './currency';
import { normal, wordSet } from './normal';
import { type DecimalMark, NUMBER_PATTERN, readNumber } from './number-text';
import { readPeriod } from './period';

/** An amount as a cell states it; what it does not state is null. */
export interface Amount {
  readonly amount: number;
  /** Code, name or sign as written: `readCurrency` resolves it. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** True where the cell gives a range, of which `amount` is the middle. */
  readonly isMidpoint: boolean;
}

const LONGEST = 200;
const PLAIN = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const THOUSANDS = wordSet('k к т тис тыс thousand');
const MILLIONS = wordSet('m mln mio млн million');
const FILLERS = wordSet(
  'per a an p in gross net brutto netto before after tax taxes about approx circa ca ' +
    'from за на в після до от від брутто нетто чистими чистыми',
);
const AT_MOST = wordSet('less under below up менше меньше');
const AT_LEAST = wordSet('more over above least plus понад більше больше свыше');
const MARKS = '-/~(),;:|';
const JOINTS = wordSet('than to at і и and');

type Token =
  | { readonly kind: 'number'; readonly value: number; scale: number }
  | { readonly kind: 'range' | 'at-most' | 'at-least' | 'filler' }
  | { readonly kind: 'currency'; readonly text: string }
  | { readonly kind: 'period'; readonly period: PayPeriod };

/**
 * Reads "55,000", "1 500,50", "$4k", "14 000 - 20 000 PLN" (midpoint), "less than $10,000" (midpoint
 * from 0), "200k+ a year". Null where the cell holds no number, more than two, or a word that has no
 * place in an amount: "401k plan" is no pay.
 */
export function readAmount(text: string, decimalMark: DecimalMark): Amount | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const plain = readPlain(trimmed, decimalMark);
  if (plain !== null) return { amount: plain, currency: null, period: null, isMidpoint: false };
  const cell = normal(trimmed);
  const tokens = tokensOf(cell, decimalMark);
  return tokens === null ? null : assemble(tokens, cell.startsWith('-'));
}

/** A number in the notation of programs, unless its dot may separate thousands. */
function readPlain(text: string, decimalMark: DecimalMark): number | null {
  if (!PLAIN.test(text)) return null;
  return decimalMark !== '.' && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text) ? null : Number(text);
}

const TOKEN = new RegExp(`${NUMBER_PATTERN.source}|[\\p{L}\\p{M}.']+|\\S`, 'gu');

function tokensOf(text: string, decimalMark: DecimalMark): readonly Token[] | null {
  const tokens: Token[] = [];
  for (const [word] of text.matchAll(TOKEN)) {
    if (!readWord(word, tokens, decimalMark)) return null;
  }
  return tokens;
}

/** Appends what a word means, or scales the number before it. False where it means nothing. */
function readWord(word: string, tokens: Token[], decimalMark: DecimalMark): boolean {
  const last = tokens.at(-1);
  if (/^\d/.test(word)) {
    return append(tokens, { kind: 'number', value: readNumber(word, decimalMark), scale: 1 });
  }
  if (last?.kind === 'number' && scaleOf(word) > 1) {
    last.scale = scaleOf(word);
    return true;
  }
  const token = tokenOf(word.replace(/\./g, ''), tokens);
  return token !== null && append(tokens, token);
}

function append(tokens: Token[], token: Token): true {
  tokens.push(token);
  return true;
}

function scaleOf(word: string): number {
  const plain = word.replace(/\./g, '');
  if (THOUSANDS.has(plain)) return 1e3;
  return MILLIONS.has(plain) ? 1e6 : 1;
}

function tokenOf(word: string, before: readonly Token[]): Token | null {
  const numbers = before.filter((token) => token.kind === 'number').length;
  if ((word === '-' || word === 'to' || word === 'до') && numbers === 1) return { kind: 'range' };
  if (word === '<' || (word === 'до' && numbers === 0)) return { kind: 'at-most' };
  if (word === '+' || word === '>') return { kind: 'at-least' };
  return wordToken(word);
}

function wordToken(word: string): Token | null {
  if (AT_MOST.has(word)) return { kind: 'at-most' };
  if (AT_LEAST.has(word)) return { kind: 'at-least' };
  if (word === '' || MARKS.includes(word) || FILLERS.has(word) || JOINTS.has(word)) {
    return { kind: 'filler' };
  }
  const period = readPeriod(word);
  if (period !== null) return { kind: 'period', period };
  return readCurrency(word) === null ? null : { kind: 'currency', text: word };
}

function assemble(tokens: readonly Token[], negative: boolean): Amount | null {
  const found = amountOf(tokens);
  if (found === null || !Number.isFinite(found.amount)) return null;
  const { amount, isMidpoint } = found;
  const currency = tokens.find((token) => token.kind === 'currency');
  const period = tokens.find((token) => token.kind === 'period');
  return {
    amount: negative ? -amount : amount,
    currency: currency?.text ?? null,
    period: period?.period ?? null,
    isMidpoint,
  };
}

function amountOf(tokens: readonly Token[]): Pick<Amount, 'amount' | 'isMidpoint'> | null {
  const [low, high, ...more] = tokens.filter((token) => token.kind === 'number');
  if (low === undefined || more.length > 0) return null;
  const lowest = low.value * low.scale;
  if (high === undefined) {
    return has(tokens, 'at-most') ? midpoint(0, lowest) : { amount: lowest, isMidpoint: false };
  }
  if (!has(tokens, 'range')) return null;
  const start = low.scale === 1 && low.value < 1e3 ? low.value * high.scale : lowest;
  return midpoint(start, high.value * high.scale);
}

function midpoint(from: number, to: number): Pick<Amount, 'amount' | 'isMidpoint'> {
  return { amount: (from + to) / 2, isMidpoint: from !== to };
}

function has(tokens: readonly Token[], kind: Token['kind']): boolean {
  return tokens.some((token) => token.kind === kind);
}
