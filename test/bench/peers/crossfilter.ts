import crossfilter, { type Crossfilter, type Dimension, type Group } from 'crossfilter2';
import type { CodedColumn, OfferColumns } from '../../../src/data/columns';
import type { Selection } from '../../../src/domain/cohort';
import { BUCKET, type CohortFigures, type Peer, countedRows } from '../figures';
import { placeOfSkill, skillWords, type Wanted, wantedBy } from '../wanted';
import { type Amounts, rankAmounts, Tally } from './tally';

/** Everything of a row that a reducer reads. */
export interface Rows {
  readonly columns: OfferColumns;
  readonly amounts: Amounts;
  readonly words: readonly Int32Array[];
}

type ByRow = (row: number) => number;
type CodeDimension = Dimension<number, number>;

/** One crossfilter per cohort over row numbers; the reducers keep counts by rank of the amount. */
export class CrossfilterPeer implements Peer {
  readonly name = 'crossfilter2';
  readonly mostRows = 2_000_000;
  private columns: OfferColumns | null = null;
  private cohorts: CohortFilter[] = [];

  prepare(): void {}

  build(columns: OfferColumns): void {
    const rows = { columns, amounts: rankAmounts(columns.salary), words: skillWords(columns) };
    const counted = Array.from(countedRows(columns));
    this.columns = columns;
    this.cohorts = Array.from({ length: 4 }, () => new CohortFilter(rows, counted));
  }

  answer(selections: readonly Selection[]): readonly CohortFigures[] {
    return selections.map((selection, place) => {
      const cohort = this.cohorts[place];
      if (cohort === undefined || this.columns === null) throw new Error('Nothing was built.');
      cohort.filter(wantedBy(this.columns, selection));
      return cohort.figures();
    });
  }

  close(): void {
    this.columns = null;
    this.cohorts = [];
  }
}

const CODED = ['seniority', 'english', 'country', 'mode', 'specialization'] as const;
type Coded = (typeof CODED)[number];

class CohortFilter {
  private readonly rows: Rows;
  private readonly dimensions: Readonly<Record<Coded | 'month' | 'salary' | 'row', CodeDimension>>;
  private readonly whole: { value: () => Tally };
  private readonly levels: Group<number, number, Tally>;
  private readonly months: Group<number, number, Tally>;
  private readonly buckets: Group<number, number, number>;
  private readonly facets: Readonly<Record<Coded, Group<number, number, number>>>;
  private filtered: Wanted | null = null;

  constructor(rows: Rows, counted: number[]) {
    this.rows = rows;
    const records = crossfilter(counted);
    const { columns } = rows;
    const byOffers: ByRow = (row) => columns.offers[row] ?? 0;
    const coded = (column: CodedColumn | null) =>
      records.dimension((row) => column?.codes[row] ?? 0);
    this.dimensions = {
      seniority: coded(columns.seniority),
      english: coded(columns.english),
      country: coded(columns.country),
      mode: coded(columns.mode),
      specialization: coded(columns.specialization),
      month: records.dimension((row) => columns.month?.[row] ?? -1),
      salary: records.dimension((row) => columns.salary[row] ?? 0),
      row: records.dimension((row) => row),
    };
    const { seniority, english, country, mode, specialization, month, salary } = this.dimensions;
    const facet = (dimension: CodeDimension) =>
      dimension.group<number, number>().reduceSum(byOffers);
    this.whole = wholeTally(records, rows);
    this.levels = tallies(seniority, rows, { candidates: true });
    this.months = tallies(month, rows, { candidates: false });
    this.buckets = salary
      .group<number, number>((amount) => Math.floor(amount / BUCKET))
      .reduceSum(byOffers);
    this.facets = {
      seniority: facet(seniority),
      english: facet(english),
      country: facet(country),
      mode: facet(mode),
      specialization: facet(specialization),
    };
  }

  /** Only what changed is filtered anew: that is what a crossfilter is good at. */
  filter(wanted: Wanted): void {
    const before = this.filtered;
    const changed = (choice: keyof Wanted) =>
      before === null || String(before[choice]) !== String(wanted[choice]);
    for (const name of CODED) {
      if (changed(name)) filterCodes(this.dimensions[name], wanted[name]);
    }
    const [first, last] = wanted.months;
    if (changed('months')) this.dimensions.month.filterRange([first, last + 1]);
    if (changed('salary')) this.dimensions.salary.filterRange([...wanted.salary]);
    if (changed('skills')) this.filterSkills(wanted.skills);
    this.filtered = wanted;
  }

  figures(): CohortFigures {
    const { columns } = this.rows;
    const whole = this.whole.value();
    const facet = (name: Coded) => byCode(columns[name]?.values.length ?? 0, this.facets[name]);
    const levels = new Map(this.levels.all().map(({ key, value }) => [key, value]));
    const none = new Tally(this.rows, { candidates: true });
    return {
      ...whole.group(),
      mean: whole.weighted().mean,
      buckets: new Map(this.buckets.all().map(({ key, value }) => [key, value])),
      levels: (columns.seniority?.values ?? []).map((_, code) =>
        (levels.get(code) ?? none).group(),
      ),
      months: new Map(
        this.months
          .all()
          .filter(({ value }) => value.offers > 0)
          .map(({ key, value }) => [key, value.weighted().median]),
      ),
      facets: {
        seniority: facet('seniority'),
        english: facet('english'),
        country: facet('country'),
        mode: facet('mode'),
        specialization: facet('specialization'),
        skills: whole.skills,
      },
    };
  }

  private filterSkills(skills: readonly number[]): void {
    if (skills.length === 0) {
      this.dimensions.row.filterAll();
      return;
    }
    const needed = skills.map((code) => {
      const { word, bit } = placeOfSkill(code);
      return { words: this.rows.words[word] ?? new Int32Array(0), bit };
    });
    this.dimensions.row.filterFunction((row) =>
      needed.every(({ words, bit }) => ((words[row] ?? 0) & bit) !== 0),
    );
  }
}

function filterCodes(dimension: CodeDimension, codes: readonly number[] | null): void {
  if (codes === null) {
    dimension.filterAll();
    return;
  }
  const [low, high] = [Math.min(...codes), Math.max(...codes)];
  if (high - low + 1 === codes.length) dimension.filterRange([low, high + 1]);
  else dimension.filterFunction((code) => codes.includes(code));
}

function wholeTally(records: Crossfilter<number>, rows: Rows): { value: () => Tally } {
  return records.groupAll<Tally>().reduce(
    (tally, row) => tally.add(row, 1),
    (tally, row) => tally.add(row, -1),
    () => new Tally(rows, { candidates: true, skills: true }),
  );
}

function tallies(
  dimension: CodeDimension,
  rows: Rows,
  keep: { readonly candidates: boolean },
): Group<number, number, Tally> {
  return dimension.group<number, Tally>().reduce(
    (tally, row) => tally.add(row, 1),
    (tally, row) => tally.add(row, -1),
    () => new Tally(rows, keep),
  );
}

function byCode(count: number, group: Group<number, number, number>): Float64Array {
  const offers = new Float64Array(count);
  for (const { key, value } of group.all()) offers[key] = value;
  return offers;
}
