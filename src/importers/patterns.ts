import type { TextFormat } from '../contract/index.js';

const POSTCODES = ['\\d{5}', '[0-9]{5}', '\\d\\d\\d\\d\\d', '\\d{2}\\d{3}', '[0-9]{2}[0-9]{3}', '(0[1-9]|[1-8]\\d|9[0-8])\\d{3}', '((0[1-9])|([1-8][0-9])|(9[0-8]))[0-9]{3}'];

/**
 * The named format that a free pattern stands for, if it is one of the usual ones. Free patterns themselves are never carried: one of them can
 * freeze a page for seconds. So a pattern is known by its text, and never run.
 */
export function formatOfPattern(pattern: string): TextFormat | undefined {
  const bare = pattern.trim().replace(/^\^|\$$/g, '').replaceAll('(?:', '(');
  if (bare.length > 400) return undefined;
  if (POSTCODES.includes(bare)) return 'postcode';
  if (looksLikeEmail(bare)) return 'email';
  return looksLikePhone(bare) ? 'tel-fr' : undefined;
}

/** Without classes, escapes and counts: what is left has to be met as it is written. */
const literalsOf = (pattern: string): string => pattern.replace(/\[[^\]]{0,200}\]/g, '').replace(/\\./g, '').replace(/\{[\d,]{0,9}\}/g, '');

/** One `@` and a dot somewhere after it, and no word of its own: a pattern for one town's addresses is not the format of all. */
function looksLikeEmail(pattern: string): boolean {
  const [before, after, ...others] = pattern.replace(/\[\^[^\]]{0,200}\]/g, '#').split('@');
  return !!before && !!after && !others.length && /\\\.|\[\.\]/.test(after) && !/[\p{L}\d]/u.test(literalsOf(pattern));
}

/** `0` or `+33` (or `0033`), then digits by count. */
function looksLikePhone(pattern: string): boolean {
  const digits = literalsOf(pattern).replace(/[()?|*+:^$ .]/g, '');
  return ['0', '330', '033', '00330', '000330', '0033', '033000', '03300'].includes(digits) && /(\[[^\]]{1,20}\]|\\d|\))\{(4|8|9)\}/.test(pattern);
}
