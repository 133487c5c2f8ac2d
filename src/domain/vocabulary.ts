/**
 * The closed vocabularies of an offers table. Free-text dimensions (specialization, technology,
 * country, company) have no list here: their options come with the data.
 */

/** A value of its own in every text dimension: the row does not say. Never dropped, never guessed. */
export const NOT_STATED = 'Not stated';

/** Levels in ascending order. Order is meaning: tables, charts and inversions rely on it. */
export const SENIORITY_LEVELS = ['Junior', 'Middle', 'Senior', 'Expert'] as const;
/** A stated level, or one taken from years. Rows without either carry `NOT_STATED`. */
export type SeniorityLevel = (typeof SENIORITY_LEVELS)[number];

/** Years of experience of each level, half-open: Middle is 2 years to under 5. */
export const SENIORITY_YEARS: Readonly<
  Record<SeniorityLevel, { readonly from: number; readonly to: number | null }>
> = {
  Junior: { from: 0, to: 2 },
  Middle: { from: 2, to: 5 },
  Senior: { from: 5, to: 8 },
  Expert: { from: 8, to: null },
};

/** The level that a number of years stands for where the data names none. Null below 0 and for NaN. */
export function seniorityFromYears(years: number): SeniorityLevel | null {
  return (
    SENIORITY_LEVELS.find((level) => {
      const { from, to } = SENIORITY_YEARS[level];
      return years >= from && (to === null || years < to);
    }) ?? null
  );
}

/** English levels in ascending order. */
export const ENGLISH_LEVELS = [
  'None',
  'Beginner',
  'Pre-Intermediate',
  'Intermediate',
  'Upper-Intermediate',
  'Fluent',
] as const;
/** A level of English that a row may state. */
export type EnglishLevel = (typeof ENGLISH_LEVELS)[number];

/** Where the work is done; the order is that of the lists on the screen. */
export const WORK_MODES = ['Remote', 'Office', 'Hybrid', 'Flexible'] as const;
/** A work mode that a row may state. */
export type WorkMode = (typeof WORK_MODES)[number];

/** Only open offers are counted. The index in this list is the code in the status column. */
export const OFFER_STATUSES = ['open', 'accepted', 'rejected'] as const;
/** What became of an offer. */
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** What the amounts of a data set are; it sets the nouns of the whole screen. */
export const MEASURES = ['expectation', 'offer', 'pay', 'posting'] as const;
/** What one amount of a data set is. */
export type Measure = (typeof MEASURES)[number];

/** Whether amounts are before taxes; a source that does not say is "unknown", never guessed. */
export const BASES = ['gross', 'net', 'unknown'] as const;
/** What a source says of taxes. */
export type Basis = (typeof BASES)[number];

/** What becomes of the salaries of groups that are too small to be shown. */
export type SmallGroups = 'withheld' | 'shown';

/** What an amount is paid for. `Unit` is what the screen can show; files may also state hours. */
export const PAY_PERIODS = ['hour', 'month', 'year'] as const;
/** A period that a file may state. */
export type PayPeriod = (typeof PAY_PERIODS)[number];
/** A period that the screen shows amounts in. */
export type Unit = Exclude<PayPeriod, 'hour'>;

/** How statistics weigh: every offer alike, or every candidate alike (k offers weigh 1/k each). */
export const COUNT_UNITS = ['offer', 'candidate'] as const;
/** What has the same weight: each offer or each candidate. */
export type CountUnit = (typeof COUNT_UNITS)[number];

/** By definition of the conversion between month and year. */
export const MONTHS_PER_YEAR = 12;
/** Of full-time work, as surveys count it: four weeks of 40 hours. Only hourly amounts need it. */
export const HOURS_PER_MONTH = 160;

/** An amount in `from` as an amount in `to`, by the stated factor of 12 months a year. */
export function convertUnit(amount: number, from: Unit, to: Unit): number {
  if (from === to) return amount;
  return from === 'year' ? amount / MONTHS_PER_YEAR : amount * MONTHS_PER_YEAR;
}

/** Bucket widths that can be chosen, in USD per unit, narrowest first. */
export const BUCKET_WIDTHS: Readonly<Record<Unit, readonly number[]>> = {
  month: [250, 500, 1000],
  year: [2500, 5000, 10000],
};

/** The width used unless another is chosen. */
export const DEFAULT_BUCKET_WIDTH: Readonly<Record<Unit, number>> = { month: 500, year: 5000 };
