import { Fragment } from 'react';
import { type Sentence, textOf } from '../domain/sentence';
import { classNames } from './class-names';
import styles from './sentence-text.module.css';
import './slot.css';

/**
 * Words in their voices: cohorts in their hue, the figures that matter stressed. Another sentence
 * takes the place of this one: words that both have would else be seen moving along the line.
 */
export function SentenceText({ of: words }: { readonly of: Sentence }) {
  return <Fragment key={textOf(words)}>{phrasesOf(words)}</Fragment>;
}

function phrasesOf(words: Sentence) {
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
