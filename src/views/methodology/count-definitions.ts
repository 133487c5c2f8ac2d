import { FEWEST_FOR_ALL, FEWEST_FOR_MEDIAN, type CohortSummary } from '../../domain/answer';
import type { Dataset } from '../../domain/dataset';
import { countsPeople, type Nouns, nounsOf } from '../../domain/nouns';
import {
  type CountUnit,
  type Measure,
  SENIORITY_LEVELS,
  SENIORITY_YEARS,
} from '../../domain/vocabulary';
import { capitalised } from '../../ui/format/first-letter';
import { counted, decimalNumber, wholeNumber } from '../../ui/format/number';
import { type Definition, definition } from './definition';

export interface Facts {
  readonly summary: CohortSummary;
  readonly dataset: Dataset;
  readonly count: CountUnit;
  readonly name: string;
}

/** What was counted and who stands behind it, with the counts of one cohort. */
export function countDefinitions(facts: Facts): readonly Definition[] {
  const { dataset } = facts;
  const nouns = nounsOf(dataset.description.measure);
  return [
    offers(facts, nouns),
    ...(nouns.people === nouns.many ? [] : [candidates(facts, nouns), proposals(facts, nouns)]),
    weight(facts.count, nouns),
    ...(dataset.options.seniority.length === 0 ? [] : [seniority(dataset)]),
    smallGroups(dataset, nouns),
  ];
}

const WHAT_COUNTS: Readonly<Record<Measure, string>> = {
  expectation: 'Proposals that candidates received and that are still open',
  offer: 'Proposals that companies made and that are still open',
  pay: 'People whose answer states what they are paid',
  posting: 'Advertised jobs that state what they pay',
};

function offers({ summary, dataset, name }: Facts, nouns: Nouns): Definition {
  const { measure } = dataset.description;
  const hasMany = dataset.hasCandidates && nouns.people !== nouns.many;
  return definition(
    'offers',
    capitalised(nouns.many),
    `${WHAT_COUNTS[measure]}: ${wholeNumber(summary.offers)} for ${name}.`,
    hasMany ? `A ${nouns.person} with ten ${nouns.many} counts ten times.` : '',
    dataset.hasStatus || nouns.people === nouns.many
      ? ''
      : `The data set has no status, so all of its ${nouns.many} are open.`,
  );
}

function candidates({ summary, dataset }: Facts, nouns: Nouns): Definition {
  const without = summary.allCandidates - summary.candidates;
  return definition(
    'candidates',
    capitalised(nouns.people),
    dataset.hasCandidates
      ? `${counted(summary.candidates, 'person holds', 'people hold')} those ${nouns.many}; ${wholeNumber(without)} more are in the cohort without one.`
      : `The data set does not say who is who: each row is a ${nouns.person} of its own, ${wholeNumber(summary.candidates)} here.`,
  );
}

function proposals({ summary }: Facts, nouns: Nouns): Definition {
  const { offers: total, allCandidates, proposals: index } = summary;
  const people = counted(allCandidates, nouns.person, nouns.people);
  const sum =
    index === null
      ? `${capitalised(nouns.many)} divided by all ${nouns.people}; there are none here.`
      : `${counted(total, nouns.one, nouns.many)} / ${people} = ${decimalNumber(index, 1)}; those without one are included.`;
  return definition(
    'proposals',
    `Proposals per ${nouns.person}`,
    sum,
    'An index of demand, not a number of vacancies.',
  );
}

function weight(count: CountUnit, nouns: Nouns): Definition {
  return count === 'offer'
    ? definition('weight', `Per ${nouns.one}`, `Every ${nouns.one} weighs the same.`)
    : definition(
        'weight',
        `Per ${nouns.person}`,
        `Every ${nouns.person} weighs the same: with ten ${nouns.many}, each of them counts a tenth.`,
      );
}

function seniority({ mostYears }: Dataset): Definition {
  if (mostYears === null) {
    return definition('seniority', 'Seniority', 'Levels as the data state them.');
  }
  const levels = SENIORITY_LEVELS.map((level) => {
    const { from, to } = SENIORITY_YEARS[level];
    if (to === null) return `${level} from ${from}`;
    return from === 0 ? `${level} under ${to}` : `${level} ${from} to under ${to}`;
  });
  return definition(
    'seniority',
    'Seniority',
    `Years of experience: ${levels.join(', ')}.`,
    'A level that the data state wins over years.',
  );
}

function smallGroups({ description }: Dataset, nouns: Nouns): Definition {
  if (description.smallGroups === 'shown') return smallGroupsShown(nouns);
  return definition(
    'small-groups',
    'Small groups',
    `Counts are always shown, salaries only from ${FEWEST_FOR_MEDIAN} ${nouns.people}: below ${FEWEST_FOR_ALL} the median and the quartiles, from ${FEWEST_FOR_ALL} the rest.`,
    countsPeople(nouns)
      ? ''
      : `None where one ${nouns.person} holds more than half of the ${nouns.many}.`,
    description.companyRule
      ? 'The data set also asks for five companies, none with more than a quarter.'
      : '',
    'This keeps readers from reading too much into little. It is no protection from whoever holds the data, and promises nothing across different views.',
  );
}

function smallGroupsShown({ people }: Nouns): Definition {
  return definition(
    'small-groups',
    'Small groups',
    'Whoever opened this file chose to see the salaries of small groups too; what is saved says so.',
    `Few ${people} tell little, and may be recognised. An interval still takes ${FEWEST_FOR_ALL} ${people}.`,
  );
}
