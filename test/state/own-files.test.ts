import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatasetDescription } from '../../src/domain/dataset';
import type { Engine } from '../../src/domain/engine';
import type { ImportSettings, Inspection } from '../../src/domain/inspection';
import { Problem } from '../../src/domain/problem';
import { currentLink } from '../../src/state/address';
import { provideEngine } from '../../src/state/engine';
import {
  changeSettings,
  closeImport,
  importFiles,
  inspectFiles,
  mappingText,
  rename,
  useImport,
} from '../../src/state/import';
import { useOwnFiles } from '../../src/state/own-files';
import { chooseDataset, startSession, useSession } from '../../src/state/session';
import { inspectionOf, salaryOf, settingsOf } from '../views/import/inspections';
import { datasetOf } from '../views/support/datasets';

interface Opened {
  readonly description: DatasetDescription;
  readonly text: string;
}

/** Opens whatever it gets, unless it is told to fail; notes what it was asked. */
class FakeEngine implements Engine {
  readonly opened: Opened[] = [];
  readonly inspected: (ImportSettings | null)[] = [];
  failure: Problem | null = null;
  answer: (settings: ImportSettings | null) => Inspection | Promise<Inspection> = (settings) =>
    inspectionOf(settings === null ? {} : { settings });

  async open(...[description, parts, version]: Parameters<Engine['open']>) {
    if (this.failure !== null) throw this.failure;
    const text = parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('|');
    this.opened.push({ description, text });
    return { ...datasetOf({ version }), description };
  }

  async inspect(...[, settings]: Parameters<Engine['inspect']>) {
    if (this.failure !== null) throw this.failure;
    this.inspected.push(settings);
    return this.answer(settings);
  }

  ask = () => Promise.reject(new Error('Nothing is asked here.'));
}

const BROKEN = new Problem('file-unreadable', 'It is broken.', 'Mend it.', 'line 3');
const files = (...names: readonly string[]) => names.map((name) => new File([name], name));
const mapping = () => {
  const { current } = useImport.getState();
  if (current.status !== 'mapping') throw new Error(`The import is ${current.status}.`);
  return current;
};

let engine = new FakeEngine();

beforeEach(() => {
  engine = new FakeEngine();
  provideEngine(engine);
  useOwnFiles.setState({ files: [] });
  useSession.setState({ catalogue: [], dataset: datasetOf(), problem: null, opening: null });
});

afterEach(closeImport);

async function importAs(...names: readonly string[]): Promise<void> {
  await inspectFiles(files(...names));
  await importFiles();
}

describe('own files', () => {
  it('are opened as settled and kept for the visit', async () => {
    await inspectFiles(files('a.csv', 'b.csv'));
    rename('Ours');
    changeSettings({ measure: 'pay', currency: 'EUR' });
    await importFiles();
    expect(engine.opened).toMatchObject([
      { text: 'a.csv|b.csv', description: { name: 'Ours', measure: 'pay', currency: 'EUR' } },
    ]);
    expect(useOwnFiles.getState().files.map(({ description }) => description.name)).toEqual([
      'Ours',
    ]);
    expect(useImport.getState().current.status).toBe('report');
  });

  it('are chosen again without being picked', async () => {
    await importAs('a.csv');
    await importAs('b.csv');
    await chooseDataset('file:a.csv');
    expect(useSession.getState().dataset?.description.id).toBe('file:a.csv');
    expect(engine.opened.map(({ text }) => text)).toEqual(['a.csv', 'b.csv', 'a.csv']);
  });

  it('take the place of the same file opened before', async () => {
    await importAs('a.csv');
    await importAs('a.csv');
    expect(useOwnFiles.getState().files).toHaveLength(1);
  });

  it('are named in the link, which says elsewhere that it cannot be followed', async () => {
    await importAs('a.csv');
    expect(new URLSearchParams(currentLink() ?? '').get('data')).toBe('file:a.csv');
    useOwnFiles.setState({ files: [] });
    await chooseDataset('file:a.csv');
    const { problem } = useSession.getState();
    expect(problem?.code).toBe('no-dataset');
    expect(problem?.message).toContain('a.csv');
    expect(problem?.remedy).toContain('PDF');
  });

  it('open in the view of a link that is about them', async () => {
    window.history.replaceState(null, '', '?data=file%3Aa.csv&unit=year');
    await importAs('a.csv');
    expect(new URLSearchParams(currentLink() ?? '').get('unit')).toBe('year');
    await importAs('b.csv');
    expect(new URLSearchParams(currentLink() ?? '').get('unit')).toBeNull();
    window.history.replaceState(null, '', '?');
  });

  it('do not push away what is open when they cannot be', async () => {
    await inspectFiles(files('a.csv'));
    engine.failure = BROKEN;
    await importFiles();
    expect(mapping()).toMatchObject({ importing: false, problem: BROKEN });
    expect(useOwnFiles.getState().files).toEqual([]);
    expect(useSession.getState()).toMatchObject({ dataset: { rows: 60000 }, problem: null });
  });
});

describe('an import', () => {
  it('says what is wrong with files that cannot be read', async () => {
    engine.failure = BROKEN;
    await inspectFiles(files('a.csv'));
    expect(useImport.getState().current).toMatchObject({ status: 'unreadable', problem: BROKEN });
  });

  it('knows an empty file before anything is asked', async () => {
    await inspectFiles([new File([], 'empty.csv')]);
    const { current } = useImport.getState();
    expect(current).toMatchObject({ status: 'unreadable', problem: { code: 'source-empty' } });
    expect(engine.inspected).toEqual([]);
  });

  it('asks once for several choices in a row, and the newest wins', async () => {
    await inspectFiles(files('a.csv'));
    changeSettings({ period: 'year' });
    changeSettings({ period: 'hour' });
    expect(mapping()).toMatchObject({ refreshing: true, settings: { period: 'hour' } });
    await expect.poll(() => mapping().refreshing).toBe(false);
    expect(engine.inspected.map((settings) => settings?.period)).toEqual([undefined, 'hour']);
    expect(mapping().inspection.settings.period).toBe('hour');
  });

  it('does not hear an answer to an older choice', async () => {
    await inspectFiles(files('a.csv'));
    let answerLate = (_inspection: Inspection) => {};
    const late = new Promise<Inspection>((resolve) => {
      answerLate = resolve;
    });
    engine.answer = (settings) => (settings?.period === 'year' ? late : inspectionOf({ rows: 2 }));
    changeSettings({ period: 'year' });
    await expect.poll(() => engine.inspected.length).toBe(2);
    changeSettings({ period: 'hour' });
    await expect.poll(() => mapping().refreshing).toBe(false);
    answerLate(inspectionOf({ rows: 1 }));
    await late;
    expect(mapping().inspection.rows).toBe(2);
  });

  it('keeps the choices and what was found where a choice comes to nothing', async () => {
    await inspectFiles(files('a.csv'));
    engine.failure = BROKEN;
    changeSettings({ period: 'year' });
    await expect.poll(() => mapping().problem).toBe(BROKEN);
    expect(mapping()).toMatchObject({ settings: { period: 'year' }, inspection: { rows: 1260 } });
  });

  it('opens nothing without a salary', async () => {
    engine.answer = () => inspectionOf({ settings: settingsOf({ columns: {} }), report: null });
    await inspectFiles(files('a.csv'));
    await importFiles();
    expect(engine.opened).toEqual([]);
    expect(mapping().importing).toBe(false);
  });

  it('is named after a known survey where its parts have names of their own', async () => {
    engine.answer = () => inspectionOf({ preset: 'A survey' });
    await inspectFiles(files('part-0', 'part-1'));
    expect(mapping().name).toBe('A survey');
    await inspectFiles(files('a.csv'));
    expect(mapping().name).toBe('a.csv');
  });
});

describe('a link to a file', () => {
  it('is a readable problem in another browser', async () => {
    useSession.setState({ dataset: null });
    const page = JSON.stringify({ version: 1, datasets: [] });
    const answers = new Map([
      ['config.json', '{"catalogue":"catalogue.json"}'],
      ['catalogue.json', page],
    ]);
    const fetched = globalThis.fetch;
    globalThis.fetch = async (...asked) => {
      const name = new Request(...asked).url.split('/').at(-1) ?? '';
      return new Response(answers.get(name) ?? null);
    };
    await startSession('?data=file%3Aours.csv');
    globalThis.fetch = fetched;
    expect(useSession.getState().problem?.message).toContain('“ours.csv”');
  });
});

describe('the mapping as the catalogue says it', () => {
  it('carries the currency and the period that hold for every row', () => {
    const columns = { salary: salaryOf('pay', { period: { from: 'per' } }) };
    const { description } = datasetOf({}, { columns, currency: 'EUR' });
    expect(JSON.parse(mappingText(description) ?? '')).toEqual({
      salary: { from: 'pay', currency: 'EUR', period: { from: 'per' } },
    });
  });

  it('is nothing where the columns carry the names of the table', () => {
    expect(mappingText(datasetOf().description)).toBeNull();
  });
});
