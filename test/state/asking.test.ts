import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine';
import { Problem, type ProblemCode } from '../../src/domain/problem';
import type { AnswerTo, Question, QuestionKind } from '../../src/domain/question';
import { askEngine } from '../../src/state/asking';
import { provideEngine } from '../../src/state/engine';
import { useOwnFiles } from '../../src/state/own-files';
import { useSession } from '../../src/state/session';
import { datasetOf } from '../views/support/datasets';

const failure = (code: ProblemCode) => new Problem(code, code, 'Nothing to do.');

/** Holds what was opened last, and dies over the next questions as often as it is told to. */
class MortalEngine implements Engine {
  held: number | null = 7;
  deaths = 0;
  asked = 0;
  readonly opened: { readonly text: string; readonly version: number }[] = [];
  unreadable = false;

  async open(...[description, parts, version]: Parameters<Engine['open']>) {
    await Promise.resolve();
    if (this.unreadable) throw failure('file-unreadable');
    const text = parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('|');
    this.opened.push({ text, version });
    this.held = version;
    return { ...datasetOf({ version }), description };
  }

  inspect = () => Promise.reject(new Error('Nothing is inspected here.'));

  async ask<K extends QuestionKind>(version: number, question: Question<K>): Promise<AnswerTo<K>> {
    this.asked += 1;
    if (this.deaths > 0) {
      this.deaths -= 1;
      this.held = null;
      throw failure('worker-failed');
    }
    if (this.held !== version) throw failure('no-dataset');
    // The question itself comes back: what an answer holds is not the matter here.
    return JSON.parse(JSON.stringify(question));
  }
}

const dataset = datasetOf({ version: 7 }, { id: 'file:ours.csv' });
const scope = { selections: [], unit: 'month', count: 'offer' } as const;
const question = { kind: 'seniority', ask: scope } as const;

let engine = new MortalEngine();

beforeEach(() => {
  engine = new MortalEngine();
  provideEngine(engine);
  useSession.setState({ dataset, opening: null, problem: null });
  useOwnFiles.setState({
    files: [{ description: dataset.description, files: [new File(['rows'], 'ours.csv')] }],
  });
});

describe('a question over which the engine dies', () => {
  it('is asked again once the data set is opened again', async () => {
    engine.deaths = 1;
    expect(await askEngine(7, question)).toEqual(question);
    expect(engine.opened).toEqual([{ text: 'rows', version: 7 }]);
    expect(useSession.getState().dataset).toBe(dataset);
  });

  it('and those that were on their way wait for one and the same opening', async () => {
    engine.deaths = 3;
    const answers = [1, 2, 3].map(() => askEngine(7, question));
    expect(await Promise.all(answers)).toEqual([question, question, question]);
    expect(engine.opened).toHaveLength(1);
  });

  it('is given up when the engine dies over it again', async () => {
    engine.deaths = 9;
    await expect(askEngine(7, question)).rejects.toMatchObject({ code: 'worker-failed' });
    expect(engine.asked).toBe(2);
    expect(engine.opened).toEqual([]);
  });

  it('fails with the reason why the data set cannot be opened again', async () => {
    engine.deaths = 1;
    engine.unreadable = true;
    await expect(askEngine(7, question)).rejects.toMatchObject({ code: 'file-unreadable' });
    engine.unreadable = false;
    expect(await askEngine(7, question)).toEqual(question);
  });

  it('opens nothing where another data set is open by now', async () => {
    engine.deaths = 1;
    useSession.setState({ dataset: datasetOf({ version: 8 }) });
    await expect(askEngine(7, question)).rejects.toMatchObject({ code: 'aborted' });
    expect(engine.opened).toEqual([]);
  });
});

it('passes on any other problem', async () => {
  engine.ask = () => Promise.reject(failure('invalid-question'));
  await expect(askEngine(7, question)).rejects.toMatchObject({ code: 'invalid-question' });
  expect(engine.opened).toEqual([]);
});
