import { formatNumber } from '../../i18n/format.js';
import { formatList } from '../../i18n/format-list.js';
import type { RichStrings } from './rich.strings.js';

const NAMES: Readonly<Record<string, string>> = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WebP', 'image/heic': 'HEIC', 'image/gif': 'GIF', 'application/pdf': 'PDF' };

/** `['image/jpeg', 'application/pdf']` → `JPEG et PDF` */
export function writtenKinds(accept: readonly string[], { kinds }: RichStrings, lang: string): string {
  const named = accept.map((type) => NAMES[type] ?? (type === 'image/*' ? kinds.images : (type.split('/')[1] ?? kinds.other)));
  const text = formatList(lang, named);
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

const UNITS = { fr: ['octets', 'ko', 'Mo'], en: ['bytes', 'kB', 'MB'] } as const;

/** Bytes as people say them: `240 ko`, `1,5 Mo`. */
export function writtenSize(bytes: number, lang: string): string {
  const units = lang.startsWith('en') ? UNITS.en : UNITS.fr;
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1_000 ** step;
  return `${formatNumber(lang, step === 2 ? Math.round(value * 10) / 10 : Math.round(value))}\u00a0${units[step] ?? ''}`;
}
