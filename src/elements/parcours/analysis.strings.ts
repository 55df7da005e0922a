import type { Catalogue } from '../../i18n/catalogue.js';

export interface AnalysisStrings {
  working: string;
  /** types of the paths before are still there */
  updating: string;
  /** `percent`: whole, 0 to 100 */
  done: (percent: number) => string;
  stop: string;
  stopped: string;
  start: string;
}

const fr: AnalysisStrings = {
  working: 'Recherche des types de parcours…',
  updating: 'Mise à jour des types…',
  done: (percent) => `${percent}\u00a0% du calcul`,
  stop: 'Arrêter',
  stopped: 'La recherche des types de parcours est arrêtée.',
  start: 'Chercher les types',
};

export const analysisStrings: Catalogue<AnalysisStrings> = {
  name: 'ij-parcours-analysis',
  fr,
  en: () => import('./analysis.strings.en.js').then(({ analysisEn }) => analysisEn),
};
