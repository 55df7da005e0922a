import type { Audience } from '../../contract/experience.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What `ij-experience` says. Numbers, sizes and days come written out. */
export interface ExperienceStrings {
  title: string;
  optional: string;

  replaced: string;
  takeBack: string;

  photos: string;
  photosHint: (most: number) => string;
  take: string;
  choose: string;
  drop: string;
  preparing: (name: string, place: number, all: number) => string;
  ready: (place: number) => string;
  /** of code that did not come */
  notNow: (name: string) => string;
  mostPhotos: (most: number) => string;
  photo: (place: number) => string;
  mosaic: (n: number) => string;
  moved: (place: number, all: number) => string;
  removed: string;
  undo: string;
  undone: string;

  heading: string;
  text: string;
  textHint: string;
  left: (n: number) => string;
  over: (n: number) => string;
  from: string;
  until: string;
  dateHint: string;
  day: string;
  month: string;
  year: string;
  place: string;
  more: string;

  competences: string;
  competencesHint: string;
  levels: string;

  kinds: Record<NonNullable<Audience['kind']>, string>;
  referentOnly: (name: string) => string;

  preview: string;

  problem: string;
  error: string;
  faults: { empty: string; long: string; date: string; before: string; unknown: string };

  send: string;
  sending: string;
  withdraw: string;
  withdrawText: string;
  keep: string;
  keepCopy: string;
  keepText: string;
  sharedText: string;
  download: string;
  notKept: string;
  /** of code that did not come */
  notLoaded: string;
  badSettings: string;
  privateText: string;

  sendNow: string;
  waiting: (n: number) => string;
}

const NBSP = '\u00a0';
const quote = (words: string): string => `«${NBSP}${words}${NBSP}»`;
const photos = (n: number): string => plural('fr', n, { one: '# photo', other: '# photos' });
const letters = (n: number): string => plural('fr', n, { one: '# caractère', other: '# caractères' });

/** Neither « tu » nor « vous », as on the form; what is kept and sent is said in its words. */
const fr: ExperienceStrings = {
  title: 'Raconter une expérience',
  optional: '(facultatif)',

  replaced: 'Une autre expérience a pris la place de celle qui était écrite ici.',
  takeBack: 'Y revenir',

  photos: 'Photos',
  photosHint: (most) => `Jusqu’à ${photos(most)}. Le lieu et la date que l’appareil a notés dedans sont retirés. Rien n’est coupé.`,
  take: 'Prendre une photo',
  choose: 'Choisir des photos',
  drop: 'ou les déposer ici',
  preparing: (name, place, all) => `Préparation de ${quote(name)} (${place} sur ${all})…`,
  ready: (place) => `Photo ${place} prête.`,
  notNow: (name) => `${quote(name)} n’a pas pu être préparée${NBSP}: essayer encore quand le réseau est revenu.`,
  mostPhotos: (most) => `${photos(most)} au plus${NBSP}: les autres ne sont pas ajoutées. En retirer une pour faire de la place.`,
  photo: (place) => `Photo ${place}`,
  mosaic: photos,
  moved: (place, all) => `Place ${place} sur ${all}.`,
  removed: 'Photo retirée.',
  undo: 'Annuler',
  undone: 'C’est annulé.',

  heading: 'Titre',
  text: `Que s’est-il passé${NBSP}?`,
  textHint: 'Quelques phrases suffisent, avec ses mots.',
  left: (n) => `Il reste ${letters(n)}.`,
  over: (n) => `${letters(n)} de trop.`,
  from: `Quand${NBSP}?`,
  until: 'Jusqu’à quand',
  dateHint: `Le mois et l’année suffisent. Par exemple${NBSP}: 6 2026`,
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  place: `Où${NBSP}?`,
  more: 'Ajouter un titre, une date, un lieu',

  competences: 'Ce que cela montre',
  competencesHint: 'Rien n’est choisi tout seul. Écrire un mot pour chercher.',
  levels: 'Je découvre | Je sais faire avec de l’aide | Je sais faire | Je peux l’apprendre à d’autres',

  kinds: { professional: 'Professionnels', beneficiary: 'Jeunes', employer: 'Employeurs' },
  referentOnly: (name) => `Seulement ${name}.`,

  preview: 'Voir comme une autre personne',

  problem: 'Il y a un problème',
  error: `Erreur${NBSP}: `,
  faults: {
    empty: 'Écrire quelques mots, ou ajouter une photo.',
    long: 'Raccourcir le texte.',
    date: `Écrire une date qui existe, avec le mois et l’année. Par exemple${NBSP}: 14 6 2026, ou 6 2026.`,
    before: 'La fin est avant le début.',
    unknown: `Choisir qui peut voir${NBSP}: cette communauté n’existe plus ici.`,
  },

  send: 'Envoyer',
  sending: 'Envoi en cours…',
  withdraw: 'Ne plus partager',
  withdrawText: `Cette expérience a été envoyée. Elle redevient privée${NBSP}: le service reçoit la demande de l’oublier. Pour la garder, cocher la case ou la télécharger.`,
  keep: 'Garder sur cet appareil',
  keepCopy: 'En garder une copie sur cet appareil',
  keepText: 'Toute personne qui ouvre ce site sur cet appareil pourra la lire. Elle reste jusqu’à ce qu’on l’efface.',
  sharedText: `Cet appareil sert à plusieurs personnes${NBSP}: rien n’y est gardé. Télécharger le fichier pour le reprendre plus tard.`,
  download: 'Télécharger',
  notKept: `Cet appareil ne peut pas garder l’expérience. La télécharger avant de fermer cette page${NBSP}: elle n’est nulle part ailleurs.`,
  notLoaded: 'Une partie de cette page n’a pas pu être chargée. La laisser ouverte, et essayer encore quand le réseau est revenu.',
  badSettings: 'Le partage est mal réglé sur ce site. La personne qui gère le site peut le corriger. L’expérience peut être gardée ou téléchargée.',
  privateText: 'Rien n’est envoyé.',

  sendNow: 'Envoyer maintenant',
  waiting: (n) => plural('fr', n, { one: '# autre envoi attend sur cet appareil.', other: '# autres envois attendent sur cet appareil.' }),
};

export const experienceStrings: Catalogue<ExperienceStrings> = {
  name: 'ij-experience',
  fr,
  en: () => import('./experience.strings.en.js').then(({ experienceEn }) => experienceEn),
};
