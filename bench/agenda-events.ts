import { benchPoints, seeded } from './map-points.js';

/** What our element and the page by hand are both given, as `ij/agenda@1` says it. */
export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly timings: readonly { readonly start: string; readonly end: string }[];
  readonly recurrence?: string;
  readonly place: { readonly name: string; readonly city: string; readonly postcode: string; readonly lat: number; readonly lon: number };
  readonly categories: readonly string[];
  readonly audiences: readonly string[];
  readonly organizer: { readonly name: string };
  readonly price: string;
}

export interface BenchAgenda {
  readonly schema: 'ij/agenda@1';
  readonly title: string;
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly events: readonly BenchEvent[];
  readonly next?: string;
  readonly total: number;
}

const CATEGORIES = ['emploi', 'formation', 'logement', 'sante', 'culture', 'sport', 'mobilite', 'engagement', 'numerique', 'international', 'droits', 'vie-quotidienne'];
export const CHOSEN_CATEGORY = 'logement';
/** the last letter is the one that is timed */
export const TYPED_WORD = 'mot';
const AUDIENCES = ['collegiens', 'lyceens', 'etudiants', 'demandeurs-emploi', 'parents', 'professionnels'];
const KINDS = ['Atelier', 'Permanence', 'Rencontre', 'Forum', 'Visite', 'Conférence', 'Stage', 'Portes ouvertes', 'Entretien', 'Café', 'Projection', 'Concours'];
const SUBJECTS =
  'cv lettre motivation budget logement permis vélo service civique alternance apprentissage bourse santé théâtre musique rugby danse numérique voyage anglais droit mobilité caution bail mutuelle entretien métiers industrie commerce hôtellerie agriculture métallurgie informatique soin enfance animation bénévolat citoyenneté environnement climat cuisine photographie radio écriture'.split(
    ' ',
  );
const SYLLABLES = 'bar cha gui lan mon par ris sau ter val vil zan bou dor fleu grau jar les nan ver'.split(' ');

/** Names that are nobody's: three syllables. */
const nameOf = (n: number): string => [n, Math.floor(n / 20), Math.floor(n / 7)].map((i) => SYLLABLES[i % 20]).join('');
const cityOf = (town: number): string => (town ? nameOf(town).replace(/^./, (letter) => letter.toUpperCase()) : 'Poitiers');

const DAY_MS = 86_400_000;

/** Over the year that starts the day after `firstMs`, so that none is over; one in fifty is every week for ten weeks, one in ten has two timings. */
export function benchEvents(count: number, firstMs = Date.now()): BenchEvent[] {
  const random = seeded(11);
  const one = <T>(list: readonly T[]): T => list[Math.floor(list.length * random())] as T;
  const today = Math.floor(firstMs / DAY_MS);
  return benchPoints(count).map(({ key, lon, lat, town }, i) => {
    const startMs = (today + 2 + Math.floor(random() * 365)) * DAY_MS + (8 + Math.floor(random() * 12)) * 3_600_000;
    const timings = [timing(startMs), ...(i % 10 ? [] : [timing(startMs + 7 * DAY_MS)])];
    return {
      id: key,
      title: `${one(KINDS)} ${one(SUBJECTS)} ${one(SUBJECTS)}`,
      summary: [...Array<undefined>(12)].map(() => one(SUBJECTS)).join(' '),
      timings,
      ...(i % 50 === 1 && { recurrence: 'FREQ=WEEKLY;COUNT=10' }),
      place: { name: `Maison ${nameOf(Math.floor(random() * 2_000))}`, city: cityOf(town), postcode: String(86_000 + town), lat, lon },
      categories: [one(CATEGORIES)],
      audiences: [one(AUDIENCES)],
      organizer: { name: `Association ${nameOf(Math.floor(random() * 400))}` },
      price: i % 3 ? 'gratuit' : '5 €',
    };
  });
}

const timing = (startMs: number) => ({ start: wall(startMs), end: wall(startMs + 2 * 3_600_000) });
const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

export function benchAgenda(events: readonly BenchEvent[], total = events.length, next?: string): BenchAgenda {
  const categories = CATEGORIES.map((id) => ({ id, label: id }));
  return { schema: 'ij/agenda@1', title: 'Agenda', categories, events, total, ...(next !== undefined && { next }) };
}

/** A document over 16 MB is refused: more come as pages of so many. */
export const PAGE_SIZE = 10_000;

/** `/data/agenda/100000/3`: the fourth page of 100,000 events. */
export function agendaPage(path: string): string | undefined {
  const [, size = 0, page = 0] = (/^\/data\/agenda\/(\d+)\/(\d+)$/.exec(path) ?? []).map(Number);
  const events = eventsOf(size).slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const isLast = (page + 1) * PAGE_SIZE >= size;
  return events.length ? JSON.stringify(benchAgenda(events, size, isLast ? undefined : `/data/agenda/${size}/${page + 1}`)) : undefined;
}

let made: readonly BenchEvent[] = [];
const eventsOf = (size: number): readonly BenchEvent[] => (made = made.length === size ? made : benchEvents(size));

