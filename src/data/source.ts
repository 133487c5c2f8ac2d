import type { DatasetDescription } from '../domain/dataset';
import type { SourcePart } from '../domain/engine';
import { Problem } from '../domain/problem';
import { readBody } from './source/body';
import { type Errand, get } from './source/http';
import { isWebPage } from './source/web-page';

export { isWorthRetrying } from './source/http';

const CATALOGUE: Errand = { what: 'The catalogue', code: 'catalogue-unreachable' };
const DATA: Errand = { what: 'The data', code: 'source-unreachable' };

/** A JSON document and the address that it came from after redirections. */
export interface JsonDocument {
  readonly value: unknown;
  readonly address: string;
}

/**
 * The data sets on offer: reads `config.json` beside the page and the catalogue that it names.
 *
 * @throws Problem 'catalogue-unreachable', 'catalogue-invalid' or 'aborted'.
 */
export async function loadCatalogue(
  signal?: AbortSignal,
  page: string = document.baseURI,
): Promise<readonly DatasetDescription[]> {
  const [config, { parseCatalogue, parseConfig }] = await Promise.all([
    fetchJson(new URL('config.json', page).href, signal),
    // What checks them comes while they do: the page draws its frame without it.
    import('./catalogue'),
  ]);
  const catalogue = await fetchJson(parseConfig(config.value, config.address), signal);
  return parseCatalogue(catalogue.value, catalogue.address);
}

/**
 * Fetches a JSON document of the catalogue's kind.
 *
 * @throws Problem 'catalogue-unreachable', 'catalogue-invalid' where it is no JSON, or 'aborted'.
 */
export async function fetchJson(address: string, signal?: AbortSignal): Promise<JsonDocument> {
  const response = await get(address, CATALOGUE, signal);
  const text = new TextDecoder().decode(await readBody(response, address, signal));
  try {
    const value: unknown = JSON.parse(text);
    return { value, address: response.url || address };
  } catch (cause) {
    throw notJson(text, address, cause);
  }
}

/**
 * Fetches all parts of a data set at once, in the order of its addresses.
 *
 * @throws Problem 'source-unreachable', 'source-empty', 'source-not-data', 'source-too-large',
 * 'file-truncated' or 'aborted', with the address of the part as its place.
 */
export async function fetchParts(
  description: DatasetDescription,
  signal?: AbortSignal,
): Promise<SourcePart[]> {
  return Promise.all(description.urls.map((url) => fetchPart(url, signal)));
}

async function fetchPart(address: string, signal?: AbortSignal): Promise<SourcePart> {
  const response = await get(address, DATA, signal);
  const bytes = await readBody(response, address, signal);
  if (isWebPage(new Uint8Array(bytes))) throw webPage(address);
  return { name: address, bytes };
}

function webPage(address: string): Problem {
  return new Problem(
    'source-not-data',
    `${address} answers with a web page instead of data.`,
    'Check the address: a sign-in page or a "not found" page often stands in for a missing file.',
    address,
  );
}

function notJson(text: string, address: string, cause: unknown): Problem {
  const found = isWebPage(new TextEncoder().encode(text.slice(0, 1000))) ? 'a web page' : 'no JSON';
  return new Problem(
    'catalogue-invalid',
    `${address} should be JSON, but is ${found}.`,
    'Check the address of the catalogue in config.json.',
    address,
    { cause },
  );
}
