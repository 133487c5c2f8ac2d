import type { Nouns } from '../../domain/nouns';
import { useWayOut } from '../../state/way-out';
import { NothingMatches } from '../../ui/nothing-matches';

interface NoOffersProps {
  readonly height: number | string;
  readonly nouns: Nouns;
}

/** No cohort has an offer: what to take away. */
export function NoOffers({ height, nouns }: NoOffersProps) {
  return <NothingMatches {...useWayOut()} height={height} nouns={nouns} />;
}
