import { IjConfigError } from './errors.js';
import { settings } from './settings.js';

/** Schemes of what is read and posted to. */
export const WEB = /^https?:$/;

export const parseUrl = (value: unknown, base: string): URL | undefined => (typeof value === 'string' && URL.canParse(value, base) ? new URL(value, base) : undefined);

export const allow = (url: URL | undefined, schemes: RegExp): URL | undefined => (url && schemes.test(url.protocol) && !url.username && !url.password ? url : undefined);

/**
 * An address to read from or post to: http(s), and on the page's own origin or one that the page allowed; a low-privilege author of a CMS
 * can write an attribute, and not what the page's script says. Throws IjConfigError.
 */
export function checkEndpoint(value: string, { base = document.baseURI, allowedOrigins = [] as readonly string[] } = {}): URL {
  const url = allow(parseUrl(value, base), WEB);
  if (!url) throw new IjConfigError(`"${value.slice(0, 200)}" is not an http(s) address`);
  if (!isAllowedOrigin(url.origin, allowedOrigins)) {
    throw new IjConfigError(`the origin ${url.origin} is not allowed on this page: add it to data-allowed-origins or allowed-origins`, { url: url.href });
  }
  return url;
}

/** The page's own origin; else what its script allows; else, if the script says nothing, what a provider around the widget allows. */
export const isAllowedOrigin = (origin: string, provided: readonly string[] = []): boolean =>
  origin === location.origin || (settings.allowedOrigins ?? provided).includes(origin);
