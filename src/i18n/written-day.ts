import { formatDay } from './format-day.js';

/** Three letters or so of each would do for a machine; people read the words. */
const MONTHS: Readonly<Record<string, string>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};

/**
 * `2026-11-21` → `21 novembre 2026`, as `formatDay` writes it, without the browser's own formats, the first of which takes a page 11 ms: for what
 * stands in a first picture.
 */
export function writtenDay(lang: string, day: string): string {
  const [year = '', month = '', number = ''] = day.split('-');
  const name = MONTHS[lang]?.split(' ')[Number(month) - 1];
  if (!name) return formatDay(lang, day);
  const n = Number(number);
  return lang === 'fr' ? `${n === 1 ? '1er' : n} ${name} ${Number(year)}` : `${name} ${n}, ${Number(year)}`;
}
