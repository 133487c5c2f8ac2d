import { describe, expect, it } from 'vitest';
import { sampleRows, type SampleRow } from '../../mocks/sample/sample';
import {
  distinctCandidates,
  expandedOffers,
  figures,
  inYear,
  isCounted,
  levelOf,
  offersByCandidate,
  quantile,
} from './naive';

const rows = sampleRows();
const offers = expandedOffers(rows);
const share = (part: number, whole: number) => part / whole;
const shareOf = (test: (row: SampleRow) => boolean, among: readonly SampleRow[] = rows) =>
  share(among.filter(test).length, among.length);
const backEnd = rows.filter((row) => row.specialization === 'Back-End Web');

/** Every row after a candidate's first one, with that first one. */
function withFirstRow(all: readonly SampleRow[]) {
  const firstOf = new Map<number, SampleRow>();
  return all.flatMap((row) => {
    const first = firstOf.get(row.candidate);
    if (first === undefined) firstOf.set(row.candidate, row);
    return first === undefined ? [] : [[row, first] as const];
  });
}

describe('size', () => {
  it('is about 60,000 rows over 60 months', () => {
    expect(rows.length).toBeGreaterThan(57_000);
    expect(rows.length).toBeLessThan(63_000);
    const months = [...new Set(rows.map((row) => row.date))].sort();
    expect([months.length, months[0], months.at(-1)]).toEqual([60, '2020-01', '2024-12']);
  });

  it('has many specializations and technologies, some of them rare', () => {
    const specializations = new Set(rows.map((row) => row.specialization));
    const counts = new Map<string, number>();
    for (const skill of rows.flatMap((row) => row.skills)) {
      counts.set(skill, (counts.get(skill) ?? 0) + 1);
    }
    expect(specializations.size).toBeGreaterThanOrEqual(14);
    expect(counts.size).toBeGreaterThanOrEqual(60);
    expect(Math.min(...counts.values())).toBeLessThan(30);
    const mainframe = inYear(rows, 2024).filter((row) => row.specialization === 'Mainframe');
    expect(figures(mainframe).candidates).toBeLessThan(5);
  });
});

describe('rows', () => {
  it('state an amount exactly where there is an offer, in whole dollars', () => {
    const wrong = rows.find(
      ({ salary, offers: count }) => (salary !== null && Number.isInteger(salary)) !== count > 0,
    );
    expect(wrong).toBeUndefined();
  });

  it('without an offer name no company and are open', () => {
    const wrong = rows.find(
      ({ offers: count, company, status }) =>
        count === 0 && (company !== null || status !== 'open'),
    );
    expect(wrong).toBeUndefined();
  });

  it('are of all statuses, most of them open', () => {
    const withOffers = rows.filter((row) => row.offers > 0);
    expect(shareOf((row) => row.status === 'accepted', withOffers)).toBeGreaterThan(0.01);
    expect(shareOf((row) => row.status === 'rejected', withOffers)).toBeGreaterThan(0.02);
    expect(shareOf((row) => row.status === 'open', withOffers)).toBeGreaterThan(0.9);
  });

  it.each(['seniority', 'experience', 'english', 'country', 'mode'] as const)(
    'leave %s unstated now and then',
    (column) => {
      const unstated = shareOf((row) => row[column] === null);
      expect(unstated).toBeGreaterThan(0.01);
      expect(unstated).toBeLessThan(0.08);
    },
  );

  it('never have a technology twice', () => {
    expect(rows.every((row) => new Set(row.skills).size === row.skills.length)).toBe(true);
  });
});

describe('candidates', () => {
  const repeated = withFirstRow(rows);

  it('agree with themselves in all their rows', () => {
    const person = ({ specialization, skills, seniority, experience, english }: SampleRow) =>
      JSON.stringify([specialization, skills, seniority, experience, english]);
    const wrong = repeated.find(([row, first]) => person(row) !== person(first));
    expect(wrong).toBeUndefined();
  });

  it('who have several offers have amounts close together', () => {
    const ratios = repeated
      .flatMap(([row, first]) =>
        row.salary === null || first.salary === null ? [] : [row.salary / first.salary],
      )
      .sort((one, other) => one - other);
    expect(ratios.length).toBeGreaterThan(1000);
    expect(quantile(ratios, 0.05)).toBeGreaterThan(0.75);
    expect(quantile(ratios, 0.95)).toBeLessThan(1.33);
  });

  it('have no offer in about half of the cases, and the sought-after have many', () => {
    const group = inYear(backEnd, 2024).filter((row) => row.skills.includes('Python'));
    const counts = offersByCandidate(group);
    const without = 1 - counts.length / distinctCandidates(group);
    expect(without).toBeGreaterThan(0.4);
    expect(without).toBeLessThan(0.6);
    const top = counts.slice(0, Math.ceil(counts.length / 5));
    const held = top.reduce((sum, count) => sum + count, 0) / 571;
    expect(held).toBeGreaterThan(0.35);
  });
});

describe('technologies', () => {
  it('go together as they do in life: most Django candidates know Python, not all', () => {
    const django = backEnd.filter((row) => row.skills.includes('Django'));
    const both = shareOf((row) => row.skills.includes('Python'), django);
    expect(both).toBeGreaterThan(0.9);
    expect(both).toBeLessThan(0.98);
    const kubernetes = rows.filter((row) => row.skills.includes('Kubernetes'));
    expect(shareOf((row) => row.skills.includes('Docker'), kubernetes)).toBeGreaterThan(0.4);
  });
});

describe('amounts', () => {
  it('are skewed to the right', () => {
    const mean = offers.reduce((sum, amount) => sum + amount, 0) / offers.length;
    expect(mean).toBeGreaterThan(quantile(offers, 0.5));
    const upper = quantile(offers, 0.9) - quantile(offers, 0.5);
    expect(upper).toBeGreaterThan(1.1 * (quantile(offers, 0.5) - quantile(offers, 0.1)));
  });

  it('heap on round numbers, but not only there', () => {
    const multiples = (of: number) =>
      share(offers.filter((amount) => amount % of === 0).length, offers.length);
    expect(multiples(500)).toBeGreaterThan(0.4);
    expect(multiples(1000)).toBeGreaterThan(0.25);
    expect(multiples(100)).toBeLessThan(0.9);
  });

  it('rise with seniority, with English and over the years', () => {
    const median = (test: (row: SampleRow) => boolean) => figures(rows.filter(test)).median;
    const levels = ['Junior', 'Middle', 'Senior', 'Expert'].map((level) =>
      median((row) => levelOf(row) === level),
    );
    expect(levels).toEqual([...levels].sort((one, other) => one - other));
    expect(new Set(levels).size).toBe(4);
    expect(median((row) => row.english === 'Fluent')).toBeGreaterThan(
      median((row) => row.english === 'Intermediate'),
    );
    const mean = (year: number) => {
      const amounts = expandedOffers(inYear(rows, year));
      return amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
    };
    const growth = mean(2024) / mean(2020);
    expect(growth).toBeGreaterThan(1.05);
    expect(growth).toBeLessThan(1.25);
  });

  it('stay within what an offer can be', () => {
    expect(offers[0]).toBeGreaterThanOrEqual(500);
    expect(offers.at(-1)).toBeLessThan(40_000);
    expect(rows.filter(isCounted).length).toBeGreaterThan(15_000);
  });
});
