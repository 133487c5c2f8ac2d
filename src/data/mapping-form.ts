import * as v from 'valibot';
import {
  type ColumnMapping,
  type ColumnSource,
  OFFER_COLUMNS,
  type OffersSource,
  type SalarySource,
  type Stated,
} from '../domain/mapping';
import { PAY_PERIODS, type PayPeriod } from '../domain/vocabulary';
import {
  type Expecting,
  filledText,
  looseText,
  mapOf,
  oneOf,
  validate,
} from './catalogue/validation';
import { isDateFormat } from './reading/date-format';

const SOURCE_WORDS = 'a name, a list of names, or an object with "from"';

/** "$.pay.amount" and "pay.amount" are the same path. */
const columnName = v.pipe(
  filledText,
  v.transform((name) => (name.startsWith('$.') ? name.slice(2) : name)),
);

const names: Expecting<readonly string[]> = v.lazy((input) =>
  Array.isArray(input)
    ? v.pipe(v.array(columnName, SOURCE_WORDS), v.minLength(1, 'a list with a name in it'))
    : v.pipe(
        columnName,
        v.transform((name) => [name]),
      ),
);

const fields = {
  from: names,
  split: v.nullish(
    v.pipe(v.string('a text such as ";"'), v.minLength(1, 'a text such as ";"')),
    null,
  ),
  values: v.nullish(mapOf(looseText, 'an object of values and what they mean'), () => ({})),
  format: v.nullish(
    v.pipe(
      v.string('a pattern such as "DD/MM/YYYY"'),
      v.check(isDateFormat, 'a pattern of YYYY, MM, DD and separators'),
    ),
    null,
  ),
};

/** Lets a bare name or list stand for an object with nothing but `from`. */
function sourceOf<T>(object: Expecting<T>): Expecting<T> {
  return v.pipe(
    v.unknown(),
    v.transform((input) =>
      typeof input === 'string' || Array.isArray(input) ? { from: input } : input,
    ),
    object,
  );
}

function statedOf<T extends string>(constant: Expecting<T>): Expecting<Stated<T> | null> {
  const byRow = v.object({ from: columnName }, 'a value or an object with "from"');
  return v.nullish(
    v.lazy((input) =>
      typeof input === 'object'
        ? byRow
        : v.pipe(
            constant,
            v.transform((value) => ({ constant: value })),
          ),
    ),
    null,
  );
}

/** An ISO 4217 code, in capitals after validation. */
export const currencyCode: Expecting<string> = v.pipe(
  v.string('a currency code such as "EUR"'),
  v.regex(/^[A-Za-z]{3}$/, 'a currency code such as "EUR"'),
  v.toUpperCase(),
);

/** What an amount is paid for, by its name in the catalogue. */
export const payPeriod: Expecting<PayPeriod> = oneOf(PAY_PERIODS);

const columnSource: Expecting<ColumnSource> = sourceOf(v.object(fields, SOURCE_WORDS));
const salarySource: Expecting<SalarySource> = sourceOf(
  v.object(
    { ...fields, currency: statedOf(currencyCode), period: statedOf(payPeriod) },
    SOURCE_WORDS,
  ),
);
const offersSource: Expecting<OffersSource> = sourceOf(
  v.object(
    { ...fields, of: v.optional(oneOf(['offers', 'people'] as const), 'offers') },
    SOURCE_WORDS,
  ),
);

const optionalSource = v.exactOptional(columnSource);

/** The catalogue's `columns`. */
export const columnMapping: Expecting<ColumnMapping> = v.object(
  {
    salary: salarySource,
    specialization: optionalSource,
    skills: optionalSource,
    seniority: optionalSource,
    experience: optionalSource,
    english: optionalSource,
    country: optionalSource,
    mode: optionalSource,
    company: optionalSource,
    date: optionalSource,
    status: optionalSource,
    offers: v.exactOptional(offersSource),
    candidate: optionalSource,
  },
  'an object of columns and where they come from',
);

/**
 * Reads a mapping in the form of the catalogue's `columns`: a name, a list of names or an object for
 * each column of the offers table. Unknown keys are ignored.
 *
 * @throws Problem 'mapping-invalid' that names the wrong field.
 */
export function parseMapping(form: unknown): ColumnMapping {
  return validate(
    columnMapping,
    form,
    'mapping-invalid',
    'This mapping',
    'Correct the field, or choose the columns by hand.',
  );
}

/** The inverse of `parseMapping`, as short as it can be: a bare name where nothing else is said. */
export function writeMapping(mapping: ColumnMapping): Readonly<Record<string, unknown>> {
  const entries = OFFER_COLUMNS.flatMap((column) => {
    const source = mapping[column];
    return source === undefined ? [] : [[column, writeSource(source)] as const];
  });
  return Object.fromEntries(entries);
}

function writeSource(source: ColumnSource | SalarySource | OffersSource): unknown {
  const [name] = source.from;
  const from = source.from.length === 1 ? name : source.from;
  const details = detailsOf(source);
  return details.length === 0 ? from : Object.fromEntries([['from', from], ...details]);
}

function detailsOf(
  source: ColumnSource | SalarySource | OffersSource,
): readonly (readonly [string, unknown])[] {
  const details: (readonly [string, unknown])[] = [];
  if (source.split !== null) details.push(['split', source.split]);
  if (source.values.size > 0) details.push(['values', Object.fromEntries(source.values)]);
  if (source.format !== null) details.push(['format', source.format]);
  if ('currency' in source && source.currency !== null)
    details.push(['currency', writeStated(source.currency)]);
  if ('period' in source && source.period !== null)
    details.push(['period', writeStated(source.period)]);
  if ('of' in source && source.of === 'people') details.push(['of', source.of]);
  return details;
}

function writeStated(stated: Stated<string>): unknown {
  return 'constant' in stated ? stated.constant : { from: stated.from };
}
