import { classNames } from './class-names';
import type { Sentence } from '../domain/sentence';
import styles from './sentence-text.module.css';
import './slot.css';

/** Words in their voices: cohorts in their hue, the figures that matter stressed. */
export function SentenceText({ of: words }: { readonly of: Sentence }) {
  return words.map(({ text, slot, stress }, index) => {
    if (slot === null && !stress) return <WholeAmounts key={index} text={text} />;
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

/** A line may break after a minus sign, which would part it from its amount. */
const SIGNED = /(\u2212\$[\d,.]+k?)/;

function WholeAmounts({ text }: { readonly text: string }) {
  const parts = text.split(SIGNED);
  if (parts.length === 1) return text;
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
