import { HOME_ZONE } from '../../agenda-set.js';
import type { AdaptOptions, Adapted, AgendaAdapter } from '../../agenda-source.js';
import { atOnce, componentsOfJCal, parsingICalendar, type ICalComponent, type ICalProperty } from '../../icalendar.js';
import { wallOfText } from '../../icalendar-zones.js';
import { wallMs } from '../../zone.js';
import { Collector } from './collector.js';
import type { EventDraft } from './draft.js';
import { placeOf } from './icalendar-place.js';
import { durationOf, expandedIn, lengthBetween, momentText, timingFrom, ZoneFinder, type ICalMoment, type Length } from './icalendar-times.js';
import { statusOf } from './words.js';

/** iCalendar (text or bytes) and jCal (arrays) into events of ours. */

interface Calendar {
  readonly options: AdaptOptions;
  readonly collector: Collector;
  readonly zones: ZoneFinder;
  /** of times that have none: `X-WR-TIMEZONE` */
  readonly zone: string | undefined;
}

interface Entry {
  readonly component: ICalComponent;
  readonly path: string;
  /** of a master: the components that stand for one of its times */
  readonly changes: Entry[];
}

export const fromICalendar: AgendaAdapter = (document, options) => atOnce(readingICalendar(document, options));

/** The same, with a breath after each stretch: thousands of events take a second. */
export async function fromLongICalendar(document: unknown, options: AdaptOptions): Promise<Adapted> {
  const reading = readingICalendar(document, options);
  let step = reading.next();
  while (!step.done) {
    await options.breath?.();
    step = reading.next();
  }
  return step.value;
}

function* readingICalendar(document: unknown, options: AdaptOptions): Generator<undefined, Adapted> {
  const collector = new Collector(options);
  const roots = typeof document === 'string' || document instanceof Uint8Array ? yield* parsingICalendar(document) : componentsOfJCal(document);
  const calendars = roots.filter(({ name }) => name === 'vcalendar');
  if (!calendars.length) collector.lose('vcalendar', 'holds no calendar: BEGIN:VCALENDAR is missing', '');
  for (const component of calendars) yield* readingCalendar(component, collector, options);
  const title = calendars.map((one) => textOf(one, 'name', options) ?? textOf(one, 'x-wr-calname', options)).find(Boolean);
  return collector.adapted({ title, updated: calendars.map((one) => instantText(one, 'last-modified')).find(Boolean) });
}

/** Some ten milliseconds of work, in events. */
const STRETCH = 100;

function* readingCalendar(component: ICalComponent, collector: Collector, options: AdaptOptions): Generator<undefined, void> {
  const zones = new ZoneFinder(component.components.filter(({ name }) => name === 'vtimezone'), (tzid) =>
    collector.lose('zone', `"${tzid.slice(0, 60)}" is a time zone that neither its name nor a VTIMEZONE explains: Europe/Paris is assumed`));
  const zone = zones.find(first(component, 'x-wr-timezone') ?? 'Europe/Paris', Date.UTC(2020, 0))?.iana;
  const calendar = { options, collector, zones, zone: first(component, 'x-wr-timezone') ? zone : undefined };
  let read = 0;
  for (const entry of entriesOf(component, collector)) {
    readEntry(entry, calendar);
    if ((read += 1) % STRETCH === 0) yield;
  }
}

/** Masters, each with the components that change one of its times, by UID. A change without its master is an event like others. */
function entriesOf({ components }: ICalComponent, collector: Collector): Entry[] {
  const entries = components.map((component, i) => ({ component, path: `${component.name}[${i}]`, changes: [] as Entry[] }));
  const events = entries.filter(({ component, path }) => {
    if (/^v(todo|journal|freebusy)$/.test(component.name)) collector.lose(component.name, `a ${component.name.toUpperCase()} is no event`, path);
    return component.name === 'vevent';
  });
  const masters = new Map(events.filter(({ component }) => !first(component, 'recurrence-id')).map((entry) => [first(entry.component, 'uid'), entry]));
  return events.filter((entry) => {
    const master = first(entry.component, 'recurrence-id') ? masters.get(first(entry.component, 'uid')) : undefined;
    master?.changes.push(entry);
    return !master;
  });
}

function readEntry(entry: Entry, calendar: Calendar): void {
  const { component, path, changes } = entry;
  const apart: [Entry, EventDraft][] = [];
  calendar.collector.addEvent(path, () => {
    const draft = draftOf(component, calendar);
    if (!draft.timings.length) return void calendar.collector.leaveOut(path, 'it has no start that can be read (DTSTART)');
    const read = changes.flatMap((change) => changeOf(change, component, draft, calendar) ?? []);
    apart.push(...read.flatMap(({ entry: change, draft: own }) => (own ? [[change, own] as [Entry, EventDraft]] : [])));
    const removed = read.map(({ day }) => day);
    return {
      ...draft,
      timings: [...withoutThose(draft, removed), ...read.flatMap(({ timings }) => timings)],
      excluded: [...(draft.excluded ?? []), ...(draft.recurrence === undefined ? [] : removed)],
    };
  });
  for (const [change, draft] of apart) calendar.collector.addEvent(change.path, () => draft);
}

/** The first timing is the one that the rule starts from: it is excluded by its instant, not taken away. */
const withoutThose = ({ timings, recurrence }: EventDraft, removed: readonly string[]): EventDraft['timings'] =>
  timings.filter((timing, i) => (i === 0 && recurrence !== undefined) || !removed.includes('date' in timing ? timing.date : timing.start));

interface Change {
  readonly entry: Entry;
  /** the time that it stands for */
  readonly day: string;
  readonly timings: EventDraft['timings'];
  readonly draft?: EventDraft;
}

/** A change of the hour alone is a timing more; whatever else it says needs an event of its own. */
function changeOf(entry: Entry, master: ICalComponent, draft: EventDraft, calendar: Calendar): Change | undefined {
  const id = property(entry.component, 'recurrence-id');
  const moment = id && calendar.zones.moment(id.values[0] ?? '', id);
  if (!moment) return undefined;
  if (id.params['range']) calendar.collector.lose('range', 'changes all that follow (RANGE): only the one time is changed', entry.path);
  const start = property(entry.component, 'dtstart') ?? { ...id, name: 'dtstart' };
  const merged = { ...entry.component, properties: [...entry.component.properties.filter(({ name }) => name !== 'dtstart'), start, ...inherited(entry.component, master), ...lengthOf(entry.component, draft.timings[0])] };
  const own = draftOf({ ...merged, properties: merged.properties.filter(({ name }) => !/^(rrule|rdate|exdate)$/.test(name)) }, calendar);
  const day = momentText(moment);
  const isTimeOnly = JSON.stringify(wordsOf(own)) === JSON.stringify(wordsOf(draft)) && own.timezone === draft.timezone;
  return isTimeOnly ? { entry, day, timings: own.timings } : { entry, day, timings: [], draft: { ...own, id: `${String(draft.id)}#${day}` } };
}

/** What a change does not say is as in its master. */
function inherited(change: ICalComponent, master: ICalComponent): ICalProperty[] {
  const own = new Set(change.properties.map(({ name }) => name));
  return master.properties.filter(({ name }) => !own.has(name) && !/^(dtstart|dtend|duration|rrule|rdate|exdate)$/.test(name));
}

/** A change that says no end is as long as the time that it stands for. */
function lengthOf(change: ICalComponent, timing: EventDraft['timings'][number] | undefined): ICalProperty[] {
  if (!timing || property(change, 'dtend') || property(change, 'duration')) return [];
  const [from, to] = 'date' in timing ? [timing.date, timing.endDate] : [timing.start, timing.end];
  // both on one clock, or both instants
  const ms = to && from.length === to.length ? wallOfText(to) - wallOfText(from) : 0;
  const value = 'date' in timing ? `P${ms / 86_400_000 + 1}D` : `PT${ms / 1_000}S`;
  return ms > 0 ? [{ name: 'duration', params: {}, type: '', values: [value] }] : [];
}

const wordsOf = ({ timings, excluded, recurrence, updated, ...words }: EventDraft): object => ({ ...words, count: [timings, excluded, recurrence, updated].length });

function draftOf(component: ICalComponent, calendar: Calendar): EventDraft {
  const { options, collector } = calendar;
  const location = textOf(component, 'location', options);
  const isLink = /^https?:\/\/\S+$/i.test(location ?? '');
  const said = first(component, 'description') !== undefined;
  if (property(component, 'attendee')) collector.lose('attendee', 'names who takes part (ATTENDEE): left out');
  if (property(component, 'exrule')) collector.lose('exrule', 'takes times away by a rule (EXRULE), which is not read');
  return {
    ...timesOfEvent(component, calendar),
    id: first(component, 'uid'),
    title: textOf(component, 'summary', options),
    description: textOf(component, said ? 'description' : 'x-alt-desc', options),
    status: statusOf(first(component, 'status')),
    categories: component.properties.filter(({ name }) => name === 'categories').flatMap(({ values }) => values),
    url: first(component, 'url'),
    image: imageOf(component, collector),
    organizer: organizerOf(property(component, 'organizer')),
    place: placeOf(component, isLink ? undefined : location) ?? {},
    online: isLink ? location : (linkOf(component) ?? first(component, 'x-google-conference') ?? first(component, 'x-microsoft-skypeteamsmeetingurl')),
    updated: instantText(component, 'last-modified') ?? instantText(component, 'dtstamp'),
  };
}

const property = ({ properties }: ICalComponent, name: string): ICalProperty | undefined => properties.find((one) => one.name === name);
const first = (component: ICalComponent, name: string): string | undefined => property(component, name)?.values[0] || undefined;

/** Of a text in several languages the one that is wanted, else the first. */
function textOf({ properties }: ICalComponent, name: string, { lang }: AdaptOptions): string | undefined {
  const all = properties.filter((one) => one.name === name);
  const wanted = all.find(({ params }) => params['language']?.[0]?.slice(0, 2).toLowerCase() === lang.slice(0, 2));
  return (wanted ?? all[0])?.values[0];
}

function imageOf(component: ICalComponent, collector: Collector): EventDraft['image'] {
  const attached = component.properties.filter(({ name }) => name === 'image' || name === 'attach');
  const isPicture = ({ name, params, values }: ICalProperty): boolean =>
    name === 'image' || /^image\//i.test(params['fmttype']?.[0] ?? '') || /\.(png|jpe?g|webp|gif|avif)$/i.test((values[0] ?? '').slice(-6));
  const found = attached.find((one) => isPicture(one) && /^https?:/i.test(one.values[0] ?? ''));
  if (attached.some((one) => one !== found)) collector.lose('attach', 'holds files (ATTACH): only the address of one image is kept');
  return found && { url: found.values[0], alt: found.params['x-alt']?.[0] ?? found.params['label']?.[0] };
}

const linkOf = (component: ICalComponent): string | undefined =>
  component.properties.find(({ name, values }) => name === 'conference' && /^https?:/i.test(values[0] ?? ''))?.values[0];

const organizerOf = (organizer: ICalProperty | undefined): EventDraft['organizer'] =>
  organizer && { name: organizer.params['cn']?.[0], url: /^(mailto|https?):/i.test(organizer.values[0] ?? '') ? organizer.values[0] : undefined };

function instantText(component: ICalComponent, name: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone = ''] = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(Z)?$/.exec(first(component, name) ?? '') ?? [];
  return year && `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}

type Times = Pick<EventDraft, 'timings' | 'recurrence' | 'excluded' | 'timezone'>;

function timesOfEvent(component: ICalComponent, { zones, collector, zone }: Calendar): Times {
  const dtstart = property(component, 'dtstart');
  const start = wholeDay(component, dtstart && zones.moment(dtstart.values[0] ?? '', dtstart));
  if (!start) return { timings: [] };
  const dtend = property(component, 'dtend');
  const end = wholeDay(component, dtend && zones.moment(dtend.values[0] ?? '', dtend));
  const length = { end: end && end.isDay === start.isDay && end.wall >= start.wall - 86_400_000 ? end : undefined, duration: durationOf(first(component, 'duration') ?? '') };
  const more = momentsOf(component, 'rdate', zones).map((moment) => timingFrom(moment, lengthBetween(start, length)));
  const excluded = momentsOf(component, 'exdate', zones).map(momentText);
  const recurrence = ruleOf(component, collector);
  const isNamed = start.isDay || !start.zone || start.zone.iana !== undefined;
  const timings = recurrence && !isNamed ? expanded(start, { recurrence, length, excluded, collector }) : [timingFrom(start, length)];
  // an instant is told, and comes again, on the clock of the calendar, else of the page
  const isUtc = start.zone?.iana === 'UTC' && !(recurrence && isOtherwise(recurrence, start.wall, zone ?? HOME_ZONE));
  return { timings: [...timings, ...more], recurrence: isNamed ? recurrence : undefined, excluded, timezone: isUtc ? zone : (start.zone?.iana ?? zone) };
}

/** Does the rule name hours, or days that are others on the clock of that zone? Then it can't be read on it. */
const isOtherwise = (recurrence: string, utcMs: number, zone: string): boolean =>
  /BYHOUR/i.test(recurrence) || (/BY[A-Z]*DAY/i.test(recurrence) && Math.floor(utcMs / 86_400_000) !== Math.floor(wallMs(utcMs, zone) / 86_400_000));

/** Outlook's whole days: midnights, and a word of its own. */
const wholeDay = (component: ICalComponent, moment: ICalMoment | undefined): ICalMoment | undefined =>
  moment && /^true$/i.test(first(component, 'x-microsoft-cdo-alldayevent') ?? '') ? { wall: Math.floor(moment.wall / 86_400_000) * 86_400_000, isDay: true } : moment;

/** Of RDATE's periods the starts. */
const momentsOf = (component: ICalComponent, name: string, zones: ZoneFinder): ICalMoment[] =>
  component.properties
    .filter((one) => one.name === name)
    .flatMap((one) => one.values.flatMap((value) => zones.moment(value.split('/', 1)[0] ?? '', one) ?? []))
    .slice(0, 1_000);

function ruleOf(component: ICalComponent, collector: Collector): string | undefined {
  const [rule, ...others] = component.properties.filter(({ name }) => name === 'rrule').flatMap(({ values }) => values);
  if (others.length) collector.lose('rrules', 'has several rules (RRULE): only the first is kept');
  if (rule === undefined || rule.length <= 1_000) return rule;
  collector.lose('rrule', 'has a rule of more than 1000 characters (RRULE): only the first time is kept');
  return undefined;
}

interface Expansion {
  readonly recurrence: string;
  readonly length: Length;
  readonly excluded: readonly string[];
  readonly collector: Collector;
}

function expanded(start: ICalMoment, { recurrence, length, excluded, collector }: Expansion): EventDraft['timings'] {
  collector.lose('own-zone', 'repeats in a time zone of its own: 900 times at most are kept');
  const moments = expandedIn(start, recurrence).filter((moment) => !excluded.includes(momentText(moment)));
  return moments.map((moment) => timingFrom(moment, lengthBetween(start, length)));
}
