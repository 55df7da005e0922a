import type { WireEvent } from '../../../src/contract/agenda.js';
import type { SeedDays } from './agenda-days.js';
import { MAIN_TOWNS, OTHER_TOWNS, requireTown, venueOf } from './agenda-towns.js';

/** An event as `ij/agenda@1` takes it, before its defaults. */
export type SeedEvent = Partial<WireEvent> & Pick<WireEvent, 'id' | 'title'>;

const [ANGOULEME, COGNAC, NIORT, BRESSUIRE, LA_ROCHELLE, OLERON, SAINTES, POITIERS] = MAIN_TOWNS;
const [CHATELLERAULT, ROCHEFORT] = OTHER_TOWNS;

/** One of each kind that an agenda has to show rightly. */
export function specialEvents(days: SeedDays): SeedEvent[] {
  return [...guidanceWeek(days), ...troubled(days), ...otherTimes(days), ...elsewhere(days), ...past(days)];
}

/** Five days, many venues. */
const guidanceWeek = ({ on }: SeedDays): SeedEvent[] =>
  MAIN_TOWNS.map((town, i) => ({
    id: `semaine-orientation-${town}`,
    title: "Semaine de l'Orientation",
    summary: 'Cinq jours pour rencontrer des métiers, des formations et des personnes.',
    description: 'Chaque après-midi, un thème : les études, les métiers, l’apprentissage, partir à l’étranger, s’engager.\n\nOn vient quand on veut, on reste le temps qu’on veut.',
    timings: [1, 2, 3, 4, 5].map((weekday) => ({ start: `${on(4, weekday)}T13:30`, end: `${on(4, weekday)}T17:30` })),
    place: venueOf(town, i),
    categories: ['orientation', 'metiers'],
    audiences: ['collégiens', 'lycéens', 'parents'],
    price: 'gratuit',
    accessibility: ['wheelchair'],
    organizer: { name: `Info Jeunes ${requireTown(town).name}` },
  }));

const troubled = ({ on }: SeedDays): SeedEvent[] => [
  { id: 'atelier-cv-annule', title: 'Atelier CV du samedi', summary: 'Annulé : l’équipe est à un forum ce jour-là.', status: 'cancelled', timings: [{ start: `${on(1, 6)}T10:00`, end: `${on(1, 6)}T12:00` }], place: venueOf(SAINTES, 2), categories: ['emploi'], price: 'gratuit', organizer: { name: 'Info Jeunes Saintes' } },
  { id: 'visite-chantier-complet', title: 'Visite d’un chantier naval', summary: 'Une matinée avec celles et ceux qui construisent les bateaux.', status: 'full', timings: [{ start: `${on(1, 3)}T09:00`, end: `${on(1, 3)}T12:00` }], place: venueOf(LA_ROCHELLE, 7), categories: ['metiers'], audiences: ['lycéens'], registration: { required: true, email: 'inscription@example.org', phone: '01 99 00 12 01' }, organizer: { name: 'Info Jeunes La Rochelle' } },
  { id: 'salon-reporte', title: "Salon de l'Étudiant", summary: 'Reporté : la nouvelle date sera annoncée ici.', status: 'postponed', timings: [{ start: `${on(2, 5)}T09:00`, end: `${on(2, 5)}T18:00` }, { start: `${on(2, 6)}T09:00`, end: `${on(2, 6)}T18:00` }], place: venueOf(POITIERS, 6), categories: ['orientation'], audiences: ['lycéens', 'étudiants'], price: 'gratuit' },
  { id: 'webinaire-passe-en-ligne', title: 'Rencontre avec des sapeuses-pompières', summary: 'Prévue en salle, elle aura lieu en ligne.', status: 'online-only', timings: [{ start: `${on(2, 2)}T18:00`, end: `${on(2, 2)}T19:30` }], place: venueOf(NIORT, 1), online: { url: 'https://visio.example.org/sapeuses-pompieres' }, categories: ['metiers', 'engagement'], price: 'gratuit' },
];

const otherTimes = ({ on, first }: SeedDays): SeedEvent[] => [
  { id: 'atelier-cv-hebdomadaire', title: 'Atelier CV', summary: 'Deux heures pour écrire ou refaire le sien, à cinq autour d’une table.', timings: [{ start: `${on(-3, 3)}T14:00`, end: `${on(-3, 3)}T16:00` }], recurrence: 'FREQ=WEEKLY;BYDAY=WE;COUNT=10', excluded: [`${on(3, 3)}T14:00`], place: venueOf(ANGOULEME, 0), categories: ['emploi'], audiences: ['tout le monde'], price: 'gratuit', registration: { required: false, phone: '01 99 00 16 02' }, organizer: { name: 'Info Jeunes Angoulême' } },
  { id: 'exposition-metiers', title: 'Exposition « Des métiers, des visages »', summary: 'Vingt portraits de personnes qui ont changé de métier.', timings: [{ date: on(0, 1), endDate: on(3, 5) }], place: venueOf(COGNAC, 2), categories: ['metiers', 'loisirs'], price: 'Entrée libre', accessibility: ['wheelchair', 'visual'] },
  { id: 'stage-decouverte', title: 'Trois jours à l’atelier', summary: 'Bois, métal, électricité : essayer de ses mains, un jour chacun.', timings: [1, 2, 3].map((weekday) => ({ start: `${on(5, weekday)}T09:00`, end: `${on(5, weekday)}T16:30` })), place: venueOf(BRESSUIRE, 7), categories: ['metiers'], audiences: ['collégiens', 'lycéens'], price: '15 €, repas compris', registration: { required: true, url: 'https://inscription.example.org/atelier' } },
  { id: 'journee-ile', title: 'Jobs d’été : la journée des îles', summary: 'Toute la journée, en plein air s’il fait beau.', date: on(6, 6), place: venueOf(OLERON, 6), categories: ['emploi'], audiences: ["jeunes à la recherche d'un emploi", 'étudiants'], price: 'gratuit' },
  { id: 'nuit-orientation', title: "Nuit de l'orientation", summary: 'Jusqu’après minuit : des tables, de la musique, des métiers.', timings: [{ start: `${on(3, 5)}T19:00`, end: `${on(3, 6)}T00:30` }], place: venueOf(LA_ROCHELLE, 6), categories: ['orientation', 'metiers'], price: 'gratuit', accessibility: ['wheelchair', 'sign-language'], updated: `${first}T08:00:00Z` },
];

const elsewhere = ({ on, after }: SeedDays): SeedEvent[] => [
  { id: 'mobilite-reunion', title: 'Étudier dans l’Hexagone, revenir à La Réunion', summary: 'En ligne, depuis Saint-Denis : les aides au voyage et au logement.', timezone: 'Indian/Reunion', timings: [{ start: `${on(2, 4)}T17:00`, end: `${on(2, 4)}T18:30` }], online: { url: 'https://visio.example.org/reunion' }, categories: ['mobilite', 'orientation'], audiences: ['lycéens', 'étudiants'], price: 'gratuit', organizer: { name: 'Info Jeunes La Réunion' } },
  { id: 'webinaire-parcoursup', title: 'Écrire sa lettre de motivation', summary: 'En ligne, une heure, caméra éteinte si l’on préfère.', timings: [{ start: `${on(1, 2)}T18:00`, end: `${on(1, 2)}T19:00` }], online: { url: 'https://visio.example.org/lettre' }, categories: ['orientation'], audiences: ['lycéens'], price: 'gratuit' },
  { id: 'bus-info-jeunes', title: 'Le bus Info Jeunes', summary: 'Il s’arrête sur la place du marché : on monte, on demande.', timings: [{ start: `${after(3)}T10:00`, end: `${after(3)}T12:30` }], place: { name: 'Place du marché', city: 'dans les villages du pays mellois' }, categories: ['orientation', 'logement', 'emploi'], price: 'gratuit' },
  { id: 'sortie-surprise', title: 'Sortie surprise', summary: 'Le lieu est donné à l’inscription.', timings: [{ start: `${on(4, 6)}T13:30` }], categories: ['loisirs'], audiences: ['lycéens'], price: '3 €', registration: { required: true, phone: '01 99 00 86 03' } },
];

const past = ({ after }: SeedDays): SeedEvent[] => [
  { id: 'forum-rentree', title: 'Forum de la rentrée', summary: 'Associations, sport, culture : trouver une activité.', timings: [{ start: `${after(-12)}T14:00`, end: `${after(-12)}T18:00` }], place: venueOf(CHATELLERAULT, 6), categories: ['loisirs', 'engagement'], price: 'gratuit' },
  { id: 'rencontre-chercheuse', title: 'Rencontre avec une océanographe', summary: 'Ses études, ses détours, ses bateaux.', timings: [{ start: `${after(-5)}T18:00`, end: `${after(-5)}T19:30` }], place: venueOf(ROCHEFORT, 2), categories: ['metiers'], price: 'gratuit' },
  { id: 'atelier-budget', title: 'Atelier budget', summary: 'Premier loyer, premières factures : compter sans se fâcher.', timings: [{ start: `${after(-2)}T17:00`, end: `${after(-2)}T18:30` }], place: venueOf(NIORT, 3), categories: ['logement'], price: 'gratuit' },
];
