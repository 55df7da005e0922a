import { seedDays, type SeedDays } from './agenda-days.js';
import { specialEvents, type SeedEvent } from './agenda-special.js';
import { CAMPUS_THEMES, MISSION_THEMES, REGION_THEMES, type SeedTheme } from './agenda-themes.js';
import { MAIN_TOWNS, OTHER_TOWNS, requireTown, venueOf } from './agenda-towns.js';
import { createRandom, type Random } from './random.js';

const SEED = 20_270_120;
const WEEKS = 8;

/** Three partners' invented events over the eight weeks after a day; some are announced by two of them. */
export interface SeedAgenda {
  readonly region: readonly SeedEvent[];
  readonly missions: readonly SeedEvent[];
  readonly campus: readonly SeedEvent[];
}

/** The same from the same day, `YYYY-MM-DD`. */
export function generateAgenda(firstDay: string): SeedAgenda {
  const random = createRandom(SEED);
  const days = seedDays(firstDay);
  const towns = [...MAIN_TOWNS, ...OTHER_TOWNS];
  const make = (prefix: string, themes: readonly SeedTheme[], count: number): SeedEvent[] =>
    [...Array<undefined>(count)].map((_, i) => eventOf({ id: `${prefix}-${i + 1}`, theme: themes[i % themes.length] ?? random.pick(themes), town: random.pick(i % 2 ? towns : MAIN_TOWNS) }, days, random));
  const region = make('region', REGION_THEMES, 48);
  const missions = make('mission', MISSION_THEMES, 36);
  const campus = make('campus', CAMPUS_THEMES, 32);
  return {
    region: [...specialEvents(days), ...region],
    missions: [weeklyDesk(days), ...missions, ...region.slice(0, 5).map((event, i) => announcedAgain(event, `mission-aussi-${i}`, event.title.toUpperCase()))],
    campus: [...campus, ...region.slice(5, 10).map((event, i) => announcedAgain(event, `campus-aussi-${i}`, `${event.title.replaceAll("'", '’').replace(' –', ',')} !`))],
  };
}

interface Drawn {
  readonly id: string;
  readonly theme: SeedTheme;
  readonly town: string;
}

function eventOf({ id, theme, town }: Drawn, { on }: SeedDays, random: Random): SeedEvent {
  const { title, summary, start, end, weekday, isBooked, ...rest } = theme;
  const day = on(random.below(WEEKS), weekday);
  const { name } = requireTown(town);
  return {
    id,
    title: `${title} – ${name}`,
    summary,
    timings: [{ start: `${day}T${start}`, end: `${day}T${end}` }],
    place: venueOf(town, random.below(8)),
    organizer: { name: `Info Jeunes ${name}` },
    registration: isBooked ? { required: true, email: 'inscription@example.org', phone: `01 99 00 ${town.slice(0, 2)} ${town.slice(3)}` } : { required: false },
    ...rest,
  };
}

/** A rule without an end, in the partner's calendar. */
const weeklyDesk = ({ on }: SeedDays): SeedEvent => ({
  id: 'mission-permanence',
  title: 'Permanence de la mission locale',
  summary: 'Sans rendez-vous, tous les jeudis.',
  timings: [{ start: `${on(-1, 4)}T09:30`, end: `${on(-1, 4)}T12:00` }],
  recurrence: 'FREQ=WEEKLY;BYDAY=TH',
  place: venueOf('79202', 3),
  categories: ['emploi'],
});

/** As another partner would write it: under a title of its own hand, ten minutes later, some steps away. */
function announcedAgain({ summary, timings, place, categories }: SeedEvent, id: string, title: string): SeedEvent {
  const later = (timings as { start: string; end: string }[]).map(({ start, end }) => ({ start: `${start.slice(0, -2)}${Number(start.slice(-2)) + 10}`, end }));
  const { lat, lon, ...where } = place as ReturnType<typeof venueOf>;
  return { id, title, summary, timings: later, place: { ...where, lat: Math.round((lat + 0.000_4) * 1e4) / 1e4, lon }, categories };
}
