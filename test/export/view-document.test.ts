import { beforeAll, describe, expect, it } from 'vitest';
import { wholeCohort } from '../../src/domain/cohort';
import type { WholeView } from '../../src/domain/whole-view';
import { viewDocument, type ViewDocument } from '../../src/export/view-document';
import { NO_CHOICES, useChoices } from '../../src/state/choices';
import { provideEngine } from '../../src/state/engine';
import { useSession } from '../../src/state/session';
import { askWholeView } from '../../src/state/whole-view';
import { answer, holdingOf } from '../engine/ask-engine';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { datasetOf } from '../views/support/datasets';

let view: WholeView;
let saved: ViewDocument;

beforeAll(async () => {
  const random = new Random(11);
  const holding = holdingOf(randomBook(random, { rows: 400 }), random);
  const unused = () => Promise.reject(new Error('Nothing is opened here.'));
  provideEngine({
    open: unused,
    inspect: unused,
    ask: (_, { kind, ask }) => Promise.resolve(answer(holding, kind, ask)),
  });
  useSession.setState({ dataset: datasetOf() });
  const cohorts = [
    { ...wholeCohort(0), label: 'Everyone' },
    { ...wholeCohort(2), overrides: { seniority: ['Senior'] } },
    { ...wholeCohort(1), specialization: ['no such thing'] },
  ];
  useChoices.setState({ ...NO_CHOICES, cohorts }, true);
  view = await askWholeView();
  saved = JSON.parse(JSON.stringify(viewDocument(view)));
});

describe('offerscope.json', () => {
  it('says what was looked at', () => {
    expect(saved).toMatchObject({ version: 1, unit: 'month', count: 'offer' });
    expect(saved.dataset).toMatchObject({ id: 'sample', smallGroups: 'withheld' });
    const own = { ...view, dataset: datasetOf({}, { smallGroups: 'shown' }) };
    expect(viewDocument(own).dataset.smallGroups).toBe('shown');
    expect(saved.cohorts.map(({ label }) => label)).toEqual(['Everyone', 'All', 'no such thing']);
    expect(saved.cohorts[1]?.filters).toMatchObject({ seniority: ['Senior'] });
  });

  it('carries the figures of the answers, whatever was not measured as null', () => {
    const [everyone, , nobody] = saved.cohorts;
    const summary = view.summary[0];
    expect(everyone).toMatchObject({
      offers: summary?.offers,
      median: summary?.median,
      medianInterval: [summary?.medianInterval?.lower, summary?.medianInterval?.upper],
      proposals: summary?.proposals,
    });
    expect(nobody).toMatchObject({ offers: 0, candidates: 0, median: null, histogram: [] });
  });

  it('agrees with itself: bars and levels add up to the offers', () => {
    const total = (parts: readonly { readonly offers: number }[]) =>
      parts.reduce((sum, { offers }) => sum + offers, 0);
    const [everyone] = saved.cohorts;
    expect(everyone?.offers).toBeGreaterThan(100);
    expect(total(everyone?.histogram ?? [])).toBe(everyone?.offers);
    expect(total(everyone?.seniority ?? [])).toBe(everyone?.offers);
    expect(total(everyone?.specializations ?? [])).toBe(everyone?.offers);
  });

  it('compares every later cohort with every earlier one', () => {
    expect(saved.comparisons.map(({ a, b }) => [a, b])).toEqual([
      ['All', 'Everyone'],
      ['no such thing', 'Everyone'],
      ['no such thing', 'All'],
    ]);
    expect(saved.comparisons[0]).toMatchObject({ overlap: 1 });
    expect(saved.comparisons[1]).toMatchObject({ medianDifference: null, overlap: null });
  });

  it('lists every group whose median is withheld, and why', () => {
    const withheld = (saved.cohorts[0]?.specializations ?? []).filter(
      ({ offers, median }) => offers > 0 && median === null,
    );
    expect(withheld.length).toBeGreaterThan(0);
    for (const { specialization, level } of withheld) {
      expect(saved.hidden).toContainEqual({
        where: `Everyone / specializations / ${specialization} / ${level}`,
        reason: expect.stringMatching(/^(few-candidates|one-candidate)$/),
      });
    }
  });
});
