import * as z from 'zod/mini';
import { list, text } from './text.js';

/** `scheduled` also says "moved to another day", once the timings are the new ones. */
export const EVENT_STATUSES = ['scheduled', 'cancelled', 'postponed', 'full', 'online-only'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What makes an event accessible in a filter: ramps for wheels, words signed … */
export const ACCESS_WORDS = ['wheelchair', 'sign-language', 'hearing-loop', 'hearing', 'visual', 'mental', 'psychic'] as const;

export const MOST_ENTRIES = 100_000;
export const short = text(300);
export const link = text(2_000);
export const shorts = (max: number) => z._default(list(short, max), []);

/** To some browsers 30 February is 2 March. */
const onRealDay = /* @__PURE__ */ z.refine<string>((value) => new Date(value.slice(0, 10)).getUTCDate() === Number(value.slice(8, 10)), { error: 'is on no day that exists' });

/** `2027-01-20T14:00`, seconds and offset optional: without an offset it is the wall clock of the event's time zone. */
export const instant = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/), onRealDay);
const day = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{4}-\d\d-\d\d$/), onRealDay);

/** One time that it takes place: from `start` to `end`, or the whole of the days `date` to `endDate` (included). */
const timing = z.union([z.object({ start: instant, end: z.nullish(instant) }), z.object({ date: day, endDate: z.nullish(day) })]);
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
  /** is the point that of the commune only? */
  isApproximate: z.nullish(z.boolean()),
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
  date: z.nullish(day),
  /** RFC 5545 RRULE, of the first timing; `excluded`: the starts that don't take place (EXDATE) */
  recurrence: z.nullish(text(1_000)),
  excluded: z._default(list(z.union([instant, day]), 1_000), []),
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
  /** ACCESS_WORDS, or words of the partner's own: those are shown, and promise nothing */
  accessibility: shorts(30),
  updated: z.nullish(text(40)),
});
export type WireEvent = z.infer<typeof agendaEvent>;

const category = z.object({ id: short, label: short });

/** What stands around a page of entries. */
export const envelope = {
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
export const agenda = z.object({ schema: z.optional(z.literal('ij/agenda@1')), ...envelope, events: list(agendaEvent, MOST_ENTRIES) });
export type Agenda = z.infer<typeof agenda>;
