import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import type { OfferColumns } from '../../../src/data/columns';
import { BUCKET, type CohortFigures, type GroupFigures } from '../figures';
import { WeightedAmounts } from '../weighted-amounts';
import { type cohortQueries, FAILS } from './duckdb-queries';

type Numbers = ArrayLike<number>;

/** The answer for one cohort: grouped sums from SQL, quantiles from the sums. */
export class DuckDBCohort {
  private readonly connection: DuckDBConnection;
  private readonly columns: OfferColumns;
  private readonly queries: ReturnType<typeof cohortQueries>;

  constructor(
    connection: DuckDBConnection,
    columns: OfferColumns,
    queries: ReturnType<typeof cohortQueries>,
  ) {
    this.connection = connection;
    this.columns = columns;
    this.queries = queries;
  }

  figures(): CohortFigures {
    const amounts = this.amounts();
    const { whole, buckets, levels } = amounts;
    const candidates = new Map<number, number>();
    const [codes, people] = this.read(this.queries.levels, ['seniority', 'candidates']);
    each(codes, (code, place) => candidates.set(code, people?.[place] ?? 0));
    const [[everyone = 0] = []] = this.read(this.queries.candidates, ['candidates']).map((one) =>
      Array.from(one),
    );
    return {
      offers: whole.total,
      candidates: everyone,
      quantiles: whole.quantiles,
      mean: whole.mean,
      buckets,
      levels: levels.map(
        (own, code): GroupFigures => ({
          offers: own.total,
          candidates: candidates.get(code) ?? 0,
          quantiles: own.quantiles,
        }),
      ),
      months: this.months(),
      facets: {
        ...this.facets(),
        seniority: levels.map(({ total }) => total),
        specialization: this.byCode(this.queries.specializations, 'specialization'),
        skills: this.byCode(this.queries.skills, 'skill'),
      },
    };
  }

  private amounts() {
    const names = ['shared', 'seniority', 'salary', 'offers'];
    const [shared = [], seniority = [], salary = [], offers = []] = this.read(
      this.queries.amounts,
      names,
    );
    const levels = (this.columns.seniority?.values ?? []).map(() => new Map<number, number>());
    const whole = new Map<number, number>();
    const buckets = new Map<number, number>();
    each(offers, (own, place) => {
      const amount = salary[place] ?? 0;
      const failed = shared[place];
      const level = levels[seniority[place] ?? -1];
      if (failed === FAILS.none) add(whole, amount, own);
      if (failed !== FAILS.salary && level !== undefined) add(level, amount, own);
      if (failed !== FAILS.seniority) add(buckets, Math.floor(amount / BUCKET), own);
    });
    return {
      whole: WeightedAmounts.of(whole),
      levels: levels.map((own) => WeightedAmounts.of(own)),
      buckets,
    };
  }

  private months(): ReadonlyMap<number, number> {
    const [month, salary, offers] = this.read(this.queries.months, ['month', 'salary', 'offers']);
    const byMonth = new Map<number, [amounts: number[], offers: number[]]>();
    each(month, (one, place) => {
      const own = byMonth.get(one) ?? [[], []];
      own[0].push(salary?.[place] ?? 0);
      own[1].push(offers?.[place] ?? 0);
      byMonth.set(one, own);
    });
    return new Map(Array.from(byMonth, ([one, own]) => [one, new WeightedAmounts(...own).median]));
  }

  private facets() {
    const names = ['english', 'country', 'mode'] as const;
    const table = this.connection.query(this.queries.facets);
    const offers = table.getChild('offers');
    const columns = names.map((name) => table.getChild(name));
    const sums = names.map((name) => new Float64Array(this.columns[name]?.values.length ?? 0));
    for (let row = 0; row < table.numRows; row++) {
      const at = columns.findIndex((column) => column?.get(row) !== null);
      const own = sums[at];
      if (own !== undefined) own[Number(columns[at]?.get(row))] = Number(offers?.get(row));
    }
    const [english = [], country = [], mode = []] = sums;
    return { english, country, mode };
  }

  private byCode(query: string, name: 'specialization' | 'skill'): Float64Array {
    const column = name === 'skill' ? this.columns.skills : this.columns.specialization;
    const sums = new Float64Array(column?.values.length ?? 0);
    const [codes, offers] = this.read(query, [name, 'offers']);
    each(codes, (code, place) => {
      sums[code] = offers?.[place] ?? 0;
    });
    return sums;
  }

  private read(query: string, names: readonly string[]): readonly Numbers[] {
    const table = this.connection.query(query);
    return names.map((name): Numbers => table.getChild(name)?.toArray() ?? []);
  }
}

function add(sums: Map<number, number>, key: number, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function each(values: Numbers | undefined, visit: (value: number, place: number) => void): void {
  for (let place = 0; place < (values?.length ?? 0); place++) visit(values?.[place] ?? 0, place);
}
