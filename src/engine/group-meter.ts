import { type CountUnit, NOT_STATED } from '../domain/vocabulary';
import { CandidateCounter } from './candidate-counter';
import type { Group } from './group';
import { clusteredError, shareUpTo } from './median-interval';
import { lowerPlace } from './quantile';
import { RankHistogram, type Sample } from './sample';
import type { Table } from './table';

/** Measures groups of counted rows; its scratch space is shared by all groups of a table. */
export class GroupMeter {
  private readonly table: Table;
  private readonly histogram: RankHistogram;
  private readonly counter: CandidateCounter;

  constructor(table: Table) {
    this.table = table;
    this.histogram = new RankHistogram(table.salary.values.length);
    this.counter = new CandidateCounter(table);
  }

  /** Distinct candidates of any rows, counted or not. */
  candidatesIn(rows: Uint32Array): number {
    return this.counter.distinct(rows);
  }

  /** `rows` weigh more than 0. The error of the median costs another pass, so it is optional. */
  measure(rows: Uint32Array, count: CountUnit, withError = false): Group {
    const { counter } = this;
    counter.add(rows);
    const byOffer = this.sampleOf(rows);
    const sample = count === 'offer' ? byOffer : this.sampleByCandidate(rows);
    const group = {
      offers: byOffer.total,
      candidates: counter.candidates,
      ...counter.heaviest(),
      companies: this.companies(rows),
      byOffer,
      sample,
      medianError: withError ? this.medianError(rows, sample, count) : null,
    };
    counter.clear();
    return group;
  }

  /** Weight of each row in the count unit, the rows taken as one group. */
  weights(rows: Uint32Array, count: CountUnit): Float64Array {
    const { weight } = this.table;
    const weights = new Float64Array(rows.length);
    for (let place = 0; place < rows.length; place++) weights[place] = weight[rows[place]!]!;
    if (count === 'offer') return weights;
    this.counter.add(rows);
    for (let place = 0; place < rows.length; place++) {
      weights[place]! /= this.counter.offersOfRow(rows[place]!);
    }
    this.counter.clear();
    return weights;
  }

  private sampleOf(rows: Uint32Array): Sample {
    const { weight, salary } = this.table;
    const ranks = salary.codes;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      this.histogram.add(ranks[row]!, weight[row]!);
    }
    return this.histogram.drain();
  }

  /** The k offers of a candidate weigh 1/k each; k is counted inside the group. */
  private sampleByCandidate(rows: Uint32Array): Sample {
    const { weight, salary } = this.table;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      this.histogram.add(salary.codes[row]!, weight[row]! / this.counter.offersOfRow(row));
    }
    const { ranks, weights } = this.histogram.drain();
    return { ranks, weights, total: this.counter.candidates };
  }

  private medianError(rows: Uint32Array, sample: Sample, count: CountUnit): number {
    if (rows.length === 0) return Number.POSITIVE_INFINITY;
    const median = sample.ranks[lowerPlace(sample, 0.5)]!;
    const share = shareUpTo(sample, median);
    const squares = this.counter.squaredDeviations(rows, median, share, count);
    return clusteredError(squares, this.counter.candidates, sample.total);
  }

  private companies(rows: Uint32Array): Group['companies'] {
    const { company, weight } = this.table;
    if (company === null) return null;
    const offers = new Float64Array(company.values.length);
    for (const row of rows) offers[company.codes[row]!]! += weight[row]!;
    const isNamed = (code: number) => company.values[code] !== NOT_STATED;
    return {
      count: offers.reduce((sum, own, code) => sum + (own > 0 && isNamed(code) ? 1 : 0), 0),
      heaviest: offers.reduce((most, own) => Math.max(most, own), 0),
    };
  }
}
