import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '../state/appearance';
import { startSession } from '../state/session';
import { App } from './app';
import { removeLeftoverServiceWorkers } from './leftovers';
import { admitOwnScripts } from './own-scripts';

/** Puts the app into the page: theme first, so that nothing is painted in the wrong one. */
export function startApp(page: Document): void {
  applyTheme(page.documentElement);
  admitOwnScripts(window);
  void import('../state/address').then(({ followAddress }) => followAddress(window));
  if (!import.meta.env.DEV) void removeLeftoverServiceWorkers(navigator);
  void startSession(window.location.search);
  const root = page.getElementById('root');
  if (root === null) throw new Error('The page has no root.');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
