import { IjConfigError } from './errors.js';
import { settings } from './settings.js';

/** What an address is for: each use has its own list of schemes. */
export type UrlUse = 'link' | 'image' | 'endpoint';

const SCHEMES: Record<UrlUse, RegExp> = {
  link: /^(https?|mailto|tel):$/,
  image: /^https?:$/,
  endpoint: /^https?:$/,
};

const DATA_IMAGE = /^data:image\/(png|jpeg|webp);/;

/**
 * The only way an address from data reaches a page: parsed first (a look at the raw string misses `jAvA\nscript:`), then its scheme
 * compared with what the use allows. Undefined when it is not acceptable.
 */
export function checkUrl(value: unknown, use: UrlUse, base: string = document.baseURI): URL | undefined {
  if (typeof value !== 'string' || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (use === 'image' && DATA_IMAGE.test(url.href)) return url;
  return SCHEMES[use].test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/**
 * An address to read from or post to: http(s), and on the page's own origin or one that the page allowed; a low-privilege author of a CMS
 * can write an attribute, not the allow-list. Throws IjConfigError.
 */
export function checkEndpoint(value: string, { base = document.baseURI, allowedOrigins = [] as readonly string[] } = {}): URL {
  const url = checkUrl(value, 'endpoint', base);
  if (!url) throw new IjConfigError(`"${value.slice(0, 200)}" is not an http(s) address`);
  if (!isAllowedOrigin(url.origin, allowedOrigins)) {
    throw new IjConfigError(`the origin ${url.origin} is not allowed on this page: add it to data-allowed-origins or allowed-origins`, { url: url.href });
  }
  return url;
}

export const isAllowedOrigin = (origin: string, allowedOrigins: readonly string[] = []): boolean =>
  origin === location.origin || allowedOrigins.includes(origin) || settings.allowedOrigins.includes(origin);
