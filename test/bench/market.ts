import type { CodedColumn, ListColumn, OfferColumns } from '../../src/data/columns';
import { monthIndex } from '../../src/domain/month';
import {
  ENGLISH_LEVELS,
  NOT_STATED,
  SENIORITY_LEVELS,
  WORK_MODES,
} from '../../src/domain/vocabulary';
import { Random } from '../oracle/random';
import { Candidate } from './candidate';

const MONTHS = 60;
const FIRST_MONTH = monthIndex('2020-01') ?? 0;
const COUNTRIES = 40;
const MOST_SKILLS = 8;

export const SPECIALIZATIONS = named('Specialization', 18);
/** The first ones are general, the others belong to a specialization each. */
export const TECHNOLOGIES = named('Technology', 130);

function named(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `${kind} ${place + 1}`);
}

/** Columns under construction: rows are appended until they are full. */
class Columns {
  readonly salary: Float64Array;
  readonly offers: Uint32Array;
  readonly candidate: Uint32Array;
  readonly status: Uint8Array;
  readonly specialization: Uint8Array;
  readonly seniority: Uint8Array;
  readonly experience: Float32Array;
  readonly english: Uint8Array;
  readonly country: Uint8Array;
  readonly mode: Uint8Array;
  readonly month: Int32Array;
  readonly offsets: Uint32Array;
  readonly skills: Uint16Array;
  length = 0;

  constructor(rows: number) {
    this.salary = new Float64Array(rows);
    this.offers = new Uint32Array(rows);
    this.candidate = new Uint32Array(rows);
    this.status = new Uint8Array(rows);
    this.specialization = new Uint8Array(rows);
    this.seniority = new Uint8Array(rows);
    this.experience = new Float32Array(rows);
    this.english = new Uint8Array(rows);
    this.country = new Uint8Array(rows);
    this.mode = new Uint8Array(rows);
    this.month = new Int32Array(rows);
    this.offsets = new Uint32Array(rows + 1);
    this.skills = new Uint16Array(rows * MOST_SKILLS);
  }

  add(candidate: Candidate, id: number, month: number, random: Random): void {
    const row = this.length++;
    const offers = candidate.drawOffers(random);
    this.offers[row] = offers;
    this.salary[row] = offers === 0 ? Number.NaN : candidate.drawSalary(month, random);
    this.candidate[row] = id;
    this.status[row] = random.chance(0.88) ? 0 : 1 + random.below(2);
    this.specialization[row] = candidate.specialization;
    this.seniority[row] = candidate.seniority;
    this.experience[row] = candidate.years;
    this.english[row] = candidate.english;
    this.country[row] = candidate.country;
    this.mode[row] = candidate.mode;
    this.month[row] = FIRST_MONTH + month;
    const from = this.offsets[row] ?? 0;
    this.skills.set(candidate.skills, from);
    this.offsets[row + 1] = from + candidate.skills.length;
  }
}

/**
 * A market of any size, the same for the same seed: 60 months, 18 specializations, 130 technologies
 * with 3 to 8 a row, about four rows a candidate, amounts that are skewed and stand on round numbers.
 */
export function makeMarket(rows: number, seed = 73): OfferColumns {
  const random = new Random(seed);
  const columns = new Columns(rows);
  let candidates = 0;
  while (columns.length < rows) {
    const candidate = new Candidate(random, COUNTRIES);
    const first = random.below(MONTHS);
    const months = Math.min(1 + Math.floor(-3.4 * Math.log(1 - random.next())), MONTHS - first);
    for (let month = first; month < first + months && columns.length < rows; month++) {
      columns.add(candidate, candidates, month, random);
    }
    candidates++;
  }
  return finished(columns, candidates);
}

function finished(columns: Columns, candidates: number): OfferColumns {
  const { salary, offers, status, experience, month } = columns;
  return {
    rows: columns.length,
    unit: 'month',
    salary,
    offers,
    status,
    experience,
    month,
    candidate: { ids: columns.candidate, count: candidates },
    specialization: coded(columns.specialization, SPECIALIZATIONS),
    skills: listed(columns),
    seniority: coded(columns.seniority, [...SENIORITY_LEVELS, NOT_STATED]),
    english: coded(columns.english, [...ENGLISH_LEVELS, NOT_STATED]),
    country: coded(columns.country, [...named('Country', COUNTRIES), NOT_STATED]),
    mode: coded(columns.mode, [...WORK_MODES, NOT_STATED]),
    company: null,
  };
}

function coded(codes: Uint8Array, values: readonly string[]): CodedColumn {
  return { codes, values };
}

function listed({ offsets, skills }: Columns): ListColumn {
  return { offsets, codes: skills.slice(0, offsets.at(-1)), values: TECHNOLOGIES };
}
