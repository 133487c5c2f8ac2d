import type { Nouns } from '../../domain/nouns';
import type { Unit } from '../../domain/vocabulary';
import { perUnit } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { FEWEST_FOR_RANK, type Ranking } from './ranking';

interface TechnologiesNoteProps {
  readonly ranking: Ranking;
  /** Technologies left out of the ranking. */
  readonly unranked: number;
  readonly unit: Unit;
  readonly nouns: Nouns;
}

/** How to read the list. */
export function TechnologiesNote({ ranking, unranked, unit, nouns }: TechnologiesNoteProps) {
  const others = unranked === 0 ? '' : `; ${wholeNumber(unranked)} with fewer are left out`;
  return (
    <>
      Dot: median in USD {perUnit(unit)}; line: its 95 % interval. Where lines overlap the order is
      not sure.{' '}
      {ranking === 'median' && `Only ${FEWEST_FOR_RANK} ${nouns.people} or more${others}. `}A row
      makes a cohort.
    </>
  );
}
