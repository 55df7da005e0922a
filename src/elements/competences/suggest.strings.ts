import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What is said with competences that a text leads to. */
export interface SuggestStrings {
  title: string;
  because: (words: string) => string;
  add: string;
  addOf: (label: string) => string;
  count: (n: number) => string;
  none: string;
}

export const suggestStrings: Catalogue<SuggestStrings> = {
  name: 'ij-competences-suggest',
  fr: {
    title: 'Propositions d’après le texte',
    because: (words) => `parce que tu as écrit\u00a0: ${words}`,
    add: 'Ajouter',
    addOf: (label) => `Ajouter ${label}`,
    count: (n) => plural('fr', n, { one: '# proposition d’après le texte', other: '# propositions d’après le texte' }),
    none: 'Rien à proposer d’après ce texte pour l’instant. Le champ cherche dans toute la liste.',
  },
  en: {
    title: 'Suggestions from the text',
    because: (words) => `because you wrote: ${words}`,
    add: 'Add',
    addOf: (label) => `Add ${label}`,
    count: (n) => plural('en', n, { one: '# suggestion from the text', other: '# suggestions from the text' }),
    none: 'Nothing to suggest from this text for now. The field searches the whole list.',
  },
};
