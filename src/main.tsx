import { startApp } from './app/start';

async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMocks } = await import('../mocks/browser');
    await startMocks();
  }
  startApp(document);
}

void start();
