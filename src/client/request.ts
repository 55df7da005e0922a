import { IjConfigError, IjError, IjHttpError, IjNetworkError, IjTimeoutError } from './errors.js';
import { readJson } from './json.js';
import type { Limits } from './limits.js';
import { delay, backoffMs, retryAfterMs } from './retry.js';
import { settings } from './settings.js';

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
  /** tries after the first */
  readonly retries?: number;
  readonly limits?: Limits;
  /** ask the endpoint whether the copy in the HTTP cache still holds (ETag) */
  readonly revalidate?: boolean;
  /** is the origin that really answered, after redirects, one to trust? */
  readonly isTrusted?: (origin: string) => boolean;
  /** makes a value of the body's text, where JSON is not the only thing read */
  readonly parse?: ((text: string, url: string) => unknown) | undefined;
}

const READ_TIMEOUT_MS = 10_000;
const LONGEST_WAIT_MS = 10_000;

/**
 * Reads JSON. No credentials, no custom header (so no preflight). Tries again, with jitter, on no answer, 429 and 5xx; not after a time-out.
 * Throws an IjError, or the signal's own reason when the caller aborted.
 */
export async function getJson(url: URL, options: ReadOptions = {}): Promise<unknown> {
  const { retries = 2, signal } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await readOnce(url, options);
    } catch (error) {
      if (signal?.aborted || attempt >= retries || !isTransient(error)) throw error;
      const waitMs = (error instanceof IjHttpError ? error.retryAfterMs : undefined) ?? backoffMs(attempt);
      if (waitMs > LONGEST_WAIT_MS) throw error; // asked to come back later: the person is told so instead
      await delay(waitMs, signal);
    }
  }
}

function readOnce(url: URL, { signal, timeoutMs = READ_TIMEOUT_MS, limits, revalidate, isTrusted, parse }: ReadOptions): Promise<unknown> {
  const init: RequestInit = { cache: revalidate ? 'no-cache' : 'default' };
  return exchange(url, { init, signal, timeoutMs }, async (response) => {
    if (isTrusted && response.url && !isTrusted(new URL(response.url).origin)) throw new IjConfigError(`redirected to ${new URL(response.url).origin}, an origin that is not allowed on this page`, { url: url.href });
    if (!response.ok) throw await refusal(response, url.href);
    return readJson(response, { url: response.url || url.href, limits, parse });
  });
}

interface Exchange {
  readonly init: RequestInit;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** One request and the reading of its answer under one clock; both the caller's abort and the time-out reach the network. */
export async function exchange<T>(url: URL, { init, signal, timeoutMs }: Exchange, read: (response: Response) => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(new IjTimeoutError(timeoutMs, { url: url.href })), timeoutMs);
  signal?.addEventListener('abort', abort);
  // raced, because a fetch that a host put in place may not heed the signal
  const stopped = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error)));
  const answered = async () => read(await settings.fetch(url.href, { credentials: 'omit', referrerPolicy: 'strict-origin-when-cross-origin', ...init, signal: controller.signal }));
  try {
    return await Promise.race([answered(), stopped]);
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw error instanceof IjError ? error : new IjNetworkError({ url: url.href, cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function refusal(response: Response, url: string): Promise<IjHttpError> {
  const json = await readJson(response, { url }).catch(() => undefined);
  return new IjHttpError(response.status, { url, said: member(json, 'message', 'string'), retryAfterMs: retryAfterMs(response.headers, bodySeconds(json)) });
}

export const bodySeconds = (json: unknown): number | undefined => member(json, 'retryAfter', 'number');

interface Primitives {
  string: string;
  number: number;
}

/** One member of a refusal's body, if it is there and of its type. The whole of `ij/problem@1` is not needed to report one. */
function member<K extends keyof Primitives>(json: unknown, key: string, type: K): Primitives[K] | undefined {
  const value = typeof json === 'object' && json !== null && Object.hasOwn(json, key) ? (json as Record<string, unknown>)[key] : undefined;
  return typeof value === type ? (value as Primitives[K]) : undefined;
}

const isTransient = (error: unknown): boolean =>
  error instanceof IjNetworkError || (error instanceof IjHttpError && (error.status === 429 || error.status >= 500));
