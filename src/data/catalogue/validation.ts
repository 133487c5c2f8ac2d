import * as v from 'valibot';
import { Problem, type ProblemCode } from '../../domain/problem';

/** Issues named in one message. */
const MOST_ISSUES = 5;
const LONGEST_VALUE = 60;

/** The message of every schema says in words what is expected: "a text", "a number above 0". */
export type Expecting<T> = v.GenericSchema<unknown, T>;

/**
 * Validates an outside value.
 *
 * @throws Problem of the given code that names the path of each wrong field, what was expected and
 * what was found; its place is the first of these paths.
 */
export function validate<T>(
  schema: Expecting<T>,
  value: unknown,
  code: ProblemCode,
  what: string,
  remedy: string,
): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const sentences = result.issues.slice(0, MOST_ISSUES).map(sentenceOf);
  const more = result.issues.length - sentences.length;
  if (more > 0) sentences.push(`${more} more are wrong.`);
  const place = pathOf(result.issues[0]);
  throw new Problem(code, `${what} cannot be used: ${sentences.join(' ')}`, remedy, place);
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = pathOf(issue);
  if (isMissing(issue)) return `${path} is missing.`;
  return `${path} should be ${issue.message}, but is ${shown(issue.input)}.`;
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return issue.received === 'undefined' && issue.path !== undefined;
}

/** "datasets[0].period"; "the whole" for the root. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return path.join('').replace(/^\./, '') || 'the whole';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}

/** A text that is not blank. */
export const filledText: v.GenericSchema<unknown, string> = v.pipe(
  v.string('a text'),
  v.check((text) => text.trim() !== '', 'a text that is not empty'),
);

/** A text, or a number that stands for its digits. */
export const looseText: Expecting<string> = v.pipe(
  v.union([v.string(), v.number()], 'a text'),
  v.transform(String),
);

/** One of a few texts, all named in the message. */
export function oneOf<T extends string>(options: readonly T[]): Expecting<T> {
  return v.picklist(
    options,
    options
      .map((option) => `"${option}"`)
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1'),
  );
}

/** An object as a map, so that any key is an ordinary one. */
export function mapOf<T>(inner: Expecting<T>, words: string): Expecting<ReadonlyMap<string, T>> {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isPlainObject, words),
    v.rawTransform(({ dataset, addIssue }) => {
      const map = new Map<string, T>();
      for (const [key, value] of Object.entries(dataset.value)) {
        const result = v.safeParse(inner, value);
        if (result.success) map.set(key, result.output);
        else for (const issue of result.issues) addIssue(nested(issue, dataset.value, key, value));
      }
      return map;
    }),
  );
}

function nested(
  issue: v.BaseIssue<unknown>,
  input: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): v.RawTransformIssueInfo<Readonly<Record<string, unknown>>> {
  const step = { type: 'object', origin: 'value', input: { ...input }, key, value } as const;
  return { message: issue.message, input: issue.input, path: [step, ...(issue.path ?? [])] };
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
