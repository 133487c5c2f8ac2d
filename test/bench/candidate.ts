import type { Random } from '../oracle/random';

const LEVELS = 4;
const LEVEL_YEARS = [0, 2, 5, 8, 16];
const LEVEL_PAY = [1900, 3400, 5200, 7300];
const SHARE_NOT_STATED = 0.04;

const SPECIALIZATIONS = 18;
const GENERAL_TECHNOLOGIES = 22;
const OWN_TECHNOLOGIES = 6;
const FEWEST_SKILLS = 3;

/** Amounts stand on multiples of these, with the shares in which they do. */
const GRAINS: readonly (readonly [grain: number, upTo: number])[] = [
  [500, 0.36],
  [250, 0.48],
  [100, 0.8],
  [50, 0.88],
  [1, 1],
];

/** What stays the same over the rows of one candidate; codes count the values of the columns. */
export class Candidate {
  readonly specialization: number;
  readonly seniority: number;
  readonly years: number;
  readonly english: number;
  readonly country: number;
  readonly mode: number;
  readonly skills: readonly number[];
  private readonly pay: number;
  private readonly luck: number;

  constructor(random: Random, countries: number) {
    this.specialization = skewed(random, SPECIALIZATIONS);
    const level = Math.min(Math.floor(random.next() * 1.2 * LEVELS), LEVELS - 1);
    this.seniority = stated(level, LEVELS, random);
    const [from = 0, to = 0] = [LEVEL_YEARS[level], LEVEL_YEARS[level + 1]];
    this.years = random.chance(SHARE_NOT_STATED)
      ? Number.NaN
      : from + Math.floor(random.next() * (to - from) * 2) / 2;
    this.english = stated(random.below(6), 6, random);
    this.country = stated(skewed(random, countries), countries, random);
    this.mode = stated(skewed(random, 4), 4, random);
    this.skills = stackOf(this.specialization, random);
    this.pay = (LEVEL_PAY[level] ?? 0) * Math.exp(0.3 * random.normal());
    this.luck = random.next();
  }

  drawOffers(random: Random): number {
    if (random.chance(0.06)) return 0;
    return 1 + Math.floor(-1.4 * this.luck * Math.log(1 - random.next()));
  }

  drawSalary(month: number, random: Random): number {
    const amount = this.pay * (1 + 0.003 * month) * Math.exp(0.08 * random.normal());
    const draw = random.next();
    const grain = GRAINS.find(([, upTo]) => draw < upTo)?.[0] ?? 1;
    return Math.max(grain, Math.round(amount / grain) * grain);
  }
}

/** Low codes far more often than high ones. */
function skewed(random: Random, count: number): number {
  return Math.floor(count * random.next() ** 1.8);
}

function stated(code: number, notStated: number, random: Random): number {
  return random.chance(SHARE_NOT_STATED) ? notStated : code;
}

function stackOf(specialization: number, random: Random): readonly number[] {
  const size = FEWEST_SKILLS + random.below(OWN_TECHNOLOGIES);
  const stack = new Set<number>();
  while (stack.size < size) {
    const own = random.chance(0.55);
    stack.add(
      own
        ? GENERAL_TECHNOLOGIES + specialization * OWN_TECHNOLOGIES + skewed(random, 6)
        : skewed(random, GENERAL_TECHNOLOGIES),
    );
  }
  return [...stack];
}
