import { addDays } from './periods.model.js';

const TOWNS: readonly (readonly [string, string, number, number])[] = [
  ['Cognac', '16100', 45.6958, -0.3289],
  ['Angoulême', '16000', 45.6484, 0.1562],
  ['Poitiers', '86000', 46.5802, 0.3404],
  ['Niort', '79000', 46.3237, -0.4648],
  ['La Rochelle', '17000', 46.1591, -1.152],
  ['Saintes', '17100', 45.7446, -0.6334],
];

const TITLES = [
  'Forum de l’alternance',
  'Atelier CV et lettre de motivation',
  'Journée Jobs, Emploi et Mobilité',
  'Visite d’entreprise : la tonnellerie',
  'Civic Speed Dating',
  'Soirée avec les parents d’élèves',
  'Semaine de l’Orientation',
  'Forum post-bac',
];

const CATEGORIES = [
  { id: 'alternance', label: 'Alternance' },
  { id: 'emploi', label: 'Emploi et jobs' },
  { id: 'orientation', label: 'Orientation' },
];

/** Invented events from a day on: two a day, in six towns, of every status. */
export function agendaDocument(firstDay: string, days = 20): object {
  const events = [...' '.repeat(days * 2)].map((_, i) => eventOf(i, addDays(firstDay, Math.floor(i / 2))));
  return { schema: 'ij/agenda@1', title: 'L’agenda de l’orientation', source: 'Exemple', categories: CATEGORIES, events };
}

function eventOf(i: number, day: string): object {
  const [city, postcode, lat, lon] = TOWNS[i % TOWNS.length] ?? ['', '', 0, 0];
  const time = i % 7 === 3 ? { date: day, endDate: addDays(day, 2) } : { start: `${day}T${String(9 + (i % 8)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`, end: `${day}T19:00` };
  return {
    id: `e${i}`,
    title: TITLES[i % TITLES.length],
    summary: 'Rencontrer des professionnels, poser ses questions, repartir avec des contacts.',
    description: 'Entrée libre, sans inscription.\n\nLes équipes des structures du territoire sont sur place toute la journée.',
    status: ['scheduled', 'scheduled', 'scheduled', 'cancelled', 'scheduled', 'full', 'postponed'][i % 7],
    timings: [time, ...(i % 5 === 0 ? [{ start: `${addDays(day, 7)}T14:00`, end: `${addDays(day, 7)}T16:00` }] : [])],
    timezone: i === 4 ? 'Indian/Reunion' : 'Europe/Paris',
    place: i % 9 === 8 ? undefined : { name: 'Espace Mendès', address: '1 place du Marché', postcode, city, lat: lat + (i % 3) / 100, lon },
    online: i % 9 === 8 ? { url: 'https://visio.example/salle' } : undefined,
    categories: [CATEGORIES[i % 3]?.id],
    audiences: [['lycéens', 'parents', 'demandeurs d’emploi'][i % 3]],
    organizer: { name: 'Point d’information jeunesse' },
    url: `https://agenda.example/e/${i}`,
    registration: i % 4 ? undefined : { required: true, email: 'inscription@agenda.example' },
    price: i % 2 ? 'gratuit' : undefined,
    accessibility: i % 3 ? ['wheelchair'] : [],
    updated: '2026-11-02T09:00:00Z',
  };
}

/** Invented guidance actors. */
export function directoryDocument(): object {
  const kinds = ['Information Jeunesse', 'Mission locale', 'CIO', 'Maison de quartier'];
  const places = TOWNS.flatMap(([city, postcode, lat, lon], i) =>
    kinds.map((kind, j) => ({
      id: `p${i}-${j}`,
      name: `${kind} de ${city}`,
      kind,
      summary: 'Accueil sans rendez-vous, anonyme et gratuit.',
      address: `${j + 1} rue des Écoles`,
      postcode,
      city,
      lat: lat + j / 100,
      lon: lon + j / 100,
      phone: '01 99 00 12 34',
      email: 'contact@annuaire.example',
      url: 'https://annuaire.example/',
      hours: j === 3 ? 'sur rendez-vous' : 'Mo-Fr 09:00-12:30,13:30-18:00; Sa 09:00-12:00',
      services: ['Aide au CV', 'Jobs d’été', 'Logement'].slice(0, j + 1),
      audiences: ['13–30 ans'],
      booking: j === 1 ? 'https://annuaire.example/rdv' : undefined,
      accessibility: j % 2 ? ['wheelchair'] : [],
    })),
  );
  return { schema: 'ij/places@1', title: 'Les acteurs près de chez toi', places };
}
