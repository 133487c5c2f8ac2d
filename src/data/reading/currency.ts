import { normal } from './normal';

/** ISO 4217 codes, lower case. */
const CODES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()),
);

/** Signs and names of one currency. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['zł', 'PLN'],
  ['zl', 'PLN'],
  ['kč', 'CZK'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['євро', 'EUR'],
  ['евро', 'EUR'],
  ['грн', 'UAH'],
  ['гривень', 'UAH'],
  ['руб', 'RUB'],
  ['рублей', 'RUB'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['доларів', 'USD'],
  ['долларов', 'USD'],
]);

/** Signs that several currencies share: the first is meant unless the context names another. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'BRL']],
  ['¥', ['JPY', 'CNY']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
]);

/**
 * The ISO code of a currency's code, name or sign; of a sign that several share, `context` where it
 * is one of them. Null where the text is no currency.
 */
export function readCurrency(text: string, context: string | null = null): string | null {
  const word = normal(text).replace(/\.$/, '');
  if (CODES.has(word)) return word.toUpperCase();
  const shared = SHARED.get(word.replace(/\$+/, '$'));
  if (shared === undefined) return NAMES.get(word) ?? null;
  return context !== null && shared.includes(context) ? context : (shared[0] ?? null);
}
