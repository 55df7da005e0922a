import type { CoreType, TextFormat } from '../../contract/form.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What `ij-intake-form` says. Numbers and days come written out. */
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
  /** a label as a quotation: what the messages below call `q` */
  quote: (label: string) => string;
  /** how to answer, by type of question or format of text; `example` is a number that would do */
  answer: Record<Exclude<CoreType, 'note'> | TextFormat, (q: string, example: string) => string>;
  /** of a question whose code did not come: in its place, and as what is wrong with it */
  answerAbsent: (q: string) => string;
  shorten: (q: string, max: string, length: string) => string;
  tooManyDreams: (q: string, max: string) => string;
  numberFrom: (q: string, min: string) => string;
  numberTo: (q: string, max: string) => string;
  dayFrom: (q: string, min: string) => string;
  dayTo: (q: string, max: string) => string;
  refusedAnswer: (q: string, message: string) => string;

  privacy: string;
  controller: string;
  purpose: string;
  retention: string;
  contact: string;
  legalBasis: string;
  recipients: string;
  destination: string;
  noPrivacy: string;
  badSettings: string;

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
}

const french = (n: number, one: string, other: string) => plural('fr', n, { one, other });
// no-break spaces, \u00a0, before ? ! : » and after «
const quote = (words: string) => `«\u00a0${words}\u00a0»`;
const UNDECIDED = quote('Je ne sais pas encore');
const DATE = '27/3/2009';
const chooseOne = (q: string) => `Choisir une réponse à ${q}.`;
const writeSome = (q: string) => `Écrire une réponse à ${q}.`;
const within = (limit: string) => (q: string, bound: string) => `Écrire ${limit} ${bound} pour ${q}.`;
const write = (what: string, example: string) => (q: string) => `Écrire ${what} pour ${q}, par exemple ${example}.`;

/** Neither « tu » nor « vous »: a form says the one to young people, the other to adults, and these words stand beside both. */
export const intakeFormFr: IntakeFormStrings = {
  optional: '(facultatif)',
  allRequired: 'Il faut répondre à toutes les questions.',
  why: 'Pourquoi cette question\u00a0?',
  choose: 'Choisir dans la liste',
  clear: 'Effacer ma réponse',
  yes: 'Oui',
  no: 'Non',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  dateHint: `Par exemple\u00a0: ${DATE.replaceAll('/', ' ')}`,
  freeTextHint: 'Sans nom ni numéro de téléphone.',
  dreamHint: `Un métier par ligne, ou ${UNDECIDED}.`,
  dream: (n) => `Rêve ${n}`,
  remaining: (n) => french(n, 'Il reste # caractère.', 'Il reste # caractères.'),
  tooMany: (n) => french(n, '# caractère de trop.', '# caractères de trop.'),
  added: (n) => french(n, '# question ajoutée', '# questions ajoutées'),

  problem: 'Il y a un problème',
  errorPrefix: 'Erreur\u00a0: ',
  quote,
  answer: {
    choice: chooseOne,
    choices: (q) => `Cocher au moins une réponse à ${q}.`,
    text: writeSome,
    longtext: writeSome,
    number: (q, example) => write('un nombre', example)(q),
    yesno: chooseOne,
    date: write('une date qui existe', DATE),
    scale: chooseOne,
    consent: (q) => `Cocher la case ${q} pour envoyer la réponse.`,
    'dream-jobs': write('au moins un métier', `vétérinaire, ou ${UNDECIDED}`),
    email: write('une adresse courriel', 'camille@exemple.fr'),
    'tel-fr': write('un numéro de téléphone', '06 12 34 56 78'),
    postcode: write('un code postal de 5 chiffres', '16100'),
  },
  answerAbsent: (q) => `Appuyer sur ${quote('Réessayer')} pour répondre à ${q}.`,
  shorten: (q, max, length) => `Raccourcir la réponse à ${q}\u00a0: elle a ${length} caractères, il en faut ${max} au plus.`,
  tooManyDreams: (q, max) => `Garder ${max} réponses au plus à ${q}.`,
  numberFrom: within('un nombre à partir de'),
  numberTo: within('un nombre jusqu’à'),
  dayFrom: within('une date à partir du'),
  dayTo: within('une date jusqu’au'),
  refusedAnswer: (q, message) => `Changer la réponse à ${q}. Le service dit\u00a0: ${message}`,

  privacy: 'Ce que deviennent les réponses',
  controller: 'Qui s’en sert',
  purpose: 'Pour quoi faire',
  retention: 'Combien de temps',
  contact: 'Une question, une demande\u00a0?',
  legalBasis: 'Ce qui l’autorise',
  recipients: 'Qui les lit',
  destination: 'Où elles sont envoyées',
  noPrivacy: 'Ce questionnaire ne dit pas ce que deviennent les réponses\u00a0: il ne peut pas être envoyé.',
  badSettings: 'Ce questionnaire est mal réglé sur ce site\u00a0: il ne peut pas être envoyé. La personne qui gère le site peut le corriger.',

  send: 'Envoyer ma réponse',
  sending: 'Envoi en cours…',
  sentTitle: 'Merci, c’est envoyé\u00a0!',
  sentText: 'La réponse est bien arrivée.',
  queuedTitle: 'La réponse est gardée sur cet appareil',
  queuedText: 'Elle partira toute seule dès que possible.',
  askedToWait: 'Le service demande d’attendre un peu.',
  unexpected: 'Le service répond, mais ne dit pas qu’il a bien reçu la réponse.',
  signIn: 'Le site demande de se connecter avant l’envoi.',
  memoryTitle: 'Mode sans filet',
  memoryText: 'La réponse n’est pas encore partie, et cet appareil ne peut pas la garder. Laisser cette page ouverte jusqu’à l’envoi, ou la télécharger.',
  heldTitle: 'La réponse n’a pas pu être envoyée',
  held: {
    conflict: 'Le service a déjà une autre réponse avec le même numéro.',
    gone: 'Ce questionnaire est fermé, ou il a changé d’adresse.',
    'too-large': 'La réponse est trop longue pour le service.',
    refused: 'Le service n’a pas accepté la réponse.',
  },
  heldText: 'Elle reste sur cet appareil\u00a0: la télécharger permet de la donner à la structure.',
  heldMemoryText: 'La télécharger avant de fermer cette page\u00a0: cet appareil ne peut pas la garder.',
  downloadAnswer: 'Télécharger ma réponse',
  sendNow: 'Envoyer maintenant',
  again: 'Donner une autre réponse',
  waiting: (n) => french(n, '# réponse attend d’être envoyée.', '# réponses attendent d’être envoyées.'),
};

export const intakeFormStrings: Catalogue<IntakeFormStrings> = { name: 'ij-intake-form', fr: intakeFormFr, en: () => import('./intake-form.strings.en.js').then(({ intakeFormEn }) => intakeFormEn) };
