import { IjError } from '../client/errors.js';
import { LIMITS } from '../client/limits.js';
import { exchange } from '../client/request.js';
import type { Transfer } from '../examine/address.js';
import { Failure } from './system.js';

const MOST_REDIRECTS = 5;
const TIMEOUT_MS = 15_000;

export interface FetchedAddress {
  readonly bytes: Uint8Array;
  readonly transfer: Transfer;
}

interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array;
}

/** An address as somebody types it, when it is one of the web; other words are the path of a file. */
export const addressOf = (path: string): URL | undefined => (/^https?:\/\//i.test(path) && URL.canParse(path) ? new URL(path) : undefined);

/** Reads an address as a page of another site would, following redirects to http(s) only. Throws Failure when there is no answer. */
export async function readAddress(address: URL, origin?: string): Promise<FetchedAddress> {
  const startMs = performance.now();
  const redirects: string[] = [];
  for (let url = address; redirects.length <= MOST_REDIRECTS; ) {
    const { response, bytes } = await ask(url, origin);
    const next = nextOf(response, url);
    if (!next) return { bytes, transfer: { ...transferOf(response, url), redirects, bytes: bytes.length, ms: performance.now() - startMs } };
    redirects.push(url.href);
    url = next;
  }
  throw new Failure(`${address.href} leads on more than ${MOST_REDIRECTS} times`);
}

async function ask(url: URL, origin = 'https://page.invalid'): Promise<Answer> {
  const init: RequestInit = { redirect: 'manual', headers: { Origin: origin } };
  try {
    return await exchange(url, { init, signal: undefined, timeoutMs: TIMEOUT_MS }, async (response) => ({ response, bytes: await bodyOf(response) }));
  } catch (error) {
    throw error instanceof IjError || error instanceof TypeError ? new Failure(`${url.href} can't be read: ${reasonOf(error)}`) : error;
  }
}

/** A page can't know why there is no answer; this machine can. */
function reasonOf({ message, cause }: Error): string {
  const inner = cause instanceof Error ? (cause.cause instanceof Error ? cause.cause : cause) : undefined;
  return inner ? `${message}: ${inner.message}` : message;
}

/** No more than a widget would read, and one byte, so that it is seen to be too long. */
async function bodyOf({ body }: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done && length <= LIMITS.maxBytes; part = await reader?.read()) {
    parts.push(part.value as Uint8Array);
    length += (part.value as Uint8Array).length;
  }
  await reader?.cancel();
  return Buffer.concat(parts).subarray(0, LIMITS.maxBytes + 1);
}

function nextOf({ status, headers }: Response, from: URL): URL | undefined {
  const location = headers.get('Location');
  if (status < 300 || status > 399 || !location || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  if (!/^https?:$/.test(next.protocol)) throw new Failure(`${from.href} leads on to ${next.protocol}, which is not followed`);
  return next;
}

const transferOf = ({ status, headers }: Response, url: URL) => ({
  url: url.href,
  status,
  type: headers.get('Content-Type'),
  allowOrigin: headers.get('Access-Control-Allow-Origin'),
  tag: headers.get('ETag') ?? headers.get('Last-Modified'),
  encoding: headers.get('Content-Encoding'),
});
