import type { CodedColumn, OfferColumns } from '../../src/data/columns';
import type { Selection } from '../../src/domain/cohort';
import { monthIndex } from '../../src/domain/month';

/** A selection in terms of the columns, for peers that know no names. */
export interface Wanted {
  /** Codes; null where all are wanted. */
  readonly seniority: readonly number[] | null;
  readonly english: readonly number[] | null;
  readonly country: readonly number[] | null;
  readonly mode: readonly number[] | null;
  readonly specialization: readonly number[] | null;
  /** Codes that a row must all have. */
  readonly skills: readonly number[];
  /** First and last `monthIndex`, both included. */
  readonly months: readonly [from: number, to: number];
  /** `from` <= salary < `to`. */
  readonly salary: readonly [from: number, to: number];
}

/** The questions of the benchmark choose no years and only technologies that are all needed. */
export function wantedBy(columns: OfferColumns, selection: Selection): Wanted {
  const { years, anyOf, noneOf, period, salary } = selection;
  if (years !== null || anyOf.length + noneOf.length > 0) {
    throw new RangeError('The peers do not know this kind of choice.');
  }
  return {
    seniority: codesOf(columns.seniority, selection.seniority),
    english: codesOf(columns.english, selection.english),
    country: codesOf(columns.country, selection.country),
    mode: codesOf(columns.mode, selection.mode),
    specialization: codesOf(columns.specialization, selection.specialization),
    skills: selection.allOf.map((skill) => columns.skills?.values.indexOf(skill) ?? -1),
    months: [monthIndex(period?.from ?? '') ?? 0, monthIndex(period?.to ?? '') ?? 1e6],
    salary: [salary?.from ?? 0, salary?.to ?? 1e9],
  };
}

function codesOf(column: CodedColumn | null, names: readonly string[]): readonly number[] | null {
  if (column === null || names.length === 0) return null;
  return names.map((name) => column.values.indexOf(name));
}

const BITS = 30;

/** The technologies of each row as bits: a word of 30 for every 30 technologies. */
export function skillWords({ rows, skills }: OfferColumns): readonly Int32Array[] {
  if (skills === null) return [];
  const count = Math.ceil(skills.values.length / BITS);
  const words = Array.from({ length: count }, () => new Int32Array(rows));
  for (let row = 0; row < rows; row++) {
    const end = skills.offsets[row + 1] ?? 0;
    for (let entry = skills.offsets[row] ?? 0; entry < end; entry++) {
      const { word, bit } = placeOfSkill(skills.codes[entry] ?? 0);
      const bits = words[word];
      if (bits !== undefined) bits[row] = (bits[row] ?? 0) | bit;
    }
  }
  return words;
}

export function placeOfSkill(code: number): { readonly word: number; readonly bit: number } {
  return { word: Math.floor(code / BITS), bit: 1 << (code % BITS) };
}
