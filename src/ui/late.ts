import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

const RELOADED = 'offerscope-reloaded';

/**
 * A component whose code comes when it is first drawn. Where that code is gone, a newer build has
 * been put in its place: the page is loaded again, once per build; if that does not help, the
 * failure is passed on to the nearest boundary.
 */
export function late<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await loadOrReload(load) }));
}

async function loadOrReload<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!mayReload()) throw error;
    window.location.reload();
    return new Promise<Part>(() => undefined);
  }
}

/** The address of this module names the build. Without storage a loop could not be told: no reload. */
function mayReload(): boolean {
  if (import.meta.env.DEV) return false;
  try {
    if (sessionStorage.getItem(RELOADED) === import.meta.url) return false;
    sessionStorage.setItem(RELOADED, import.meta.url);
    return true;
  } catch {
    return false;
  }
}
