import type { ReactNode } from 'react';
import { type Sentence, textOf } from '../../domain/sentence';
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
    <div>
      <div className={styles.verdict}>
        <h1>
          <SentenceText of={words.heading} />
        </h1>
        <Room sentences={alternatives.map(({ heading }) => heading)} />
      </div>
      <div className={styles.lead}>
        <p>{failure ?? <SentenceText of={words.lead} />}</p>
        <Room sentences={alternatives.map(({ lead }) => lead)} />
      </div>
    </div>
  );
}

/** Takes the room of the longest. Not text of the page: nobody finds, reads or copies it. */
function Room({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return sentences.map((words, index) => (
    <div key={index} className={styles.room} data-words={textOf(words)} aria-hidden="true" />
  ));
}
