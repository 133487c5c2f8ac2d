import * as v from 'valibot';
import type { DatasetDescription } from '../domain/dataset';
import { Problem } from '../domain/problem';
import { BASES, MEASURES } from '../domain/vocabulary';
import { resolveAddress } from './catalogue/addresses';
import {
  type Expecting,
  filledText,
  looseText,
  mapOf,
  oneOf,
  validate,
} from './catalogue/validation';
import { columnMapping, currencyCode, payPeriod } from './mapping-form';

const VERSION = 1;
const REMEDY = 'Correct the catalogue at this address, then try again.';

const optionalText = v.nullish(v.string('a text'), null);
const isoDate = v.nullish(
  v.pipe(
    v.string('a date such as "2026-11-01"'),
    v.regex(/^\d{4}-\d{2}-\d{2}/, 'a date such as "2026-11-01"'),
  ),
  null,
);
const flag = v.nullish(v.boolean('true or false'), false);
const rate = v.pipe(
  v.number('a number of USD above 0'),
  v.check((value) => value > 0 && Number.isFinite(value), 'a number of USD above 0'),
);
const rowCount = v.nullish(
  v.pipe(
    v.number('a whole number'),
    v.safeInteger('a whole number'),
    v.minValue(0, 'a whole number'),
  ),
  null,
);
const accepted: Expecting<readonly string[]> = v.lazy((input) =>
  Array.isArray(input)
    ? v.array(looseText)
    : v.pipe(
        looseText,
        v.transform((value) => [value]),
      ),
);

/** An address or a list of them, absolute after validation. */
function addresses(base: string): Expecting<readonly string[]> {
  const words = 'an http(s) address or one relative to the catalogue';
  const address = v.pipe(
    v.string(words),
    v.check((text) => text.trim() !== '' && resolveAddress(text, base) !== null, words),
    v.transform((text) => resolveAddress(text, base) ?? text),
  );
  return v.lazy((input) =>
    Array.isArray(input)
      ? v.pipe(v.array(address), v.minLength(1, 'a list with an address in it'))
      : v.pipe(
          address,
          v.transform((text) => [text]),
        ),
  );
}

function datasetSchema(base: string) {
  return v.object(
    {
      id: filledText,
      name: filledText,
      description: optionalText,
      synthetic: flag,
      measure: v.nullish(oneOf(MEASURES), 'offer'),
      basis: v.nullish(oneOf(BASES), 'unknown'),
      licence: optionalText,
      source: optionalText,
      updated: isoDate,
      rows: rowCount,
      url: addresses(base),
      type: optionalText,
      currency: v.nullish(currencyCode, 'USD'),
      period: v.nullish(payPeriod, 'month'),
      rates: v.nullish(mapOf(rate, 'an object of currencies and their rates'), () => ({})),
      ratesDate: isoDate,
      columns: v.nullish(columnMapping, null),
      where: v.nullish(mapOf(accepted, 'an object of columns and lists of values'), () => ({})),
      sheet: optionalText,
      companyRule: flag,
      start: optionalText,
    },
    'an object that describes a data set',
  );
}

/** An entry of the catalogue with absolute addresses; rates are keyed by codes in capitals. */
function descriptionSchema(base: string): Expecting<DatasetDescription> {
  return v.pipe(
    datasetSchema(base),
    v.transform(({ url, rates, ...fields }) => ({
      ...fields,
      urls: url,
      smallGroups: 'withheld' as const,
      rates: new Map([...rates].map(([code, value]) => [code.toUpperCase(), value])),
    })),
  );
}

/**
 * Validates a catalogue that was read from `address`, against which relative addresses stand.
 * Unknown keys are ignored.
 *
 * @throws Problem 'catalogue-invalid' that names the path of each wrong field, what was expected and
 * what was found, or the unknown version.
 */
export function parseCatalogue(value: unknown, address: string): readonly DatasetDescription[] {
  const what = `The catalogue ${address}`;
  checkVersion(value, what);
  const schema = v.object(
    { datasets: v.array(descriptionSchema(address), 'a list of data sets') },
    'an object',
  );
  const { datasets } = validate(schema, value, 'catalogue-invalid', what, REMEDY);
  checkIds(datasets, what);
  return datasets;
}

/**
 * Validates `config.json`, read from `address`, and gives the absolute address of the catalogue.
 *
 * @throws Problem 'catalogue-invalid'.
 */
export function parseConfig(value: unknown, address: string): string {
  const schema = v.object({ catalogue: addresses(address) }, 'an object with "catalogue"');
  const what = `The configuration ${address}`;
  const { catalogue } = validate(schema, value, 'catalogue-invalid', what, 'Correct config.json.');
  return catalogue[0] ?? address;
}

/** The version is looked at first: a newer one may differ in everything else. */
function checkVersion(value: unknown, what: string): void {
  const schema: Expecting<{ version: unknown }> = v.object(
    { version: v.unknown() },
    'an object with "version": 1',
  );
  const { version } = validate(schema, value, 'catalogue-invalid', what, REMEDY);
  if (version === VERSION) return;
  throw new Problem(
    'catalogue-invalid',
    `${what} cannot be used: version should be ${VERSION}, but is ${JSON.stringify(version) ?? 'missing'}.`,
    `Publish the catalogue in version ${VERSION}, or use a newer Offerscope that knows this one.`,
    'version',
  );
}

function checkIds(datasets: readonly DatasetDescription[], what: string): void {
  const seen = new Set<string>();
  datasets.forEach(({ id }, index) => {
    if (seen.has(id)) throw duplicate(id, `datasets[${index}].id`, what);
    seen.add(id);
  });
}

function duplicate(id: string, place: string, what: string): Problem {
  const message = `${what} cannot be used: ${place} should be an id of its own, but is "${id}" once more.`;
  return new Problem('catalogue-invalid', message, REMEDY, place);
}
