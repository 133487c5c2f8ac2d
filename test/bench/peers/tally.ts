import type { OfferColumns } from '../../../src/data/columns';
import type { GroupFigures } from '../figures';
import { WeightedAmounts } from '../weighted-amounts';

/** Distinct amounts, ascending, and the place of each row's amount among them. */
export interface Amounts {
  readonly values: Float64Array;
  readonly ranks: Uint32Array;
}

export function rankAmounts(salary: Float64Array): Amounts {
  const values = Float64Array.from(new Set(salary.filter((amount) => amount > 0))).sort();
  const rankOf = new Map(Array.from(values, (amount, rank) => [amount, rank]));
  return { values, ranks: Uint32Array.from(salary, (amount) => rankOf.get(amount) ?? 0) };
}

interface Source {
  readonly columns: OfferColumns;
  readonly amounts: Amounts;
}

/** What a reducer keeps of one group: all of it can be added and taken away row by row. */
export class Tally {
  offers = 0;
  readonly skills: Float64Array;
  private candidates = 0;
  private readonly source: Source;
  private readonly offersByRank: Float64Array;
  private readonly rowsByCandidate: Uint32Array | null;

  constructor(source: Source, keep: { readonly candidates: boolean; readonly skills?: boolean }) {
    this.source = source;
    this.offersByRank = new Float64Array(source.amounts.values.length);
    this.rowsByCandidate = keep.candidates
      ? new Uint32Array(source.columns.candidate?.count ?? 0)
      : null;
    this.skills = new Float64Array(keep.skills ? (source.columns.skills?.values.length ?? 0) : 0);
  }

  /** `sign` 1 adds the row, -1 takes it away. */
  add(row: number, sign: 1 | -1): this {
    const { columns, amounts } = this.source;
    const offers = sign * (columns.offers[row] ?? 0);
    const rank = amounts.ranks[row] ?? 0;
    this.offers += offers;
    this.offersByRank[rank] = (this.offersByRank[rank] ?? 0) + offers;
    if (this.rowsByCandidate !== null) this.addCandidate(this.rowsByCandidate, row, sign);
    if (this.skills.length > 0) this.addSkills(row, offers);
    return this;
  }

  weighted(): WeightedAmounts {
    return new WeightedAmounts(this.source.amounts.values, this.offersByRank);
  }

  group(): GroupFigures {
    const { quantiles } = this.weighted();
    return { offers: this.offers, candidates: this.candidates, quantiles };
  }

  private addCandidate(rows: Uint32Array, row: number, sign: 1 | -1): void {
    const candidate = this.source.columns.candidate?.ids[row] ?? 0;
    const before = rows[candidate] ?? 0;
    if (before === 0) this.candidates++;
    if (before + sign === 0) this.candidates--;
    rows[candidate] = before + sign;
  }

  private addSkills(row: number, offers: number): void {
    const { skills } = this.source.columns;
    if (skills === null) return;
    const end = skills.offsets[row + 1] ?? 0;
    for (let entry = skills.offsets[row] ?? 0; entry < end; entry++) {
      const code = skills.codes[entry] ?? 0;
      this.skills[code] = (this.skills[code] ?? 0) + offers;
    }
  }
}
