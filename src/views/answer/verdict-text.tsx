import type { ReactNode } from 'react';
import { textOf } from '../../domain/sentence';
import type { VerdictWords } from '../../domain/verdict';
import { SentenceText } from '../../ui/sentence-text';
import styles from './answer-panel.module.css';

interface VerdictTextProps {
  readonly words: VerdictWords;
  /** What may be said instead once more is known: the place is as high as the longest of them. */
  readonly alternatives: readonly VerdictWords[];
  /** Stands in the place of the lead where something went wrong. */
  readonly failure: ReactNode;
}

/** The verdict and its lead. An interval that arrives changes the words and moves nothing. */
export function VerdictText({ words, alternatives, failure }: VerdictTextProps) {
  return (
    <div className={styles.stack}>
      <div>
        <h1 className={styles.verdict}>
          <SentenceText of={words.heading} />
        </h1>
        <p className={styles.lead}>{failure ?? <SentenceText of={words.lead} />}</p>
      </div>
      {alternatives.map(({ heading, lead }, index) => (
        <div key={index} className={styles.room} aria-hidden="true">
          <div className={styles.verdict} data-words={textOf(heading)} />
          <div className={styles.lead} data-words={textOf(lead)} />
        </div>
      ))}
    </div>
  );
}
