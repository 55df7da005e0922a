import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import type { GroupKind, ListGroup } from './list.model.js';

/** What is said of where a person is. */
export interface NearStrings {
  radius: string;
  anyRadius: string;
  locating: string;
  notLocated: string;
  /** `region`: its name, where it is known */
  unknownPlace: (text: string, region: string | undefined) => string;
  /** before the name it may be */
  didYouMean: string;
  /** `place`: a commune and its département, or empty for the device's position */
  around: (place: string, isByDistance: boolean) => string;
  /** before the other communes of that name or postcode */
  others: string;
  /** how far, in words: on foot, by bike, by car */
  distance: (meters: number) => string;
  /** over entries by distance; empty: of another kind. `isFirst`: nothing is nearer */
  group: (group: ListGroup, isFirst: boolean) => string;
}

const NBSP = '\u00a0';

type Titles = Partial<Record<GroupKind | 'alone', (city: string) => string>>;

const titlesFr: Titles = {
  city: (city) => `À ${city}`,
  nearby: () => 'Communes voisines',
  farther: () => 'Plus loin',
  alone: () => 'Rien dans ta commune ni autour. Plus loin\u00a0:',
};
const titlesEn: Titles = {
  city: (city) => `In ${city}`,
  nearby: () => 'Neighbouring towns',
  farther: () => 'Farther away',
  alone: () => 'Nothing in your town or around it. Farther away:',
};
const groupWords = (titles: Titles) => ({ kind, label }: ListGroup, isFirst: boolean): string => titles[isFirst && kind === 'farther' ? 'alone' : kind]?.(label) ?? '';

/** Streets and roads take about 1.3 × the line as the crow flies: on foot at 5 km/h, by car at 60 km/h. */
const walk = (meters: number): number => Math.max(1, Math.round((meters * 1.3) / 83));

function distanceFr(meters: number): string {
  const km = meters / 1_000;
  if (km < 1.2) return `${formatNumber('fr', Math.max(50, Math.round(meters / 50) * 50))}${NBSP}m, environ ${walk(meters)}${NBSP}min à pied`;
  const far = `${km < 10 ? String(Math.round(km * 10) / 10).replace('.', ',') : formatNumber('fr', Math.round(km))}${NBSP}km`;
  return `${far}, ${carFr((km * 1.3) / 60)}`;
}

const carFr = (hours: number): string => (hours < 0.22 ? 'environ 15 min à vélo ou 10 min de route' : hours < 1 ? `environ ${Math.ceil((hours * 60) / 15) * 15}${NBSP}min de route` : `plus d’une heure de route`);

function distanceEn(meters: number): string {
  const km = meters / 1_000;
  if (km < 1.2) return `${formatNumber('en', Math.max(50, Math.round(meters / 50) * 50))} m, about ${walk(meters)} min on foot`;
  const far = `${km < 10 ? String(Math.round(km * 10) / 10) : formatNumber('en', Math.round(km))} km`;
  return `${far}, ${byCar((km * 1.3) / 60)}`;
}

const byCar = (hours: number): string => (hours < 0.22 ? 'about 15 min by bike or 10 min by car' : hours < 1 ? `about ${Math.ceil((hours * 60) / 15) * 15} min by car` : 'more than an hour by car');

export const nearStrings: Catalogue<NearStrings> = {
  name: 'ij-agenda-map',
  fr: {
    radius: 'À moins de',
    anyRadius: 'Toute distance',
    locating: 'Recherche de ta position…',
    notLocated: 'Ta position n’est pas connue. Écris plutôt ta commune ou ton code postal.',
    unknownPlace: (text, region) => `«${NBSP}${text}${NBSP}» n’est pas une commune ni un code postal ${region ? `de la région ${region}` : 'connu'}.`,
    didYouMean: 'Plutôt\u00a0:',
    around: (place, isByDistance) => `${place || 'Ta position'}${NBSP}: ${isByDistance ? 'les plus proches d’abord' : 'dans l’ordre des dates. Choisir une distance montre les plus proches d’abord'}.`,
    others: 'Ou bien\u00a0:',
    distance: distanceFr,
    group: groupWords(titlesFr),
  },
  en: {
    radius: 'Within',
    anyRadius: 'Any distance',
    locating: 'Looking for your position…',
    notLocated: 'Your position is not known. Type your town or postcode instead.',
    unknownPlace: (text, region) => `“${text}” is not a ${region ? `town or postcode of ${region}` : 'known town or postcode'}.`,
    didYouMean: 'Perhaps:',
    around: (place, isByDistance) => `${place || 'Your position'}: ${isByDistance ? 'the nearest first' : 'in order of time. Choose a distance to see the nearest first'}.`,
    others: 'Or:',
    distance: distanceEn,
    group: groupWords(titlesEn),
  },
};
