import { Fragment } from 'react';
import type { GuideAlternative } from '../../domain/guide';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './guide.module.css';
import { Section } from './section';

interface AlternativesProps {
  readonly to: string;
  readonly alternatives: readonly GuideAlternative[];
}

/** What speaks for and against each alternative. */
export function Alternatives({ to, alternatives }: AlternativesProps) {
  return (
    <Section title={`Alternatives to ${to}`} shown={alternatives.length > 0}>
      <dl className={styles.pairs}>
        {alternatives.map(({ name, pros, cons }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              <Points sign="+" spoken="For: " points={pros} />
              <Points sign="−" spoken="Against: " points={cons} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}

interface PointsProps {
  readonly sign: string;
  readonly spoken: string;
  readonly points: readonly string[];
}

function Points({ sign, spoken, points }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <p className={styles.points}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <span>
        <VisuallyHidden>{spoken}</VisuallyHidden>
        {points.join('. ')}.
      </span>
    </p>
  );
}
