import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';
import type { CalendarMode } from './calendar.model.js';

/** What the calendar says beside what the list says. */
export interface CalendarStrings {
  show: string;
  modes: Record<CalendarMode, string>;
  previous: string;
  next: string;
  /** what the buttons do, in full: they begin with the words of the button */
  previousOf: Record<CalendarMode, string>;
  nextOf: Record<CalendarMode, string>;
  today: string;
  /** `label`: a month, or the days of a week */
  caption: (label: string) => string;
  weekFrom: (first: string, last: string) => string;
  events: (n: number) => string;
  /** beside those shown in a cell */
  others: (n: number) => string;
  allOfDay: (day: string) => string;
  nothingShown: Record<CalendarMode, string>;
  nothingOnDay: string;
  goTo: (day: string) => string;
  columns: readonly [day: string, time: string, event: string, place: string];
  keys: string;
  fromBefore: string;
  goesOn: string;
}

const fr: CalendarStrings = {
  show: 'Afficher par',
  modes: { month: 'Mois', week: 'Semaine', agenda: 'Agenda' },
  previous: 'Précédent',
  next: 'Suivant',
  previousOf: { month: 'Précédent, mois', week: 'Précédent, semaine', agenda: 'Précédent, mois' },
  nextOf: { month: 'Suivant, mois', week: 'Suivant, semaine', agenda: 'Suivant, mois' },
  today: 'Aujourd’hui',
  caption: (label) => `Calendrier, ${label}`,
  weekFrom: (first, last) => `du ${first} au ${last}`,
  events: (n) => (n ? plural('fr', n, { one: '# événement', other: '# événements' }) : 'aucun événement'),
  others: (n) => plural('fr', n, { one: 'et # autre', other: 'et # autres' }),
  allOfDay: (day) => `tout voir le ${day}`,
  nothingShown: { month: 'Aucun événement ce mois-là.', week: 'Aucun événement cette semaine-là.', agenda: 'Aucun événement ce mois-là.' },
  nothingOnDay: 'Aucun événement ce jour-là.',
  goTo: (day) => `Aller au ${day}`,
  columns: ['Jour', 'Heure', 'Événement', 'Lieu'],
  keys: 'Flèches pour changer de jour, Page précédente et Page suivante pour changer de mois, Entrée pour voir le jour.',
  fromBefore: 'commencé avant',
  goesOn: 'continue après',
};

const en: CalendarStrings = {
  show: 'Show by',
  modes: { month: 'Month', week: 'Week', agenda: 'Agenda' },
  previous: 'Previous',
  next: 'Next',
  previousOf: { month: 'Previous month', week: 'Previous week', agenda: 'Previous month' },
  nextOf: { month: 'Next month', week: 'Next week', agenda: 'Next month' },
  today: 'Today',
  caption: (label) => `Calendar, ${label}`,
  weekFrom: (first, last) => `${first} to ${last}`,
  events: (n) => (n ? plural('en', n, { one: '# event', other: '# events' }) : 'no event'),
  others: (n) => plural('en', n, { one: 'and # more', other: 'and # more' }),
  allOfDay: (day) => `see all of ${day}`,
  nothingShown: { month: 'No event that month.', week: 'No event that week.', agenda: 'No event that month.' },
  nothingOnDay: 'No event that day.',
  goTo: (day) => `Go to ${day}`,
  columns: ['Day', 'Time', 'Event', 'Place'],
  keys: 'Arrow keys change the day, Page Up and Page Down the month, Enter shows the day.',
  fromBefore: 'begun before',
  goesOn: 'goes on after',
};

export const calendarStrings: Catalogue<CalendarStrings> = { name: 'ij-agenda-map', fr, en };
