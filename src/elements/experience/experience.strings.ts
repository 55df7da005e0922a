import type { HeldReason } from '../../client/outbox/index.js';
import type { Audience, Visibility } from '../../contract/experience.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

type Panel = 'sent' | 'withdrawn' | 'queued' | 'memory' | 'held' | 'saved';

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

  wider: string;
  widerTo: Record<Visibility, (name: string) => string>;
  what: (photos: number, competences: number) => string;
  describe: (places: string) => string;
  describeNow: string;
  faces: string;
  share: string;
  back: string;

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
  badSettings: string;
  privateText: string;

  panel: Record<Panel, { readonly title: string; readonly text: string }>;
  held: Record<HeldReason, string>;
  copyKept: string;
  askedToWait: string;
  signIn: string;
  unexpected: string;
  sendNow: string;
  edit: string;
  again: string;
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

  wider: `Qui pourra voir${NBSP}?`,
  widerTo: {
    private: () => '',
    referent: (name) => `${name || 'La personne qui accompagne'} pourra voir cette expérience.`,
    community: (name) => `Les membres de ${quote(name)} pourront voir cette expérience, et la personne qui accompagne.`,
    public: () => 'Tout le monde pourra voir cette expérience, une fois que la structure l’a relue.',
    social: () => 'Tout le monde pourra voir cette expérience, et elle pourra être publiée sur les réseaux sociaux.',
  },
  what: (photoCount, competences) => {
    const more = [photoCount ? photos(photoCount) : '', competences ? plural('fr', competences, { one: '# compétence', other: '# compétences' }) : ''].filter(Boolean);
    return `Ce qui est partagé${NBSP}: ${['le texte', ...more].join(', ')}.`;
  },
  describe: (places) => `Sans description${NBSP}: ${places}. Des personnes ne sauront pas ce que l’on y voit.`,
  describeNow: 'Décrire maintenant',
  faces: `On reconnaît quelqu’un d’autre sur une photo${NBSP}? Lui demander d’abord si elle ou il est d’accord. Pour un enfant, demander à ses parents.`,
  share: 'Oui, partager',
  back: 'Revenir',

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
  badSettings: 'Le partage est mal réglé sur ce site. La personne qui gère le site peut le corriger. L’expérience peut être gardée ou téléchargée.',
  privateText: 'Rien n’est envoyé.',

  panel: {
    sent: { title: `Merci, c’est envoyé${NBSP}!`, text: 'L’expérience est bien arrivée.' },
    withdrawn: { title: 'L’expérience n’est plus partagée', text: 'Le service a bien reçu la demande de l’oublier.' },
    queued: { title: 'L’envoi attend sur cet appareil', text: 'Il partira tout seul dès que possible.' },
    memory: { title: 'Mode sans filet', text: 'L’envoi n’est pas encore parti, et cet appareil ne peut pas le garder. Laisser cette page ouverte jusqu’à l’envoi, ou télécharger l’expérience.' },
    held: { title: 'L’expérience n’a pas pu être envoyée', text: 'Elle peut être changée et envoyée encore, ou téléchargée.' },
    saved: { title: 'C’est gardé sur cet appareil', text: 'Rien n’a été envoyé.' },
  },
  held: {
    conflict: 'Le service a déjà un autre envoi avec le même numéro.',
    gone: 'Ce service est fermé, ou il a changé d’adresse.',
    'too-large': `L’expérience est trop lourde pour le service${NBSP}: retirer une photo.`,
    refused: 'Le service n’a pas accepté l’expérience.',
  },
  copyKept: 'Une copie est gardée sur cet appareil.',
  askedToWait: 'Le service demande d’attendre un peu.',
  signIn: 'Le site demande de se connecter avant l’envoi.',
  unexpected: 'Le service répond, mais ne dit pas qu’il a bien reçu l’expérience.',
  sendNow: 'Envoyer maintenant',
  edit: 'Changer cette expérience',
  again: 'Raconter une autre expérience',
  waiting: (n) => plural('fr', n, { one: '# autre envoi attend sur cet appareil.', other: '# autres envois attendent sur cet appareil.' }),
};

export const experienceStrings: Catalogue<ExperienceStrings> = {
  name: 'ij-experience',
  fr,
  en: () => import('./experience.strings.en.js').then(({ experienceEn }) => experienceEn),
};
