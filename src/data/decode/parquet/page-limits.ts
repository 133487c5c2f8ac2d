import type { PageHeader } from 'hyparquet';
import { MOST_PAGE_BYTES, MOST_ROWS } from '../limits';

/**
 * What a page may claim, checked before memory is taken by its claims.
 *
 * @throws Error with what is claimed and what is possible.
 */
export function checkHeader(header: PageHeader, available: number): void {
  const { compressed_page_size: packed, uncompressed_page_size: plain } = header;
  expectAtMost('a page', plain, MOST_PAGE_BYTES, 'bytes');
  expectAtMost('a packed page', packed, available, 'bytes');
  expectAtMost('a page', valuesOf(header), MOST_ROWS, 'values');
  const { data_page_header_v2: second, dictionary_page_header: dictionary } = header;
  if (dictionary !== undefined)
    expectAtMost('a dictionary', dictionary.num_values, plain * 8, 'values');
  if (second === undefined) return;
  const levels = second.definition_levels_byte_length + second.repetition_levels_byte_length;
  expectAtMost('a page', levels, Math.min(packed, plain), 'bytes of levels');
  expectAtMost('a page', second.num_nulls, second.num_values, 'nulls');
}

/** The number of values that a page claims. */
export function valuesOf(header: PageHeader): number {
  const {
    data_page_header: first,
    data_page_header_v2: second,
    dictionary_page_header: dictionary,
  } = header;
  return (first ?? second ?? dictionary)?.num_values ?? 0;
}

/** @throws Error where a claim is negative, no number, or above what is possible. */
export function expectAtMost(what: string, actual: number, most: number, unit: string): void {
  if (actual >= 0 && actual <= most) return;
  throw new Error(`${what} claims ${actual} ${unit}, possible are 0 to ${most}`);
}
