import type { CohortSummary } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { CountUnit } from '../../domain/vocabulary';
import { bucketBounds, bucketLabel, money, moneyInterval } from '../../ui/format/money';
import { counted, decimalNumber, wholeNumber } from '../../ui/format/number';
import { type Defined, measureName } from './figures';

/** What a measure means. */
export function definitionOf(measure: Defined, nouns: Nouns, count: CountUnit): string {
  const { one, many, person, people } = nouns;
  const weight =
    count === 'offer'
      ? `Every ${one} counts once.`
      : `Every ${person} counts once; several ${many} of one ${person} share that weight.`;
  switch (measure) {
    case 'median':
      return `Half of the ${many} are below. Exact, from the ${many} and not from buckets. ${weight}`;
    case 'interval':
      return `The dot is the median, the box its 95 % interval, the line reaches from P25 to P75. ${people === many ? `The ${people}` : `The ${people}, not the ${many},`} are taken as independent. An end that falls on the least or greatest amount is drawn open.`;
    case 'offers':
      return one === person
        ? `The number of ${many} counted.`
        : `Open ${many} counted. A ${person} with ten ${many} counts ten times.`;
    case 'candidates':
      return `Distinct ${people} with at least one counted ${one}.`;
    case 'proposals':
      return `${measureName('offers', nouns)} for each ${person}, those without any included. A demand index, not a number of vacancies; it can be below 1.`;
    case 'mean':
      return `All amounts added up, divided by their number. ${weight}`;
    case 'mode':
      return `The bucket with most ${many}; the lowest one at a tie.`;
    case 'quartiles':
      return `A quarter of the ${many} are below P25, a quarter above P75. ${weight}`;
  }
}

/** The live value of one cohort, as the definition reads with it; null where there is none. */
export function liveValue(measure: Defined, summary: CohortSummary, nouns: Nouns): string | null {
  const { median, medianInterval, mean, mode, p25, p75, proposals } = summary;
  switch (measure) {
    case 'median':
      return median === null ? null : money(median);
    case 'interval':
      return medianInterval === null ? null : moneyInterval(medianInterval);
    case 'offers':
      return counted(summary.offers, nouns.one, nouns.many);
    case 'candidates':
      return counted(summary.candidates, nouns.person, nouns.people);
    case 'proposals':
      return proposals === null
        ? null
        : `${wholeNumber(summary.offers)} / ${wholeNumber(summary.allCandidates)} = ${decimalNumber(proposals, 1)}`;
    case 'mean':
      return mean === null ? null : money(mean);
    case 'mode':
      return mode === null
        ? null
        : `$${bucketLabel(mode.from)}: ${counted(mode.offers, nouns.one, nouns.many)} ${bucketBounds(mode)}`;
    case 'quartiles':
      return p25 === null || p75 === null ? null : `${money(p25)} and ${money(p75)}`;
  }
}
