import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/domain/engine';
import type { ImportSettings, Inspection } from '../../../src/domain/inspection';
import { Problem } from '../../../src/domain/problem';
import { provideEngine } from '../../../src/state/engine';
import { closeImport, showReport } from '../../../src/state/import';
import { useSession } from '../../../src/state/session';
import { ImportDialogs } from '../../../src/views/import/import-dialogs';
import { OpenData } from '../../../src/views/import/open-data';
import { datasetOf } from '../support/datasets';
import { inspectionOf, reportOf, settingsOf, sourceOf } from './inspections';

let asked: (ImportSettings | null)[] = [];
let answer: (settings: ImportSettings) => Inspection = (settings) => inspectionOf({ settings });
let proposed = inspectionOf();

const engine: Engine = {
  open: async (description, _parts, version) => ({ ...datasetOf({ version }), description }),
  inspect: async (_parts, settings) => {
    asked.push(settings);
    return settings === null ? proposed : answer(settings);
  },
  ask: () => Promise.reject(new Error('Nothing is asked here.')),
};

beforeEach(() => {
  asked = [];
  answer = (settings) => inspectionOf({ settings });
  proposed = inspectionOf();
  provideEngine(engine);
  act(closeImport);
  useSession.setState({ dataset: datasetOf(), problem: null });
});

async function openFile() {
  const user = userEvent.setup();
  render(
    <>
      <OpenData />
      <ImportDialogs />
    </>,
  );
  await user.upload(screen.getByLabelText('Open data', { selector: 'input' }), [
    new File(['pay\n1\n'], 'ours.csv'),
  ]);
  await screen.findByRole('heading', { name: 'What the columns mean' });
  return { user, dialog: screen.getByRole('dialog', { name: 'Open data' }) };
}

const newest = () => asked.at(-1);
const group = (name: string) => within(screen.getByRole('group', { name }));

describe('the dialog of meanings', () => {
  it('has a line for every meaning, the salary first, and says what the file is', async () => {
    const { dialog } = await openFile();
    const lines = within(dialog).getAllByRole('group');
    expect(lines.map((line) => line.getAttribute('aria-label')).slice(0, 3)).toEqual([
      'Salary',
      'Specialization',
      'Technologies',
    ]);
    expect(lines).toHaveLength(13);
    expect(dialog.textContent).toContain('ours.csv 1,260 rows, 5 columns, CSV, semicolon, UTF-8');
  });

  it('opens the file with small groups withheld, unless the person chooses otherwise', async () => {
    const { user } = await openFile();
    const chosen = screen.getByRole('combobox', {
      name: 'Groups under 10 candidates',
    });
    expect(chosen).toHaveProperty('value', 'withheld');
    await user.selectOptions(chosen, 'shown');
    await user.click(screen.getByRole('button', { name: 'Import 1,260 rows' }));
    await waitFor(() => {
      const { dataset } = useSession.getState();
      expect(dataset?.description).toMatchObject({ name: 'ours.csv', smallGroups: 'shown' });
    });
  });

  it('reads the first rows again when a column is chosen', async () => {
    const { user } = await openFile();
    answer = (settings) =>
      inspectionOf({
        settings,
        report: reportOf({ kept: 7 }),
        preview: [new Map([['mode', 'Remote']])],
      });
    await user.selectOptions(group('Work mode').getByRole('combobox'), 'role');
    await screen.findByRole('button', { name: 'Import 7 rows' });
    expect(newest()?.columns.mode).toEqual(sourceOf('role'));
    expect(screen.getByRole('cell', { name: 'Remote' })).toBeTruthy();
  });

  it('takes several columns for technologies, and one after the other away', async () => {
    const { user } = await openFile();
    const add = () => group('Technologies').getByRole('combobox', { name: /^Add a column/ });
    await user.selectOptions(add(), 'stack');
    await user.selectOptions(add(), 'role');
    await user.selectOptions(
      group('Technologies').getByRole('combobox', { name: 'Technologies in a cell' }),
      'several, split by ;',
    );
    await waitFor(() => expect(newest()?.columns.skills?.split).toBe(';'));
    expect(newest()?.columns.skills?.from).toEqual(['stack', 'role']);
    await user.click(group('Technologies').getByRole('button', { name: 'Remove stack' }));
    await waitFor(() => expect(newest()?.columns.skills?.from).toEqual(['role']));
  });

  it('asks for a rate of every currency but the dollar', async () => {
    proposed = inspectionOf({ currencies: [{ code: 'EUR', rows: 9 }] });
    const { user } = await openFile();
    await user.type(screen.getByLabelText('1 EUR in USD'), '1.08{Enter}');
    await waitFor(() => expect(newest()?.rates.get('EUR')).toBe(1.08));
  });

  it('lets the person say what a value means', async () => {
    const columns = { ...settingsOf().columns, seniority: sourceOf('level') };
    proposed = inspectionOf({
      settings: settingsOf({ columns }),
      values: new Map([['seniority', [{ value: 'Guru', rows: 2, readAs: null }]]]),
    });
    const { user } = await openFile();
    expect(group('Seniority').getByText('1 not understood')).toBeTruthy();
    await user.click(group('Seniority').getByRole('button', { name: '1 value of Seniority' }));
    await user.selectOptions(
      group('Seniority').getByRole('combobox', { name: 'Meaning of Guru' }),
      'Expert',
    );
    await waitFor(() => expect(newest()?.columns.seniority?.values.get('Guru')).toBe('Expert'));
  });

  it('cannot import without a salary, and says so', async () => {
    proposed = inspectionOf({ settings: settingsOf({ columns: {} }), report: null });
    const { dialog } = await openFile();
    expect(within(dialog).getByRole('button', { name: 'Import' })).toHaveProperty('disabled', true);
    expect(dialog.textContent).toContain('Choose the column that holds the salary');
  });

  it('imports and reports', async () => {
    const { user } = await openFile();
    await user.click(screen.getByRole('button', { name: 'Import 1,260 rows' }));
    const report = await screen.findByRole('dialog', { name: 'Import report' });
    expect(report.textContent).toContain('ours.csv');
    await user.click(within(report).getByRole('button', { name: 'Show the data' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('closes on Escape and changes nothing', async () => {
    const { user } = await openFile();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(useSession.getState().dataset?.description.id).toBe('sample');
  });
});

describe('files that cannot be read', () => {
  it('are a problem with a place and another try', async () => {
    const broken = new Problem('file-unreadable', 'It is broken.', 'Mend it.', 'ours.csv, line 3');
    provideEngine({ ...engine, inspect: () => Promise.reject(broken) });
    render(
      <>
        <OpenData />
        <ImportDialogs />
      </>,
    );
    await userEvent.upload(screen.getByLabelText('Open data', { selector: 'input' }), [
      new File(['x'], 'ours.csv'),
    ]);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('It is broken.Mend it.ours.csv, line 3');
    expect(screen.getByRole('button', { name: 'Choose other files' })).toBeTruthy();
  });
});

describe('dropped files', () => {
  it('are announced while they are held over the page, and opened', async () => {
    render(
      <>
        <OpenData />
        <ImportDialogs />
      </>,
    );
    const dataTransfer = { types: ['Files'], files: [new File(['pay\n1\n'], 'ours.csv')] };
    fireEvent.dragOver(window, { dataTransfer });
    expect(screen.getByText(/^Drop files/)).toBeTruthy();
    fireEvent.drop(window, { dataTransfer });
    expect(screen.queryByText(/^Drop files/)).toBeNull();
    await screen.findByRole('heading', { name: 'What the columns mean' });
  });

  it('leave alone what is no file', () => {
    render(<OpenData />);
    fireEvent.dragOver(window, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(screen.queryByText(/^Drop files/)).toBeNull();
  });
});

describe('the report', () => {
  it('has the reasons with their lines, what was not understood and the guesses', async () => {
    const report = reportOf({
      leftOut: [{ reason: 'no-salary', rows: 31, value: null, lines: [14, 92] }],
      notUnderstood: [{ column: 'seniority', value: 'Guru', rows: 2, lines: [5, 7] }],
      notUnderstoodRows: 2,
      guesses: ['Dates are day.month.year.'],
    });
    useSession.setState({ dataset: datasetOf({ report }) });
    render(<ImportDialogs />);
    act(showReport);
    const dialog = await screen.findByRole('dialog', { name: 'Import report' });
    expect(
      within(dialog).getByRole('row', { name: /Without a salary\s*lines 14, 92, \+29 −31/ }),
    ).toBeTruthy();
    expect(dialog.textContent).toContain('“Guru”Seniority, lines 5, 7');
    expect(dialog.textContent).toContain('Dates are day.month.year.');
    expect(within(dialog).queryByRole('button', { name: 'Mapping as JSON' })).toBeNull();
  });
});
