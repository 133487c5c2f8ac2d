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
  /** False: no offer at all; its cells have nothing to say. */
  readonly hasOffers: boolean;
  readonly cells: readonly HeatCell[];
}

export interface HeatTable {
  /** The levels that have offers at all, ascending. */
  readonly levels: readonly Level[];
  readonly rows: readonly HeatRow[];
}

interface HeatTerms {
  readonly order: Order;
  /** Specializations of the focused cohort. */
  readonly focused: readonly string[];
  /** All that the data set has: those without an offer keep their row, so that nothing moves. */
  readonly known: readonly string[];
  readonly nouns: Nouns;
}

/** What the table shows of an answer. */
export function heatTable(answer: SpecializationsAnswer, terms: HeatTerms): HeatTable {
  const { order, focused, known, nouns } = terms;
  const levels = levelsOf(answer);
  const heat = heatOf(answer, levels);
  return {
    levels,
    rows: sortRows(withEmptyRows(answer, known), order).map((row) => ({
      specialization: row.specialization,
      hasOffers: row.all.offers > 0,
      focused: focused.includes(row.specialization),
      cells: [
        ...levels.map((level) => cellOf(levelOf(row, level), level, heat, nouns)),
        cellOf(row.all, null, heat, nouns),
      ],
    })),
  };
}

const NOTHING: Distribution = {
  offers: 0,
  candidates: 0,
  p10: null,
  p25: null,
  median: null,
  p75: null,
  p90: null,
  precision: null,
  withheld: null,
  concentration: null,
};

function withEmptyRows(
  answer: SpecializationsAnswer,
  known: readonly string[],
): SpecializationsAnswer {
  const answered = new Set(answer.map(({ specialization }) => specialization));
  const absent = known.filter((name) => !answered.has(name));
  return [
    ...answer,
    ...absent.map((specialization) => ({ specialization, all: NOTHING, levels: [] })),
  ];
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

/** Heat of a median, on one scale for the whole table. */
function heatOf(
  rows: readonly SpecializationRow[],
  levels: readonly Level[],
): (median: number) => number {
  const medians = rows
    .flatMap((row) => [row.all, ...levels.map((level) => levelOf(row, level))])
    .flatMap((group) => group?.median ?? []);
  const lowest = Math.min(...medians);
  const span = Math.max(...medians) - lowest;
  return (median) =>
    span > 0 ? COOLEST + ((median - lowest) / span) * (HOTTEST - COOLEST) : COOLEST;
}

function cellOf(
  group: Distribution | undefined,
  level: Level | null,
  heat: (median: number) => number,
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
    figure: approximate(cellMoney(group.median), group.precision),
    words: `${rough ? 'roughly ' : ''}${money(group.median)}, ${peopleWords}`,
    rough,
    heat: heat(group.median),
  };
}

/** Down to a tenth of a thousand everywhere, so that figures stand under each other: "$7.0k". */
function cellMoney(amount: number): string {
  const isTenths = amount >= 1000 && amount < 99_950;
  return isTenths ? `$${(amount / 1000).toFixed(1)}k` : shortMoney(amount);
}
