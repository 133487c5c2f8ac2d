import { describe, expect, it } from 'vitest';
import type { DifferenceAnswer } from '../../src/domain/answer';
import { textOf } from '../../src/domain/sentence';
import { possibleVerdicts, verdictWords } from '../../src/domain/verdict';
import { type DifferenceOf, pairsOfVerdict } from '../../src/domain/verdict-many';
import type { VerdictCohort, VerdictTerms } from '../../src/domain/verdict-terms';
import { NO_INTERVAL, TERMS, between, cohortCase, differenceCase } from './verdict-cases';

const PYTHON = cohortCase(0, 'Python', 7707);
const DJANGO = cohortCase(1, 'Django', 8520);
const GO = cohortCase(2, 'Go', 9100);

function words(
  cohorts: readonly VerdictCohort[],
  difference: DifferenceAnswer | null | DifferenceOf,
  terms: Partial<VerdictTerms> = {},
) {
  const differenceOf = typeof difference === 'function' ? difference : () => difference;
  const { heading, lead } = verdictWords(cohorts, differenceOf, { ...TERMS, ...terms });
  return { heading: textOf(heading), lead: textOf(lead) };
}

describe('the verdict on one cohort', () => {
  it('says what half of the offers reach, with interval and middle half', () => {
    const { heading, lead } = words([PYTHON], null);
    expect(heading).toBe('Half of the Python offers are at or above $7,707');
    expect(lead).toBe(
      'Median a month, 95 % interval $7,407 to $8,007. The middle half lies between $6,707 and $8,707.',
    );
  });

  it('does not take the label of everything for a name', () => {
    expect(words([cohortCase(0, 'All', 7000)], null).heading).toBe(
      'Half of all offers are at or above $7,000',
    );
  });

  it('says whom it counts where every candidate weighs alike', () => {
    expect(words([PYTHON], null, { count: 'candidate' }).heading).toBe(
      'Counting each candidate once, half of the Python offers are at or above $7,707',
    );
  });

  it('calls a survey answer a statement', () => {
    expect(words([PYTHON], null, { measure: 'pay', unit: 'year' }).heading).toBe(
      'Half of the Python respondents state $7,707 or more',
    );
  });

  it('does not tell an interval end that is withheld', () => {
    const open = cohortCase(0, 'Python', 7707, { medianInterval: { lower: null, upper: 8000 } });
    expect(words([open], null).lead).toContain('95 % interval up to $8,000');
  });

  it('marks a rough median and says on how many it rests', () => {
    const rough = cohortCase(0, 'Django', 4250, { candidates: 7, medianInterval: null });
    const { heading, lead } = words([rough], null);
    expect(heading).toContain('~$4,250');
    expect(lead).toContain('too few candidates for an interval');
    expect(lead).toContain('Django is rough: 7 candidates.');
    const one = cohortCase(0, 'Django', 4250, { candidates: 1, medianInterval: null });
    expect(words([one], null).lead).toContain('Django is rough: 1 candidate.');
  });

  it('tells hidden from nothing', () => {
    const hidden = cohortCase(0, 'Django', null, { candidates: 3, withheld: 'few-candidates' });
    expect(words([hidden], null)).toEqual({
      heading: 'No median is shown for Django',
      lead: 'Django is not shown: fewer than 5 candidates.',
    });
    const none = cohortCase(0, 'Django', null, { offers: 0, candidates: 0 });
    expect(words([none], null).heading).toBe('No Django offer matches the filters');
  });
});

describe('the verdict on two cohorts', () => {
  it('names the higher one where the interval leaves 0 out', () => {
    const difference = differenceCase(between(813, 182, 1400), between(500, 0, 970));
    const { heading, lead } = words([PYTHON, DJANGO], difference);
    expect(heading).toBe('Django offers are higher: $8,520 against $7,707 for Python');
    expect(lead).toBe(
      'Django minus Python: +$813 a month, 95 % interval +$182 to +$1,400. At equal seniority +$500 remains (+$0 to +$970): no clear difference.',
    );
  });

  it('names the first one where it is the higher', () => {
    const { heading } = words([DJANGO, PYTHON], differenceCase(between(-813, -1400, -182)));
    expect(heading).toBe('Django offers are higher: $8,520 against $7,707 for Python');
  });

  it('claims nothing where the interval holds 0', () => {
    const { heading, lead } = words([PYTHON, DJANGO], differenceCase(between(813, -182, 1400)));
    expect(heading).toBe('No clear difference: Python\u00a0$7,707, Django\u00a0$8,520');
    expect(lead).not.toContain('higher');
  });

  it('claims nothing until the interval has come', () => {
    const { heading, lead } = words([PYTHON, DJANGO], null);
    expect(heading).toBe('Python\u00a0$7,707, Django\u00a0$8,520');
    expect(lead).toContain('being worked out');
    expect(`${heading} ${lead}`).not.toMatch(/higher|clear/);
  });

  it('says where equal seniority turns or makes the difference', () => {
    const turned = differenceCase(between(813, 182, 1400), between(-300, -500, -100));
    expect(words([PYTHON, DJANGO], turned).lead).toContain(
      'At equal seniority Python offers are higher: -$300',
    );
    const made = differenceCase(between(100, -182, 400), between(300, 100, 500));
    expect(words([PYTHON, DJANGO], made).lead).toContain(
      'At equal seniority Django offers are higher: +$300',
    );
  });

  it('says that there are too few where medians have no interval', () => {
    const few = cohortCase(1, 'Django', 4250, { candidates: 7 });
    const unknown = { difference: -3457, interval: null, verdict: 'unknown' } as const;
    const { heading, lead } = words([PYTHON, few], differenceCase(unknown));
    expect(heading).toBe('Python\u00a0$7,707, Django\u00a0~$4,250: too few to compare');
    expect(lead).toContain('an interval needs 10 candidates on both sides');
  });

  it('names the cohort that has no median and says why', () => {
    const hidden = cohortCase(1, 'Django', null, { candidates: 9, withheld: 'one-candidate' });
    const { heading, lead } = words([PYTHON, hidden], differenceCase(NO_INTERVAL));
    expect(heading).toBe('Python\u00a0$7,707; no median is shown for Django');
    expect(lead).toBe('Django is not shown: one candidate holds more than half of the offers.');
    const none = cohortCase(0, 'Go', null, { offers: 0, candidates: 0 });
    expect(words([none, DJANGO], null).heading).toBe('Django\u00a0$8,520; no offer for Go');
    expect(words([none, hidden], null).heading).toBe('No median is shown for Go and Django');
  });

  it('gives the names the colours of their places', () => {
    const { heading } = verdictWords([PYTHON, DJANGO], () => null, TERMS);
    expect(heading.filter(({ slot }) => slot !== null)).toEqual([
      { text: 'Python', slot: 0, stress: true },
      { text: 'Django', slot: 1, stress: true },
    ]);
  });

  it('does not let the cohort of everything read as a quantity', () => {
    const all = cohortCase(0, 'All', 9000);
    const { heading } = words([all, PYTHON], differenceCase(between(-1293, -1500, -1000)));
    expect(heading).toBe('All offers together are higher: $9,000 against $7,707 for Python');
  });
});

describe('the verdict on three cohorts', () => {
  const clear = differenceCase(between(800, 100, 1500));
  const unclear = differenceCase(between(800, -100, 1500));

  it('names the highest only where it is clear of every other', () => {
    const cohorts = [PYTHON, DJANGO, GO];
    expect(words(cohorts, clear).heading).toBe(
      'Go offers are highest: $9,100, ahead of $8,520 for Django',
    );
    const notOfDjango: DifferenceOf = (a, b) => (a === 2 && b === 1 ? unclear : clear);
    expect(words(cohorts, notOfDjango).heading).toBe(
      'None is clearly the highest: $7,707 for Python to $9,100 for Go',
    );
  });

  it('reads a difference from either side', () => {
    const lower = differenceCase(between(-800, -1500, -100));
    const onlyAgainstFirst: DifferenceOf = (_, b) => (b === 0 ? lower : null);
    expect(words([GO, PYTHON, DJANGO], onlyAgainstFirst).heading).toBe(
      'Go offers are highest: $9,100, ahead of $8,520 for Django',
    );
  });

  it('claims nothing while an interval is missing', () => {
    const { heading } = words([PYTHON, DJANGO, GO], (_, b) => (b === 0 ? clear : null));
    expect(heading).toBe('Medians from $7,707 for Python to $9,100 for Go');
  });

  it('compares each with the first', () => {
    const { lead } = words([PYTHON, DJANGO, GO], (a) => (a === 1 ? unclear : clear));
    expect(lead).toBe(
      'Against Python ($7,707 a month), with 95 % intervals: Django +$800 (-$100 to +$1,500, not clear); Go +$800 (+$100 to +$1,500).',
    );
  });

  it('says what it leaves out', () => {
    const hidden = cohortCase(1, 'Django', null, { candidates: 2, withheld: 'few-candidates' });
    const { heading, lead } = words([PYTHON, hidden, GO], clear);
    expect(heading).toBe(
      'Go offers are highest of those shown: $9,100, ahead of $7,707 for Python',
    );
    expect(lead).toContain('Django is not shown: fewer than 5 candidates.');
  });

  it('asks for the pairs that its words rest on', () => {
    expect(pairsOfVerdict([PYTHON, DJANGO, GO])).toEqual([
      { a: 1, b: 0 },
      { a: 2, b: 0 },
      { a: 2, b: 1 },
    ]);
    expect(pairsOfVerdict([GO, DJANGO, PYTHON])).toEqual([
      { a: 1, b: 0 },
      { a: 2, b: 0 },
    ]);
  });
});

describe('what may come to be said', () => {
  it('holds every heading that an interval can lead to', () => {
    const headings = possibleVerdicts([PYTHON, DJANGO], TERMS).map(({ heading }) =>
      textOf(heading),
    );
    expect(headings).toEqual([
      'Django offers are higher: $8,520 against $7,707 for Python',
      'Python offers are higher: $7,707 against $8,520 for Django',
      'No clear difference: Python\u00a0$7,707, Django\u00a0$8,520',
    ]);
  });

  it('is nothing for one cohort', () => {
    expect(possibleVerdicts([PYTHON], TERMS)).toEqual([]);
  });
});
