interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

declare global {
  interface Window {
    /** Where the browser knows Trusted Types. */
    readonly trustedTypes?: ScriptPolicies;
  }
}

/** The address of a script that the build wrote, as it came. Throws for any other. */
export function ownScript(address: string, page: string): string {
  const scripts = new URL('assets/', page);
  const { origin, pathname } = new URL(address, page);
  if (origin === scripts.origin && pathname.startsWith(scripts.pathname)) return address;
  throw new TypeError(`${address} is no script of this site.`);
}

/** Under its security policy the page starts no worker but those that this lets pass. */
export function admitOwnScripts(page: Window): void {
  const { baseURI } = page.document;
  page.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => ownScript(address, baseURI),
  });
}
