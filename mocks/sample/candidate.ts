import {
  type EnglishLevel,
  SENIORITY_LEVELS,
  type SeniorityLevel,
  type WorkMode,
} from '../../src/domain/vocabulary';
import {
  type Country,
  COUNTRIES,
  ENGLISH,
  ENGLISH_EFFECT,
  GRAINS,
  LEVEL_OFF_BY_ONE,
  type LevelMix,
  LEVELS,
  MODE_PAY,
  MODES,
  NOT_STATED_SHARE,
  SPREAD_BETWEEN_CANDIDATES,
  STARS,
  USUAL_LEVELS,
} from './parameters';
import { exponential, type Random, type Weighted } from './random';
import type { Specialization, Stack } from './specializations/stack';

/** A person in the market, with what they state and what drives their offers. */
export interface Candidate {
  readonly specialization: string;
  readonly skills: readonly string[];
  readonly seniority: SeniorityLevel | null;
  readonly experience: number | null;
  readonly english: EnglishLevel | null;
  readonly country: string | null;
  readonly mode: WorkMode | null;
  /** Amount in the last month, USD a month, before rounding. */
  readonly worth: number;
  /** Multiple that the amounts are rounded to. */
  readonly grain: number;
  /** Expected number of offers over the whole stay. */
  readonly demand: number;
}

export function drawCandidate(random: Random, specialization: Specialization): Candidate {
  const stack = random.pick(specialization.stacks.map((each) => [each, each.share] as const));
  const level = drawLevel(random, stack.levels ?? specialization.levels ?? USUAL_LEVELS);
  const experience = drawExperience(random, level);
  const english = random.pick(ENGLISH);
  const mode = random.pick(MODES);
  const country = random.pick(COUNTRIES);
  const stated = <T>(value: T, share: number) => (random.chance(share) ? null : value);
  return {
    specialization: specialization.name,
    skills: random.chance(NOT_STATED_SHARE.skills) ? [] : drawSkills(random, specialization, stack),
    seniority: stated(drawStatedLevel(random, level), NOT_STATED_SHARE.seniority),
    experience: stated(experience, NOT_STATED_SHARE.experience),
    english: stated(english, NOT_STATED_SHARE.english),
    country: stated(country.name, NOT_STATED_SHARE.country),
    mode: stated(mode, NOT_STATED_SHARE.mode),
    worth:
      worthOf(level, experience) *
      specialization.pay *
      (stack.pay ?? 1) *
      traitsPay(english, country, mode) *
      exponential(SPREAD_BETWEEN_CANDIDATES * random.normal()),
    grain: random.pick(GRAINS),
    demand:
      specialization.demand *
      (stack.demand ?? 1) *
      LEVELS[level].demand *
      ENGLISH_EFFECT[english].demand *
      drawLuck(random),
  };
}

function drawLevel(random: Random, mix: LevelMix): SeniorityLevel {
  const options: Weighted<SeniorityLevel> = SENIORITY_LEVELS.map(
    (level, index) => [level, mix[index] ?? 0] as const,
  );
  return random.pick(options);
}

/** Half years up to three years, whole years after that. */
function drawExperience(random: Random, level: SeniorityLevel): number {
  const [from, to] = LEVELS[level].years;
  const years = from + random.next() * (to - from);
  return years < 3 ? Math.max(0.5, Math.floor(years * 2) / 2) : Math.floor(years);
}

function drawStatedLevel(random: Random, level: SeniorityLevel): SeniorityLevel {
  if (!random.chance(LEVEL_OFF_BY_ONE)) return level;
  const step = random.chance(0.5) ? 1 : -1;
  return SENIORITY_LEVELS[SENIORITY_LEVELS.indexOf(level) + step] ?? level;
}

function drawSkills(
  random: Random,
  specialization: Specialization,
  stack: Stack,
): readonly string[] {
  const skills = new Set(stack.core);
  for (const [skill, probability] of [...stack.also, ...specialization.common]) {
    if (random.chance(probability)) skills.add(skill);
  }
  return [...skills];
}

/** Pay of a level, rising over its years. */
function worthOf(level: SeniorityLevel, experience: number): number {
  const { pay, years, gain } = LEVELS[level];
  const [from, to] = years;
  return pay * (1 + gain * ((experience - from) / (to - from) - 0.5));
}

function traitsPay(english: EnglishLevel, country: Country, mode: WorkMode): number {
  return ENGLISH_EFFECT[english].pay * country.pay * MODE_PAY[mode];
}

function drawLuck(random: Random): number {
  const uniform = random.next();
  return 3 * uniform * uniform * (random.chance(STARS.share) ? STARS.multiple : 1);
}
