import { IjFormatError } from './errors.js';
import { createLimitGuard, LIMITS, type Limits } from './limits.js';

interface JsonOptions {
  readonly url: string;
  readonly limits?: Limits | undefined;
  readonly parse?: ((text: string, url: string) => unknown) | undefined;
}

/** Reads a body as JSON, chunk by chunk under the limits. Throws IjLimitError, IjFormatError, or what the stream threw. */
export async function readJson(response: Response, { url, limits = LIMITS, parse = parseJson }: JsonOptions): Promise<unknown> {
  const guard = createLimitGuard(limits, url);
  const decoder = new TextDecoder('utf-8');
  let text = '';
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      guard(part.value);
      text += decoder.decode(part.value, { stream: true });
    }
  } catch (error) {
    await reader?.cancel().catch(() => undefined); // stop the download; the first error is the one that counts
    throw error;
  }
  return parse(text + decoder.decode(), url);
}

/** JSON as its value; iCalendar, CSV and whatever else is not JSON as its text. */
export const parseJsonOrText = (text: string, url: string): unknown => (/^\uFEFF?\s*[[{]/.test(text) ? parseJson(text, url) : text);

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const start = text.trim().slice(0, 40);
    // browsers that know where the fault is say so
    throw new IjFormatError([{ path: '', message: start ? `is not JSON: it starts with ${JSON.stringify(start)} (${cause as Error})` : 'is empty' }], { url, cause });
  }
}
