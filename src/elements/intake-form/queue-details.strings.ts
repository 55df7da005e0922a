import type { HeldReason, WaitReason } from '../../client/outbox/index.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What staff read of the answers that wait on a device. */
export interface QueueDetailsStrings {
  heldCount: (n: number) => string;
  downloadHeld: string;
  eraseHeld: string;
  oldest: (age: string) => string;
  alarm: string;
  moment: string;
  minutes: (n: number) => string;
  hours: (n: number) => string;
  days: (n: number) => string;
  show: string;
  hide: string;
  title: string;
  staffTitle: string;
  staffText: string;
  staffConfirm: string;
  back: string;
  form: (title: string) => string;
  contact: string;
  version: (n: number) => string;
  since: (age: string) => string;
  states: Record<'queued' | 'sending' | 'held' | 'memory', string>;
  tries: (n: number) => string;
  reasons: Record<WaitReason | HeldReason, string>;
  exportOne: string;
  exportAll: string;
  exported: string;
  contactStays: string;
  erase: string;
  eraseText: string;
  eraseConfirm: string;
  keep: string;
  erased: string;
  putBack: string;
  isBack: string;
  lighten: string;
  lightened: string;
  notLightened: string;
  nothing: string;
}

const french = (n: number, one: string, other: string) => plural('fr', n, { one, other });
const english = (n: number, one: string, other: string) => plural('en', n, { one, other });
const NBSP = '\u00a0';

export const queueDetailsStrings: Catalogue<QueueDetailsStrings> = {
  name: 'ij-intake-form',
  fr: {
    heldCount: (n) => french(n, '# réponse n’a pas pu être envoyée.', '# réponses n’ont pas pu être envoyées.'),
    downloadHeld: 'Télécharger',
    eraseHeld: 'Effacer de cet appareil',
    oldest: (age) => `La plus ancienne est là depuis ${age}.`,
    alarm: 'Un navigateur peut effacer ce qu’il garde au bout de 7 jours. Télécharger ces réponses maintenant évite de les perdre.',
    moment: 'moins d’une minute',
    minutes: (n) => `${n}${NBSP}min`,
    hours: (n) => `${n}${NBSP}h`,
    days: (n) => french(n, '# jour', '# jours'),
    show: 'Voir le détail',
    hide: 'Fermer le détail',
    title: 'Réponses gardées sur cet appareil',
    staffTitle: 'Réservé à l’équipe de l’accueil',
    staffText: `Cet ordinateur est partagé. La liste ne montre pas ce que les personnes ont répondu, mais un fichier téléchargé le contient${NBSP}: à enregistrer hors de cet ordinateur, puis à effacer de ses téléchargements.`,
    staffConfirm: 'Je fais partie de l’équipe',
    back: 'Revenir',
    form: (title) => `Réponse à «${NBSP}${title}${NBSP}»`,
    contact: 'Coordonnées, gardées à part',
    version: (n) => `version ${n}`,
    since: (age) => `depuis ${age}`,
    states: { queued: 'en attente', sending: 'envoi en cours', held: 'ne part plus toute seule', memory: 'gardée dans cette page seulement' },
    tries: (n) => french(n, '# essai', '# essais'),
    reasons: {
      unreachable: 'Le service ne répond pas.',
      'server-error': 'Le service est en panne.',
      'not-a-receipt': 'Le service répond, sans dire qu’il a reçu la réponse.',
      'in-progress': 'Le service n’a pas fini de la recevoir.',
      busy: 'Le service demande d’attendre.',
      'sign-in': 'Le service demande de se connecter.',
      'not-allowed-here': 'Cette page n’a pas le droit d’envoyer à cette adresse.',
      undo: 'Elle peut encore être reprise.',
      conflict: 'Le service a déjà une autre réponse avec le même numéro.',
      gone: 'Le questionnaire est fermé, ou il a changé d’adresse.',
      'too-large': 'Elle est trop lourde pour le service.',
      refused: 'Le service ne l’a pas acceptée.',
    },
    exportOne: 'Télécharger',
    exportAll: 'Tout télécharger',
    exported: 'Téléchargé.',
    contactStays: 'Des coordonnées ne se téléchargent pas sur un ordinateur partagé.',
    erase: 'Effacer',
    eraseText: `Cette réponse n’est nulle part ailleurs${NBSP}: effacée ici, elle ne comptera pas.`,
    eraseConfirm: 'Effacer quand même',
    keep: 'La garder',
    erased: 'Effacé de cet appareil.',
    putBack: 'Remettre ce qui vient d’être effacé',
    isBack: 'Remis en attente d’envoi.',
    lighten: 'Enlever les fichiers et renvoyer',
    lightened: 'Renvoyée sans ses fichiers.',
    notLightened: 'Elle a changé entre-temps.',
    nothing: 'Plus rien n’attend sur cet appareil.',
  },
  en: {
    heldCount: (n) => english(n, '# answer could not be sent.', '# answers could not be sent.'),
    downloadHeld: 'Download',
    eraseHeld: 'Erase from this device',
    oldest: (age) => `The oldest has been here for ${age}.`,
    alarm: 'A browser may erase what it keeps after 7 days. Downloading these answers now avoids losing them.',
    moment: 'less than a minute',
    minutes: (n) => `${n}${NBSP}min`,
    hours: (n) => `${n}${NBSP}h`,
    days: (n) => english(n, '# day', '# days'),
    show: 'See the details',
    hide: 'Close the details',
    title: 'Answers kept on this device',
    staffTitle: 'For the desk’s staff only',
    staffText: 'This computer is shared. The list does not show what people answered, but a downloaded file has it: save it outside this computer, then erase it from its downloads.',
    staffConfirm: 'I am one of the staff',
    back: 'Go back',
    form: (title) => `Answer to “${title}”`,
    contact: 'Contact details, kept apart',
    version: (n) => `version ${n}`,
    since: (age) => `for ${age}`,
    states: { queued: 'waiting', sending: 'being sent', held: 'no longer sent by itself', memory: 'kept in this page only' },
    tries: (n) => english(n, '# try', '# tries'),
    reasons: {
      unreachable: 'The service does not answer.',
      'server-error': 'The service is down.',
      'not-a-receipt': 'The service answers, without saying that it received the answer.',
      'in-progress': 'The service is still receiving it.',
      busy: 'The service asks to wait.',
      'sign-in': 'The service asks to sign in.',
      'not-allowed-here': 'This page may not send to that address.',
      undo: 'It can still be taken back.',
      conflict: 'The service already has another answer with the same number.',
      gone: 'The form is closed, or has moved.',
      'too-large': 'It is too heavy for the service.',
      refused: 'The service did not accept it.',
    },
    exportOne: 'Download',
    exportAll: 'Download all',
    exported: 'Downloaded.',
    contactStays: 'Contact details can’t be downloaded on a shared computer.',
    erase: 'Erase',
    eraseText: 'This answer is nowhere else: erased here, it will not count.',
    eraseConfirm: 'Erase it anyway',
    keep: 'Keep it',
    erased: 'Erased from this device.',
    putBack: 'Put back what was just erased',
    isBack: 'Put back, to be sent.',
    lighten: 'Take the files out and send again',
    lightened: 'Sent again without its files.',
    notLightened: 'It has changed meanwhile.',
    nothing: 'Nothing waits on this device any more.',
  },
};
