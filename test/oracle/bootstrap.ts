import type { Ask } from '../../src/domain/question';
import { SENIORITY_LEVELS } from '../../src/domain/vocabulary';
import type { Oracle } from './answers';
import { distribution } from './groups';
import type { OfferRow } from './offers';
import type { Random } from './random';
import { totalWeight, weigh, type Weighted, weightedQuantile } from './statistics';

/** Differences A - B of many resamples; those of a level by its name. */
export interface Resampled {
  readonly raw: readonly number[];
  readonly standardised: readonly number[];
  readonly levels: ReadonlyMap<string, readonly number[]>;
}

type Stratum = readonly [a: readonly Weighted[], b: readonly Weighted[]];

/** Everybody who has an offer on either side is drawn with replacement, with all offers at once. */
export function naiveResamples(
  oracle: Oracle,
  ask: Ask<'difference'>,
  random: Random,
  resamples: number,
): Resampled {
  const view = oracle.view(ask);
  const [a = [], b = []] = [ask.selections[ask.a], ask.selections[ask.b]].map((selection) =>
    selection === undefined ? [] : oracle.rowsOf(selection, ask.unit),
  );
  const people = [...new Set([...a, ...b].map(({ candidate }) => candidate))];
  const stratum = (keeps: (row: OfferRow) => boolean): Stratum => [
    weigh(a.filter(keeps), ask.count, view.convert),
    weigh(b.filter(keeps), ask.count, view.convert),
  ];
  const strict = { ...view, withholds: true };
  const shown = (rows: readonly OfferRow[]) => distribution(rows, strict).median !== null;
  const levels = SENIORITY_LEVELS.filter((level) =>
    [a, b].every((rows) => shown(rows.filter(({ seniority }) => seniority === level))),
  ).map((level) => ({ level, stratum: stratum(({ seniority }) => seniority === level) }));
  const whole = stratum(() => true);
  const drawn = Array.from({ length: resamples }, () => {
    const draws = new Map<string, number>();
    for (const _ of people) {
      const person = random.pick(people);
      draws.set(person, (draws.get(person) ?? 0) + 1);
    }
    const strata = levels.map((own) => resample(own.stratum, draws));
    return {
      raw: difference(resample(whole, draws)),
      standardised: difference(atEqualMix(strata)),
      levels: strata.map(difference),
    };
  });
  const found = (values: readonly (number | null | undefined)[]) =>
    values.flatMap((value) => value ?? []);
  return {
    raw: found(drawn.map(({ raw }) => raw)),
    standardised: found(drawn.map(({ standardised }) => standardised)),
    levels: new Map(
      levels.map(({ level }, place) => [level, found(drawn.map((own) => own.levels[place]))]),
    ),
  };
}

function resample([a, b]: Stratum, draws: ReadonlyMap<string, number>): Stratum {
  const times = (sample: readonly Weighted[]) =>
    sample
      .map((own) => ({ ...own, weight: own.weight * (draws.get(own.candidate) ?? 0) }))
      .filter(({ weight }) => weight > 0);
  return [times(a), times(b)];
}

/** Each level weighs on both sides what it weighs in both together; one lacking on a side is out. */
function atEqualMix(strata: readonly Stratum[]): Stratum {
  const both = strata.filter((stratum) => stratum.every((side) => side.length > 0));
  const side = (place: 0 | 1) =>
    both
      .flatMap((stratum) => {
        const mix = totalWeight(stratum[0]) + totalWeight(stratum[1]);
        const total = totalWeight(stratum[place]);
        return stratum[place].map((own) => ({ ...own, weight: (own.weight * mix) / total }));
      })
      .sort((left, right) => left.amount - right.amount);
  return [side(0), side(1)];
}

function difference([a, b]: Stratum): number | null {
  if (a.length === 0 || b.length === 0) return null;
  const median = (sample: readonly Weighted[]) =>
    (weightedQuantile(sample, 0.5, 'lower') + weightedQuantile(sample, 0.5, 'upper')) / 2;
  return median(a) - median(b);
}
