import { memo } from './format.js';

// noon UTC and UTC on both sides: a day has no zone and must not move
const dayFormat = memo((lang) => new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** `2026-11-21` → `21 novembre 2026` */
export const formatDay = (lang: string, day: string): string => dayFormat(lang).format(new Date(`${day}T12:00:00Z`)).replace(/^1 /, lang.startsWith('fr') ? '1er ' : '1 ');
