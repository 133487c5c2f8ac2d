import { FEWEST_FOR_MEDIAN } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { SmallGroups, Unit } from '../../domain/vocabulary';
import { perUnit } from '../../ui/format/money';
import styles from './heat-table.module.css';

/** How to read the table. */
export function SpecializationsNote({
  nouns,
  unit,
  smallGroups,
}: {
  readonly nouns: Nouns;
  readonly unit: Unit;
  readonly smallGroups: SmallGroups;
}) {
  return (
    <>
      Median in USD {perUnit(unit)} over the number of {nouns.people}, whatever levels are chosen. A
      cell makes a cohort. <span className={styles.tilde}>~ dashed</span>: fewer than 15{' '}
      {nouns.people}, a rough figure.
      {smallGroups === 'withheld' && ` Hatched: not shown, ${withheldBelow(nouns)}.`}
    </>
  );
}

function withheldBelow({ one, many, person, people }: Nouns): string {
  const few = `fewer than ${FEWEST_FOR_MEDIAN} ${people}`;
  return person === one ? few : `${few} or one with more than half of the ${many}`;
}
