import type { Distribution, SpecializationRow, SpecializationsAnswer } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { NOT_STATED } from '../../domain/vocabulary';
import { shortMoney, money } from '../../ui/format/money';
import { counted, wholeNumber } from '../../ui/format/number';
import { approximate, withheldWords } from '../../ui/format/withheld';
import { type Level, type Order, sortRows } from './order';

/** Rows seen before "Show more". */
export const FIRST_ROWS = 16;

/** Share of the heat ink behind the lowest and the highest median, in per cent. */
const COOLEST = 4;
const HOTTEST = 32;

export interface HeatCell {
  /** Null: all levels together. */
  readonly level: Level | null;
  /** 'none': nothing to measure; 'hidden': withheld. */
  readonly kind: 'shown' | 'hidden' | 'none';
  readonly figure: string;
  /** Candidates behind the figure. */
  readonly count: string;
  /** The whole cell as words: exact, with its reason where hidden. */
  readonly words: string;
  readonly rough: boolean;
  /** Per cent of the heat ink; null unless shown. */
  readonly heat: number | null;
}

export interface HeatRow {
  readonly specialization: string;
  /** The specialization of the focused cohort. */
  readonly focused: boolean;
  readonly cells: readonly HeatCell[];
}

export interface HeatTable {
  /** The levels that have offers at all, ascending. */
  readonly levels: readonly Level[];
  readonly rows: readonly HeatRow[];
  /** Specializations of the data set without an offer here, by name. */
  readonly without: readonly string[];
}

interface HeatTerms {
  readonly order: Order;
  /** Specializations of the focused cohort. */
  readonly focused: readonly string[];
  /** All that the data set has. */
  readonly known: readonly string[];
  readonly nouns: Nouns;
}

/** What the table shows of an answer. */
export function heatTable(answer: SpecializationsAnswer, terms: HeatTerms): HeatTable {
  const { order, focused, known, nouns } = terms;
  const filled = answer.filter(({ all }) => all.offers > 0);
  const names = new Set(filled.map(({ specialization }) => specialization));
  const levels = levelsOf(filled);
  const look = lookOf(filled, levels);
  return {
    levels,
    without: known.filter((name) => !names.has(name)).toSorted((a, b) => a.localeCompare(b, 'en')),
    rows: sortRows(filled, order).map((row) => ({
      specialization: row.specialization,
      focused: focused.includes(row.specialization),
      cells: [
        ...levels.map((level) => cellOf(levelOf(row, level), level, look, nouns)),
        cellOf(row.all, null, look, nouns),
      ],
    })),
  };
}

/** The first rows, and the focused ones wherever they stand. */
export function firstRows(rows: readonly HeatRow[]): readonly HeatRow[] {
  return rows.filter((row, index) => index < FIRST_ROWS || row.focused);
}

/** A column of rows that state no level needs a figure: its counts alone say nothing of a level. */
function levelsOf(rows: readonly SpecializationRow[]): readonly Level[] {
  const all = rows[0]?.levels.map(({ level }) => level) ?? [];
  return all.filter((level) =>
    rows.some((row) => {
      const group = levelOf(row, level);
      return level === NOT_STATED ? typeof group?.median === 'number' : (group?.offers ?? 0) > 0;
    }),
  );
}

function levelOf(row: SpecializationRow, level: Level): Distribution | undefined {
  return row.levels.find((step) => step.level === level);
}

/** How a median is written and how dark its cell is: alike in the whole table. */
interface Look {
  readonly figure: (median: number) => string;
  readonly heat: (median: number) => number;
}

function lookOf(rows: readonly SpecializationRow[], levels: readonly Level[]): Look {
  const medians = rows
    .flatMap((row) => [row.all, ...levels.map((level) => levelOf(row, level))])
    .flatMap((group) => group?.median ?? []);
  const lowest = Math.min(...medians);
  const highest = Math.max(...medians);
  const span = highest - lowest;
  return {
    heat: (median) =>
      span > 0 ? COOLEST + ((median - lowest) / span) * (HOTTEST - COOLEST) : COOLEST,
    figure: thousands(highest < LONGEST_TENTHS ? 1 : 0),
  };
}

/** From here on tenths of a thousand are too long for a cell of a phone. */
const LONGEST_TENTHS = 99_950;
const MILLION = 1_000_000;

/** Thousands with the same digits everywhere, so that figures stand under each other: "$7.0k". */
function thousands(digits: number): (amount: number) => string {
  return (amount) =>
    amount >= 1000 && amount < MILLION
      ? `$${(amount / 1000).toFixed(digits)}k`
      : shortMoney(amount);
}

function cellOf(
  group: Distribution | undefined,
  level: Level | null,
  look: Look,
  nouns: Nouns,
): HeatCell {
  const people = group?.candidates ?? 0;
  const base = { level, count: wholeNumber(people), rough: false, heat: null };
  const peopleWords = counted(people, nouns.person, nouns.people);
  if (group === undefined || group.offers === 0) {
    return { ...base, kind: 'none', figure: '–', words: `No ${nouns.many}` };
  }
  if (group.median === null) {
    const reason = group.withheld ?? 'few-candidates';
    const words = `${withheldWords(reason, nouns)} (${wholeNumber(people)})`;
    return { ...base, kind: 'hidden', figure: 'hidden', words };
  }
  const rough = group.precision === 'rough';
  return {
    ...base,
    kind: 'shown',
    figure: approximate(look.figure(group.median), group.precision),
    words: `${rough ? 'roughly ' : ''}${money(group.median)}, ${peopleWords}`,
    rough,
    heat: look.heat(group.median),
  };
}
