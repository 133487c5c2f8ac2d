import { FEWEST_FOR_MEDIAN } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { Unit } from '../../domain/vocabulary';
import { perUnit } from '../../ui/format/money';
import styles from './heat-table.module.css';

/** How to read the table. */
export function SpecializationsNote({
  nouns,
  unit,
}: {
  readonly nouns: Nouns;
  readonly unit: Unit;
}) {
  const fewest = `${FEWEST_FOR_MEDIAN} ${nouns.people}`;
  return (
    <>
      Median in USD {perUnit(unit)} over the number of {nouns.people}, whatever levels are chosen. A
      cell makes a cohort. <span className={styles.tilde}>~ dashed</span>: fewer than 15{' '}
      {nouns.people}, a rough figure. Hatched: not shown, fewer than {fewest}
      {nouns.person === nouns.one ? '' : ` or one with more than half of the ${nouns.many}`}.
    </>
  );
}
