import { expect, test } from 'vitest';
import { parseMapping, writeMapping } from '../../src/data/mapping-form';
import { PRESETS } from '../../src/data/presets';
import { problemOf } from './support/problems';

const FORM = {
  salary: { from: ['uop', 'b2b'], currency: { from: 'currency' }, period: 'month' },
  specialization: { from: 'DevType', values: { 'Developer, back-end': 'Back-End Web' } },
  skills: { from: ['languages', 'frameworks'], split: ';' },
  date: { from: 'day', format: 'DD/MM/YYYY' },
  offers: { from: 'weight', of: 'people' },
  country: 'where',
};

test('a mapping is read from its form and written back as it was', () => {
  const mapping = parseMapping(FORM);
  expect(mapping.salary).toEqual({
    from: ['uop', 'b2b'],
    split: null,
    values: new Map(),
    format: null,
    currency: { from: 'currency' },
    period: { constant: 'month' },
  });
  expect(mapping.country).toEqual({
    from: ['where'],
    split: null,
    values: new Map(),
    format: null,
  });
  expect(mapping).not.toHaveProperty('mode');
  expect(writeMapping(mapping)).toEqual(FORM);
});

test('a form survives JSON, with a value called __proto__ in it', () => {
  const mapping = parseMapping(
    JSON.parse('{"salary": "s", "mode": {"from": "m", "values": {"__proto__": "Remote"}}}'),
  );
  expect(mapping.mode?.values).toEqual(new Map([['__proto__', 'Remote']]));
  const again = parseMapping(JSON.parse(JSON.stringify(writeMapping(mapping))));
  expect(again).toEqual(mapping);
});

test('a path may begin with $.', () => {
  expect(parseMapping({ salary: '$.pay.amount' }).salary.from).toEqual(['pay.amount']);
});

test('a wrong field is named', async () => {
  const problem = await problemOf(() => parseMapping({ salary: { from: 's', currency: 'złoty' } }));
  expect(problem).toMatchObject({ code: 'mapping-invalid', place: 'salary.currency' });
  expect(problem.message).toContain('a currency code');
});

test('every preset can be written and read', () => {
  for (const { columns } of PRESETS) expect(parseMapping(writeMapping(columns))).toEqual(columns);
});
