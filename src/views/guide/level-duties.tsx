import { Fragment } from 'react';
import type { GuideLevel } from '../../domain/guide';
import styles from './guide.module.css';
import { Section } from './section';

interface LevelDutiesProps {
  readonly name: string;
  readonly levels: readonly GuideLevel[];
}

/** What is expected of each level, one sentence to a level. */
export function LevelDuties({ name, levels }: LevelDutiesProps) {
  const stated = levels.filter(({ duties }) => duties.length > 0);
  return (
    <Section title={`What each level does in ${name}`} shown={stated.length > 0}>
      <dl className={styles.pairs}>
        {stated.map(({ level, duties }) => (
          <Fragment key={level}>
            <dt>{level}</dt>
            <dd>{duties.join('. ')}.</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
