interface Policy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}

interface PolicyMaker {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * In a file for pages, Lit makes its policy by this (`.tools/lib/page-bundle.ts`): of the name that pages allow it, with its markup as ever, and with the
 * addresses of our workers. Nobody has to allow anything more, and no second policy of that name is tried, which a page may refuse and report.
 */
export function createLitPolicy(types: PolicyMaker): Policy {
  policy = types.createPolicy('lit-html', { createHTML: (markup) => markup, createScriptURL: ownWorker });
  return policy;
}

/** @throws TypeError it is no worker of ours on the page's own origin */
function ownWorker(address: string): string {
  const { origin, pathname } = new URL(address);
  if (origin !== location.origin || !/\/[\w-]+\.worker\.\w+$/.test(pathname)) throw new TypeError(`no worker of ours: ${address}`);
  return address;
}

/**
 * A worker's address as `new Worker` takes it under Trusted Types.
 * @throws TypeError it is of another origin, or a browser with Trusted Types may refuse it, as it has no policy of ours to ask
 */
export function workerAddress(address: string): string {
  if (policy) return policy.createScriptURL(address);
  if ('trustedTypes' in globalThis) throw new TypeError('no policy to ask');
  return ownWorker(address);
}
