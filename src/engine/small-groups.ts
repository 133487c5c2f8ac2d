import { FEWEST_FOR_ALL, FEWEST_FOR_MEDIAN, type Withheld } from '../domain/answer';
import type { Group } from './group';

const FEWEST_COMPANIES = 5;
const MOST_OF_ONE_COMPANY = 0.25;
const MOST_OF_ONE_CANDIDATE = 0.5;

/**
 * What a group must not show, strictest first; null where everything may be shown, where there is
 * nothing to show, and where the data set shows small groups as well.
 */
export function withheldIn(group: Group): Withheld | null {
  if (group.offers === 0 || !group.withholds) return null;
  if (group.candidates < FEWEST_FOR_MEDIAN) return 'few-candidates';
  if (group.heaviest > group.offers * MOST_OF_ONE_CANDIDATE) return 'one-candidate';
  if (failsCompanyRule(group)) return 'companies';
  return group.candidates < FEWEST_FOR_ALL ? 'some-candidates' : null;
}

function failsCompanyRule({ companies, offers }: Group): boolean {
  if (companies === null) return false;
  return companies.count < FEWEST_COMPANIES || companies.heaviest > offers * MOST_OF_ONE_COMPANY;
}

/** True where median and quartiles may be shown. */
export function showsMedian(group: Group): boolean {
  const withheld = withheldIn(group);
  return group.offers > 0 && (withheld === null || withheld === 'some-candidates');
}

/** True where every figure may be shown. */
export function showsAll(group: Group): boolean {
  return group.offers > 0 && withheldIn(group) === null;
}

/** True where an interval says something: also where small groups are shown, it takes candidates. */
export function takesInterval(group: Group): boolean {
  return showsAll(group) && group.candidates >= FEWEST_FOR_ALL;
}
