import type { DatasetDescription } from '../../domain/dataset';
import type { Nouns } from '../../domain/nouns';
import type { Unit } from '../../domain/vocabulary';
import { perUnit } from '../../ui/format/money';
import { hatchedWords, roughWords } from './cell-words';
import styles from './heat-table.module.css';

/** How to read the table. */
export function SpecializationsNote({
  nouns,
  unit,
  description,
}: {
  readonly nouns: Nouns;
  readonly unit: Unit;
  readonly description: DatasetDescription;
}) {
  return (
    <>
      Median in USD {perUnit(unit)} over the number of {nouns.people}, whatever levels are chosen. A
      cell makes a cohort. <span className={styles.tilde}>~ dashed</span>:{' '}
      {roughWords(description, nouns)} {hatchedWords(description, nouns)}
    </>
  );
}
