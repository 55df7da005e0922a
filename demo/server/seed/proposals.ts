import type { Submission } from '../../../src/contract/index.js';
import { seedDays } from './agenda-days.js';
import { seededUuid, type Random } from './random.js';

export const SEEDED_PROPOSALS = { id: 'proposer-evenement', version: 1 } as const;

interface Proposed {
  readonly title: string;
  readonly summary: string;
  readonly categories: readonly string[];
  readonly week: number;
  readonly weekday: number;
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  readonly city?: string;
  readonly organizer: string;
}

/** One each of what whoever moderates meets: in order, without an hour, an hour in words, a commune that is not in the list, an advertisement. */
const PROPOSED: readonly Proposed[] = [
  { title: 'Les métiers, une table à la fois', summary: 'Dix minutes par table avec quelqu’un qui aime son métier, puis on change.', categories: ['metiers'], week: 2, weekday: 4, start: '14:00', end: '17:00', place: 'Maison de quartier des Vignes', city: '86194', organizer: 'Maison de quartier des Vignes' },
  { title: 'Bourse aux jobs d’été', summary: 'Quarante employeurs de la côte, des entretiens sur place.', categories: ['emploi'], week: 5, weekday: 6, start: '9h30', end: '16h', place: 'Halle aux Grains', city: '17306', organizer: 'Ville, service jeunesse' },
  { title: 'Journée sans écran', summary: 'Dehors, toute la journée, avec ce qu’on a sous la main.', categories: ['loisirs', 'sante'], week: 3, weekday: 7, place: 'Étang communal', city: '79174', organizer: 'Foyer rural' },
  { title: 'Repas des voisins de l’internat', summary: 'On mange ensemble et on parle de la rentrée.', categories: ['logement'], week: 1, weekday: 5, start: 'vers midi', place: 'Réfectoire', city: '16015', organizer: 'Internat du lycée des Deux-Rivières' },
  { title: 'Permanence santé', summary: 'Une infirmière et un éducateur, sans rendez-vous.', categories: ['sante'], week: 2, weekday: 2, start: '16:00', end: '18:00', place: 'Salle polyvalente', city: 'Trifouillis', organizer: 'Association Écoute' },
  { title: 'Grande vente de canapés', summary: 'Moins 70 % sur tout le magasin.', categories: ['autre'], week: 0, weekday: 6, start: '10:00', end: '19:00', place: 'Zone commerciale', city: '79191', organizer: 'Canapés & Cie' },
];

/** Invented proposals that wait to be read, of the weeks after a day. */
export function generateProposals(random: Random, firstDay: string): Submission[] {
  const days = seedDays(firstDay);
  return PROPOSED.map(({ week, weekday, start, end, place, city, ...said }) => ({
    schema: 'ij/submission@1',
    submissionId: seededUuid(random),
    form: SEEDED_PROPOSALS.id,
    version: SEEDED_PROPOSALS.version,
    variant: 'pages',
    lang: 'fr',
    on: firstDay,
    skipped: [],
    answers: {
      ...said,
      categories: [...said.categories],
      timings: [{ date: days.on(week, weekday), ...(start && { start }), ...(end && { end }) }],
      ...(place && { 'place-name': place }),
      ...(city && { city }),
      price: 'free',
    },
  }));
}
