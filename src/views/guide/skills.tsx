import { Fragment } from 'react';
import type { GuideSkills } from '../../domain/guide';
import styles from './guide.module.css';
import { Section } from './section';

export function Skills({ skills }: { readonly skills: readonly GuideSkills[] }) {
  return (
    <Section title="Skills" shown={skills.length > 0}>
      <dl className={styles.pairs}>
        {skills.map(({ topic, items }) => (
          <Fragment key={topic}>
            <dt>{topic}</dt>
            <dd>{items.join(', ')}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
