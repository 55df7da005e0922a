import { settings } from './settings.js';

const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;
const LONGEST_ASKED_MS = 24 * 3_600_000;

/**
 * How long to wait before try `attempt + 1`, in ms: full jitter, a random share of 1, 2, 4 … s up to 5 min, so that a thousand pages
 * don't come back together (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015).
 */
export function backoffMs(attempt: number): number {
  return settings.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
}

/**
 * What the endpoint asked to wait, in ms, at most a day: `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), the date compared with
 * the answer's own `Date` since this clock may be wrong; else the seconds found in the body, for answers whose headers CORS hides.
 */
export function retryAfterMs(headers: Headers, bodySeconds?: number): number | undefined {
  const header = headers.get('retry-after')?.trim();
  const asked = header ? (/^\d+$/.test(header) ? Number(header) * 1_000 : untilMs(header, headers.get('date'))) : undefined;
  const wait = asked ?? (bodySeconds === undefined ? undefined : bodySeconds * 1_000);
  return wait === undefined ? undefined : Math.min(LONGEST_ASKED_MS, Math.max(0, wait));
}

function untilMs(date: string, serverNow: string | null): number | undefined {
  const until = Date.parse(date) - (serverNow ? Date.parse(serverNow) : settings.now());
  return Number.isNaN(until) ? undefined : until;
}

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function delay(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
