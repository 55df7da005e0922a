import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';
import { intakeFormEn } from './intake-form.strings.en.js';

/** What `ij-intake-form` says. `label` is a question's own label; numbers and days come written out. */
export interface IntakeFormStrings {
  optional: string;
  allRequired: string;
  why: string;
  choose: string;
  clear: string;
  yes: string;
  no: string;
  day: string;
  month: string;
  year: string;
  dateHint: string;
  freeTextHint: string;
  dreamHint: string;
  /** the label of the nth field of a list of dreams, from 1 */
  dream: (n: number) => string;
  remaining: (n: number) => string;
  tooMany: (n: number) => string;
  added: (n: number) => string;

  problem: string;
  errorPrefix: string;
  chooseOne: (label: string) => string;
  chooseSome: (label: string) => string;
  writeSome: (label: string) => string;
  writeDream: (label: string) => string;
  tick: (label: string) => string;
  shorten: (label: string, max: string, length: string) => string;
  tooManyDreams: (label: string, max: string) => string;
  writeNumber: (label: string, example: string) => string;
  numberFrom: (label: string, min: string) => string;
  numberTo: (label: string, max: string) => string;
  writeDay: (label: string) => string;
  dayFrom: (label: string, min: string) => string;
  dayTo: (label: string, max: string) => string;
  writeFormat: Record<'email' | 'tel-fr' | 'postcode', (label: string) => string>;
  refusedAnswer: (label: string, message: string) => string;

  privacy: string;
  controller: string;
  purpose: string;
  retention: string;
  contact: string;
  legalBasis: string;
  recipients: string;
  destination: string;
  noPrivacy: string;
  noAction: string;
  badAction: string;
  badDesk: string;
  noQuestions: string;

  send: string;
  sending: string;
  sentTitle: string;
  sentText: string;
  queuedTitle: string;
  queuedText: string;
  askedToWait: string;
  unexpected: string;
  signIn: string;
  memoryTitle: string;
  memoryText: string;
  heldTitle: string;
  held: Record<'conflict' | 'gone' | 'too-large' | 'refused', string>;
  heldText: string;
  heldMemoryText: string;
  downloadAnswer: string;
  sendNow: string;
  again: string;
  waiting: (n: number) => string;
  heldCount: (n: number) => string;
  downloadHeld: string;
  erase: string;
  erased: string;
}

const french = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** Said to a young person: « tu ». */
export const intakeFormFr: IntakeFormStrings = {
  optional: '(facultatif)',
  allRequired: 'Il faut répondre à toutes les questions.',
  why: 'Pourquoi cette question ?',
  choose: 'Choisis dans la liste',
  clear: 'Effacer ma réponse',
  yes: 'Oui',
  no: 'Non',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  dateHint: 'Par exemple : 27 3 2009',
  freeTextHint: 'N’écris ni nom ni numéro de téléphone.',
  dreamHint: 'Un métier par ligne. Tu peux écrire « Je ne sais pas encore », ou laisser vide.',
  dream: (n) => `${n === 1 ? '1er' : `${n}e`} rêve`,
  remaining: (n) => french(n, 'Il te reste # caractère.', 'Il te reste # caractères.'),
  tooMany: (n) => french(n, '# caractère de trop.', '# caractères de trop.'),
  added: (n) => french(n, '# question ajoutée', '# questions ajoutées'),

  problem: 'Il y a un problème',
  errorPrefix: 'Erreur : ',
  chooseOne: (label) => `Choisis une réponse à « ${label} ».`,
  chooseSome: (label) => `Coche au moins une réponse à « ${label} ».`,
  writeSome: (label) => `Écris une réponse à « ${label} ».`,
  writeDream: (label) => `Écris au moins un métier pour « ${label} », par exemple : vétérinaire. Tu peux aussi écrire « Je ne sais pas encore ».`,
  tick: (label) => `Coche la case « ${label} » pour pouvoir envoyer ta réponse.`,
  shorten: (label, max, length) => `Raccourcis ta réponse à « ${label} » : elle a ${length} caractères, il en faut ${max} au plus.`,
  tooManyDreams: (label, max) => `Garde ${max} réponses au plus à « ${label} ».`,
  writeNumber: (label, example) => `Écris un nombre pour « ${label} », par exemple ${example}.`,
  numberFrom: (label, min) => `Écris un nombre à partir de ${min} pour « ${label} ».`,
  numberTo: (label, max) => `Écris un nombre jusqu’à ${max} pour « ${label} ».`,
  writeDay: (label) => `Écris une date qui existe pour « ${label} », par exemple 27 3 2009.`,
  dayFrom: (label, min) => `Écris une date à partir du ${min} pour « ${label} ».`,
  dayTo: (label, max) => `Écris une date jusqu’au ${max} pour « ${label} ».`,
  writeFormat: {
    email: (label) => `Écris une adresse courriel pour « ${label} », par exemple camille@exemple.fr.`,
    'tel-fr': (label) => `Écris un numéro de téléphone pour « ${label} », par exemple 06 12 34 56 78.`,
    postcode: (label) => `Écris un code postal de 5 chiffres pour « ${label} », par exemple 16100.`,
  },
  refusedAnswer: (label, message) => `Change ta réponse à « ${label} ». Le service dit : ${message}`,

  privacy: 'Ce que deviennent tes réponses',
  controller: 'Qui s’en sert',
  purpose: 'Pour quoi faire',
  retention: 'Combien de temps',
  contact: 'Une question, une demande ?',
  legalBasis: 'Ce qui l’autorise',
  recipients: 'Qui les lit',
  destination: 'Où elles sont envoyées',
  noPrivacy: 'Ce questionnaire ne dit pas qui reçoit tes réponses, pour quoi faire, combien de temps ou à qui écrire. Il ne peut donc pas être envoyé.',
  noAction: 'Ce questionnaire ne sait pas encore où envoyer les réponses. La personne qui gère le site peut le régler.',
  badAction: 'L’adresse où envoyer les réponses n’est pas acceptée sur ce site. La personne qui gère le site peut le régler.',
  badDesk: 'Le nom de la structure est mal écrit dans les réglages. La personne qui gère le site peut le corriger.',
  noQuestions: 'Ce questionnaire n’a pas encore de question.',

  send: 'Envoyer ma réponse',
  sending: 'Envoi en cours…',
  sentTitle: 'Merci, c’est envoyé !',
  sentText: 'Ta réponse est bien arrivée.',
  queuedTitle: 'Ta réponse est gardée sur cet appareil',
  queuedText: 'Elle partira toute seule dès que possible.',
  askedToWait: 'Le service demande d’attendre un peu. L’envoi reprendra tout seul.',
  unexpected: 'Le service répond, mais ne dit pas qu’il a bien reçu ta réponse.',
  signIn: 'Le site demande de se connecter avant l’envoi.',
  memoryTitle: 'Mode sans filet',
  memoryText: 'Ta réponse n’est pas encore partie, et cet appareil ne peut pas la garder. Laisse cette page ouverte jusqu’à l’envoi, ou télécharge ta réponse.',
  heldTitle: 'Ta réponse n’a pas pu être envoyée',
  held: {
    conflict: 'Le service a déjà une autre réponse avec le même numéro.',
    gone: 'Ce questionnaire est fermé, ou il a changé d’adresse.',
    'too-large': 'Ta réponse est trop longue pour le service.',
    refused: 'Le service n’a pas accepté ta réponse.',
  },
  heldText: 'Elle reste sur cet appareil. Tu peux la télécharger et la donner à la structure.',
  heldMemoryText: 'Télécharge-la avant de fermer cette page : cet appareil ne peut pas la garder.',
  downloadAnswer: 'Télécharger ma réponse',
  sendNow: 'Envoyer maintenant',
  again: 'Remplir une autre réponse',
  waiting: (n) => french(n, '# réponse attend d’être envoyée.', '# réponses attendent d’être envoyées.'),
  heldCount: (n) => french(n, '# réponse n’a pas pu être envoyée.', '# réponses n’ont pas pu être envoyées.'),
  downloadHeld: 'Télécharger',
  erase: 'Effacer de cet appareil',
  erased: 'Effacé de cet appareil.',
};

export const intakeFormStrings: Catalogue<IntakeFormStrings> = { name: 'ij-intake-form', fr: intakeFormFr, en: intakeFormEn };
