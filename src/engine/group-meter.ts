import { type CountUnit, NOT_STATED } from '../domain/vocabulary';
import { CandidateRuns } from './candidate-runs';
import type { Group } from './group';
import { clusteredError, shareUpTo } from './median-interval';
import type { Members } from './members';
import { lowerPlace } from './quantile';
import { RankHistogram, type Sample } from './sample';
import type { Table } from './table';

/** Measures groups of counted rows; its scratch space is shared by all groups of a table. */
export class GroupMeter {
  private readonly table: Table;
  private readonly histogram: RankHistogram;
  private readonly runs = new CandidateRuns();

  constructor(table: Table) {
    this.table = table;
    this.histogram = new RankHistogram(table.salary.values.length);
  }

  /** The error of the median costs another pass, so it is optional. */
  measure(members: Members, count: CountUnit, withError = false): Group {
    const { runs } = this;
    this.histogram.addAll(members.ranks, members.weights);
    const byOffer = this.histogram.drain();
    runs.read(members, byOffer.total);
    const sample = count === 'offer' ? byOffer : this.sampleByCandidate(members);
    return {
      offers: byOffer.total,
      candidates: runs.count,
      ...runs.heaviest(),
      companies: this.companies(members),
      byOffer,
      sample,
      medianError: withError ? this.medianError(sample, count) : null,
    };
  }

  /** Weight of each row in the count unit, the rows taken as one group; in any order. */
  weights(rows: Uint32Array, count: CountUnit): Float64Array {
    const { weight } = this.table;
    const weights = new Float64Array(rows.length);
    for (let place = 0; place < rows.length; place++) weights[place] = weight[rows[place]!]!;
    if (count === 'offer') return weights;
    const offers = this.offersById(rows);
    const { candidate } = this.table;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      weights[place] = weights[place]! / offers[candidate[row]!]!;
    }
    return weights;
  }

  private offersById(rows: Uint32Array): Float64Array {
    const { candidate, candidates, weight } = this.table;
    const offers = new Float64Array(candidates);
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      offers[candidate[row]!]! += weight[row]!;
    }
    return offers;
  }

  /** The k offers of a candidate weigh 1/k each; k is counted inside the group. */
  private sampleByCandidate(members: Members): Sample {
    this.histogram.addAll(members.ranks, this.runs.shares(members));
    const { ranks, weights } = this.histogram.drain();
    return { ranks, weights, total: this.runs.count };
  }

  private medianError(sample: Sample, count: CountUnit): number {
    if (sample.ranks.length === 0) return Number.POSITIVE_INFINITY;
    const median = sample.ranks[lowerPlace(sample, 0.5)]!;
    const share = shareUpTo(sample, median);
    const squares = this.runs.squaredDeviations(median, share, count);
    return clusteredError(squares, this.runs.count, sample.total);
  }

  private companies({ companies, weights }: Members): Group['companies'] {
    const { company } = this.table;
    if (company === null || companies === null) return null;
    const offers = new Float64Array(company.values.length);
    for (let place = 0; place < companies.length; place++) {
      offers[companies[place]!]! += weights[place]!;
    }
    const isNamed = (code: number) => company.values[code] !== NOT_STATED;
    return {
      count: offers.reduce((sum, own, code) => sum + (own > 0 && isNamed(code) ? 1 : 0), 0),
      heaviest: offers.reduce((most, own) => Math.max(most, own), 0),
    };
  }
}
