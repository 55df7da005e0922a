import type { EventStatus } from '../../contract/agenda.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What the sheet of an event or a place says beside what the list says. */
export interface DetailStrings {
  close: string;
  gone: string;
  statusSentences: Record<Exclude<EventStatus, 'scheduled'>, string>;
  over: string;
  labels: Record<DetailLabel, string>;
  approximate: string;
  directions: (host: string) => string;
  mapApp: string;
  joinOnline: (host: string) => string;
  register: (host: string) => string;
  isRequired: string;
  isFull: string;
  eventPage: (host: string) => string;
  book: (host: string) => string;
  access: Readonly<Record<string, string>>;
  credit: (who: string) => string;
  announcedBy: (labels: string) => string;
  updated: (day: string) => string;
  /** « 3 dates passées » */
  goneTimes: (n: number) => string;
  add: string;
  addFile: string;
  addTo: (name: string, host: string) => string;
  /** the button of the menu, and what follows in it where there is room */
  subscribeShort: string;
  subscribeWhat: string;
  subscribe: string;
  subscribeNote: string;
  copyFeed: string;
  copied: string;
  notCopied: string;
  saved: string;
  share: string;
  shareLink: string;
  print: string;
  address: (url: string) => string;
  /** « à 18 h » */
  at: (time: string) => string;
  isOpen: string;
  /** `when`: a time, after its day when that is another one */
  isOpenUntil: (when: string) => string;
  isClosed: string;
  isClosedUntil: (when: string) => string;
  holiday: string;
  hoursOf: string;
  closedDay: string;
  openAllDay: string;
  guide: string;
  guideTitle: string;
  /** `place`: a commune, or empty for where the person is; `radius`: kilometres, or empty */
  guideNear: (place: string, radius: string) => string;
  /** how many are not printed */
  moreOnline: (n: number) => string;
  guideCount: (n: number) => string;
}

export type DetailLabel = 'dates' | 'place' | 'travel' | 'online' | 'organizer' | 'price' | 'audiences' | 'categories' | 'kind' | 'registration' | 'accessibility' | 'hours' | 'services' | 'contact' | 'distance';

const NBSP = '\u00a0';

const fr: DetailStrings = {
  close: 'Fermer',
  gone: 'Ce que ce lien montrait n’est plus annoncé ici.',
  statusSentences: {
    cancelled: 'Cet événement est annulé.',
    postponed: 'Cet événement est reporté.',
    full: `C’est complet${NBSP}: il n’y a plus de place.`,
    'online-only': 'Cet événement a lieu en ligne seulement.',
  },
  over: 'Cet événement est passé.',
  labels: {
    dates: 'Quand',
    place: 'Où',
    travel: 'Y aller',
    online: 'En ligne',
    organizer: 'Organisé par',
    price: 'Prix',
    audiences: 'Pour qui',
    categories: 'Thème',
    kind: 'Type de lieu',
    registration: 'Inscription',
    accessibility: 'Accessibilité',
    hours: 'Horaires',
    services: 'Ce qu’on y trouve',
    contact: 'Contact',
    distance: 'Distance',
  },
  approximate: 'Endroit exact non connu sur la carte.',
  directions: (host) => `Itinéraire (${host})`,
  mapApp: 'Ouvrir dans une application de cartes',
  joinOnline: (host) => `Rejoindre en ligne (${host})`,
  register: (host) => `S’inscrire (${host})`,
  isRequired: 'Inscription obligatoire.',
  isFull: 'Complet',
  eventPage: (host) => `En savoir plus (${host})`,
  book: (host) => `Prendre rendez-vous (${host})`,
  access: {
    wheelchair: 'Accessible en fauteuil roulant',
    'sign-language': 'Langue des signes',
    'hearing-loop': 'Boucle magnétique pour les personnes malentendantes',
    hearing: 'Accessible aux personnes sourdes ou malentendantes',
    visual: 'Accessible aux personnes aveugles ou malvoyantes',
    mental: 'Accessible aux personnes en situation de handicap mental',
    psychic: 'Accessible aux personnes en situation de handicap psychique',
  },
  credit: (who) => `Image${NBSP}: ${who}`,
  announcedBy: (labels) => `Annoncé par ${labels}.`,
  updated: (day) => `Mis à jour le ${day}.`,
  goneTimes: (n) => plural('fr', n, { one: '# date passée', other: '# dates passées' }),
  add: 'Ajouter à mon agenda',
  addFile: 'Fichier pour tous les agendas (.ics)',
  addTo: (name, host) => `${name} (${host})`,
  subscribeShort: 'S’abonner',
  subscribeWhat: ' à l’agenda',
  subscribe: 'S’abonner à tout l’agenda',
  subscribeNote: 'Les nouveaux événements arrivent tout seuls dans l’agenda du téléphone ou de l’ordinateur.',
  copyFeed: 'Copier l’adresse de l’abonnement',
  copied: 'Lien copié.',
  notCopied: `Le lien n’a pas pu être copié. Le voici${NBSP}:`,
  saved: 'Fichier enregistré.',
  share: 'Partager',
  shareLink: 'Copier le lien',
  print: 'Imprimer la fiche',
  address: (url) => `À retrouver sur${NBSP}: ${url}`,
  at: (time) => `à ${time}`,
  isOpen: 'Ouvert maintenant',
  isOpenUntil: (when) => `Ouvert maintenant, ferme ${when}`,
  isClosed: 'Fermé maintenant',
  isClosedUntil: (when) => `Fermé maintenant, ouvre ${when}`,
  holiday: 'jour férié',
  hoursOf: 'Horaires de la semaine',
  closedDay: 'Fermé',
  openAllDay: '24 h sur 24',
  guide: 'Imprimer le guide',
  guideTitle: 'Guide des acteurs du quartier',
  guideNear: (place, radius) => `${place ? `Près de ${place}` : 'Près d’ici'}${radius ? `, à moins de ${radius}${NBSP}km` : ''}`,
  moreOnline: (n) => plural('fr', n, { one: 'Et # autre, à voir en ligne.', other: 'Et # autres, à voir en ligne.' }),
  guideCount: (n) => plural('fr', n, { one: '# lieu', other: '# lieux' }),
};

const en: DetailStrings = {
  close: 'Close',
  gone: 'What this link showed is no longer announced here.',
  statusSentences: {
    cancelled: 'This event is cancelled.',
    postponed: 'This event is postponed.',
    full: 'This event is full: no place is left.',
    'online-only': 'This event takes place online only.',
  },
  over: 'This event is over.',
  labels: {
    dates: 'When',
    place: 'Where',
    travel: 'Getting there',
    online: 'Online',
    organizer: 'Organised by',
    price: 'Price',
    audiences: 'For whom',
    categories: 'Topic',
    kind: 'Kind of place',
    registration: 'Registration',
    accessibility: 'Accessibility',
    hours: 'Opening hours',
    services: 'What you find there',
    contact: 'Contact',
    distance: 'Distance',
  },
  approximate: 'The exact spot is not known on the map.',
  directions: (host) => `Directions (${host})`,
  mapApp: 'Open in a map application',
  joinOnline: (host) => `Join online (${host})`,
  register: (host) => `Register (${host})`,
  isRequired: 'Registration is required.',
  isFull: 'Full',
  eventPage: (host) => `Find out more (${host})`,
  book: (host) => `Make an appointment (${host})`,
  access: {
    wheelchair: 'Wheelchair accessible',
    'sign-language': 'Sign language',
    'hearing-loop': 'Hearing loop',
    hearing: 'Accessible to deaf or hard of hearing people',
    visual: 'Accessible to blind or partially sighted people',
    mental: 'Accessible to people with an intellectual disability',
    psychic: 'Accessible to people with a mental health condition',
  },
  credit: (who) => `Picture: ${who}`,
  announcedBy: (labels) => `Announced by ${labels}.`,
  updated: (day) => `Updated on ${day}.`,
  goneTimes: (n) => plural('en', n, { one: '# past date', other: '# past dates' }),
  add: 'Add to my calendar',
  addFile: 'File for any calendar (.ics)',
  addTo: (name, host) => `${name} (${host})`,
  subscribeShort: 'Subscribe',
  subscribeWhat: ' to the agenda',
  subscribe: 'Subscribe to the whole agenda',
  subscribeNote: 'New events then arrive by themselves in the calendar of the phone or computer.',
  copyFeed: 'Copy the address to subscribe to',
  copied: 'Link copied.',
  notCopied: 'The link could not be copied. Here it is:',
  saved: 'File saved.',
  share: 'Share',
  shareLink: 'Copy the link',
  print: 'Print this sheet',
  address: (url) => `To be found at: ${url}`,
  at: (time) => `at ${time}`,
  isOpen: 'Open now',
  isOpenUntil: (when) => `Open now, closes ${when}`,
  isClosed: 'Closed now',
  isClosedUntil: (when) => `Closed now, opens ${when}`,
  holiday: 'public holiday',
  hoursOf: 'Opening hours of the week',
  closedDay: 'Closed',
  openAllDay: 'All day and night',
  guide: 'Print the guide',
  guideTitle: 'Guide to who is who nearby',
  guideNear: (place, radius) => `${place ? `Near ${place}` : 'Near here'}${radius ? `, within ${radius} km` : ''}`,
  moreOnline: (n) => plural('en', n, { one: 'And # more, to be seen online.', other: 'And # more, to be seen online.' }),
  guideCount: (n) => plural('en', n, { one: '# place', other: '# places' }),
};

export const detailStrings: Catalogue<DetailStrings> = { name: 'ij-agenda-map', fr, en };
