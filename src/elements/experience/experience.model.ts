import type { ChosenCompetence } from '../../contract/competences.js';
import { EXPERIENCE_LIMITS, reachOf, type Audience, type Experience, type ExperiencePhoto, type Visibility } from '../../contract/experience.js';
import { isDay } from '../../contract/text.js';

/** As it is typed: any of the three may be empty. */
export interface DateInput {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface DraftPhoto {
  /** tells one from the others while they are moved about */
  readonly key: number;
  readonly photo: ExperiencePhoto;
  /** a `data:` address of a small picture of it */
  readonly preview?: string | undefined;
}

/** An experience on its way: as the person has put it in, right or wrong. */
export interface Draft {
  /** what it was read from: what this version doesn't know of is given back */
  readonly base: Experience;
  readonly title: string;
  readonly text: string;
  readonly from: DateInput;
  readonly until: DateInput;
  readonly place: string;
  readonly photos: readonly DraftPhoto[];
  readonly competences: readonly ChosenCompetence[];
  readonly visibility: Visibility;
  readonly audience: string | undefined;
}

export const blankExperience = (id: string): Experience => ({ id, text: '', visibility: 'private' });

export function draftOf(base: Experience): Draft {
  const { title = '', text, from, until, place = '', photos = [], competences = [], visibility, audience } = base;
  return { base, title, text, from: dateInput(from), until: dateInput(until), place, photos: photos.map((photo, key) => ({ key, photo })), competences, visibility, audience };
}

function dateInput(when = ''): DateInput {
  const [year = '', month = '', day = ''] = when.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}

/** `2026-06`, `2026-06-14`; an empty text when nothing was typed; undefined when it is no date. A year is enough for nobody: the contract wants a month. */
export function writtenDate({ day, month, year }: DateInput): string | undefined {
  if (![day, month, year].some((part) => part.trim())) return '';
  const [d, m, y] = [day, month, year].map((part) => part.trim()) as [string, string, string];
  if (!/^\d{4}$/.test(y) || !/^\d{1,2}$/.test(m) || !/^\d{0,2}$/.test(d)) return undefined;
  const first = `${y}-${m.padStart(2, '0')}-${(d || '1').padStart(2, '0')}`;
  if (!isDay(first)) return undefined;
  return d ? first : first.slice(0, 7);
}

/** What would be kept or sent. Faults aside: a date that is none is left out. */
export function experienceOf(draft: Draft, lang: string): Experience {
  const { base, text, photos, competences, visibility, audience } = draft;
  const kept = { id: base.id, text: text.trim(), visibility, lang: base.lang ?? lang };
  const told = { title: draft.title.trim(), from: writtenDate(draft.from), until: writtenDate(draft.until), place: draft.place.trim() };
  return {
    schema: 'ij/experience@1',
    ...kept,
    ...(Object.fromEntries(Object.entries(told).filter(([, value]) => value)) as Partial<typeof told>),
    ...(photos.length && { photos: photos.map(({ photo }) => withoutBlankAlt(photo)) }),
    ...(competences.length && { competences: competences.slice(0, EXPERIENCE_LIMITS.competences) }),
    ...(visibility === 'community' && audience !== undefined && { audience }),
  };
}

function withoutBlankAlt({ alt, ...photo }: ExperiencePhoto): ExperiencePhoto {
  return alt?.trim() ? { ...photo, alt: alt.trim() } : photo;
}

export type Fault = { readonly field: 'text'; readonly code: 'empty' | 'long' } | { readonly field: 'from' | 'until'; readonly code: 'date' | 'before' } | { readonly field: 'who'; readonly code: 'unknown' };

/** What keeps it from being kept or sent, in the order of the fields. An audience that the page no longer names is one. */
export function faultsOf(draft: Draft, audiences: readonly Audience[]): readonly Fault[] {
  const faults: Fault[] = [];
  if (!draft.text.trim() && !draft.photos.length) faults.push({ field: 'text', code: 'empty' });
  if (draft.text.length > EXPERIENCE_LIMITS.text) faults.push({ field: 'text', code: 'long' });
  const [from, until] = [writtenDate(draft.from), writtenDate(draft.until)];
  if (from === undefined) faults.push({ field: 'from', code: 'date' });
  if (until === undefined) faults.push({ field: 'until', code: 'date' });
  else if (until && from && isBefore(until, from)) faults.push({ field: 'until', code: 'before' });
  if (draft.visibility === 'community' && !audiences.some(({ id }) => id === draft.audience)) faults.push({ field: 'who', code: 'unknown' });
  return faults;
}

/** June is not before the 14th of June. */
const isBefore = (a: string, b: string): boolean => a.slice(0, Math.min(a.length, b.length)) < b.slice(0, Math.min(a.length, b.length));

/** One of the cards: a status, for a community with which one. */
export interface Sharing {
  readonly visibility: Visibility;
  readonly audience?: Audience | undefined;
}

/** What can be chosen: what leaves the device only where it can be sent; what was chosen before stays among them. */
export function sharingsOf(draft: Pick<Draft, 'visibility'>, { audiences, withSocial, canSend }: { readonly audiences: readonly Audience[]; readonly withSocial: boolean; readonly canSend: boolean }): readonly Sharing[] {
  const isOffered = ({ visibility }: Sharing): boolean => visibility === 'private' || (canSend && (visibility !== 'social' || withSocial)) || (visibility === draft.visibility && visibility !== 'community');
  const all: readonly Sharing[] = [{ visibility: 'private' }, { visibility: 'referent' }, ...audiences.map((audience) => ({ visibility: 'community' as const, audience })), { visibility: 'public' }, { visibility: 'social' }];
  return all.filter(isOffered);
}

export const isChosen = ({ visibility, audience }: Sharing, draft: Pick<Draft, 'visibility' | 'audience'>): boolean =>
  visibility === draft.visibility && (visibility !== 'community' || audience?.id === draft.audience);

type Reach = Pick<Draft, 'visibility' | 'audience'>;

/** Would somebody see it now who could not before? Another community is not wider, and other people all the same. */
export const isWider = (now: Reach, before: Reach): boolean =>
  reachOf(now.visibility) > reachOf(before.visibility) || (now.visibility === 'community' && before.visibility === 'community' && now.audience !== before.audience);

/** Photos that nobody has described, by their places from 1. */
export const undescribed = ({ photos }: Pick<Draft, 'photos'>): readonly number[] => photos.flatMap(({ photo }, i) => (photo.alt?.trim() ? [] : [i + 1]));

/** One place further to the front (-1) or to the back (1). */
export function movedPhoto(photos: readonly DraftPhoto[], key: number, step: -1 | 1): readonly DraftPhoto[] {
  const at = photos.findIndex((one) => one.key === key);
  const [one, other] = [photos[at], photos[at + step]];
  if (!one || !other) return photos;
  return photos.map((photo, i) => (i === at ? other : i === at + step ? one : photo));
}

export const nextKey = (photos: readonly DraftPhoto[]): number => Math.max(-1, ...photos.map(({ key }) => key)) + 1;
