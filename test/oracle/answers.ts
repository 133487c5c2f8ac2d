import type {
  AccountAnswer,
  CohortSummary,
  FacetOption,
  FacetsAnswer,
  Ladder,
  RelaxationAnswer,
  Reach,
  SpecializationsAnswer,
  TechnologiesAnswer,
  TrendAnswer,
} from '../../src/domain/answer';
import type { Selection } from '../../src/domain/cohort';
import type { GroupRules } from '../../src/domain/dataset';
import { NO_FILTERS } from '../../src/domain/filters';
import { monthFromIndex, monthIndex } from '../../src/domain/month';
import type { Ask } from '../../src/domain/question';
import { convertUnit, NOT_STATED, SENIORITY_LEVELS, type Unit } from '../../src/domain/vocabulary';
import { distribution, medianInterval, USUAL_RULES, type View, withheldFrom } from './groups';
import type { Book, OfferRow } from './offers';
import { optionsOf } from './options';
import { candidatesIn, counted, offersIn, passing } from './select';
import { naiveMean, totalWeight, weigh } from './statistics';

/** The answers by definition, one row at a time. */
export class Oracle {
  readonly book: Book;
  private readonly rules: GroupRules;
  private known: ReturnType<typeof optionsOf> | null = null;

  constructor(book: Book, rules: GroupRules = USUAL_RULES) {
    this.book = book;
    this.rules = rules;
  }

  view({ unit, count }: { unit: Unit; count: View['count'] }): View {
    const convert = (amount: number) => convertUnit(amount, this.book.unit, unit);
    const { companyRule, smallGroups } = this.rules;
    return { count, convert, companyRule, withholds: smallGroups === 'withheld' };
  }

  rowsOf(selection: Selection, unit: Unit): readonly OfferRow[] {
    return counted(passing(this.book, selection, unit));
  }

  summary(ask: Ask<'summary'>): readonly CohortSummary[] {
    const view = this.view(ask);
    return ask.selections.map((selection) => {
      const rows = this.rowsOf(selection, ask.unit);
      const everyone = candidatesIn(passing(this.book, selection, ask.unit));
      const all = rows.length > 0 && withheldFrom(rows, view) === null;
      return {
        ...distribution(rows, view),
        allCandidates: everyone,
        proposals: everyone === 0 ? null : offersIn(rows) / everyone,
        mean: all ? naiveMean(weigh(rows, ask.count, view.convert)) : null,
        medianInterval: medianInterval(rows, view),
        mode: all ? mostFrequent(rows, view, ask.bucket) : null,
      };
    });
  }

  seniority(ask: Ask<'seniority'>): readonly Ladder[] {
    const view = this.view(ask);
    return ask.selections.map((selection) =>
      this.ladder(this.rowsOf({ ...selection, seniority: [] }, ask.unit), view),
    );
  }

  facets(ask: Ask<'facets'>): FacetsAnswer {
    const options = (values: readonly string[], choose: (value: string) => Partial<Selection>) =>
      values.map(
        (value): FacetOption => ({
          value,
          offers: ask.selections.map((selection) =>
            offersIn(this.rowsOf({ ...selection, ...choose(value) }, ask.unit)),
          ),
        }),
      );
    const values = this.options();
    return {
      seniority: options(values.seniority, (value) => ({ seniority: [value] })),
      english: options(values.english, (value) => ({ english: [value] })),
      country: options(values.country, (value) => ({ country: [value] })),
      mode: options(values.mode, (value) => ({ mode: [value] })),
      specialization: options(values.specialization, (value) => ({ specialization: [value] })),
      skill: values.skill.map((value) => ({
        value,
        offers: ask.selections.map((selection) =>
          offersIn(this.rowsOf({ ...selection, allOf: [...selection.allOf, value] }, ask.unit)),
        ),
      })),
    };
  }

  relaxation(ask: Ask<'relaxation'>): RelaxationAnswer {
    const freed = (change: Partial<Selection>) =>
      ask.selections.map((selection) =>
        offersIn(this.rowsOf({ ...selection, ...change }, ask.unit)),
      );
    return {
      seniority: freed({ seniority: [] }),
      english: freed({ english: [] }),
      country: freed({ country: [] }),
      mode: freed({ mode: [] }),
      years: freed({ years: null }),
      period: freed({ period: null }),
      salary: freed({ salary: null }),
      specialization: freed({ specialization: [] }),
      skill: freed({ allOf: [], anyOf: [], noneOf: [] }),
    };
  }

  trend(ask: Ask<'trend'>): TrendAnswer {
    const view = this.view(ask);
    const size = ask.step === 'month' ? 1 : 3;
    const months = this.book.rows.flatMap(({ month }) => monthIndex(month ?? '') ?? []);
    const stepOf = (month: number) => month - (month % size);
    const first = stepOf(Math.min(...months));
    const last = stepOf(Math.max(...months));
    const steps = months.length === 0 ? 0 : (last - first) / size + 1;
    return ask.selections.map((selection) => {
      const rows = this.rowsOf({ ...selection, period: null }, ask.unit);
      return Array.from({ length: steps }, (_, place) => {
        const start = first + place * size;
        const own = rows.filter(
          ({ month }) => month !== null && stepOf(monthIndex(month) ?? -1) === start,
        );
        return { month: monthFromIndex(start), ...distribution(own, view) };
      });
    });
  }

  specializations(ask: Ask<'specializations'>): SpecializationsAnswer {
    const view = this.view(ask);
    return ask.selections.flatMap((selection) => {
      const rows = this.rowsOf({ ...selection, specialization: [], seniority: [] }, ask.unit);
      return this.options().specialization.flatMap((specialization) => {
        const own = rows.filter((row) => row.specialization === specialization);
        if (own.length === 0) return [];
        return { specialization, all: distribution(own, view), levels: this.ladder(own, view) };
      });
    });
  }

  technologies(ask: Ask<'technologies'>): TechnologiesAnswer {
    const view = this.view(ask);
    const rows = ask.selections.flatMap((selection) => {
      const freed = this.rowsOf({ ...selection, allOf: [], anyOf: [], noneOf: [] }, ask.unit);
      return this.options().skill.flatMap((technology) => {
        const own = freed.filter(({ skills }) => skills.includes(technology));
        if (own.length === 0) return [];
        const interval = medianInterval(own, view);
        return { technology, ...distribution(own, view), medianInterval: interval };
      });
    });
    return rows.toSorted((left, right) => right.offers - left.offers);
  }

  reach(ask: Ask<'reach'>): readonly Reach[] {
    const view = this.view(ask);
    return ask.selections.map((selection) => {
      const rows = this.rowsOf({ ...selection, salary: null }, ask.unit);
      if (rows.length === 0 || withheldFrom(rows, view) !== null)
        return { share: null, added: null };
      const sample = weigh(rows, ask.count, view.convert);
      const upTo = (budget: number) =>
        totalWeight(sample.filter(({ amount }) => amount <= budget)) / totalWeight(sample);
      return { share: upTo(ask.budget), added: upTo(ask.budget + ask.step) - upTo(ask.budget) };
    });
  }

  account(ask: Ask<'account'>): AccountAnswer {
    const all = offersIn(this.book.rows);
    return ask.selections.map((selection) => {
      const inside = passing(this.book, { ...selection, ...NO_FILTERS }, ask.unit);
      const closed = offersIn(inside.filter(({ open }) => !open));
      const own = offersIn(this.rowsOf(selection, ask.unit));
      const filtered = offersIn(counted(inside)) - own;
      return { all, outside: all - offersIn(inside), closed, filtered, counted: own };
    });
  }

  /** The values of every dimension that occur: vocabularies in order, others by offers, then name. */
  options() {
    this.known ??= optionsOf(this.book);
    return this.known;
  }

  private ladder(rows: readonly OfferRow[], view: View): Ladder {
    const levels = this.options().seniority;
    return [...SENIORITY_LEVELS, NOT_STATED]
      .filter((level) => levels.includes(level))
      .map((level) => ({
        level: SENIORITY_LEVELS.find((own) => own === level) ?? NOT_STATED,
        ...distribution(
          rows.filter(({ seniority }) => seniority === level),
          view,
        ),
      }));
  }
}

function mostFrequent(rows: readonly OfferRow[], view: View, width: number) {
  const sample = weigh(rows, view.count, view.convert);
  const byOffer = weigh(rows, 'offer', view.convert);
  const buckets = [...new Set(sample.map(({ amount }) => Math.floor(amount / width)))];
  const within = (bucket: number, own: typeof sample) =>
    totalWeight(own.filter(({ amount }) => Math.floor(amount / width) === bucket));
  const weights = buckets.map((bucket) => within(bucket, sample));
  const most = Math.max(...weights);
  const bucket = buckets.find((_, place) => (weights[place] ?? 0) > most - 1e-9) ?? 0;
  const offers = within(bucket, byOffer);
  return { from: bucket * width, to: (bucket + 1) * width, offers };
}
