import { IjError } from './errors.js';
import { readJson } from './json.js';
import { stringifyJson } from './stringify-json.js';
import { bodySeconds, exchange } from './request.js';
import { retryAfterMs } from './retry.js';

/** An answer to a post, whatever its status: what it proves is for the outbox to judge. */
export interface PostAnswer {
  readonly status: number;
  /** the JSON that came back, undefined when there was none or it was something else */
  readonly body: unknown;
  readonly retryAfterMs: number | undefined;
}

const POST_TIMEOUT_MS = 20_000;

/** Posts JSON once. Throws IjNetworkError or IjTimeoutError when no answer came; every status is an answer. */
export function postJson(url: URL, body: unknown, { signal, timeoutMs = POST_TIMEOUT_MS }: { signal?: AbortSignal; timeoutMs?: number } = {}): Promise<PostAnswer> {
  const init: RequestInit = { method: 'POST', body: stringifyJson(body), headers: { 'Content-Type': 'application/json' }, redirect: 'error' };
  return exchange(url, { init, signal, timeoutMs }, async (response) => {
    const json = await readJson(response, { url: url.href }).catch((error: unknown) => {
      if (error instanceof IjError) return undefined; // not JSON, or a flood: no receipt, but the status still says something
      throw error;
    });
    return { status: response.status, body: json, retryAfterMs: retryAfterMs(response.headers, bodySeconds(json)) };
  });
}
