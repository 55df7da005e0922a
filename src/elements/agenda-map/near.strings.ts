import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';

/** What is said of where a person is. */
export interface NearStrings {
  locating: string;
  notLocated: string;
  unknownPlace: (text: string) => string;
  /** how far, in words: on foot, by bike, by car */
  distance: (meters: number) => string;
}

const NBSP = '\u00a0';

/** A walk of 15 minutes is 1.2 km (5 km/h); the roads of the country take about 1.3 × the line as the crow flies, at 60 km/h. */
function distanceFr(meters: number): string {
  const km = meters / 1_000;
  if (km < 1.2) return `${formatNumber('fr', Math.max(50, Math.round(meters / 50) * 50))}${NBSP}m, à pied`;
  const far = `${km < 10 ? String(Math.round(km * 10) / 10).replace('.', ',') : formatNumber('fr', Math.round(km))}${NBSP}km`;
  return `${far}, ${carFr((km * 1.3) / 60)}`;
}

const carFr = (hours: number): string => (hours < 0.22 ? 'environ 15 min à vélo ou 10 min de route' : hours < 1 ? `environ ${Math.ceil((hours * 60) / 15) * 15}${NBSP}min de route` : `plus d’une heure de route`);

function distanceEn(meters: number): string {
  const km = meters / 1_000;
  if (km < 1.2) return `${formatNumber('en', Math.max(50, Math.round(meters / 50) * 50))} m, on foot`;
  const far = `${km < 10 ? String(Math.round(km * 10) / 10) : formatNumber('en', Math.round(km))} km`;
  return `${far}, ${byCar((km * 1.3) / 60)}`;
}

const byCar = (hours: number): string => (hours < 0.22 ? 'about 15 min by bike or 10 min by car' : hours < 1 ? `about ${Math.ceil((hours * 60) / 15) * 15} min by car` : 'more than an hour by car');

export const nearStrings: Catalogue<NearStrings> = {
  name: 'ij-agenda-map',
  fr: {
    locating: 'Recherche de ta position…',
    notLocated: 'Ta position n’est pas connue. Écris plutôt ta commune ou ton code postal.',
    unknownPlace: (text) => `«${NBSP}${text}${NBSP}» n’est pas une commune ni un code postal connu.`,
    distance: distanceFr,
  },
  en: {
    locating: 'Looking for your position…',
    notLocated: 'Your position is not known. Type your town or postcode instead.',
    unknownPlace: (text) => `“${text}” is not a known town or postcode.`,
    distance: distanceEn,
  },
};
