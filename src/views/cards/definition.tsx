import type { CohortSummary } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { CountUnit } from '../../domain/vocabulary';
import { Popover } from '../../ui/popover';
import { CohortName } from '../../ui/swatch';
import styles from './cards.module.css';
import type { CardTable } from './cards-view-model';
import { type Defined, definitionOf, liveValue, measureName } from './definitions';

interface DefinitionProps {
  readonly measure: Defined;
  readonly table: CardTable;
  readonly summaries: readonly CohortSummary[];
  readonly count: CountUnit;
  readonly nouns: Nouns;
}

/** A label that opens what it means, with the values of this view. */
export function Definition({ measure, table, summaries, count, nouns }: DefinitionProps) {
  const name = measureName(measure, nouns);
  return (
    <Popover
      label={`What “${name}” means`}
      trigger={(trigger) => (
        <button type="button" className={styles.defined} {...trigger}>
          {name}
        </button>
      )}
    >
      {() => (
        <div className={styles.definition}>
          <h2>{name}</h2>
          <p>{definitionOf(measure, nouns, count)}</p>
          <ul>
            {table.rows.map((row, index) => {
              const summary = summaries[index];
              const value = summary === undefined ? null : liveValue(measure, summary, nouns);
              return (
                <li key={row.slot}>
                  <CohortName slot={row.slot} name={row.name} />{' '}
                  {value ?? row.message ?? 'not shown'}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Popover>
  );
}
