import { type Cohort, type Slot, shortLabels } from '../../domain/cohort';

/** Two of the cohorts by their places in the list: A is compared with B, the earlier one. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/** The places of the two, as the value of a choice: it stays when other cohorts go. */
export type PairName = `${Slot}-${Slot}`;

export interface PairOption {
  readonly value: PairName;
  readonly label: string;
  readonly pair: Pair;
}

/** Every pair, those with the first cohort in front. Empty for one cohort. */
export function pairOptions(cohorts: readonly Cohort[]): readonly PairOption[] {
  const labels = shortLabels(cohorts);
  return cohorts.flatMap((base, b) =>
    cohorts.flatMap((other, a) =>
      a > b
        ? [
            {
              value: `${other.slot}-${base.slot}` as const,
              label: `${labels[a]} with ${labels[b]}`,
              pair: { a, b },
            },
          ]
        : [],
    ),
  );
}

/** The chosen pair while both are there, else the first two. */
export function chosenPair(
  options: readonly PairOption[],
  chosen: PairName | null,
): PairOption | null {
  return options.find(({ value }) => value === chosen) ?? options[0] ?? null;
}
