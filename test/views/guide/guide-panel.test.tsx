import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Cohort, wholeCohort } from '../../../src/domain/cohort';
import { useChoices } from '../../../src/state/choices';
import { GuidePanel } from '../../../src/views/guide/guide-panel';
import { datasetOf } from '../support/datasets';
import { showPanel } from '../support/show-panel';
import { BACK_END, DJANGO, PYTHON } from './entries';

const PYTHON_COHORT: Cohort = {
  ...wholeCohort(0),
  specialization: ['Back-End Web'],
  allOf: ['Python'],
};
const DJANGO_COHORT: Cohort = { ...PYTHON_COHORT, slot: 1, allOf: ['Django'] };

const ENTRIES = [BACK_END, PYTHON, DJANGO];
const FILES = new Map<string, unknown>([
  ['config.json', { catalogue: 'api/catalogue.json' }],
  ['api/guide/index.json', { version: 1, entries: ENTRIES }],
  ...ENTRIES.map((entry) => [`api/guide/${entry.id}.json`, { version: 1, ...entry }] as const),
]);

/** Answers with the files, and 404 for all others. */
function serve(files: ReadonlyMap<string, unknown>) {
  return vi.fn(async (address: string) => {
    const file = files.get(address.replace(document.baseURI, ''));
    return file === undefined
      ? new Response('', { status: 404 })
      : new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
  });
}

beforeEach(() => vi.stubGlobal('fetch', serve(FILES)));
afterEach(() => vi.unstubAllGlobals());

function show(cohorts: readonly Cohort[] = [PYTHON_COHORT, DJANGO_COHORT]) {
  const options = { ...datasetOf().options, skill: ['Python', 'Django', 'Redis'] };
  return showPanel(<GuidePanel />, {
    dataset: datasetOf({ options }),
    choices: { cohorts },
    replies: {},
  });
}

describe('the guide', () => {
  test('begins with the role and puts the bands of all technologies side by side', async () => {
    show();
    expect(await screen.findByText('Builds what users do not see.')).toBeTruthy();
    const bands = screen.getByRole('table');
    const expert = within(bands).getByRole('row', { name: /Expert/ });
    expect(expert.textContent).toBe('Expert8+$120k+$140k+');
  });

  test('turns to a technology: what it is, its levels, what speaks for and against others', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('radio', { name: 'Python' }));
    expect(screen.getByText('A general-purpose language.')).toBeTruthy();
    expect(screen.getByText('Writes scripts. Has changes reviewed.')).toBeTruthy();
    expect(screen.getByText('Alternatives to Python')).toBeTruthy();
    expect(screen.getByText(/Static types\./).textContent).toBe('For: Static types.');
    expect(screen.getByText(/Fewer libraries\./).textContent).toBe('Against: Fewer libraries.');
  });

  test('adds a related technology to the focused cohort, with a way back', async () => {
    const { user } = show();
    await user.click(
      await screen.findByRole('button', { name: 'Add Redis to Back-End Web + Python' }),
    );
    expect(useChoices.getState().cohorts[0]?.allOf).toEqual(['Python', 'Redis']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(useChoices.getState().cohorts[0]?.allOf).toEqual(['Python']);
  });

  test('offers nothing that is chosen or that the data lacks', async () => {
    show();
    await screen.findByText('Often asked for together');
    expect(screen.queryByRole('button', { name: /Add (Python|Linux)/ })).toBeNull();
  });
});

describe('the states', () => {
  test('a technology without an entry has no guide, and the bands stay', async () => {
    const { user } = show([PYTHON_COHORT, { ...PYTHON_COHORT, slot: 1, allOf: ['Rust'] }]);
    await user.click(await screen.findByRole('radio', { name: 'Rust' }));
    expect(screen.getByText('There is no guide for Rust')).toBeTruthy();
    expect(screen.getByRole('table')).toBeTruthy();
  });

  test('a catalogue without a guide has none for anything', async () => {
    vi.stubGlobal('fetch', serve(new Map([...FILES].slice(0, 1))));
    show();
    expect(await screen.findByText('There is no guide for Back-End Web')).toBeTruthy();
  });

  test('a cohort of everything asks to choose', () => {
    show([wholeCohort(0)]);
    expect(screen.getByText('Nothing to look up')).toBeTruthy();
  });

  test('a wrong entry says which field is wrong and can be tried again', async () => {
    const wrong = { version: 1, ...PYTHON, summary: 7 };
    vi.stubGlobal('fetch', serve(new Map([...FILES, ['api/guide/python.json', wrong]])));
    const { user } = show();
    expect((await screen.findByRole('alert')).textContent).toContain('summary');
    vi.stubGlobal('fetch', serve(FILES));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Builds what users do not see.')).toBeTruthy();
  });
});
