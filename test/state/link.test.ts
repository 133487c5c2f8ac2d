import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/domain/cohort';
import { SLOTS } from '../../src/domain/cohort';
import type { Filters, Range } from '../../src/domain/filters';
import { monthFromIndex } from '../../src/domain/month';
import {
  ENGLISH_LEVELS,
  NOT_STATED,
  SENIORITY_LEVELS,
  WORK_MODES,
} from '../../src/domain/vocabulary';
import { type Choices, NO_CHOICES } from '../../src/state/choices';
import { parseLink } from '../../src/state/link';
import { formatLink } from '../../src/state/link-format';

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const names = fc.uniqueArray(name, { maxLength: 2 });
const optionsOf = (values: readonly string[]) => fc.subarray([...values, NOT_STATED]);
const range: fc.Arbitrary<Range> = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }))
  .chain(([from, width]) =>
    fc.constantFrom(
      { from, to: from + width },
      { from, to: null },
      { from: null, to: from + width },
    ),
  );
const period = fc
  .tuple(fc.integer({ min: 24000, max: 24100 }), fc.integer({ min: 0, max: 30 }))
  .map(([from, months]) => ({ from: monthFromIndex(from), to: monthFromIndex(from + months) }));

const filters: fc.Arbitrary<Filters> = fc.record({
  seniority: optionsOf(SENIORITY_LEVELS),
  english: optionsOf(ENGLISH_LEVELS),
  country: names,
  mode: optionsOf(WORK_MODES),
  years: fc.option(range),
  period: fc.option(period),
  salary: fc.option(range),
});

const cohort: fc.Arbitrary<Omit<Cohort, 'slot'>> = fc.record({
  label: fc.option(name),
  specialization: names,
  allOf: names,
  anyOf: names,
  noneOf: names,
  overrides: fc.record(
    {
      years: fc.option(range),
      period: fc.option(period),
      mode: optionsOf(WORK_MODES).filter((list) => list.length > 0),
    },
    { requiredKeys: [] },
  ),
});

const choices: fc.Arbitrary<Choices> = fc
  .record({
    dataset: name,
    unit: fc.constantFrom('month' as const, 'year' as const),
    count: fc.constantFrom('offer' as const, 'candidate' as const),
    share: fc.option(fc.boolean()),
    filters,
    cohorts: fc.array(cohort, { minLength: 1, maxLength: 3 }),
    slots: fc.shuffledSubarray([...SLOTS], { minLength: 4, maxLength: 4 }),
    budget: fc.option(fc.double({ min: 0.01, max: 1e6, noNaN: true })),
  })
  .map(({ slots, cohorts, ...rest }) => {
    const placed = cohorts.map((each, index) => ({ ...each, slot: slots[index] ?? 0 }));
    return { ...NO_CHOICES, ...rest, cohorts: placed, focus: placed[0]?.slot ?? 0 };
  });

describe('a link', () => {
  it('restores every choice, whatever the names', () => {
    fc.assert(
      fc.property(choices, (original) => {
        const query = formatLink(original, 'month');
        fc.pre(query.length <= 2000);
        const { link, dropped } = parseLink(query);
        expect(dropped).toEqual([]);
        expect({ ...link, unit: link.unit ?? 'month', count: link.count ?? 'offer' }).toEqual({
          dataset: original.dataset,
          unit: original.unit,
          count: original.count,
          bucket: null,
          share: original.share,
          budget: original.budget,
          focus: null,
          cohorts: original.cohorts,
          filters: expectedFilters(original.filters),
        });
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it('is read without throwing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (query) => {
        expect(() => parseLink(query)).not.toThrow();
      }),
      { seed: 2 },
    );
  });

  it('names what it drops and keeps the rest', () => {
    const { link, dropped } = parseLink(
      '?data=sample&colour=red&seniority=Middle,Wizard&years=8-2&bin=77&from=2024-13&budget=-5&mode=Remote',
    );
    expect(link.filters.seniority).toEqual(['Middle']);
    expect(link.filters.mode).toEqual(['Remote']);
    expect(dropped).toEqual([
      '“colour”',
      'bin “77”',
      'seniority “Wizard”',
      'years “8-2”',
      'from “2024-13”',
      'budget “-5”',
    ]);
  });

  it('reads the cohorts of the published grammar', () => {
    const { link } = parseLink(
      '?c=spec:Back-End Web;skill:Python&c=spec:Back-End Web;skill:Django;not:Flask,A%252CB&focus=2',
    );
    expect(link.cohorts).toEqual([
      expect.objectContaining({ slot: 0, specialization: ['Back-End Web'], allOf: ['Python'] }),
      expect.objectContaining({ slot: 1, allOf: ['Django'], noneOf: ['Flask', 'A,B'] }),
    ]);
    expect(link.focus).toBe(1);
  });

  it('reads at most 2,000 characters and four cohorts', () => {
    const long = parseLink(`?data=sample&country=${'X'.repeat(2100)}`);
    expect(long.link.dataset).toBe('sample');
    expect(long.dropped).toEqual(['everything after 2000 characters']);
    const five = parseLink('?c=skill:A&c=skill:B&c=skill:C&c=skill:D&c=skill:E');
    expect(five.link.cohorts).toHaveLength(4);
    expect(five.dropped).toEqual(['cohorts after the 4th']);
  });
});

/** Free lists and ranges are not written; the period always is, so that a link keeps its meaning. */
function expectedFilters(original: Filters): Partial<Filters> {
  return {
    period: original.period,
    ...Object.fromEntries(
      Object.entries(original).filter(([key, value]) =>
        key === 'period' ? false : Array.isArray(value) ? value.length > 0 : value !== null,
      ),
    ),
  };
}
