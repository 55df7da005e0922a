import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** Everything that `ij-competences` says besides the words of its parts. */
export interface CompetencesStrings {
  label: string;
  hint: string;
  required: string;
  most: (max: number) => string;
  open: string;
  options: string;
  results: (n: number) => string;
  none: (text: string) => string;
  preparing: string;
  custom: (text: string) => string;
  mine: string;
  /** how many are chosen, of how many at most */
  count: (n: number, max: number | undefined) => string;
  chosen: string;
  added: (label: string) => string;
  removed: (label: string) => string;
  cleared: (n: number) => string;
  undone: string;
  full: (max: number) => string;
  remove: (label: string) => string;
  clear: string;
  undo: string;
  up: (label: string) => string;
  down: (label: string) => string;
  moved: (label: string, place: number, all: number) => string;
  level: (label: string) => string;
  noLevel: string;
  missing: (min: number) => string;
  few: (min: number) => string;
  many: (max: number) => string;
  unchosen: (text: string) => string;
  browse: string;
}

const NBSP = '\u00a0';
const choices = (n: number): string => plural('fr', n, { one: '# choix', other: '# choix' });

const fr: CompetencesStrings = {
  label: 'Compétences',
  required: 'obligatoire',
  hint: 'Écrire un mot, puis choisir dans la liste.',
  most: (max) => `${choices(max)} au plus.`,
  open: 'Ouvrir la liste',
  options: 'Propositions',
  results: (n) => plural('fr', n, { one: '# résultat', other: '# résultats' }),
  none: (text) => `Aucun résultat pour «${NBSP}${text}${NBSP}». Essayer un autre mot, ou moins de lettres.`,
  preparing: 'Préparation…',
  custom: (text) => `Ajouter «${NBSP}${text}${NBSP}», avec ces mots`,
  mine: 'ajoutée par moi',
  count: (n, max) => (max === undefined ? choices(n) : `${n} sur ${max}`),
  chosen: 'Choix',
  added: (label) => `Ajouté${NBSP}: ${label}`,
  removed: (label) => `Retiré${NBSP}: ${label}`,
  cleared: (n) => `${choices(n)} retirés`,
  undone: 'Annulé',
  full: (max) => `${choices(max)} au plus${NBSP}: en retirer un d’abord.`,
  remove: (label) => `Retirer ${label}`,
  clear: 'Tout retirer',
  undo: 'Annuler',
  up: (label) => `Monter ${label}`,
  down: (label) => `Descendre ${label}`,
  moved: (label, place, all) => `${label}${NBSP}: place ${place} sur ${all}`,
  level: (label) => `Niveau pour ${label}`,
  noLevel: 'Niveau\u00a0: à choisir',
  missing: (min) => `Faire ${choices(min)}${min > 1 ? ' au moins' : ''}.`,
  few: (min) => `Faire ${choices(min)} au moins.`,
  many: (max) => `${choices(max)} au plus${NBSP}: en retirer.`,
  unchosen: (text) => `«${NBSP}${text}${NBSP}» n’est pas choisi${NBSP}: choisir dans la liste, ou vider le champ.`,
  browse: 'Parcourir par famille',
};

export const competencesStrings: Catalogue<CompetencesStrings> = {
  name: 'ij-competences',
  fr,
  en: () => import('./competences.strings.en.js').then(({ competencesEn }) => competencesEn),
};
