/** What the page decides for every widget on it, and the one seam for the network that a host or a test replaces. */
export interface Settings {
  fetch: typeof globalThis.fetch;
  EventSource: typeof globalThis.EventSource;
  /** origins besides the page's own that widgets may read from and post to; once said here, no element on the page can add to them */
  allowedOrigins: readonly string[] | undefined;
  now: () => number;
  random: () => number;
}

export const settings: Settings = {
  fetch: (input, init) => globalThis.fetch(input, init),
  EventSource: globalThis.EventSource,
  allowedOrigins: undefined,
  now: () => Date.now(),
  random: () => Math.random(),
};

/** Changes some settings and gives back a function that restores them. Call it before the widgets load. */
export function configure(changes: Partial<Settings>): () => void {
  const before = { ...settings };
  Object.assign(settings, changes);
  return () => void Object.assign(settings, before);
}

/** `"https://a.example https://b.example"` → their origins; what is no http(s) address is left out. */
export function parseOrigins(value: string | null | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).flatMap((one) => {
    const url = URL.canParse(one) ? new URL(one) : undefined;
    return url && /^https?:$/.test(url.protocol) ? [url.origin] : [];
  });
}
