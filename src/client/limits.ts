import { IjLimitError } from './errors.js';

export interface Limits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** Room for 200,000 rows of answers, and for any form; an endless or bomb-shaped answer stops here. */
export const LIMITS: Limits = { maxBytes: 16 * 1024 * 1024, maxDepth: 40 };

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Watches JSON go by in chunks of UTF-8 and throws as soon as it is too long or too deep, before `JSON.parse` sees it. Working on bytes is
 * safe: every byte of a multi-byte character is over 0x7f. What begins otherwise, iCalendar or CSV, may have as many brackets as it likes.
 */
export function createLimitGuard({ maxBytes, maxDepth }: Limits, url?: string): (chunk: Uint8Array) => void {
  let bytes = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let isJson: boolean | undefined;
  return (chunk) => {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new IjLimitError(`the answer is over ${maxBytes} bytes`, { url });
    for (const byte of chunk) {
      if (isJson === undefined && byte > SPACE && byte < 0x80) isJson = byte === OPEN_OBJECT || byte === OPEN_ARRAY;
      if (escaped) escaped = false;
      else if (byte === QUOTE) inString = !inString;
      else if (inString) escaped = byte === BACKSLASH;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth -= 1;
      if (isJson && depth > maxDepth) throw new IjLimitError(`the answer is nested deeper than ${maxDepth} levels`, { url });
    }
  };
}
