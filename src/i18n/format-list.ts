import { memo } from './format.js';

const listFormat = memo((lang) => new Intl.ListFormat(lang));

/** A first ListFormat takes a page 10 ms: the lists of our two languages are written by hand. */
const AND: Readonly<Record<string, readonly [two: string, more: string]>> = { fr: [' et ', ' et '], en: [' and ', ', and '] };

export function formatList(lang: string, items: readonly string[]): string {
  const and = AND[lang];
  if (items.length < 2 || !and) return items.length > 1 ? listFormat(lang).format(items) : (items[0] ?? '');
  return items.slice(0, -1).join(', ') + and[items.length > 2 ? 1 : 0] + (items.at(-1) ?? '');
}
