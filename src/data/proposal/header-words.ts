import type { OfferColumn } from '../../domain/mapping';
import { words } from '../reading/normal';

/** Longer headers are questions: their beginning tells. */
const LONGEST = 200;

interface Knowledge {
  readonly column: OfferColumn;
  /** Beginnings of words that name the column, the most telling first. */
  readonly names: readonly string[];
  /** Beginnings of words that show that something else is meant. */
  readonly not: readonly string[];
}

function list(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** English, Ukrainian and Russian; the columns that are easily confused stand further down. */
const KNOWLEDGE: readonly Knowledge[] = [
  {
    column: 'salary',
    names: list(
      'salary compensation wage pay income remuneration amount зарплат заробіт дохід доход оклад ставка заработ оплат',
    ),
    not: list('currency period bonus change валют період период бонус змін измен size satisf'),
  },
  {
    column: 'skills',
    names: list(
      'skill technolog tech stack language framework tool навич технолог мова мови язык языки фреймворк стек',
    ),
    not: list('english англ want wish future знання знание level рівень уровень natural native'),
  },
  {
    column: 'english',
    names: list('english англ'),
    not: [],
  },
  {
    column: 'seniority',
    names: list('seniority grade level rank тайтл грейд рівень уровень'),
    not: list('english англ education освіт образован ed size'),
  },
  {
    column: 'experience',
    names: list('experience years yearscodepro yoe стаж досвід опыт'),
    not: list('level рівень уровень level age вік возраст work_year поточн текущ'),
  },
  {
    column: 'specialization',
    names: list(
      'speciali category devtype occupation profession role position job title спеціаліз специализ катег посад должност професі професс роль',
    ),
    not: list('satisf level seek search hours company'),
  },
  {
    column: 'mode',
    names: list('remote mode workplace arrangement формат віддален удален удалён дистанц'),
    not: [],
  },
  {
    column: 'country',
    names: list('country location residence nation країна країн страна стран'),
    not: list('currency'),
  },
  {
    column: 'company',
    names: list('company employer organization organisation компані компани роботодав работодат'),
    not: list('size location type country size розмір размер тип кільк спеціал напрям'),
  },
  {
    column: 'date',
    names: list(
      'date month submitted timestamp created posted published дата місяць месяц отметка позначка',
    ),
    not: list('update birth за'),
  },
  {
    column: 'status',
    names: list('status state outcome статус стан состояние'),
    not: list('employment marital'),
  },
  {
    column: 'offers',
    names: list('offers weight freq frequency proposals вага вес частота пропозиц предложени'),
    not: [],
  },
  {
    column: 'candidate',
    names: list('candidate respondent responseid person applicant кандидат респондент'),
    not: list('age name'),
  },
];

/**
 * How surely a header names a column of the offers table: 1 for its own name, less for words among
 * others, 0 where no word fits or one speaks against it.
 */
export function headerScore(header: string, column: OfferColumn): number {
  if (header.trim().toLowerCase() === column) return 1;
  const knowledge = KNOWLEDGE.find((entry) => entry.column === column);
  const found = wordsOf(header);
  if (knowledge === undefined || beginsWithAny(found, knowledge.not)) return 0;
  const rank = knowledge.names.findIndex((name) => beginsWithAny(found, [name]));
  return rank < 0 ? 0 : 0.9 - 0.02 * rank - 0.02 * Math.min(10, found.length - 1);
}

/** Words, those in camel case apart: "YearsCodePro" is "years code pro" and itself. */
function wordsOf(header: string): readonly string[] {
  const apart = header.slice(0, LONGEST).replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2');
  return [...words(apart), ...words(header)];
}

function beginsWithAny(found: readonly string[], beginnings: readonly string[]): boolean {
  return found.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
