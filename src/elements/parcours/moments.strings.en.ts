import { plural } from '../../i18n/format.js';
import type { MomentWords } from './moments.strings.js';

function lasting(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = [years && plural('en', years, { one: '# year', other: '# years' }), rest && plural('en', rest, { one: '# month', other: '# months' })].filter(Boolean);
  return words.join(' and ') || 'less than a month';
}

export const momentsEn: MomentWords = { lasting, ageOf: (months) => (months % 12 ? lasting(months) : `age ${months / 12}`) };
