import { tableFromIPC } from '@uwdata/flechette';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { API_FILES } from '../../mocks/api-files';
import { mockServer } from '../../mocks/node';
import { answerIn, type Scenario, SLOW_MILLISECONDS, scenarioFrom } from '../../mocks/scenarios';
import { sampleRows } from '../../mocks/sample/sample';

const SITE = 'https://example.test/somewhere/';
const SAMPLE = `${SITE}api/sample.arrow`;

let server = mockServer();
function play(scenario: Scenario) {
  server.close();
  server = mockServer(scenario);
  server.listen({ onUnhandledRequest: 'error' });
}
beforeAll(() => {
  sampleRows();
});
beforeEach(() => play('usual'));
afterEach(() => {
  vi.useRealTimers();
  server.close();
});

describe('usually', () => {
  it('serves the catalogue that config.json names', async () => {
    const config = await (await fetch(`${SITE}config.json`)).json();
    const response = await fetch(new URL(config.catalogue, SITE));
    const { datasets } = await response.json();
    expect(datasets).toHaveLength(1);
    expect(datasets[0]).toMatchObject({
      id: 'sample',
      synthetic: true,
      measure: 'expectation',
      rows: sampleRows().length,
    });
    expect(new URL(datasets[0].url, response.url).href).toBe(SAMPLE);
  });

  it('serves the whole sample', async () => {
    const bytes = await (await fetch(SAMPLE)).arrayBuffer();
    expect(tableFromIPC(bytes).numRows).toBe(sampleRows().length);
  });

  it('serves an entry of the guide for every topic of its index', async () => {
    const { entries } = await (await fetch(`${SITE}api/guide/index.json`)).json();
    expect(entries.map(({ name }: { name: string }) => name)).toEqual([
      'Back-End Web',
      'Python',
      'Django',
    ]);
    for (const { id, name } of entries) {
      const entry = await (await fetch(`${SITE}api/guide/${id}.json`)).json();
      expect(entry).toMatchObject({ version: 1, id, name });
    }
  });

  it('answers 304 to who has the bytes already, and twice the same bytes to others', async () => {
    const first = await fetch(SAMPLE);
    const tag = first.headers.get('ETag');
    const again = await fetch(SAMPLE, { headers: { 'If-None-Match': tag ?? '' } });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    const bytes = (await first.arrayBuffer()).byteLength;
    expect((await (await fetch(SAMPLE)).arrayBuffer()).byteLength).toBe(bytes);
  });
});

describe('in a scenario', () => {
  it('slow: answers in full after a while', async () => {
    vi.useFakeTimers();
    const [file] = API_FILES;
    if (file === undefined) throw new Error('There are no files.');
    let answered = false;
    const answer = Promise.resolve(answerIn('slow', file, new Request(SITE + file.path)));
    void answer.then(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(SLOW_MILLISECONDS - 1);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(new Uint8Array(await (await answer).arrayBuffer())).toEqual(file.read());
  });

  it('empty: has no content', async () => {
    play('empty');
    const response = await fetch(SAMPLE);
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it('html: is a page with status 200', async () => {
    play('html');
    const response = await fetch(SAMPLE);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it('500: is a failure of the service', async () => {
    play('500');
    expect((await fetch(SAMPLE)).status).toBe(500);
    expect((await fetch(`${SITE}api/catalogue.json`)).status).toBe(200);
  });

  it('truncated: begins like the sample and ends early', async () => {
    const whole = new Uint8Array(await (await fetch(SAMPLE)).arrayBuffer());
    play('truncated');
    const part = new Uint8Array(await (await fetch(SAMPLE)).arrayBuffer());
    expect(part.length).toBeLessThan(whole.length);
    expect(Buffer.compare(part, whole.subarray(0, part.length))).toBe(0);
  });

  it('foreign: is an image that claims to be Arrow', async () => {
    play('foreign');
    const response = await fetch(SAMPLE);
    expect(response.headers.get('Content-Type')).toBe('application/vnd.apache.arrow.file');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(String.fromCharCode(...bytes.subarray(1, 4))).toBe('PNG');
  });

  it('bad-catalogue: has a field with a value that does not exist', async () => {
    play('bad-catalogue');
    const { datasets } = await (await fetch(`${SITE}api/catalogue.json`)).json();
    expect(datasets[0].measure).toBe('wage');
  });

  it('offline: does not answer', async () => {
    play('offline');
    await expect(fetch(`${SITE}api/catalogue.json`)).rejects.toThrow(TypeError);
  });
});

describe('the address of the page', () => {
  it('names the scenario', () => {
    expect(scenarioFrom('?data=sample&scenario=truncated')).toBe('truncated');
  });

  it('means the usual answers where it names none that exists', () => {
    expect(scenarioFrom('')).toBe('usual');
    expect(scenarioFrom('?scenario=constructor')).toBe('usual');
  });
});
