import { PROBABILITIES } from './figures';

/** Amounts, ascending and distinct, with the offers at each. */
export class WeightedAmounts {
  readonly total: number;
  private readonly amounts: ArrayLike<number>;
  private readonly offers: ArrayLike<number>;

  constructor(amounts: ArrayLike<number>, offers: ArrayLike<number>) {
    this.amounts = amounts;
    this.offers = offers;
    let total = 0;
    for (let place = 0; place < offers.length; place++) total += offers[place] ?? 0;
    this.total = total;
  }

  /** From a sum of offers by amount, in any order. */
  static of(offersByAmount: ReadonlyMap<number, number>): WeightedAmounts {
    const amounts = Float64Array.from(offersByAmount.keys()).sort();
    return new WeightedAmounts(
      amounts,
      amounts.map((amount) => offersByAmount.get(amount) ?? 0),
    );
  }

  get mean(): number {
    let sum = 0;
    for (let place = 0; place < this.offers.length; place++) {
      sum += (this.amounts[place] ?? 0) * (this.offers[place] ?? 0);
    }
    return sum / this.total;
  }

  /** At `PROBABILITIES`; empty without offers. */
  get quantiles(): readonly number[] {
    return this.total === 0 ? [] : this.at(PROBABILITIES);
  }

  get median(): number {
    return this.at([0.5])[0] ?? Number.NaN;
  }

  /** Type 7 on the expanded offers, in one walk; the probabilities ascend. */
  private at(probabilities: readonly number[]): readonly number[] {
    let place = -1;
    let upTo = 0;
    return probabilities.map((probability) => {
      const position = (this.total - 1) * probability;
      const order = Math.floor(position);
      while (upTo <= order) upTo += this.offers[++place] ?? 1;
      const lower = this.amounts[place] ?? Number.NaN;
      if (position === order || order + 1 < upTo) return lower;
      return lower + (position - order) * (this.nextAfter(place) - lower);
    });
  }

  private nextAfter(place: number): number {
    let next = place + 1;
    while (this.offers[next] === 0) next++;
    return this.amounts[next] ?? Number.NaN;
  }
}
