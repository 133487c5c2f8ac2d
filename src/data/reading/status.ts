import type { OfferStatus } from '../../domain/vocabulary';
import { normal } from './normal';

const STATUSES: ReadonlyMap<string, OfferStatus> = new Map([
  ...entries('open', 'open new active pending sent extended відкрито відкритий открыто открыт'),
  ...entries('accepted', 'accepted accept hired won signed прийнято принято принят'),
  ...entries(
    'rejected',
    'rejected reject declined refused closed expired withdrawn cancelled canceled lost відхилено отклонено отказ',
  ),
]);

function entries(status: OfferStatus, list: string): readonly (readonly [string, OfferStatus])[] {
  return list.split(' ').map((word) => [word, status] as const);
}

/** The status that a cell states; null where it is none of the known words. */
export function readStatus(text: string): OfferStatus | null {
  return STATUSES.get(normal(text)) ?? null;
}
