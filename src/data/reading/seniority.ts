import { SENIORITY_LEVELS, type SeniorityLevel } from '../../domain/vocabulary';
import { hasAny, normal, words, wordSet } from './normal';

/** Codes that mean a level only where they are the whole cell: "SE" is also a profession. */
const CODES: ReadonlyMap<string, SeniorityLevel> = new Map([
  ['en', 'Junior'],
  ['mi', 'Middle'],
  ['se', 'Senior'],
  ['ex', 'Expert'],
]);

const WORDS: Readonly<Record<SeniorityLevel, ReadonlySet<string>>> = {
  Junior: wordSet('junior jr jun entry джуніор джун молодший младший'),
  Middle: wordSet('middle mid regular medior мідл міддл миддл середній средний'),
  Senior: wordSet('senior sr сеньйор сіньйор сеньор синьор старший'),
  Expert: wordSet(
    'expert lead teamlead techlead staff principal architect head executive ' +
      'лід тімлід техлід тимлид лид архітектор архитектор експерт эксперт',
  ),
};

/** Words of roles without a level of their own. */
const WITHOUT_LEVEL = wordSet(
  'intern internship trainee manager director стажер стажист інтерн трейні менеджер директор',
);

/**
 * The level that a cell states: "Sr", "Tech Lead", "SE" (senior, as in EN, MI, SE, EX). A word of the
 * expert level outweighs others ("Senior Staff"); two different levels below it, an intern, a trainee
 * and a manager state none. Null where no level is understood.
 */
export function readSeniority(text: string): SeniorityLevel | null {
  const code = CODES.get(normal(text));
  if (code !== undefined) return code;
  const found = words(text);
  if (hasAny(found, WITHOUT_LEVEL)) return null;
  const levels = SENIORITY_LEVELS.filter((level) => hasAny(found, WORDS[level]));
  if (levels.includes('Expert')) return 'Expert';
  return levels.length === 1 ? (levels[0] ?? null) : null;
}
