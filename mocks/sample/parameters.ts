import type { EnglishLevel, SeniorityLevel, WorkMode } from '../../src/domain/vocabulary';
import type { Weighted } from './random';

/**
 * Every number that shapes the sample market, apart from the technologies of each specialization
 * (`specializations/`). Amounts are USD a month. The market is invented: it is drawn from these
 * parameters and a seed, then calibrated to the targets at the end of this file.
 */

export const SEED = 73;

export const FIRST_MONTH = '2020-01';
export const LAST_MONTH = '2024-12';

/** Candidates who enter in each year, as a multiple of 2024: hiring swelled in 2021 and 2022. */
export const ENTRIES_BY_YEAR: ReadonlyMap<number, number> = new Map([
  [2020, 0.72],
  [2021, 0.96],
  [2022, 1.04],
  [2023, 0.92],
  [2024, 1],
]);

/** Entries per calendar month, January first; the mean is 1. */
export const SEASON = [1.12, 1.08, 1.06, 1.02, 0.98, 0.94, 0.9, 0.88, 1.1, 1.08, 1.02, 0.82];

/** How many months a candidate stays in the market. */
export const MONTHS_IN_MARKET: Weighted<number> = [
  [1, 0.34],
  [2, 0.32],
  [3, 0.2],
  [4, 0.14],
];

/** Share of months without an offer, after the first one of a stay, that have a row of their own. */
export const QUIET_MONTHS_STATED = 0.15;

export interface LevelParameters {
  /** Amount in the middle of the level in 2024, before all effects. */
  readonly pay: number;
  /** Years of experience: a candidate's years are uniform in between. */
  readonly years: readonly [from: number, to: number];
  /** Gain of pay over the years of a level, around its middle. */
  readonly gain: number;
  /** Offers, as a multiple of the market's. */
  readonly demand: number;
}
export const LEVELS: Readonly<Record<SeniorityLevel, LevelParameters>> = {
  Junior: { pay: 4650, years: [0, 2], gain: 0.16, demand: 0.7 },
  Middle: { pay: 6650, years: [2, 5], gain: 0.14, demand: 1.05 },
  Senior: { pay: 8750, years: [5, 8], gain: 0.12, demand: 1.15 },
  Expert: { pay: 11_300, years: [8, 16], gain: 0.1, demand: 0.95 },
};
export type LevelMix = readonly [junior: number, middle: number, senior: number, expert: number];
export const USUAL_LEVELS: LevelMix = [0.15, 0.38, 0.31, 0.16];

/** Share of candidates who call themselves one level above or below what their years say. */
export const LEVEL_OFF_BY_ONE = 0.07;

/** Pay grows by this share a month, counted back from the last month. */
export const MONTHLY_GROWTH = 0.0022;

/** Spread of amounts, in the logarithm: between candidates, and between one candidate's offers. */
export const SPREAD_BETWEEN_CANDIDATES = 0.2;
export const SPREAD_WITHIN_CANDIDATE = 0.06;

/**
 * Sought-after candidates draw most offers. A candidate's luck is 3u² with u uniform (mean 1), and
 * for a few it is multiplied.
 */
export const STARS = { share: 0.04, multiple: 2.2 } as const;

/** Share of amounts that stand on a multiple of the grain: people name round numbers. */
export const GRAINS: Weighted<number> = [
  [1000, 0.1],
  [500, 0.26],
  [250, 0.12],
  [100, 0.32],
  [50, 0.08],
  [1, 0.12],
];

/** Several offers at the same amount in the same month are stated as one row with a weight. */
export const SAME_ROW = 0.25;

export const CLOSED: Weighted<'open' | 'accepted' | 'rejected'> = [
  ['open', 0.935],
  ['accepted', 0.025],
  ['rejected', 0.04],
];

export interface Trait {
  /** Effect on pay. */
  readonly pay: number;
  /** Effect on the number of offers. */
  readonly demand: number;
}

export const ENGLISH: Weighted<EnglishLevel> = [
  ['None', 0.01],
  ['Beginner', 0.03],
  ['Pre-Intermediate', 0.08],
  ['Intermediate', 0.28],
  ['Upper-Intermediate', 0.41],
  ['Fluent', 0.19],
];
export const ENGLISH_EFFECT: Readonly<Record<EnglishLevel, Trait>> = {
  None: { pay: 0.88, demand: 0.5 },
  Beginner: { pay: 0.9, demand: 0.6 },
  'Pre-Intermediate': { pay: 0.93, demand: 0.75 },
  Intermediate: { pay: 0.97, demand: 0.95 },
  'Upper-Intermediate': { pay: 1.02, demand: 1.08 },
  Fluent: { pay: 1.07, demand: 1.15 },
};

export const MODES: Weighted<WorkMode> = [
  ['Remote', 0.48],
  ['Hybrid', 0.23],
  ['Flexible', 0.17],
  ['Office', 0.12],
];
export const MODE_PAY: Readonly<Record<WorkMode, number>> = {
  Remote: 1.03,
  Hybrid: 0.99,
  Flexible: 1,
  Office: 0.94,
};

export interface Country {
  readonly name: string;
  readonly pay: number;
}
const country = (name: string, pay: number, share: number) => [{ name, pay }, share] as const;
export const COUNTRIES: Weighted<Country> = [
  country('Ukraine', 0.97, 0.42),
  country('Poland', 1.03, 0.17),
  country('Germany', 1.1, 0.08),
  country('Romania', 0.99, 0.06),
  country('Portugal', 1.01, 0.05),
  country('Spain', 1.02, 0.045),
  country('Czechia', 1.03, 0.04),
  country('Bulgaria', 0.97, 0.03),
  country('Serbia', 0.95, 0.025),
  country('Georgia', 0.92, 0.02),
  country('United Kingdom', 1.14, 0.02),
  country('United States', 1.24, 0.012),
  country('Canada', 1.15, 0.008),
  country('Kazakhstan', 0.88, 0.008),
  country('Cyprus', 1.06, 0.006),
  country('Moldova', 0.87, 0.005),
  country('Malta', 1.05, 0.0008),
];

/** Share of candidates who do not state a value. */
export const NOT_STATED_SHARE = {
  seniority: 0.05,
  experience: 0.03,
  english: 0.05,
  country: 0.03,
  mode: 0.04,
  skills: 0.008,
  company: 0.03,
} as const;

/** Hiring companies; the first ones hire most. */
export const COMPANIES = 240;

/** A group of candidates whose figures of one year are brought to published or chosen ones. */
export interface Target {
  readonly specialization: string;
  /** A technology that the candidates must name; null for the whole specialization. */
  readonly technology: string | null;
  readonly year: number;
  /** Sum of the weights of open offers: met exactly. */
  readonly offers: number;
  /** Type-7 median of the expanded open offers: met exactly. */
  readonly median: number;
}

/**
 * In order: a group leaves alone the candidates of the groups before it, so that Python is reached
 * by adjusting Python candidates without Django. Figures of Django are the sample's own: the
 * published ones repeat Python's.
 */
export const TARGETS: readonly Target[] = [
  {
    specialization: 'Back-End Web',
    technology: 'Django',
    year: 2024,
    offers: 241,
    median: 8520,
  },
  {
    specialization: 'Back-End Web',
    technology: 'Python',
    year: 2024,
    offers: 571,
    median: 7707,
  },
  {
    specialization: 'DevOps',
    technology: null,
    year: 2024,
    offers: 128,
    median: 6387,
  },
  {
    specialization: 'AI and Machine Learning',
    technology: null,
    year: 2024,
    offers: 59,
    median: 5808,
  },
];
