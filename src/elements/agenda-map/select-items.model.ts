import { HOME_ZONE, type AgendaItem, type AgendaSet, type Occurrence } from '../../contract/agenda-set.js';
import { daysOfPeriod, spanOfDays, startOfDay, type Span } from './periods.model.js';
import { NO_QUERY, type AgendaQuery } from './query.model.js';
import { isTown } from './town-names.model.js';

/** A set with what is worked out once for it. Most items are told apart by a few numbers: what they hold lies all over the memory. */
export interface IndexedSet {
  readonly set: AgendaSet;
  /** its items in the order of the list: by their first time, then by name */
  readonly items: readonly AgendaItem[];
  /** of what takes place once; NaN where that is to be looked at: no time, several, a whole day of another zone */
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  /** 1 for each of `items` that has what can be chosen, once somebody was shown what that is; undefined: not known */
  having?: (key: string, value: unknown) => Uint8Array | undefined;
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

export interface Selection {
  readonly entries: readonly Entry[];
  /** of each item of the set, the bits of the filters that hide it */
  readonly missed: Uint16Array;
}

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

/** What can hide an item, one bit each. `when` stands for the period or the days. */
const FILTERS = ['text', 'when', 'category', 'audience', 'city', 'free', 'accessible', 'online', 'open', 'radiusKm'] as const;
export const BITS = Object.fromEntries(FILTERS.map((key, i) => [key, 1 << i])) as Record<(typeof FILTERS)[number], number>;

/** What has no date comes last. */
export const firstMs = ({ occurrences }: AgendaItem): number => occurrences[0]?.startMs ?? Infinity;

export function indexSet(set: AgendaSet): IndexedSet {
  const { compare } = new Intl.Collator();
  const items = set.isInOrder ? set.items : [...set.items].sort((a, b) => firstMs(a) - firstMs(b) || compare(a.title, b.title));
  const [startMs, endMs] = [new Float64Array(items.length), new Float64Array(items.length)];
  items.forEach((item, i) => {
    const only = onlyTime(item);
    startMs[i] = only ? only.startMs : NaN;
    endMs[i] = only ? only.endMs : NaN;
  });
  return { set, items, startMs, endMs };
}

function onlyTime({ occurrences, zone }: AgendaItem): Occurrence | undefined {
  const first = occurrences[0];
  return occurrences.length > 1 || (first?.isAllDay && zone !== HOME_ZONE) ? undefined : first;
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

export function selectItems(indexed: IndexedSet, options: SelectOptions): Selection {
  const { set, items, startMs, endMs, search } = indexed;
  const { query, distanceTo } = options;
  const found = query.text ? search?.(query.text) : undefined;
  const span = askedSpan(options);
  const tests = testsOf(indexed, options);
  const entries: Entry[] = [];
  const missed = new Uint16Array(items.length);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as AgendaItem;
    const several = Number.isNaN(startMs[i]) ? timesIn(item, span, options) : undefined;
    const times = several ? several.length : Number(isIn(startMs[i] as number, endMs[i] as number, span));
    const distanceM = distanceTo?.(item);
    let misses = found?.[i] === 0 ? BITS.text : 0;
    if (!times && (!several || isWhenMissed(item, query))) misses |= BITS.when;
    for (const { bit, has, known } of tests) if (!(known ? known[i] : has(item, distanceM))) misses |= bit;
    missed[i] = misses;
    if (!misses) entries.push({ item, occurrence: times ? (several ?? item.occurrences)[0] : undefined, times, distanceM });
  }
  // what stands in order is sorted fast: only events with several times have moved
  entries.sort(distanceTo && (set.isDirectory || query.radiusKm) ? byDistance : byTime);
  return { entries, missed };
}

const isIn = (startMs: number, endMs: number, { fromMs, sinceMs, toMs }: AskedSpan): boolean => startMs < toMs && (endMs > startMs ? endMs > fromMs : startMs >= sinceMs);

/** A whole day of another zone is asked for by its own midnights. */
function timesIn({ occurrences, zone }: AgendaItem, span: AskedSpan, options: SelectOptions): readonly Occurrence[] {
  const hasWholeDays = zone !== options.zone && occurrences.some(({ isAllDay }) => isAllDay);
  const ofDays = hasWholeDays ? askedSpan({ ...options, zone }) : span;
  return occurrences.filter(({ startMs, endMs, isAllDay }) => isIn(startMs, endMs, isAllDay ? ofDays : span));
}

/** What has no date yet is missed when a time is asked for; a place never is. */
const isWhenMissed = ({ isPlace, occurrences }: AgendaItem, { period, from, to }: AgendaQuery): boolean => !isPlace && Boolean(occurrences.length || period || from || to);

interface Test {
  readonly bit: number;
  readonly has: (item: AgendaItem, distanceM: number | undefined) => boolean | undefined;
  /** says it faster */
  readonly known: Uint8Array | undefined;
}

/** What is asked of an item, but for words and time: nothing that is not asked is looked at. */
function testsOf({ having }: IndexedSet, { query, isOpen, distanceTo }: SelectOptions): readonly Test[] {
  const { category, audience, city, radiusKm } = query;
  const isThere = isTown(city);
  const tests = {
    category: ({ categories }) => categories.includes(category),
    audience: ({ audiences }) => audiences.includes(audience),
    city: ({ where }) => isThere(where),
    free: ({ isFree }) => isFree,
    accessible: ({ isAccessible }) => isAccessible,
    online: ({ isOnline }) => isOnline,
    open: (item) => isOpen?.(item),
    // a radius around nowhere hides nothing
    radiusKm: ({ isOnline }, distanceM) => !distanceTo || (distanceM === undefined ? isOnline : distanceM <= radiusKm * 1_000),
  } satisfies Partial<Record<keyof AgendaQuery, Test['has']>>;
  const keys = Object.keys(tests) as (keyof typeof tests)[];
  return keys.filter((key) => query[key]).map((key) => ({ bit: BITS[key], has: tests[key], known: having?.(key, query[key]) }));
}

const byTime = (a: Entry, b: Entry): number => (a.occurrence?.startMs ?? Infinity) - (b.occurrence?.startMs ?? Infinity);
const byDistance = (a: Entry, b: Entry): number => (a.distanceM ?? Infinity) - (b.distanceM ?? Infinity) || byTime(a, b);

export const isAsking = (query: AgendaQuery): boolean => (Object.keys(NO_QUERY) as (keyof AgendaQuery)[]).some((key) => query[key] !== NO_QUERY[key]);
