import type { EnglishLevel } from '../../domain/vocabulary';
import { hasAny, words, wordSet } from './normal';

interface Sign {
  readonly level: EnglishLevel;
  readonly words: ReadonlySet<string>;
}

/** The first sign that is found decides: "upper" and "pre" come before "intermediate". */
const SIGNS: readonly Sign[] = [
  { level: 'Upper-Intermediate', words: wordSet('upper b2 вище выше') },
  { level: 'Pre-Intermediate', words: wordSet('pre preintermediate a2 нижче ниже') },
  { level: 'Intermediate', words: wordSet('intermediate b1 середній средний') },
  {
    level: 'Beginner',
    words: wordSet(
      'elementary beginner basic starter a1 початковий початківець начальный базовий базовый',
    ),
  },
  {
    level: 'Fluent',
    words: wordSet(
      'advanced fluent proficient proficiency native bilingual c1 c2 ' +
        'вільно вільний просунутий свободно свободный продвинутый',
    ),
  },
  { level: 'None', words: wordSet('none no a0 не ні немає нет') },
];

/** The level of English that a cell states, CEFR included (A1 is Beginner, C1 Fluent); else null. */
export function readEnglish(text: string): EnglishLevel | null {
  const found = words(text);
  return SIGNS.find((sign) => hasAny(found, sign.words))?.level ?? null;
}
