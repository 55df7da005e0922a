import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What a card of the next events says besides the words of the list. */
export interface AgendaPictureStrings {
  agenda: string;
  directory: string;
  more: (left: number, isDirectory: boolean) => string;
  updated: (day: string) => string;
  source: (name: string) => string;
  next: string;
  columns: readonly [day: string, time: string, title: string, place: string, city: string, address: string];
}

export const pictureStrings: Catalogue<AgendaPictureStrings> = {
  name: 'ij-agenda-map',
  fr: {
    agenda: 'Agenda',
    directory: 'Annuaire',
    more: (left, isDirectory) => plural('fr', left, isDirectory ? { one: 'et # autre lieu', other: 'et # autres lieux' } : { one: 'et # autre rendez-vous', other: 'et # autres rendez-vous' }),
    updated: (day) => `À jour le ${day}`,
    source: (name) => `Source\u00a0: ${name}`,
    next: 'Les prochains rendez-vous',
    columns: ['Jour', 'Heure', 'Titre', 'Lieu', 'Commune', 'Adresse'],
  },
  en: {
    agenda: 'Events',
    directory: 'Directory',
    more: (left, isDirectory) => plural('en', left, isDirectory ? { one: 'and # more place', other: 'and # more places' } : { one: 'and # more event', other: 'and # more events' }),
    updated: (day) => `Up to date on ${day}`,
    source: (name) => `Source: ${name}`,
    next: 'Coming events',
    columns: ['Day', 'Time', 'Title', 'Place', 'Town', 'Address'],
  },
};
