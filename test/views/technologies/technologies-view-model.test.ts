import { describe, expect, test } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { nounsOf } from '../../../src/domain/nouns';
import { axisOf } from '../../../src/views/technologies/amount-axis';
import { slotOf, technologyItem } from '../../../src/views/technologies/technologies-view-model';
import { STACK, technologyOf } from './stack';

const OFFERS = nounsOf('expectation');
const AXIS = axisOf(STACK.slice(0, 3), 5);

describe('a row', () => {
  test('shows the exact median, the offers and the interval in words', () => {
    expect(technologyItem(technologyOf('Python', 7707, 274, 571), AXIS, 0, OFFERS)).toMatchObject({
      figure: '$7,707',
      offers: '571',
      words: '95 % interval $7,207\u00a0– $8,207, 274 candidates',
      rough: false,
      slot: 0,
    });
  });

  test('places dot and line on the axis', () => {
    const { mark } = technologyItem(technologyOf('Redis', 8000, 60), AXIS, null, OFFERS);
    expect(mark).toEqual({ at: 50, line: { from: 37.5, to: 62.5, isOpen: false } });
  });

  test('draws an interval with an open end to the edge and says so', () => {
    const open = {
      ...technologyOf('Redis', 8000, 60),
      medianInterval: { lower: 7500, upper: null },
    };
    const item = technologyItem(open, AXIS, null, OFFERS);
    expect(item.mark?.line).toEqual({ from: 37.5, to: 100, isOpen: true });
    expect(item.words).toContain('from $7,500');
  });

  test('marks a rough median, which has a dot and no line', () => {
    const item = technologyItem(technologyOf('Elixir', 8000, 7), AXIS, null, OFFERS);
    expect(item).toMatchObject({ figure: '~$8,000', rough: true, mark: { at: 50, line: null } });
    expect(item.words).toBe('too few for an interval, 7 candidates');
  });

  test('carries no amount where it is hidden, but the reason and the offers', () => {
    const item = technologyItem(technologyOf('Perl', 4000, 2, 3), AXIS, null, OFFERS);
    expect(item).toMatchObject({ figure: 'hidden', isShown: false, offers: '3', mark: null });
    expect(item.words).toBe('Not shown: fewer than 5 candidates');
  });
});

describe('the colour of a row', () => {
  const within = ['Back-End Web'];
  const both = { ...wholeCohort(0), specialization: within, allOf: ['Python', 'Django'] };
  const django = { ...wholeCohort(1), specialization: within, allOf: ['Django'] };
  const elsewhere = { ...wholeCohort(2), specialization: ['DevOps'], allOf: ['Go'] };
  const without = { ...wholeCohort(3), specialization: within, noneOf: ['Flask'] };
  const cohorts = [both, django, elsewhere, without];

  test('is that of the cohort that asks for the technology alone, else of the first', () => {
    expect(slotOf('Django', within, cohorts)).toBe(1);
    expect(slotOf('Python', within, cohorts)).toBe(0);
  });

  test('is none for a cohort of another specialization or one without the technology', () => {
    expect(slotOf('Go', within, cohorts)).toBeNull();
    expect(slotOf('Flask', within, cohorts)).toBeNull();
  });
});
