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
  return group.withholds ? whatIsTooSmall(group) : null;
}

/** The same whether the data set shows small groups or not. */
function whatIsTooSmall(group: Group): Withheld | null {
  if (group.offers === 0) return null;
  if (group.candidates < FEWEST_FOR_MEDIAN) return 'few-candidates';
  if (restsOnOne(group)) return 'one-candidate';
  if (failsCompanyRule(group)) return 'companies';
  return group.candidates < FEWEST_FOR_ALL ? 'some-candidates' : null;
}

/** True where one candidate holds more than half of the offers. */
export function restsOnOne({ heaviest, offers }: Group): boolean {
  return heaviest > offers * MOST_OF_ONE_CANDIDATE;
}

function failsCompanyRule({ companies, offers }: Group): boolean {
  if (companies === null) return false;
  return companies.count < FEWEST_COMPANIES || companies.heaviest > offers * MOST_OF_ONE_COMPANY;
}

/** True where median and quartiles may be shown. */
export function showsMedian(group: Group): boolean {
  return group.offers > 0 && allowsMedian(withheldIn(group));
}

/** True where every figure may be shown. */
export function showsAll(group: Group): boolean {
  return group.offers > 0 && withheldIn(group) === null;
}

/** True where a group is large enough to be weighed anew, whatever is shown. */
export function bearsWeight(group: Group): boolean {
  return group.offers > 0 && allowsMedian(whatIsTooSmall(group));
}

/** True where a group is large enough to infer from it, whatever is shown: intervals and chances. */
export function allowsInference(group: Group): boolean {
  return showsAll(group) && group.candidates >= FEWEST_FOR_ALL;
}

function allowsMedian(withheld: Withheld | null): boolean {
  return withheld === null || withheld === 'some-candidates';
}
