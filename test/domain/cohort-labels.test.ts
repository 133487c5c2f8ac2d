import { describe, expect, it } from 'vitest';
import { type Cohort, shortLabels, wholeCohort } from '../../src/domain/cohort';

const python: Cohort = {
  ...wholeCohort(0),
  specialization: ['Back-End Web'],
  allOf: ['Python'],
};

describe('short labels', () => {
  it('are the technologies where these differ', () => {
    expect(shortLabels([python, { ...python, slot: 1, allOf: ['Django'] }])).toEqual([
      'Python',
      'Django',
    ]);
  });

  it('are full where technologies alone do not tell', () => {
    expect(shortLabels([python, { ...python, slot: 1, specialization: ['DevOps'] }])).toEqual([
      'Back-End Web + Python',
      'DevOps + Python',
    ]);
    expect(shortLabels([wholeCohort(0)])).toEqual(['All']);
  });

  it('name own filters where these make the difference', () => {
    const remote = { ...python, slot: 2, overrides: { mode: ['Remote'] } } as const;
    expect(shortLabels([python, remote])).toEqual(['Python', 'Python · Remote']);
  });

  it('fall back on the places', () => {
    expect(shortLabels([python, { ...python, slot: 3 }])).toEqual([
      'Back-End Web + Python (A)',
      'Back-End Web + Python (D)',
    ]);
  });

  it('keep the names that a person gave', () => {
    expect(
      shortLabels([
        { ...python, label: 'Ours' },
        { ...python, slot: 1 },
      ]),
    ).toEqual(['Ours', 'Python']);
  });
});
