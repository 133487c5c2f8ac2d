import { describe, expect, it } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { nounsOf } from '../../../src/domain/nouns';
import { position, sharedAxis } from '../../../src/views/cards/axis';
import { cardTable, differenceRow } from '../../../src/views/cards/cards-view-model';
import { EMPTY_SUMMARY, summaryOf } from '../support/summaries';

const python = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };
const django = { ...wholeCohort(1), specialization: ['Back-End Web'], allOf: ['Django'] };
const offers = nounsOf('expectation');

const figure = (table: ReturnType<typeof cardTable>, row: number, measure: string) =>
  table.rows[row]?.figures.find((entry) => entry.measure === measure)?.figure;

describe('the table of cards', () => {
  it('writes each figure with its unit and its precision', () => {
    const table = cardTable([summaryOf(7707, 274, 571, 571)], [python], offers);
    const [row] = table.rows;
    expect(row?.median).toBe('$7,707');
    expect(row?.interval).toBe('$7,322\u00a0– $8,092');
    expect(figure(table, 0, 'offers')?.text).toBe('571');
    expect(figure(table, 0, 'candidates')).toMatchObject({
      text: '274',
      note: 'good',
      noteEnd: ' precision',
    });
    expect(figure(table, 0, 'proposals')).toMatchObject({ text: '1.0', noteEnd: 'per candidate' });
    expect(figure(table, 0, 'mode')).toMatchObject({ text: '$7.5k+', note: '39 offers' });
    expect(figure(table, 0, 'quartiles')?.text).toBe('$6.2k–9.2k');
  });

  it('says what is withheld and from when it would be shown', () => {
    const table = cardTable([summaryOf(4250, 7, 11)], [python], offers);
    expect(table.rows[0]).toMatchObject({
      median: '~$4,250',
      interval: 'interval from 10 candidates',
      message: null,
    });
    expect(figure(table, 0, 'mean')).toMatchObject({ text: 'from 10 candidates', quiet: true });
    expect(table.warnings).toEqual([
      { name: 'Python', words: 'Rough: 7 candidates. Read it as an indication.' },
    ]);
  });

  it('shows no amount of a hidden cohort, and its counts', () => {
    const table = cardTable([summaryOf(4250, 3, 9)], [python], offers);
    expect(table.rows[0]).toMatchObject({
      median: null,
      message: 'Not shown: fewer than 5 candidates',
      marks: null,
    });
    expect(figure(table, 0, 'offers')?.text).toBe('9');
    expect(figure(table, 0, 'quartiles')).toMatchObject({ text: 'not shown', quiet: true });
    expect(JSON.stringify(table)).not.toContain('$');
  });

  it('tells nothing matched from nothing shown', () => {
    const table = cardTable([summaryOf(7707, 274), EMPTY_SUMMARY], [python, django], offers);
    expect(table.rows[1]?.message).toBe('No offer matches');
    expect(figure(table, 1, 'mean')).toMatchObject({ text: '–', quiet: true });
  });

  it('drops candidates and proposals where each row is a person of its own', () => {
    const table = cardTable([summaryOf(170000, 1001)], [python], nounsOf('pay'));
    expect(table.measures).toEqual(['offers', 'mean', 'mode', 'quartiles']);
    expect(figure(table, 0, 'offers')).toMatchObject({
      text: '1,001',
      note: 'good',
      noteEnd: ' precision',
    });
  });

  it('speaks one sentence for each cohort', () => {
    const table = cardTable(
      [summaryOf(7707, 274, 571), summaryOf(8520, 3, 8)],
      [python, django],
      offers,
    );
    expect(table.spoken).toBe(
      'Python: 571 offers, 274 candidates, median $7,707. Django: 8 offers, 3 candidates, Not shown: fewer than 5 candidates.',
    );
  });
});

describe('the plots', () => {
  it('share one axis that holds every mark', () => {
    const summaries = [summaryOf(7707, 274), summaryOf(12000, 107)];
    const table = cardTable(summaries, [python, django], offers);
    for (const { marks } of table.rows) {
      expect(marks?.line?.from).toBeGreaterThan(0);
      expect(marks?.line?.to).toBeLessThan(100);
      expect(marks?.dot).toBeGreaterThan(marks?.line?.from ?? 100);
    }
    expect(table.rows[0]?.marks?.dot).toBeLessThan(table.rows[1]?.marks?.dot ?? 0);
  });

  it('leave an interval open where it ends on an extreme', () => {
    const summary = {
      ...summaryOf(7707, 12),
      medianInterval: { lower: null, upper: 8000 },
    };
    const [row] = cardTable([summary], [python], offers).rows;
    expect(row?.marks?.box?.from).toBeNull();
    expect(row?.marks?.hollow).toBe(true);
  });

  it('have round amounts below them', () => {
    const axis = sharedAxis([summaryOf(7707, 274)]);
    expect(axis?.ticks.length).toBeGreaterThan(1);
    for (const tick of axis?.ticks ?? []) {
      expect(tick % 500).toBe(0);
      expect(axis === null ? -1 : position(axis, tick)).toBeGreaterThanOrEqual(0);
    }
  });

  it('stand where all amounts are equal, and nowhere without an amount', () => {
    const flat = { ...summaryOf(5000, 12), p25: 5000, p75: 5000, medianInterval: null };
    const axis = sharedAxis([flat]);
    expect(axis === null ? null : position(axis, 5000)).toBeCloseTo(50);
    expect(sharedAxis([EMPTY_SUMMARY])).toBeNull();
  });
});

describe('the difference', () => {
  const summaries = [summaryOf(7707, 274, 571, 571), summaryOf(8520, 107, 241, 220)];

  it('is the second minus the first', () => {
    const table = cardTable(summaries, [python, django], offers);
    const row = differenceRow(summaries, table);
    expect(row?.label).toBe('Django minus Python');
    expect(row?.median).toBe('+$813');
    expect(row?.figures.map(({ text }) => text)).toEqual(['−330', '−167', '+0.1', '+$854', '', '']);
  });

  it('is not given for one cohort, for three, or for a hidden median', () => {
    const one = summaries.slice(0, 1);
    expect(differenceRow(one, cardTable(one, [python], offers))).toBeNull();
    const three = [...summaries, summaryOf(9000, 50)];
    const cohorts = [python, django, wholeCohort(2)];
    expect(differenceRow(three, cardTable(three, cohorts, offers))).toBeNull();
    const hidden = [summaryOf(7707, 274), summaryOf(8520, 3)];
    expect(differenceRow(hidden, cardTable(hidden, [python, django], offers))?.median).toBeNull();
  });
});
