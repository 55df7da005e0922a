import { memo } from './format.js';
import { writtenDay } from './written-day.js';

const monthFormat = memo((lang) => new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** `2026-06` → `juin 2026`, `2026-06-14` → `14 juin 2026`; without the browser's own formats in our two languages. */
export function writtenWhen(lang: string, when: string): string {
  if (when.length > 7) return writtenDay(lang, when);
  const first = `${when}-01`;
  if (lang === 'fr') return writtenDay(lang, first).replace('1er ', '');
  return lang === 'en' ? writtenDay(lang, first).replace(' 1,', '') : monthFormat(lang).format(new Date(`${first}T12:00:00Z`));
}
