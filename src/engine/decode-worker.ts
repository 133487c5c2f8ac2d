import { transferables } from '../data/columns';
import { decodeOffers } from '../data/decode';
import { asProblem } from './failure';
import type { DecodeReply, DecodeRequest, InspectRequest } from './protocol';

/** Often enough to tell slow from stuck, seldom enough to cost nothing; milliseconds. */
const PROGRESS_EVERY = 500;

const post = (reply: DecodeReply) => self.postMessage(reply);

function fail(error: unknown): void {
  post({ kind: 'failed', problem: asProblem(error, 'reading the data').details() });
}

function progressReporter(): () => void {
  let last = 0;
  return () => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    post({ kind: 'progress' });
  };
}

async function decode({ parts, description, port }: DecodeRequest): Promise<void> {
  try {
    const decoded = await decodeOffers(parts, description, progressReporter());
    port.postMessage(decoded, transferables(decoded.columns));
    post({ kind: 'done' });
  } catch (error) {
    fail(error);
  }
}

async function inspect({ parts, settings }: InspectRequest): Promise<void> {
  try {
    const { inspectParts } = await import('../data/inspect');
    post({
      kind: 'inspected',
      inspection: await inspectParts(parts, settings, progressReporter()),
    });
  } catch (error) {
    fail(error);
  }
}

self.addEventListener(
  'message',
  ({ data }: MessageEvent<DecodeRequest | InspectRequest>) =>
    void ('port' in data ? decode(data) : inspect(data)),
);

self.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
  event.preventDefault();
  fail(event.reason);
});

self.addEventListener('error', (event: ErrorEvent) => {
  event.preventDefault();
  fail(event.error ?? event.message);
});
