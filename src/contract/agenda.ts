import * as z from 'zod/mini';
import { list, text } from './text.js';

/** `scheduled` also says "moved to another day", once the timings are the new ones. */
export const EVENT_STATUSES = ['scheduled', 'cancelled', 'postponed', 'full', 'online-only'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

const MOST_EVENTS = 100_000;
const short = text(300);
const link = text(2_000);
const shorts = (max: number) => z._default(list(short, max), []);

/** `2027-01-20T14:00`, seconds and offset optional: without an offset it is the wall clock of the event's time zone. */
export const instant = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/));
const dayText = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{4}-\d\d-\d\d$/));

/** One time that it takes place: from `start` to `end`, or the whole of the days `date` to `endDate` (included). */
const timing = z.union([z.object({ start: instant, end: z.nullish(instant) }), z.object({ date: dayText, endDate: z.nullish(dayText) })]);
export type WireTiming = z.infer<typeof timing>;

/** WGS84 degrees. */
const lat = z.number().check(z.minimum(-90), z.maximum(90));
const lon = z.number().check(z.minimum(-180), z.maximum(180));

/** Where: any of it may be missing; without `lat` and `lon` it is in the list and not on the map. */
export const whereabouts = {
  address: z.nullish(text(500)),
  postcode: z.nullish(text(20)),
  city: z.nullish(text(200)),
  /** INSEE code of the commune */
  citycode: z.nullish(text(10)),
  lat: z.nullish(lat),
  lon: z.nullish(lon),
};

export const agendaEvent = z.object({
  id: text(500),
  title: text(1_000),
  summary: z.nullish(text(5_000)),
  /** plain text, paragraphs separated by an empty line */
  description: z.nullish(text(50_000)),
  status: z._default(z.enum(EVENT_STATUSES), 'scheduled'),
  timings: z._default(list(timing, 1_000), []),
  /** the whole of one day, in place of `timings` */
  date: z.nullish(dayText),
  /** RFC 5545 RRULE, of the first timing; `excluded`: the starts that don't take place (EXDATE) */
  recurrence: z.nullish(text(1_000)),
  excluded: z._default(list(z.union([instant, dayText]), 1_000), []),
  /** IANA name; Europe/Paris when missing */
  timezone: z.nullish(text(60)),
  place: z.nullish(z.object({ name: z.nullish(short), ...whereabouts })),
  online: z.nullish(z.object({ url: z.nullish(link) })),
  categories: shorts(50),
  audiences: shorts(50),
  organizer: z.nullish(z.object({ name: z.nullish(short), url: z.nullish(link) })),
  url: z.nullish(link),
  image: z.nullish(z.object({ url: link, alt: z.nullish(text(1_000)), credit: z.nullish(short) })),
  registration: z.nullish(z.object({ required: z.nullish(z.boolean()), url: z.nullish(link), email: z.nullish(short), phone: z.nullish(text(60)) })),
  /** words: `gratuit`, `5 €` */
  price: z.nullish(text(500)),
  /** `wheelchair`, `sign-language`, `hearing-loop`, `visual`, `mental`, `psychic`, or words of the partner's own */
  accessibility: shorts(30),
  updated: z.nullish(text(40)),
});
export type WireEvent = z.infer<typeof agendaEvent>;

const category = z.object({ id: short, label: short });

const envelope = {
  title: z.nullish(short),
  /** who publishes, shown under the list */
  source: z.nullish(short),
  updated: z.nullish(text(40)),
  categories: z._default(list(category, 500), []),
  /** address of the next page */
  next: z.nullish(link),
  /** how many there are over all pages */
  total: z.nullish(z.int().check(z.minimum(0))),
};

/** `ij/agenda@1`: events. */
export const agenda = z.object({ schema: z.optional(z.literal('ij/agenda@1')), ...envelope, events: list(agendaEvent, MOST_EVENTS) });
export type Agenda = z.infer<typeof agenda>;

/** One place of the directory of guidance actors. */
const actor = z.object({
  id: text(500),
  name: text(1_000),
  kind: z.nullish(short),
  summary: z.nullish(text(5_000)),
  description: z.nullish(text(50_000)),
  ...whereabouts,
  phone: z.nullish(text(60)),
  email: z.nullish(short),
  url: z.nullish(link),
  /** OpenStreetMap's `opening_hours` */
  hours: z.nullish(text(1_000)),
  services: shorts(100),
  audiences: shorts(50),
  /** address where an appointment is made */
  booking: z.nullish(link),
  image: z.nullish(z.object({ url: link, alt: z.nullish(text(1_000)), credit: z.nullish(short) })),
  price: z.nullish(text(500)),
  accessibility: shorts(30),
  updated: z.nullish(text(40)),
});
export type WirePlace = z.infer<typeof actor>;

/** `ij/places@1`: the directory of guidance actors. Not `ij/places-list@1`, the communes that a question offers. */
export const places = z.object({ schema: z.optional(z.literal('ij/places@1')), ...envelope, places: list(actor, MOST_EVENTS) });
export type Directory = z.infer<typeof places>;
