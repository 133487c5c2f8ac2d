import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

const RELOADED = 'offerscope-reloaded';

/** Code that is not where the page looks for it, also after the page was loaded again. */
export class PartGone extends Error {
  override readonly name = 'PartGone';
}

const attempts = new Set<() => void>();

/** Lets what could not be loaded be asked for again: what "restart" needs, since a failure stays. */
export function forgetFailedParts(): void {
  for (const forget of attempts) forget();
  attempts.clear();
}

/**
 * A component whose code comes when it is first drawn. Where that code is gone, a newer build has
 * been put in its place: the page is loaded again, once per build; if that does not help, the
 * failure is passed on to the nearest boundary.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let part: LazyExoticComponent<ComponentType<Props>> | null = null;
  const forget = () => {
    part = null;
  };
  const attempt = async () => {
    try {
      return { default: await loadOrReload(load) };
    } catch (error) {
      attempts.add(forget);
      throw error;
    }
  };
  return function Late(props: Props) {
    part ??= lazy(attempt);
    const Part = part;
    return <Part {...props} />;
  };
}

async function loadOrReload<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!mayReload()) throw new PartGone('A part of the page is gone.', { cause: error });
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
