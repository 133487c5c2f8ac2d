import { type CountUnit, NOT_STATED } from '../domain/vocabulary';
import { CodeCounter } from './code-counter';
import { DeviationReader } from './deviation-reader';
import type { Group } from './group';
import { clusteredError } from './median-interval';
import { OfferReader } from './offer-reader';
import { lowerPlace } from './quantile';
import type { RowSource } from './row-source';
import { RankHistogram, type Sample } from './sample';
import { ShareReader } from './share-reader';
import type { Table } from './table';

/** Measures groups of counted rows; its scratch space is shared by all groups of a table. */
export class GroupMeter {
  private readonly table: Table;
  private readonly histogram: RankHistogram;
  private readonly offers: OfferReader;
  private readonly shares: ShareReader;
  private readonly deviations: DeviationReader;
  private readonly byCompany: CodeCounter | null;
  private totals: Float64Array | null = null;

  constructor(table: Table) {
    this.table = table;
    this.histogram = new RankHistogram(table.salary.values.length);
    this.offers = new OfferReader(table, this.histogram);
    this.shares = new ShareReader(table, this.histogram);
    this.deviations = new DeviationReader(table);
    const { company, weight } = table;
    this.byCompany = company && new CodeCounter(company.codes, weight, company.values.length);
  }

  /** Of ascending rows. The error of the median costs another pass, so it is optional. */
  measure(source: RowSource, count: CountUnit, withError = false): Group {
    return this.read(source, count, { withError, isKept: true });
  }

  /** Without an error; only lent until the next group is read. */
  glance(source: RowSource, count: CountUnit): Group {
    return this.read(source, count, { withError: false, isKept: false });
  }

  private read(
    source: RowSource,
    count: CountUnit,
    { withError, isKept }: { readonly withError: boolean; readonly isKept: boolean },
  ): Group {
    const totals = count === 'offer' ? null : this.totalsOfAll();
    this.offers.begin(totals);
    source.visit(this.offers);
    const { candidates, heaviest, heaviestThree } = this.offers.end();
    // Per candidate the histogram is used once more.
    const isLent = !isKept && totals === null;
    const byOffer = isLent ? this.histogram.lend() : this.histogram.drain();
    const sample = totals === null ? byOffer : this.byCandidate(source, totals, candidates);
    // Written out: spread, these three would take a fifth to a third of a trend's time.
    return {
      candidates,
      heaviest,
      heaviestThree,
      offers: byOffer.total,
      companies: this.companies(source),
      withholds: this.table.withholds,
      byOffer,
      sample,
      medianError: withError ? this.medianError(source, sample, count, candidates) : null,
    };
  }

  private totalsOfAll(): Float64Array {
    this.totals ??= new Float64Array(this.table.candidates);
    return this.totals;
  }

  /** The k offers of a candidate weigh 1/k each; k is counted inside the group. */
  private byCandidate(source: RowSource, totals: Float64Array, candidates: number): Sample {
    this.shares.begin(totals);
    source.visit(this.shares);
    return { ...this.histogram.drain(), total: candidates };
  }

  private medianError(
    source: RowSource,
    sample: Sample,
    count: CountUnit,
    candidates: number,
  ): number {
    if (sample.ranks.length === 0) return Number.POSITIVE_INFINITY;
    const place = lowerPlace(sample, 0.5);
    const share = sample.cumulative[place]! / sample.total;
    this.deviations.begin({ median: sample.ranks[place]!, share, count });
    source.visit(this.deviations);
    return clusteredError(this.deviations.end(), candidates, sample.total);
  }

  private companies(source: RowSource): Group['companies'] {
    const { company } = this.table;
    if (company === null || this.byCompany === null) return null;
    source.visit(this.byCompany);
    const offers = this.byCompany.take();
    const isNamed = (code: number) => company.values[code] !== NOT_STATED;
    return {
      count: offers.reduce((sum, own, code) => sum + (own > 0 && isNamed(code) ? 1 : 0), 0),
      heaviest: offers.reduce((most, own) => Math.max(most, own), 0),
    };
  }
}
