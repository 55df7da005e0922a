import type { Visibility } from '../contract/experience.js';
import type { Catalogue } from '../i18n/catalogue.js';

export interface VisibilityStrings {
  /** the question that all of it answers */
  who: string;
  /** the name of each status */
  names: Record<Visibility, string>;
  /** who may see it, in one sentence */
  sentences: Record<Visibility, string>;
  /** the same of a community by its name */
  community: (label: string) => string;
}

const fr: VisibilityStrings = {
  who: 'Qui peut voir\u00a0?',
  names: { private: 'Privé', referent: 'Référent', community: 'Communauté', public: 'Public', social: 'Réseaux sociaux' },
  sentences: {
    private: 'Personne d’autre\u00a0: rien n’est envoyé.',
    referent: 'Seulement la personne qui accompagne.',
    community: 'Les membres d’une communauté, et la personne qui accompagne.',
    public: 'Tout le monde, une fois que la structure a relu.',
    social: 'Tout le monde, et la structure peut le publier sur ses réseaux sociaux.',
  },
  community: (label) => `Les membres de «\u00a0${label}\u00a0», et la personne qui accompagne.`,
};

/** What a status is called is the same in every element: words of one name, whoever shows them. */
export const visibilityStrings: Catalogue<VisibilityStrings> = {
  name: 'ij-visibility',
  fr,
  en: () => import('./visibility.strings.en.js').then(({ visibilityEn }) => visibilityEn),
};
