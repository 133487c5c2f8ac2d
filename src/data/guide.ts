import * as v from 'valibot';
import { GUIDE_KINDS, type GuideEntry, type GuideTopic } from '../domain/guide';
import { SENIORITY_LEVELS } from '../domain/vocabulary';
import { filledText, validate } from './catalogue/validation';

const REMEDY = 'Correct the file of the role guide; the other panels do not need it.';

/**
 * The guide's table of contents, a file beside the catalogue. A catalogue without a guide has none,
 * which is no fault.
 */
export const GUIDE_INDEX = 'guide/index.json';
/** The file of an entry, beside the catalogue. */
export const guideAddress = (id: string): string => `guide/${encodeURIComponent(id)}.json`;

const texts = v.array(filledText, 'a list of texts');
const version = v.literal(1, 'version 1');
const amount = v.pipe(v.number('a number'), v.gtValue(0, 'a number above 0'));
const years = v.pipe(v.number('a number of years'), v.minValue(0, 'a number of years'));

const topic = {
  id: filledText,
  kind: v.picklist(GUIDE_KINDS, `one of ${GUIDE_KINDS.join(', ')}`),
  name: filledText,
};

const level = v.pipe(
  v.object(
    {
      level: v.picklist(SENIORITY_LEVELS, `one of ${SENIORITY_LEVELS.join(', ')}`),
      years: v.object({ from: years, to: v.nullable(years) }, 'an object with from and to'),
      yearlyFrom: amount,
      yearlyTo: v.nullable(amount),
      duties: texts,
    },
    'a level',
  ),
  v.check(
    ({ yearlyFrom, yearlyTo }) => yearlyTo === null || yearlyTo > yearlyFrom,
    'a band whose end is above its start',
  ),
);

const entrySchema: v.GenericSchema<unknown, GuideEntry> = v.object(
  {
    version,
    ...topic,
    summary: filledText,
    duties: texts,
    levels: v.array(level, 'a list of levels'),
    used: texts,
    history: texts,
    related: v.pipe(texts, v.maxLength(10, 'a list of at most ten')),
    alternatives: v.array(
      v.object({ name: filledText, pros: texts, cons: texts }, 'an alternative'),
      'a list of alternatives',
    ),
    skills: v.array(v.object({ topic: filledText, items: texts }, 'a topic'), 'a list of topics'),
  },
  'an object',
);

const indexSchema = v.object(
  { version, entries: v.array(v.object(topic, 'an object'), 'a list of topics') },
  'an object',
);

/**
 * The topics of a guide's index, in its order. Keys that are not known are left out.
 *
 * @throws Problem 'catalogue-invalid' with the path of the first wrong field as its place.
 */
export function readGuideIndex(json: unknown): readonly GuideTopic[] {
  return validate(indexSchema, json, 'catalogue-invalid', 'The index of the role guide', REMEDY)
    .entries;
}

/**
 * One entry of the guide. Amounts are USD a year.
 *
 * @throws Problem 'catalogue-invalid' with the path of the first wrong field as its place.
 */
export function readGuideEntry(json: unknown): GuideEntry {
  return validate(entrySchema, json, 'catalogue-invalid', 'An entry of the role guide', REMEDY);
}
