import type { AgendaItem, AgendaSet, Occurrence } from '../../contract/agenda-set.js';
import { daysOfPeriod, spanOfDays, type Span } from './periods.model.js';
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

/** One thing asked that could be let go, and how many would be shown then. */
export interface Relaxation {
  readonly key: FilterKey;
  readonly n: number;
}

export interface Selection {
  readonly entries: readonly Entry[];
  readonly choices: Readonly<Record<'category' | 'audience' | 'city', readonly Choice[]>>;
  readonly counts: Readonly<Record<'free' | 'accessible' | 'online' | 'open', number>>;
  /** when nothing is shown: what stands in the way, the most telling first */
  readonly relaxations: readonly Relaxation[];
}

/** What can hide an item, one bit each. `when` stands for the period or the days. */
const FILTERS = ['text', 'when', 'category', 'audience', 'city', 'free', 'accessible', 'online', 'open', 'radiusKm'] as const;
export type FilterKey = (typeof FILTERS)[number];
const BITS = Object.fromEntries(FILTERS.map((key, i) => [key, 1 << i])) as Record<FilterKey, number>;

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

export function indexSet(set: AgendaSet): IndexedSet {
  const { compare } = new Intl.Collator();
  const items = [...set.items].sort((a, b) => (a.occurrences[0]?.startMs ?? 0) - (b.occurrences[0]?.startMs ?? 0) || compare(a.title, b.title));
  return { set, items };
}

/** What is searched of an item. */
export function wordsOf({ title, summary, where, categories, audiences, event, actor }: AgendaItem, { categoryLabels }: AgendaSet): string {
  const labels = categories.map((id) => categoryLabels.get(id) ?? id);
  return [title, summary, where.name, where.city, where.postcode, ...labels, ...audiences, event?.organizer?.name, ...(actor?.services ?? [])].filter(Boolean).join(' ');
}

/** The stretch of time asked for: from now on unless the past is wanted. */
export function askedSpan({ query, nowMs, zone, today, withPast }: SelectOptions): Span {
  const [first, last] = query.period ? daysOfPeriod(query.period, today) : [query.from, query.to];
  const from = first ? spanOfDays(first, first, zone).fromMs : withPast ? -Infinity : nowMs;
  const toMs = last ? spanOfDays(last, last, zone).toMs : Infinity;
  // a day that is asked by its name is shown whole; "today" has begun already
  return { fromMs: first && (query.period === '' || withPast) ? from : Math.max(from, withPast ? from : nowMs), toMs };
}

export function selectItems({ set, items, search }: IndexedSet, options: SelectOptions): Selection {
  const found = options.query.text ? search?.(options.query.text) : undefined;
  const span = askedSpan(options);
  const tally = new Tally(set);
  const entries: Entry[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as AgendaItem;
    const times = item.isPlace ? NO_TIMES : timesIn(item, span);
    const distanceM = options.distanceTo?.(item);
    let misses = missesOf(item, options, distanceM);
    if (found?.[i] === 0) misses |= BITS.text;
    if (!times.length && !item.isPlace) misses |= BITS.when;
    tally.add(item, misses, options);
    if (misses === 0) entries.push({ item, occurrence: times[0], times: times.length, distanceM });
  }
  // what stands in order is sorted fast: only events with several times have moved
  entries.sort(options.distanceTo && (set.isDirectory || options.query.radiusKm) ? byDistance : byTime);
  return { entries, ...tally.result(options.query) };
}

const NO_TIMES: readonly Occurrence[] = [];

const isIn = ({ startMs, endMs }: Occurrence, { fromMs, toMs }: Span): boolean => startMs < toMs && (endMs > fromMs || (endMs === startMs && startMs >= fromMs));

function timesIn({ occurrences }: AgendaItem, span: Span): readonly Occurrence[] {
  const [only] = occurrences;
  if (occurrences.length === 1 && only) return isIn(only, span) ? occurrences : NO_TIMES;
  return occurrences.filter((one) => isIn(one, span));
}

/** The bits of the filters that hide it, but for words and time. */
function missesOf(item: AgendaItem, { query, isOpen }: SelectOptions, distanceM: number | undefined): number {
  let misses = 0;
  if (query.category && !item.categories.includes(query.category)) misses |= BITS.category;
  if (query.audience && !item.audiences.includes(query.audience)) misses |= BITS.audience;
  if (query.city && item.where.city !== query.city) misses |= BITS.city;
  if (query.free && !item.isFree) misses |= BITS.free;
  if (query.accessible && !item.accessibility.length) misses |= BITS.accessible;
  if (query.online && !item.isOnline) misses |= BITS.online;
  if (query.open && !isOpen?.(item)) misses |= BITS.open;
  if (query.radiusKm && (distanceM === undefined ? !item.isOnline : distanceM > query.radiusKm * 1_000)) misses |= BITS.radiusKm;
  return misses;
}

/** Counts what each choice would show: an item counts for a filter when no other filter hides it. */
class Tally {
  readonly #set: AgendaSet;
  readonly #values = { category: new Map<string, number>(), audience: new Map<string, number>(), city: new Map<string, number>() };
  readonly #counts = { free: 0, accessible: 0, online: 0, open: 0 };
  /** by the bit of the one filter that hides it */
  readonly #alone = new Map<number, number>();

  constructor(set: AgendaSet) {
    this.#set = set;
  }

  add(item: AgendaItem, misses: number, { isOpen }: SelectOptions): void {
    const { category, audience, city } = this.#values;
    if (!(misses & ~BITS.category)) for (const value of item.categories) count(category, value);
    if (!(misses & ~BITS.audience)) for (const value of item.audiences) count(audience, value);
    if (!(misses & ~BITS.city) && item.where.city) count(city, item.where.city);
    if (item.isFree && !(misses & ~BITS.free)) this.#counts.free += 1;
    if (item.accessibility.length && !(misses & ~BITS.accessible)) this.#counts.accessible += 1;
    if (item.isOnline && !(misses & ~BITS.online)) this.#counts.online += 1;
    if (isOpen && !(misses & ~BITS.open) && isOpen(item)) this.#counts.open += 1;
    if (misses && !(misses & (misses - 1))) count(this.#alone, misses);
  }

  result(query: AgendaQuery): Omit<Selection, 'entries'> {
    const { category, audience, city } = this.#values;
    const labels = this.#set.categoryLabels;
    const relaxations = [...this.#alone].map(([bit, n]) => ({ key: FILTERS[Math.log2(bit)] as FilterKey, n })).sort((a, b) => b.n - a.n);
    return {
      choices: {
        category: choices(category, query.category, (id) => labels.get(id) ?? id),
        audience: choices(audience, query.audience),
        city: choices(city, query.city),
      },
      counts: this.#counts,
      relaxations,
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

const byTime = (a: Entry, b: Entry): number => (a.occurrence?.startMs ?? 0) - (b.occurrence?.startMs ?? 0);
const byDistance = (a: Entry, b: Entry): number => (a.distanceM ?? Infinity) - (b.distanceM ?? Infinity) || byTime(a, b);

export const isAsking = (query: AgendaQuery): boolean => (Object.keys(NO_QUERY) as (keyof AgendaQuery)[]).some((key) => query[key] !== NO_QUERY[key]);
