import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** Ages and stretches of time in words. */
export interface MomentWords {
  /** so many months */
  lasting: (months: number) => string;
  /** an age of so many months */
  ageOf: (months: number) => string;
}

function lasting(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = [years && plural('fr', years, { one: '# an', other: '# ans' }), rest && `${rest} mois`].filter(Boolean);
  return words.join(' et ') || 'moins d’un mois';
}

export const momentWords: Catalogue<MomentWords> = {
  name: 'ij-parcours',
  fr: { lasting, ageOf: lasting },
  en: () => import('./moments.strings.en.js').then(({ momentsEn }) => momentsEn),
};
