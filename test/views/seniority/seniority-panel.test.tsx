import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ladder } from '../../../src/domain/answer';
import { NO_FILTERS } from '../../../src/domain/filters';
import type { Choices } from '../../../src/state/choices';
import { SeniorityPanel } from '../../../src/views/seniority/seniority-panel';
import { PYTHON as GUIDE } from '../guide/entries';
import { datasetOf } from '../support/datasets';
import { relaxationOf } from '../support/facets';
import { ladderOf } from '../support/groups';
import { never, type Replies, showPanel } from '../support/show-panel';
import { summaryOf } from '../support/summaries';
import { COHORTS, DJANGO, PYTHON } from './ladders';

/** No guide is there: the panel does without bands. */
beforeEach(() => vi.stubGlobal('fetch', async () => new Response('', { status: 404 })));
afterEach(() => vi.unstubAllGlobals());

function show(ladders: readonly Ladder[], choices: Partial<Choices> = {}, replies: Replies = {}) {
  return showPanel(<SeniorityPanel />, {
    choices: { cohorts: COHORTS.slice(0, ladders.length), ...choices },
    replies: {
      seniority: () => ladders,
      summary: () => ladders.map(() => summaryOf(6000, 200)),
      ...replies,
    },
  });
}

const chart = () => screen.findByRole('application', { name: /^Salary by seniority level/ });

describe('the ladder', () => {
  test('draws levels with years, medians and numbers of candidates', async () => {
    show([PYTHON, DJANGO]);
    const ladder = within(await chart());
    for (const text of ['Senior', '5 to under 8 years', '$9,000', '~$4,200', 'rough 7', '80']) {
      expect(ladder.getByText(text)).toBeTruthy();
    }
    expect(ladder.getByText('Not shown: fewer than 5 candidates')).toBeTruthy();
  });

  test('is read row by row with the arrow keys', async () => {
    const { user } = show([PYTHON, DJANGO]);
    (await chart()).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByText(/^Middle,/).textContent).toContain('Python: median $6,000');
    await user.keyboard('{End}');
    expect(screen.getByText(/^Expert,/).textContent).toContain('Django: 3 offers');
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/^Expert,/)).toBeNull();
  });

  test('asks for every level whatever the seniority filter says, and says so', async () => {
    const filters = { ...NO_FILTERS, seniority: ['Senior'] };
    const { asked } = show([PYTHON], { filters });
    await chart();
    expect(asked.find(({ kind }) => kind === 'seniority')?.ask.selections[0]?.seniority).toEqual(
      [],
    );
    expect(screen.getByText(/Every level is shown/)).toBeTruthy();
  });

  test('shows its numbers as a table', async () => {
    const { user } = show([PYTHON, DJANGO]);
    await chart();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(9);
    expect(rows[5]?.textContent).toContain('Senior');
  });

  test('stands before the published bands of its technology', async () => {
    const files = new Map<string, unknown>([
      ['config.json', { catalogue: 'api/catalogue.json' }],
      ['api/guide/index.json', { version: 1, entries: [GUIDE] }],
      ['api/guide/python.json', { version: 1, ...GUIDE }],
    ]);
    vi.stubGlobal('fetch', async (address: string) => {
      const file = files.get(address.replace(document.baseURI, ''));
      return new Response(JSON.stringify(file ?? {}), { status: file === undefined ? 404 : 200 });
    });
    show([PYTHON]);
    expect(
      await screen.findByText(/Grey: published yearly band for Python, divided by 12/),
    ).toBeTruthy();
  });
});

describe('states', () => {
  test('loading has the height of the ladder and no figures', () => {
    show([PYTHON], {}, { seniority: never });
    expect(screen.getByText('Loading')).toBeTruthy();
    expect(screen.queryByRole('application')).toBeNull();
  });

  test('hidden says how many are needed', async () => {
    show([ladderOf([[4000, 3]])]);
    expect(await screen.findByText('Not shown: fewer than 5 candidates')).toBeTruthy();
  });

  test('no match offers the way out', async () => {
    show([ladderOf([])], {}, { relaxation: () => relaxationOf({}) });
    expect(await screen.findByText('No offer matches')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reset filters' })).toBeTruthy();
  });

  test('a data set without levels has no such panel', () => {
    const options = { ...datasetOf().options, seniority: [] };
    showPanel(<SeniorityPanel />, { dataset: datasetOf({ options }), replies: {} });
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
