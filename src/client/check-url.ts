import { allow, parseUrl, WEB } from './url.js';

/** What an address is for: each use has its own list of schemes. */
export type UrlUse = 'link' | 'image' | 'endpoint';

const LINK = /^(https?|mailto|tel):$/;

const DATA_IMAGE = /^data:image\/(png|jpeg|webp);/;

/**
 * The only way an address from data reaches a page: parsed first (a look at the raw string misses `jAvA\nscript:`), then its scheme
 * compared with what the use allows. Undefined when it is not acceptable.
 */
export function checkUrl(value: unknown, use: UrlUse, base: string = document.baseURI): URL | undefined {
  const url = parseUrl(value, base);
  if (use === 'image' && url && DATA_IMAGE.test(url.href)) return url;
  return allow(url, use === 'link' ? LINK : WEB);
}
