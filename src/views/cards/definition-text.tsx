import type { CohortSummary } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { CountUnit } from '../../domain/vocabulary';
import { CohortName } from '../../ui/swatch';
import styles from './definition.module.css';
import type { CardTable } from './cards-view-model';
import { definitionOf, liveValue } from './definitions';
import { type Defined, measureName } from './figures';

export interface DefinitionProps {
  readonly measure: Defined;
  readonly table: CardTable;
  readonly summaries: readonly CohortSummary[];
  readonly count: CountUnit;
  readonly nouns: Nouns;
}

/** What a measure means, with the value of each cohort. */
export function DefinitionText({ measure, table, summaries, count, nouns }: DefinitionProps) {
  return (
    <div className={styles.definition}>
      <h2>{measureName(measure, nouns)}</h2>
      <p>{definitionOf(measure, nouns, count)}</p>
      <ul>
        {table.rows.map((row, index) => {
          const summary = summaries[index];
          const value = summary === undefined ? null : liveValue(measure, summary, nouns);
          return (
            <li key={row.slot}>
              <CohortName slot={row.slot} name={row.name} /> {value ?? row.message ?? 'not shown'}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
