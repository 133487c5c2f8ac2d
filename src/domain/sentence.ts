import type { Slot } from './cohort';

/** A run of words in one voice. */
export interface Phrase {
  readonly text: string;
  /** The cohort whose colour the words carry; null for plain words. */
  readonly slot: Slot | null;
  /** Figures that the eye should find first. */
  readonly stress: boolean;
}

/** Words with their voices. A screen colours them, a file takes `textOf`. */
export type Sentence = readonly Phrase[];

/** The name of a cohort, in its colour. */
export function named(text: string, slot: Slot): Phrase {
  return { text, slot, stress: true };
}

/** A figure that carries the sentence. */
export function stressed(text: string): Phrase {
  return { text, slot: null, stress: true };
}

/** Template tag: sentence`${named('Django', 1)} offers are higher`. Empty runs are dropped. */
export function sentence(
  words: TemplateStringsArray,
  ...values: readonly (string | Phrase | Sentence)[]
): Sentence {
  const phrases = words.flatMap((text, index) => [plain(text), ...phrasesOf(values[index] ?? '')]);
  return phrases.filter(({ text }) => text !== '');
}

/** Sentences one after another with `separator` between; empty ones leave no trace. */
export function joined(sentences: readonly Sentence[], separator = ' '): Sentence {
  return sentences
    .filter(({ length }) => length > 0)
    .flatMap((words, index) => (index === 0 ? words : [plain(separator), ...words]));
}

/** The words alone, for titles, files and speech. */
export function textOf(words: Sentence): string {
  return words.map(({ text }) => text).join('');
}

function plain(text: string): Phrase {
  return { text, slot: null, stress: false };
}

function phrasesOf(value: string | Phrase | Sentence): Sentence {
  if (typeof value === 'string') return [plain(value)];
  return 'text' in value ? [value] : value;
}
