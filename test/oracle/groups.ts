import type { Distribution, Withheld } from '../../src/domain/answer';
import type { GroupRules } from '../../src/domain/dataset';
import { type CountUnit, NOT_STATED } from '../../src/domain/vocabulary';
import type { OfferRow } from './offers';
import { candidatesIn, offersIn } from './select';
import { naiveMedianInterval, naiveQuantile, offersByCandidate, weigh } from './statistics';

/** What holds unless a data set or a person says otherwise. */
export const USUAL_RULES: GroupRules = { companyRule: false, smallGroups: 'withheld' };

/** How a question wants its figures. */
export interface View {
  readonly count: CountUnit;
  readonly convert: (amount: number) => number;
  readonly companyRule: boolean;
  /** Small groups are withheld. */
  readonly withholds: boolean;
}

export function withheldFrom(
  rows: readonly OfferRow[],
  { companyRule, withholds }: View,
): Withheld | null {
  const offers = offersIn(rows);
  if (offers === 0 || !withholds) return null;
  if (candidatesIn(rows) < 5) return 'few-candidates';
  if (Math.max(...offersByCandidate(rows).values()) > offers / 2) return 'one-candidate';
  if (companyRule && failsCompanyRule(rows, offers)) return 'companies';
  return candidatesIn(rows) < 10 ? 'some-candidates' : null;
}

function failsCompanyRule(rows: readonly OfferRow[], offers: number): boolean {
  const companies = [...new Set(rows.map(({ company }) => company))];
  const largest = Math.max(
    ...companies.map((company) => offersIn(rows.filter((row) => row.company === company))),
  );
  const named = companies.filter((company) => company !== NOT_STATED);
  return named.length < 5 || largest > offers / 4;
}

export function distribution(rows: readonly OfferRow[], view: View): Distribution {
  const withheld = withheldFrom(rows, view);
  const candidates = candidatesIn(rows);
  const sample = weigh(rows, view.count, view.convert);
  const median = withheld === null || withheld === 'some-candidates';
  const at = (probability: number, shown: boolean) =>
    shown ? naiveQuantile(sample, probability, view.count) : null;
  return {
    offers: offersIn(rows),
    candidates,
    p10: at(0.1, withheld === null),
    p25: at(0.25, median),
    median: at(0.5, median),
    p75: at(0.75, median),
    p90: at(0.9, withheld === null),
    precision: rows.length > 0 && median ? precision(rows) : null,
    withheld,
    concentration: concentration(rows),
  };
}

function precision(rows: readonly OfferRow[]) {
  const candidates = candidatesIn(rows);
  if (Math.max(...offersByCandidate(rows).values()) > offersIn(rows) / 2) return 'rough';
  if (candidates >= 50) return 'good';
  return candidates >= 15 ? 'fair' : 'rough';
}

function concentration(rows: readonly OfferRow[]): number | null {
  const own = [...offersByCandidate(rows).values()].sort((left, right) => right - left);
  if (own.length < 10) return null;
  const share = own.slice(0, 3).reduce((sum, offers) => sum + offers, 0) / offersIn(rows);
  return share >= 0.4 ? share : null;
}

export function medianInterval(rows: readonly OfferRow[], view: View) {
  if (candidatesIn(rows) < 10 || withheldFrom(rows, view) !== null) return null;
  const sample = weigh(rows, view.count, view.convert);
  const { lower, upper } = naiveMedianInterval(sample);
  return {
    lower: lower === sample[0]?.amount ? null : lower,
    upper: upper === sample.at(-1)?.amount ? null : upper,
  };
}
