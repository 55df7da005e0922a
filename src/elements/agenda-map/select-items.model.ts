import type { AgendaItem, AgendaSet, Occurrence } from '../../contract/agenda-set.js';
import { daysOfPeriod, spanOfDays, startOfDay, type Span } from './periods.model.js';
import { NO_QUERY, type AgendaQuery } from './query.model.js';

/** A set with what is worked out once for it. */
export interface IndexedSet {
  readonly set: AgendaSet;
  /** its items in the order of the list: by their first time, then by name */
  readonly items: readonly AgendaItem[];
  /** 1 for each of `items` that has the words asked; its code comes when somebody is about to type */
  search?: (text: string) => Uint8Array | undefined;
}

/** An item that is shown, at the time that matters: the first that falls in what was asked. */
export interface Entry {
  readonly item: AgendaItem;
  readonly occurrence: Occurrence | undefined;
  /** times of it in what was asked, that one included */
  readonly times: number;
  readonly distanceM: number | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** how many would be shown */
  readonly n: number;
}

export interface Selection {
  readonly entries: readonly Entry[];
  readonly choices: Readonly<Record<'category' | 'audience' | 'city', readonly Choice[]>>;
  readonly counts: Readonly<Record<'free' | 'accessible' | 'online' | 'open', number>>;
}

/** What can hide an item, one bit each. `when` stands for the period or the days. */
const FILTERS = ['text', 'when', 'category', 'audience', 'city', 'free', 'accessible', 'online', 'open', 'radiusKm'] as const;
const BITS = Object.fromEntries(FILTERS.map((key, i) => [key, 1 << i])) as Record<(typeof FILTERS)[number], number>;

export interface SelectOptions {
  readonly query: AgendaQuery;
  readonly nowMs: number;
  /** zone of the days that are asked for: the region's */
  readonly zone: string;
  readonly today: string;
  readonly withPast: boolean;
  /** metres from where the person is, if that is known */
  readonly distanceTo?: ((item: AgendaItem) => number | undefined) | undefined;
  /** is it open now? undefined: its hours are not known */
  readonly isOpen?: ((item: AgendaItem) => boolean | undefined) | undefined;
}

/** What has no date comes last. */
export const firstMs = ({ occurrences }: AgendaItem): number => occurrences[0]?.startMs ?? Infinity;

export function indexSet(set: AgendaSet): IndexedSet {
  const { compare } = new Intl.Collator();
  return { set, items: set.isInOrder ? set.items : [...set.items].sort((a, b) => firstMs(a) - firstMs(b) || compare(a.title, b.title)) };
}

/** A stretch of time, and since when what has no end counts: nobody says when a party is over, it is until the end of its day. */
interface AskedSpan extends Span {
  readonly sinceMs: number;
}

/** The stretch of time asked for: from now on unless the past is wanted. */
export function askedSpan({ query, nowMs, zone, today, withPast }: Omit<SelectOptions, 'distanceTo' | 'isOpen'>): AskedSpan {
  const [first, last] = query.period ? daysOfPeriod(query.period, today) : [query.from, query.to];
  const from = first ? spanOfDays(first, first, zone).fromMs : withPast ? -Infinity : nowMs;
  const toMs = last ? spanOfDays(last, last, zone).toMs : Infinity;
  // a day that is asked by its name is shown whole; "today" has begun already
  const fromMs = first && (query.period === '' || withPast) ? from : Math.max(from, withPast ? from : nowMs);
  return { fromMs, sinceMs: fromMs === nowMs ? startOfDay(today, zone) : fromMs, toMs };
}

export function selectItems({ set, items, search }: IndexedSet, options: SelectOptions): Selection {
  const { query } = options;
  const found = query.text ? search?.(query.text) : undefined;
  const span = askedSpan(options);
  const isWhenAsked = query.period || query.from || query.to;
  const tally = new Tally(set);
  const entries: Entry[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as AgendaItem;
    const times = item.isPlace ? NO_TIMES : timesIn(item, span);
    const distanceM = options.distanceTo?.(item);
    let misses = missesOf(item, options, distanceM);
    if (found?.[i] === 0) misses |= BITS.text;
    if (!times.length && !item.isPlace && (item.occurrences.length || isWhenAsked)) misses |= BITS.when;
    tally.add(item, misses, options);
    if (misses === 0) entries.push({ item, occurrence: times[0], times: times.length, distanceM });
  }
  // what stands in order is sorted fast: only events with several times have moved
  entries.sort(options.distanceTo && (set.isDirectory || query.radiusKm) ? byDistance : byTime);
  return { entries, ...tally.result(query) };
}

const NO_TIMES: readonly Occurrence[] = [];

const isIn = ({ startMs, endMs }: Occurrence, { fromMs, sinceMs, toMs }: AskedSpan): boolean => startMs < toMs && (endMs > startMs ? endMs > fromMs : startMs >= sinceMs);

function timesIn({ occurrences }: AgendaItem, span: AskedSpan): readonly Occurrence[] {
  const only = occurrences[0];
  if (occurrences.length === 1 && only) return isIn(only, span) ? occurrences : NO_TIMES;
  return occurrences.filter((one) => isIn(one, span));
}

/** The bits of the filters that hide it, but for words and time. */
function missesOf(item: AgendaItem, { query, isOpen, distanceTo }: SelectOptions, distanceM: number | undefined): number {
  let misses = 0;
  if (query.category && !item.categories.includes(query.category)) misses |= BITS.category;
  if (query.audience && !item.audiences.includes(query.audience)) misses |= BITS.audience;
  if (query.city && item.where.city !== query.city) misses |= BITS.city;
  if (query.free && !item.isFree) misses |= BITS.free;
  if (query.accessible && !item.isAccessible) misses |= BITS.accessible;
  if (query.online && !item.isOnline) misses |= BITS.online;
  if (query.open && !isOpen?.(item)) misses |= BITS.open;
  // a radius around nowhere hides nothing
  if (distanceTo && query.radiusKm && (distanceM === undefined ? !item.isOnline : distanceM > query.radiusKm * 1_000)) misses |= BITS.radiusKm;
  return misses;
}

/** Counts what each choice would show: an item counts for a filter when no other filter hides it. */
class Tally {
  readonly #set: AgendaSet;
  readonly #values = { category: new Map<string, number>(), audience: new Map<string, number>(), city: new Map<string, number>() };
  readonly #counts = { free: 0, accessible: 0, online: 0, open: 0 };

  constructor(set: AgendaSet) {
    this.#set = set;
  }

  add(item: AgendaItem, misses: number, { isOpen }: SelectOptions): void {
    const { category, audience, city } = this.#values;
    if (!(misses & ~BITS.category)) for (const value of item.categories) count(category, value);
    if (!(misses & ~BITS.audience)) for (const value of item.audiences) count(audience, value);
    if (!(misses & ~BITS.city) && item.where.city) count(city, item.where.city);
    if (item.isFree && !(misses & ~BITS.free)) this.#counts.free += 1;
    if (item.isAccessible && !(misses & ~BITS.accessible)) this.#counts.accessible += 1;
    if (item.isOnline && !(misses & ~BITS.online)) this.#counts.online += 1;
    if (isOpen && !(misses & ~BITS.open) && isOpen(item)) this.#counts.open += 1;
  }

  result(query: AgendaQuery): Omit<Selection, 'entries'> {
    const { category, audience, city } = this.#values;
    const labels = this.#set.categoryLabels;
    return {
      choices: {
        category: choices(category, query.category, (id) => labels.get(id) ?? id),
        audience: choices(audience, query.audience),
        city: choices(city, query.city),
      },
      counts: this.#counts,
    };
  }
}

const count = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);

/** In alphabetical order; the one that is chosen stays even when it shows nothing. */
function choices(values: ReadonlyMap<string, number>, chosen: string, label = (value: string): string => value): Choice[] {
  const all = [...values].map(([value, n]) => ({ value, label: label(value), n }));
  if (chosen && !values.has(chosen)) all.push({ value: chosen, label: label(chosen), n: 0 });
  return all.sort((a, b) => a.label.localeCompare(b.label));
}

const byTime = (a: Entry, b: Entry): number => (a.occurrence?.startMs ?? Infinity) - (b.occurrence?.startMs ?? Infinity);
const byDistance = (a: Entry, b: Entry): number => (a.distanceM ?? Infinity) - (b.distanceM ?? Infinity) || byTime(a, b);

export const isAsking = (query: AgendaQuery): boolean => (Object.keys(NO_QUERY) as (keyof AgendaQuery)[]).some((key) => query[key] !== NO_QUERY[key]);
