import { rollup, sum, union } from 'd3-array';
import type { CodedColumn, OfferColumns } from '../../../src/data/columns';
import type { Selection } from '../../../src/domain/cohort';
import { BUCKET, type CohortFigures, type GroupFigures, type Peer, countedRows } from '../figures';
import { type Wanted, wantedBy } from '../wanted';
import { WeightedAmounts } from '../weighted-amounts';

interface Offer {
  readonly salary: number;
  readonly offers: number;
  readonly candidate: number;
  readonly month: number;
  readonly specialization: number;
  readonly seniority: number;
  readonly english: number;
  readonly country: number;
  readonly mode: number;
  readonly skills: readonly number[];
}

/** What an offer may fail; the place is its bit. */
const CHECKS = ['seniority', 'english', 'country', 'mode', 'specialization', 'month', 'salary'];
const bitOf = (check: string) => 1 << CHECKS.indexOf(check);

const offersIn = (group: readonly Offer[]) => sum(group, ({ offers }) => offers);

/** The usual way: an array of objects, grouped and summed with d3-array. */
export class ObjectsPeer implements Peer {
  readonly name = 'd3-array';
  readonly mostRows = 2_000_000;
  private columns: OfferColumns | null = null;
  private offers: readonly Offer[] = [];

  prepare(): void {}

  build(columns: OfferColumns): void {
    this.columns = columns;
    this.offers = Array.from(countedRows(columns), (row) => offerAt(columns, row));
  }

  answer(selections: readonly Selection[]): readonly CohortFigures[] {
    const { columns, offers } = this;
    if (columns === null) throw new Error('Nothing was built.');
    return selections.map((selection) => figuresOf(columns, offers, wantedBy(columns, selection)));
  }

  close(): void {
    this.columns = null;
    this.offers = [];
  }
}

function offerAt(columns: OfferColumns, row: number): Offer {
  const { skills } = columns;
  const [from, to] = [skills?.offsets[row] ?? 0, skills?.offsets[row + 1] ?? 0];
  return {
    salary: columns.salary[row] ?? 0,
    offers: columns.offers[row] ?? 0,
    candidate: columns.candidate?.ids[row] ?? row,
    month: columns.month?.[row] ?? -1,
    specialization: codeAt(columns.specialization, row),
    seniority: codeAt(columns.seniority, row),
    english: codeAt(columns.english, row),
    country: codeAt(columns.country, row),
    mode: codeAt(columns.mode, row),
    skills: Array.from(skills?.codes.subarray(from, to) ?? []),
  };
}

function codeAt(column: CodedColumn | null, row: number): number {
  return column?.codes[row] ?? 0;
}

/** Each offer is checked once; it counts where it fails nothing, or only the freed filter. */
function figuresOf(columns: OfferColumns, offers: readonly Offer[], wanted: Wanted): CohortFigures {
  const byFailure = new Map<number, Offer[]>([[0, []], ...CHECKS.map(noOffers)]);
  for (const offer of offers) {
    if (wanted.skills.every((skill) => offer.skills.includes(skill))) {
      byFailure.get(failuresOf(offer, wanted))?.push(offer);
    }
  }
  const passing = byFailure.get(0) ?? [];
  const freeing = (check: string) => [...passing, ...(byFailure.get(bitOf(check)) ?? [])];
  const facet = (check: 'seniority' | 'english' | 'country' | 'mode' | 'specialization') =>
    byCode(
      columns[check]?.values.length ?? 0,
      rollup(freeing(check), offersIn, (offer) => offer[check]),
    );
  const levels = rollup(freeing('seniority'), groupFigures, ({ seniority }) => seniority);
  const amounts = amountsOf(passing);
  return {
    ...groupFigures(passing),
    mean: amounts.mean,
    buckets: rollup(freeing('salary'), offersIn, ({ salary }) => Math.floor(salary / BUCKET)),
    levels: (columns.seniority?.values ?? []).map((_, code) => levels.get(code) ?? NOBODY),
    months: rollup(
      freeing('month'),
      (group) => amountsOf(group).median,
      ({ month }) => month,
    ),
    facets: {
      seniority: facet('seniority'),
      english: facet('english'),
      country: facet('country'),
      mode: facet('mode'),
      specialization: facet('specialization'),
      skills: skillOffers(columns, passing),
    },
  };
}

function noOffers(check: string): [number, Offer[]] {
  return [bitOf(check), []];
}

const NOBODY: GroupFigures = { offers: 0, candidates: 0, quantiles: [] };

function failuresOf(offer: Offer, wanted: Wanted): number {
  const { seniority, english, country, mode, specialization, months, salary } = wanted;
  let failures = 0;
  if (seniority !== null && !seniority.includes(offer.seniority)) failures |= 1;
  if (english !== null && !english.includes(offer.english)) failures |= 2;
  if (country !== null && !country.includes(offer.country)) failures |= 4;
  if (mode !== null && !mode.includes(offer.mode)) failures |= 8;
  if (specialization !== null && !specialization.includes(offer.specialization)) failures |= 16;
  if (offer.month < months[0] || offer.month > months[1]) failures |= 32;
  if (offer.salary < salary[0] || offer.salary >= salary[1]) failures |= 64;
  return failures;
}

function groupFigures(group: readonly Offer[]): GroupFigures {
  const amounts = amountsOf(group);
  const candidates = union(group.map(({ candidate }) => candidate)).size;
  return { offers: amounts.total, candidates, quantiles: amounts.quantiles };
}

function amountsOf(group: readonly Offer[]): WeightedAmounts {
  return WeightedAmounts.of(rollup(group, offersIn, ({ salary }) => salary));
}

function skillOffers(columns: OfferColumns, passing: readonly Offer[]): Float64Array {
  const named = passing.flatMap(({ skills, offers }) => skills.map((skill) => ({ skill, offers })));
  const offers = rollup(
    named,
    (group) => sum(group, (one) => one.offers),
    ({ skill }) => skill,
  );
  return byCode(columns.skills?.values.length ?? 0, offers);
}

function byCode(count: number, offers: ReadonlyMap<number, number>): Float64Array {
  return Float64Array.from({ length: count }, (_, code) => offers.get(code) ?? 0);
}
