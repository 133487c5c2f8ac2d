import { describe, expect, it, test } from 'vitest';
import django from '../../mocks/guide/django.json';
import python from '../../mocks/guide/python.json';
import { drawSample, sampleRows } from '../../mocks/sample/sample';
import { figures, inYear, levelOf, offersByCandidate } from './naive';

const year = inYear(sampleRows(), 2024);
const backEnd = year.filter((row) => row.specialization === 'Back-End Web');
const knowing = (technology: string) => backEnd.filter((row) => row.skills.includes(technology));
const of = (specialization: string) =>
  figures(year.filter((row) => row.specialization === specialization));

describe('Back-End Web in 2024', () => {
  it('gives Python the published figures', () => {
    expect(figures(knowing('Python'))).toMatchObject({
      offers: 571,
      median: 7707,
      proposals: 1,
    });
  });

  it('gives Django figures of its own, above those of Python', () => {
    const { offers, median } = figures(knowing('Django'));
    expect(offers).toBeGreaterThan(220);
    expect(offers).toBeLessThan(260);
    expect(median).toBeGreaterThanOrEqual(8300);
    expect(median).toBeLessThanOrEqual(8700);
  });

  it('as a whole is a little above Python with fewer proposals', () => {
    const { median, proposals } = figures(backEnd);
    expect(median).toBeGreaterThan(7707);
    expect(median).toBeLessThanOrEqual(8263);
    expect(proposals).toBe(0.5);
  });
});

describe.each([
  ['Python', python],
  ['Django', django],
])('levels of %s', (technology, guide) => {
  test.each(guide.levels.map((level) => [level.level, level] as const))(
    '%s: the median lies in the published yearly band',
    (name, { yearlyFrom, yearlyTo }) => {
      const rows = knowing(technology).filter((row) => levelOf(row) === name);
      const { median, candidates } = figures(rows);
      expect(median * 12).toBeGreaterThanOrEqual(yearlyFrom);
      expect(median * 12).toBeLessThanOrEqual(yearlyTo ?? Number.POSITIVE_INFINITY);
      expect(candidates).toBeGreaterThanOrEqual(10);
    },
  );

  test('no three candidates hold 40 % of a level', () => {
    for (const { level } of guide.levels) {
      const offers = offersByCandidate(knowing(technology).filter((row) => levelOf(row) === level));
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      expect(sum(offers.slice(0, 3)) / sum(offers)).toBeLessThan(0.4);
    }
  });
});

test('DevOps and AI stand at their published figures', () => {
  expect(of('DevOps')).toMatchObject({ offers: 128, median: 6387, proposals: 1 });
  expect(of('AI and Machine Learning')).toMatchObject({ offers: 59, median: 5808, proposals: 1 });
});

test('another seed reaches the targets as well', () => {
  const rows = inYear(drawSample(4), 2024).filter(
    (row) => row.specialization === 'Back-End Web' && row.skills.includes('Python'),
  );
  expect(figures(rows)).toMatchObject({ offers: 571, median: 7707, proposals: 1 });
});
