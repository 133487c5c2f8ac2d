import { setupWorker } from 'msw/browser';
import { mockHandlers } from './handlers';
import { scenarioFrom } from './scenarios';

/** Starts answering in the page. `?scenario=` in its address chooses a fault. Development only. */
export async function startMocks(): Promise<void> {
  const worker = setupWorker(...mockHandlers(scenarioFrom(window.location.search)));
  await worker.start({
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
}
