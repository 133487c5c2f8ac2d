import type { GuideEntry, GuideTopic } from '../domain/guide';
import { parseConfig } from './catalogue';
import { GUIDE_INDEX, guideAddress, readGuideEntry, readGuideIndex } from './guide';
import { fetchJson } from './source';
import { isNotThere } from './source/http';

/** What the guide has, and the catalogue that its addresses are relative to. */
export interface GuideIndex {
  readonly catalogue: string;
  readonly topics: readonly GuideTopic[];
}

/**
 * The topics of the role guide beside the catalogue that `config.json` names. A catalogue without a
 * guide has no topics, which is no fault.
 *
 * @throws Problem 'catalogue-unreachable', 'catalogue-invalid' or 'aborted'.
 */
export async function loadGuideIndex(
  signal?: AbortSignal,
  page: string = document.baseURI,
): Promise<GuideIndex> {
  const config = await fetchJson(new URL('config.json', page).href, signal);
  const catalogue = parseConfig(config.value, config.address);
  try {
    const index = await fetchJson(new URL(GUIDE_INDEX, catalogue).href, signal);
    return { catalogue, topics: readGuideIndex(index.value) };
  } catch (error) {
    if (isNotThere(error)) return { catalogue, topics: [] };
    throw error;
  }
}

/**
 * One entry of the guide.
 *
 * @throws Problem 'catalogue-unreachable', 'catalogue-invalid' or 'aborted'.
 */
export async function loadGuideEntry(
  catalogue: string,
  id: string,
  signal?: AbortSignal,
): Promise<GuideEntry> {
  const entry = await fetchJson(new URL(guideAddress(id), catalogue).href, signal);
  return readGuideEntry(entry.value);
}
