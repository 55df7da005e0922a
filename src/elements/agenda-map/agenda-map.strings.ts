import type { EventStatus } from '../../contract/agenda.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';
import type { Period } from './periods.model.js';
import type { AgendaView } from './query.model.js';

/** Everything that `ij-agenda-map` says in its list; the map, the calendar and the sheet of an event bring their own words. */
export interface AgendaStrings {
  search: string;
  when: string;
  anyTime: string;
  periods: Record<Period | 'days', string>;
  from: string;
  to: string;
  category: string;
  kind: string;
  audience: string;
  city: string;
  all: string;
  more: string;
  fewer: string;
  near: string;
  nearHint: string;
  aroundMe: string;
  clear: string;
  view: string;
  views: Record<AgendaView, string>;
  /** « 12 événements », « 3 lieux » */
  count: (n: number, isDirectory: boolean) => string;
  statuses: Record<Exclude<EventStatus, 'scheduled'>, string>;
  free: string;
  online: string;
  accessible: string;
  past: string;
  openNow: string;
  closedNow: string;
  otherTimes: (n: number) => string;
  allDay: string;
  until: (time: string) => string;
  alsoFrom: (labels: string) => string;
  showMore: (n: number) => string;
  shown: (n: number, all: number) => string;
  emptyAgenda: string;
  undated: string;
}

const eventsFr = { one: '# événement', other: '# événements' };
const placesFr = { one: '# lieu', other: '# lieux' };

const fr: AgendaStrings = {
  search: 'Rechercher',
  when: 'Quand',
  anyTime: 'À venir',
  periods: { today: 'Aujourd’hui', weekend: 'Ce week-end', week: 'Cette semaine', month: 'Ce mois-ci', days: 'Choisir des dates' },
  from: 'Du',
  to: 'au',
  category: 'Thème',
  kind: 'Type de lieu',
  audience: 'Pour qui',
  city: 'Commune',
  all: 'Tout',
  more: 'Plus de filtres',
  fewer: 'Moins de filtres',
  near: 'Près de',
  nearHint: 'Commune ou code postal',
  aroundMe: 'Autour de moi',
  clear: 'Tout effacer',
  view: 'Présentation',
  views: { list: 'Liste', map: 'Carte', calendar: 'Calendrier' },
  count: (n, isDirectory) => plural('fr', n, isDirectory ? placesFr : eventsFr),
  statuses: { cancelled: 'Annulé', postponed: 'Reporté', full: 'Complet', 'online-only': 'En ligne seulement' },
  free: 'Gratuit',
  online: 'En ligne',
  accessible: 'Accessible',
  past: 'Passé',
  openNow: 'Ouvert maintenant',
  closedNow: 'Fermé maintenant',
  otherTimes: (n) => plural('fr', n, { one: 'et # autre date', other: 'et # autres dates' }),
  allDay: 'Toute la journée',
  until: (time) => `jusqu’au ${time}`,
  alsoFrom: (labels) => `Annoncé par ${labels}`,
  showMore: (n) => `Afficher ${formatNumber('fr', n)} de plus`,
  shown: (n, all) => `${formatNumber('fr', n)} affichés sur ${formatNumber('fr', all)}`,
  emptyAgenda: 'Rien n’est annoncé pour le moment. Reviens bientôt.',
  undated: 'Date à préciser',
};

export const agendaStrings: Catalogue<AgendaStrings> = { name: 'ij-agenda-map', fr, en: () => import('./agenda-map.strings.en.js').then(({ en }) => en) };
