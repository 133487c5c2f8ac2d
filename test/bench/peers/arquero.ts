import { type ColumnTable, op, table } from 'arquero';
import type { OfferColumns } from '../../../src/data/columns';
import type { Selection } from '../../../src/domain/cohort';
import { BUCKET, type CohortFigures, type GroupFigures, type Peer, countedRows } from '../figures';
import { placeOfSkill, skillWords, type Wanted, wantedBy } from '../wanted';
import { WeightedAmounts } from '../weighted-amounts';

const CODED = ['seniority', 'english', 'country', 'mode', 'specialization'] as const;
type Coded = (typeof CODED)[number];
const CHECKS: readonly string[] = [...CODED, 'months', 'salary'];

/** Columns in an Arquero table; what a row fails is derived once per cohort. */
export class ArqueroPeer implements Peer {
  readonly name = 'Arquero';
  readonly mostRows = 2_000_000;
  private columns: OfferColumns | null = null;
  private offers: ColumnTable | null = null;

  prepare(): void {}

  build(columns: OfferColumns): void {
    this.columns = columns;
    const rows = countedRows(columns);
    const { skills } = columns;
    const pick = (values: ArrayLike<number> | undefined) =>
      Int32Array.from(rows, (row) => values?.[row] ?? 0);
    this.offers = table({
      salary: Float64Array.from(rows, (row) => columns.salary[row] ?? 0),
      offers: pick(columns.offers),
      candidate: pick(columns.candidate?.ids),
      month: pick(columns.month ?? undefined),
      ...Object.fromEntries(CODED.map((name) => [name, pick(columns[name]?.codes)])),
      ...Object.fromEntries(skillWords(columns).map((words, at) => [`words${at}`, pick(words)])),
      skills: Array.from(rows, (row) =>
        Array.from(skills?.codes.subarray(skills.offsets[row], skills.offsets[row + 1]) ?? []),
      ),
    });
  }

  answer(selections: readonly Selection[]): readonly CohortFigures[] {
    const { columns, offers } = this;
    if (columns === null || offers === null) throw new Error('Nothing was built.');
    return selections.map((selection) => figuresOf(columns, offers, wantedBy(columns, selection)));
  }

  close(): void {
    this.columns = null;
    this.offers = null;
  }
}

function figuresOf(columns: OfferColumns, offers: ColumnTable, wanted: Wanted): CohortFigures {
  const near = offers
    .filter(skillExpression(wanted.skills))
    .derive({ failures: failureExpression(wanted) })
    .filter('d => (d.failures & (d.failures - 1)) === 0')
    .reify();
  const passing = near.filter('d => d.failures === 0');
  const freeing = (check: string) =>
    near.filter(`d => (d.failures & ~${1 << CHECKS.indexOf(check)}) === 0`);
  const facet = (name: Coded) =>
    byCode(columns[name]?.values.length ?? 0, sums(freeing(name), `d => d.${name}`));
  const amounts = WeightedAmounts.of(sums(passing, 'd => d.salary'));
  return {
    offers: amounts.total,
    candidates: distinct(passing),
    quantiles: amounts.quantiles,
    mean: amounts.mean,
    buckets: sums(freeing('salary'), `d => op.floor(d.salary / ${BUCKET})`),
    levels: levelsOf(columns, freeing('seniority')),
    months: medians(freeing('months')),
    facets: {
      seniority: facet('seniority'),
      english: facet('english'),
      country: facet('country'),
      mode: facet('mode'),
      specialization: facet('specialization'),
      skills: byCode(
        columns.skills?.values.length ?? 0,
        sums(passing.select('offers', 'skills').unroll('skills'), 'd => d.skills'),
      ),
    },
  };
}

function skillExpression(skills: readonly number[]): string {
  const tests = skills.map((code) => {
    const { word, bit } = placeOfSkill(code);
    return `(d.words${word} & ${bit}) !== 0`;
  });
  return `d => ${tests.length === 0 ? 'true' : tests.join(' && ')}`;
}

function failureExpression(wanted: Wanted): string {
  const within = (column: string, from: number, to: number) =>
    `d.${column} >= ${from} && d.${column} < ${to}`;
  const tests = CODED.map((name) =>
    (wanted[name] ?? []).map((code) => `d.${name} === ${code}`).join(' || '),
  );
  tests.push(within('month', wanted.months[0], wanted.months[1] + 1));
  tests.push(within('salary', wanted.salary[0], wanted.salary[1]));
  const failures = tests.map((test, at) => (test === '' ? '0' : `((${test}) ? 0 : ${1 << at})`));
  return `d => ${failures.join(' | ')}`;
}

/** Offers by what the expression gives. */
function sums(rows: ColumnTable, key: string): ReadonlyMap<number, number> {
  const grouped = rows.groupby({ key }).rollup({ offers: op.sum('offers') });
  return new Map(numbers(grouped, 'key').map((one, at) => [one, numberAt(grouped, 'offers', at)]));
}

function distinct(rows: ColumnTable): number {
  return numberAt(rows.rollup({ candidates: op.distinct('candidate') }), 'candidates', 0);
}

function levelsOf(columns: OfferColumns, rows: ColumnTable): readonly GroupFigures[] {
  const people = rows.groupby('seniority').rollup({ candidates: op.distinct('candidate') });
  const amounts = amountsBy(rows, 'seniority');
  return (columns.seniority?.values ?? []).map((_, code) => {
    const own = amounts.get(code) ?? WeightedAmounts.of(new Map());
    const at = numbers(people, 'seniority').indexOf(code);
    const candidates = at < 0 ? 0 : numberAt(people, 'candidates', at);
    return { offers: own.total, candidates, quantiles: own.quantiles };
  });
}

function medians(rows: ColumnTable): ReadonlyMap<number, number> {
  return new Map(
    Array.from(amountsBy(rows, 'month'), ([month, amounts]) => [month, amounts.median]),
  );
}

function amountsBy(rows: ColumnTable, key: string): ReadonlyMap<number, WeightedAmounts> {
  const grouped = rows.groupby(key, 'salary').rollup({ offers: op.sum('offers') });
  const byKey = new Map<number, Map<number, number>>();
  numbers(grouped, key).forEach((one, at) => {
    const own = byKey.get(one) ?? new Map<number, number>();
    byKey.set(one, own.set(numberAt(grouped, 'salary', at), numberAt(grouped, 'offers', at)));
  });
  return new Map(Array.from(byKey, ([one, own]) => [one, WeightedAmounts.of(own)]));
}

function numbers(rows: ColumnTable, column: string): readonly number[] {
  return Array.from(rows.array(column), Number);
}

function numberAt(rows: ColumnTable, column: string, at: number): number {
  return Number(rows.get(column, at));
}

function byCode(count: number, offers: ReadonlyMap<number, number>): Float64Array {
  return Float64Array.from({ length: count }, (_, code) => offers.get(code) ?? 0);
}
