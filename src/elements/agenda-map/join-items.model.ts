import type { AgendaItem, Occurrence, Whereabouts } from '../../contract/agenda-set.js';

export const SAME_START_MS = 15 * 60_000;

/** What weighs most comes first: a partner who says "cancelled" knows something that the others don't yet. */
const STATUSES: readonly AgendaItem['status'][] = ['cancelled', 'postponed', 'full', 'online-only', 'scheduled'];

/** Two entries of one event as one. `a` is of the source that the page trusts more; of the fuller one is what can't be of both. */
export function joined(a: AgendaItem, b: AgendaItem): AgendaItem {
  const [best, other] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  const more = missingTimes(best.occurrences, other.occurrences);
  const status = STATUSES.find((one) => one === a.status || one === b.status) ?? 'scheduled';
  return {
    ...best,
    key: a.key,
    title: a.title,
    summary: best.summary || other.summary,
    description: best.description || other.description,
    status,
    occurrences: [...best.occurrences, ...more].sort((one, two) => one.startMs - two.startMs),
    where: { ...other.where, ...said(best.where), ...pointOf([best, other]) },
    categories: union(best.categories, other.categories),
    audiences: union(best.audiences, other.audiences),
    accessibility: union(best.accessibility, other.accessibility),
    isAccessible: a.isAccessible || b.isAccessible,
    isFree: ((best.event ?? best.actor)?.price ? best : other).isFree,
    isOnline: a.isOnline || b.isOnline,
    sources: union(a.sources, b.sources),
    ...(best.event && { event: { ...joinedEvent(best, other), id: a.event?.id ?? best.event.id, title: a.title, status, ...(more.length && { recurrence: undefined }) } }),
    ...(best.actor && { actor: { ...other.actor, ...(said(best.actor) as typeof best.actor) } }),
  };
}

const fullness = ({ description, where, event, actor }: AgendaItem): number =>
  (where.point ? (where.isApproximate ? 1 : 2) : 0) + (description ? 1 : 0) + Object.values(event ?? actor ?? {}).filter(says).length / 20;

/** What one lacks, the other may say; but when it takes place is said by times and rule together, and a rule gives way to times that it lacks. */
function joinedEvent({ event: best }: AgendaItem, { event: other }: AgendaItem): NonNullable<AgendaItem['event']> {
  if (!best) throw new TypeError('an event was joined with what is none');
  const { timings, date, recurrence, excluded, timezone } = best;
  const [online, registration] = (['online', 'registration'] as const).map((key) => (best[key] || other?.[key] ? { ...other?.[key], ...said(best[key] ?? {}) } : undefined));
  return { ...other, ...(said(best) as typeof best), timings, date, recurrence, excluded, timezone, online, registration };
}

/** Those of the other that are not within 15 minutes of one that is known; both in order of time. */
function missingTimes(known: readonly Occurrence[], others: readonly Occurrence[]): Occurrence[] {
  let i = 0;
  return others.filter(({ startMs }) => {
    while ((known[i]?.startMs ?? Infinity) < startMs - SAME_START_MS) i += 1;
    return (known[i]?.startMs ?? Infinity) > startMs + SAME_START_MS;
  });
}

/** An exact one if there is one; how exact a point is goes with it. */
function pointOf(items: readonly AgendaItem[]): Pick<Whereabouts, 'point' | 'isApproximate'> {
  const placed = items.map(({ where }) => where).filter(({ point }) => point);
  const { point, isApproximate } = placed.find((where) => !where.isApproximate) ?? placed[0] ?? {};
  return { ...(point && { point }), isApproximate: Boolean(isApproximate) };
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const says = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && (typeof value !== 'object' || Object.values(value).some(says));

const said = <T extends object>(value: T): Partial<T> => Object.fromEntries(Object.entries(value).filter(([, one]) => says(one))) as Partial<T>;
