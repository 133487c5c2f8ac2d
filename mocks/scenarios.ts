import { delay, HttpResponse } from 'msw';
import type { ApiFile } from './api-files';
import { wholeAnswer } from './whole-answer';

/** Named faults, and 'usual' for none. */
export const SCENARIOS = [
  'usual',
  'slow',
  'empty',
  'html',
  '500',
  'truncated',
  'foreign',
  'bad-catalogue',
  'offline',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** The scenario that the query of a page asks for with `?scenario=`. */
export function scenarioFrom(query: string): Scenario {
  const wanted = new URLSearchParams(query).get('scenario');
  return SCENARIOS.find((scenario) => scenario === wanted) ?? 'usual';
}

interface Fault {
  readonly strikes: ApiFile['holds'] | 'everything';
  readonly answer: (file: ApiFile, request: Request) => Response | Promise<Response>;
}

export const SLOW_MILLISECONDS = 3000;

const FAULTS: Readonly<Record<Exclude<Scenario, 'usual'>, Fault>> = {
  slow: {
    strikes: 'everything',
    answer: async (file, request) => {
      await delay(SLOW_MILLISECONDS);
      return wholeAnswer(file, request);
    },
  },
  empty: { strikes: 'offers', answer: () => new HttpResponse(null, { status: 204 }) },
  html: {
    strikes: 'offers',
    answer: () => HttpResponse.html('<!doctype html><title>Offerscope</title><p>Not a data file.'),
  },
  '500': {
    strikes: 'offers',
    answer: () => HttpResponse.text('The service broke down.', { status: 500 }),
  },
  truncated: { strikes: 'offers', answer: truncatedAnswer },
  foreign: {
    strikes: 'offers',
    answer: (file) =>
      HttpResponse.arrayBuffer(pngBytes(), { headers: { 'Content-Type': file.type } }),
  },
  'bad-catalogue': {
    strikes: 'catalogue',
    answer: () =>
      HttpResponse.json({
        version: 1,
        datasets: [{ id: 'sample', name: 'Sample market', url: 'sample.arrow', measure: 'wage' }],
      }),
  },
  offline: { strikes: 'everything', answer: () => HttpResponse.error() },
};

/** What a scenario answers for a file. */
export function answerIn(scenario: Scenario, file: ApiFile, request: Request) {
  const fault = scenario === 'usual' ? null : FAULTS[scenario];
  const struck = fault !== null && (fault.strikes === 'everything' || fault.strikes === file.holds);
  return struck ? fault.answer(file, request) : wholeAnswer(file, request);
}

/** The first part of the file, with no sign that more was meant to come. */
function truncatedAnswer(file: ApiFile): Response {
  const bytes = file.read();
  return HttpResponse.arrayBuffer(bytes.buffer.slice(0, Math.floor(bytes.length * 0.6)), {
    headers: { 'Content-Type': file.type },
  });
}

/** The signature of a PNG and the start of its first chunk. */
function pngBytes(): ArrayBuffer {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const header = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];
  return new Uint8Array([...signature, ...header]).buffer;
}
