import type { SpecializationsAnswer } from '../../domain/answer';
import { capitalised } from '../../ui/format/first-letter';
import { leadersWords } from '../../ui/format/leaders';
import { money } from '../../ui/format/money';
import { type Column, groupOf, type Level } from './order';

interface Best {
  /** Several where the highest median is shared. */
  readonly names: readonly string[];
  readonly median: number;
  readonly rough: boolean;
  /** A rough figure is higher, but too little is known of it. */
  readonly isBeatenByRough: boolean;
  /** No other shows a figure at all: there is nothing to compare. */
  readonly isAlone: boolean;
}

const PEOPLE_OF_LEVEL: ReadonlyMap<Level, string> = new Map([
  ['Junior', 'Juniors'],
  ['Middle', 'Middles'],
  ['Senior', 'Seniors'],
  ['Expert', 'Experts'],
]);

/** The level that is compared first: most markets have enough of it. */
const TELLING_LEVEL: Level = 'Middle';

/** The highest median of a column; a rough one only where there is no better known. */
export function bestOf(answer: SpecializationsAnswer, column: Column): Best | null {
  const shown = answer.flatMap((row) => {
    const group = groupOf(row, column);
    if (group === null || group.median === null) return [];
    const { median, precision } = group;
    return [{ name: row.specialization, median, rough: precision === 'rough' }];
  });
  const rough = shown.every((one) => one.rough);
  const known = shown.filter((one) => one.rough === rough);
  const median = Math.max(...known.map((one) => one.median));
  const names = known.filter((one) => one.median === median).map(({ name }) => name);
  const isBeatenByRough = shown.some((one) => one.median > median);
  const isAlone = shown.length === 1;
  return names.length === 0 ? null : { names, median, rough, isBeatenByRough, isAlone };
}

/**
 * Where the column that is looked at has its highest median: "With Python, Data Engineering pays
 * Middles best: $6,700." Null where nothing is shown.
 */
export function findingOf(
  answer: SpecializationsAnswer,
  column: Column,
  technologies: string,
): string | null {
  const isLevel = column !== 'all' && column !== 'specialization';
  const sentence = isLevel ? levelSentence(answer, column) : allSentence(answer);
  return sentence && withTechnologies(technologies, sentence);
}

function withTechnologies(technologies: string, sentence: string): string {
  if (technologies === '') return sentence;
  const isWithout = technologies.startsWith('without ');
  const rest = sentence.replace(/^Only /, 'only ');
  return `${isWithout ? capitalised(technologies) : `With ${technologies}`}, ${rest}`;
}

function levelSentence(answer: SpecializationsAnswer, level: Level): string | null {
  const best = bestOf(answer, level);
  if (best === null) return null;
  const names = leadersWords(best.names);
  return best.isAlone
    ? `Only ${names} shows a median for ${peopleOf(level)}: ${amountOf(best)}.`
    : `${names} ${paysBest(best, level)}.`;
}

function allSentence(answer: SpecializationsAnswer): string | null {
  const best = bestOf(answer, 'all');
  if (best === null) return null;
  if (best.isAlone) return `Only ${leadersWords(best.names)} shows a median: ${amountOf(best)}.`;
  const verb = best.names.length > 1 ? 'share' : 'has';
  const first = `${leadersWords(best.names)} ${verb} the highest median: ${amountOf(best)}`;
  const telling = bestOf(answer, TELLING_LEVEL);
  if (telling === null || telling.isAlone) return `${first}.`;
  const isSame = telling.names.join() === best.names.join();
  const second = paysBest(telling, TELLING_LEVEL);
  return isSame
    ? `${first}, and ${second}.`
    : `${first}. ${leadersWords(telling.names)} ${second}.`;
}

function paysBest(best: Best, level: Level): string {
  const verb = best.names.length > 1 ? 'pay' : 'pays';
  return `${verb} ${peopleOf(level)} best: ${amountOf(best)}`;
}

function amountOf({ median, rough, isBeatenByRough }: Best): string {
  const aside = isBeatenByRough ? ' (rough figures aside)' : '';
  return `${rough ? 'roughly ' : ''}${money(median)}${aside}`;
}

function peopleOf(level: Level): string {
  return PEOPLE_OF_LEVEL.get(level) ?? 'those of no stated level';
}
