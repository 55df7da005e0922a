import { createHash } from 'node:crypto';
import type { WireEvent, WireTiming } from '../../src/contract/agenda.js';
import { isDay, type AnswerRow, type Answers, type Form, type Submission } from '../../src/contract/index.js';
import { findCommune } from './communes.js';

/** What whoever moderates should look at: the event is published without it. */
export type ProposalNote = 'time-unreadable' | 'not-located' | 'registration-unreadable';

export interface ProposedEvent {
  readonly event: WireEvent;
  readonly image: ProposedImage | undefined;
  readonly notes: readonly ProposalNote[];
}

/** As the form sends it: base64. */
export interface ProposedImage {
  readonly type: string;
  readonly data: string;
}

/** The name of a proposal in the agenda. Not the sender's own id: whoever knows that one could ask what became of it. */
export const proposalId = (submissionId: string): string => `p-${createHash('sha256').update(submissionId).digest('hex').slice(0, 16)}`;

/** The answers to "Proposer un événement" as an event of the agenda. `form`: the version that was answered, for the words of its codes. */
export function eventOfProposal({ submissionId, answers }: Submission, form: Form, updated: string): ProposedEvent {
  const id = proposalId(submissionId);
  const timings = rowsOf(answers['timings']).map(timingOf);
  const place = answers['online'] === true ? undefined : placeOf(answers);
  const image = imageOf(answers);
  const event: WireEvent = {
    id,
    title: textOf(answers['title']) ?? '',
    summary: textOf(answers['summary']),
    description: textOf(answers['description']),
    status: 'scheduled',
    timings: timings.flatMap(({ timing }) => timing ?? []),
    excluded: [],
    place,
    online: answers['online'] === true ? { url: linkOf(answers['url']) } : undefined,
    categories: codesOf(answers['categories']),
    audiences: codesOf(answers['audiences']).map((code) => labelOf(form, 'publics', code)),
    organizer: { name: textOf(answers['organizer']) },
    url: linkOf(answers['url']),
    image: image && { url: `/api/agenda/${id}/image`, alt: textOf(answers['image-alt']) },
    registration: registrationOf(answers),
    price: priceOf(answers),
    accessibility: codesOf(answers['accessibility']).map((code) => ACCESSIBILITY[code] ?? code),
    updated,
  };
  const { registration } = event;
  const isHowLost = textOf(answers['registration-how']) !== undefined && !(registration?.url ?? registration?.email ?? registration?.phone);
  const found: readonly (readonly [note: ProposalNote, isSo: boolean])[] = [
    ['time-unreadable', timings.some(({ isUnreadable }) => isUnreadable)],
    ['not-located', place !== undefined && place.lat === undefined],
    ['registration-unreadable', isHowLost],
  ];
  return { event, image, notes: found.filter(([, isSo]) => isSo).map(([note]) => note) };
}

/** The words of its categories, for whoever reads it: the event has their codes. */
export const categoryWords = ({ categories }: WireEvent, form: Form): string[] => categories.map((code) => labelOf(form, 'categories', code));

/** The last day it takes place, `YYYY-MM-DD`; undefined without a date. */
export function lastDayOf({ timings }: WireEvent): string | undefined {
  return timings.map((timing) => ('date' in timing ? (timing.endDate ?? timing.date) : (timing.end ?? timing.start).slice(0, 10))).sort().at(-1);
}

/** Those of the form that the agenda has no word for. */
const ACCESSIBILITY: Readonly<Record<string, string>> = { 'easy-read': 'documents faciles à lire', ask: "contacter l'organisateur" };

type Answer = Answers[string] | undefined;

const textOf = (answer: Answer): string | undefined => (typeof answer === 'string' && answer.trim() ? answer.trim() : undefined);
const codesOf = (answer: Answer): string[] => (Array.isArray(answer) ? answer.filter((one): one is string => typeof one === 'string') : []);
const rowsOf = (answer: Answer): AnswerRow[] => (Array.isArray(answer) ? answer.filter((one): one is AnswerRow => typeof one === 'object') : []);
const labelOf = (form: Form, name: string, code: string): string => form.lists[name]?.find((one) => one.code === code)?.label ?? code;

/** An address as people write it, with or without its beginning; nothing else than the web's. */
function linkOf(answer: Answer): string | undefined {
  const text = textOf(answer);
  if (!text) return undefined;
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return /^[^\s.]+\.\S+$/.test(text) && URL.canParse(address) ? address : undefined;
}

interface ReadTiming {
  readonly timing?: WireTiming;
  readonly isUnreadable: boolean;
}

/** A start that can't be read leaves the whole day, an end the start alone. An end before the start is the next day's, if it is early. */
function timingOf(row: AnswerRow): ReadTiming {
  const [date, from, to] = [row['date'], row['start'], row['end']].map((part) => textOf(part as Answer));
  if (!date || !isDay(date)) return { isUnreadable: true };
  const [start, end] = [from, to].map((text) => (text ? timeOf(text) : undefined));
  const isUnreadable = Boolean((from && !start) || (to && !end));
  if (!start) return { timing: { date }, isUnreadable };
  if (!end || (end <= start && end > EARLY)) return { timing: { start: `${date}T${start}` }, isUnreadable: isUnreadable || Boolean(end) };
  return { timing: { start: `${date}T${start}`, end: `${end <= start ? dayAfter(date) : date}T${end}` }, isUnreadable };
}

const EARLY = '06:00';
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** `14:00`, `14h`, `vers 9 h 30`, `à 14 heures`, `14H30`, `14.30`, `14` → `14:00` … */
function timeOf(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(?:(?:vers|à|a|dès|de|environ)\s+)?(\d{1,2})\s*(?:(?::|\.|h(?:eures?)?)\s*(\d\d)?)?$/i.exec(text.trim()) ?? [];
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

/** With the point of the commune, where it is known: the hall's own is not asked for. */
function placeOf(answers: Answers): NonNullable<WireEvent['place']> {
  const city = textOf(answers['city']);
  const found = city ? findCommune(city) : undefined;
  const named = { name: textOf(answers['place-name']), address: textOf(answers['address']) };
  if (!found) return { ...named, city };
  return { ...named, city: found.name, postcode: found.postcode, citycode: found.code, lat: found.lat, lon: found.lon, isApproximate: true };
}

function registrationOf(answers: Answers): WireEvent['registration'] {
  if (answers['registration'] === undefined) return undefined;
  const how = textOf(answers['registration-how']);
  const email = how && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(how) ? how : undefined;
  const phone = how && /^\+?[\d .()-]{8,20}$/.test(how) ? how : undefined;
  return { required: answers['registration'] === true, email, phone, url: email || phone ? undefined : linkOf(how) };
}

function priceOf(answers: Answers): string | undefined {
  const said = textOf(answers['price-text']);
  if (answers['price'] === 'free') return 'gratuit';
  if (answers['price'] === 'choice') return said ? `prix libre : ${said}` : 'prix libre';
  return answers['price'] === 'paid' ? (said ?? 'payant') : undefined;
}

function imageOf(answers: Answers): ProposedImage | undefined {
  const [file] = rowsOf(answers['image']);
  const [type, data] = [file?.['type'], file?.['data']];
  return typeof type === 'string' && typeof data === 'string' && IMAGES.includes(type) ? { type, data } : undefined;
}

const IMAGES = ['image/jpeg', 'image/png', 'image/webp'];
