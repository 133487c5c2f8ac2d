import { classNames } from './class-names';
import type { Sentence } from '../domain/sentence';
import styles from './sentence-text.module.css';
import './slot.css';

/** Words in their voices: cohorts in their hue, the figures that matter stressed. */
export function SentenceText({ of: words }: { readonly of: Sentence }) {
  return words.map(({ text, slot, stress }, index) => {
    if (slot === null && !stress) return text;
    return (
      <b
        key={index}
        data-slot={slot ?? undefined}
        className={classNames(stress && styles.stress, slot !== null && styles.named)}
      >
        {text}
      </b>
    );
  });
}
