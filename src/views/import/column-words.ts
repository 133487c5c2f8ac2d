import type { OfferColumn } from '../../domain/mapping';
import {
  ENGLISH_LEVELS,
  NOT_STATED,
  OFFER_STATUSES,
  SENIORITY_LEVELS,
  WORK_MODES,
} from '../../domain/vocabulary';

/** A column of the offers table in words. */
interface ColumnWords {
  readonly name: string;
  /** What belongs there. */
  readonly hint: string;
}

const WORDS: Readonly<Record<OfferColumn, ColumnWords>> = {
  salary: { name: 'Salary', hint: 'The amount; rows without one are left out' },
  specialization: { name: 'Specialization', hint: 'The role: Back-End Web, DevOps' },
  skills: {
    name: 'Technologies',
    hint: 'Languages, frameworks, tools; several columns may add up',
  },
  seniority: { name: 'Seniority', hint: 'Junior to Expert; else from years' },
  experience: { name: 'Years', hint: 'Of experience; a range counts as its middle' },
  english: { name: 'English', hint: 'None to Fluent' },
  country: { name: 'Country', hint: 'A code or a name' },
  mode: { name: 'Work mode', hint: 'Remote, Office, Hybrid, Flexible' },
  company: { name: 'Company', hint: 'Never shown; for the rule on companies' },
  date: { name: 'Date', hint: 'Day, month or year' },
  status: { name: 'Status', hint: 'Only open rows are counted' },
  offers: { name: 'Weight', hint: 'How many times a row counts' },
  candidate: { name: 'Candidate', hint: 'Tells whose row it is' },
};

export const columnName = (column: OfferColumn): string => WORDS[column].name;
export const columnHint = (column: OfferColumn): string => WORDS[column].hint;

/** What a value of the column may mean; null where it may mean anything. */
export function meaningsOf(column: OfferColumn): readonly string[] | null {
  switch (column) {
    case 'seniority':
      return [...SENIORITY_LEVELS, NOT_STATED];
    case 'english':
      return [...ENGLISH_LEVELS, NOT_STATED];
    case 'mode':
      return [...WORK_MODES, NOT_STATED];
    case 'status':
      return OFFER_STATUSES;
    default:
      return null;
  }
}

const LONGEST = 60;

/** A header or value of a file on one line. */
export function onOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return '(no name)';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
