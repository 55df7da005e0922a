import type { Parcours } from '../../contract/parcours.js';
import { pickAttribute } from './counted-paths.model.js';
import { runToEnd, type Job } from './job.model.js';
import type { PathAttribute } from './path-attributes.model.js';
import { PathClock, type PathAlign } from './path-clock.model.js';
import { findingZeros, placeEvents } from './path-events.model.js';
import { offeringChoices } from './path-groups.model.js';
import { PathFaults } from './path-report.model.js';
import type { ReadPaths } from './read-paths.model.js';
import { refusalOf, type Chosen } from './threshold.model.js';
import { mayTell } from './told-number.model.js';

/** What position 0 may be, besides what it is in the document. */
export interface OfferedAlign {
  /** `age`, `event:diploma` */
  readonly key: string;
  /** of an event, its words */
  readonly label: string | undefined;
  readonly align: PathAlign;
  /** by path: 1 for those of whom it is known */
  readonly kept: Uint8Array;
  /** people of whom it isn't */
  readonly left: number;
  /** attributes whose groups may be told of those who are kept */
  readonly attributes: ReadonlySet<string>;
}

type Paths = Pick<ReadPaths, 'table' | 'rows' | 'time' | 'events' | 'attributes'>;

/** More kinds of events are a list, not a choice. */
const MOST_EVENTS = 6;

/**
 * Births or events to align on. Whoever has no such event is not in the picture then: an alignment is offered when nobody is left out or k people and more, and when those who are kept
 * differ by none or by k from everybody and from those of each other alignment. Likewise the groups of its attributes: an attribute with a group that doesn't is left out.
 */
export const offeredAligns = (document: Parcours, paths: Paths, k: number): readonly OfferedAlign[] => runToEnd(offeringAligns(document, paths, k));

/** The same in slices, which say nothing of how much is done. */
export function* offeringAligns(document: Parcours, paths: Paths, k: number): Job<readonly OfferedAlign[]> {
  const wholes: Chosen[] = [new Uint8Array(paths.table.size).fill(1)];
  const groups: Chosen[] = (yield* offeringChoices(paths.attributes, k)).flatMap((choice) => choice.groups.map(({ chosen }) => chosen));
  const offered: OfferedAlign[] = [];
  for (const { align, ...one } of candidates(document, paths)) {
    const zeros = yield* zerosFor(document, paths, align);
    if (!zeros.align) continue;
    const kept = new Uint8Array(paths.table.size);
    for (const path of zeros.kept) kept[path] = 1;
    const people = zeros.kept.length;
    const isWhole = people === kept.length;
    yield 0;
    if (people < k || (!isWhole && refusalOf(kept, { k, offered: wholes }) !== undefined) || groups.some((group) => isNearlyAll(kept, group, k))) continue;
    wholes.push(kept);
    const attributes = new Set<string>();
    for (const attribute of paths.attributes) if (yield* mayCompare(attribute, kept, { k, wholes, groups })) attributes.add(attribute.id);
    offered.push({ ...one, align, kept, left: kept.length - people, attributes });
  }
  return offered;
}

/** Is one of them all of the other but a few? */
function isNearlyAll(one: Chosen, other: Chosen, k: number): boolean {
  let [here, there] = [0, 0];
  for (let path = 0; path < one.length; path++) {
    here += Number(one[path] && !other[path]);
    there += Number(other[path] && !one[path]);
  }
  return Math.min(here, there) === 0 && !mayTell(here + there, k);
}

/** Its groups, of those who are kept, go to those that are offered. */
function* mayCompare(attribute: PathAttribute, kept: Uint8Array, { k, wholes, groups: offered }: { readonly k: number; readonly wholes: readonly Chosen[]; readonly groups: Chosen[] }): Job<boolean> {
  const rows = rowsOf(kept);
  const own = (yield* offeringChoices([pickAttribute(attribute, rows)], k)).flatMap((choice) => choice.groups);
  const masks: Uint8Array[] = [];
  for (const { chosen } of own) {
    yield 0;
    const mask = new Uint8Array(kept.length);
    rows.forEach((path, i) => (mask[path] = chosen[i] ?? 0));
    if (refusalOf(mask, { k, offered: [...wholes, ...offered] }) !== undefined) return false;
    masks.push(mask);
  }
  offered.push(...masks);
  return masks.length > 0;
}

function candidates({ time, paths, columns }: Parcours, { events }: Pick<Paths, 'events'>): readonly Pick<OfferedAlign, 'key' | 'label' | 'align'>[] {
  const isBorn = time.align !== 'age' && (columns?.born !== undefined || paths.some(({ born }) => born !== undefined && born !== null));
  const labels = new Map(events.map(({ type, label }) => [type, label]));
  return [
    ...(isBorn ? [{ key: 'age', label: undefined, align: 'age' as const }] : []),
    ...[...labels].slice(0, MOST_EVENTS).map(([type, label]) => ({ key: `event:${type}`, label, align: { event: type } })),
  ];
}

const zerosFor = (document: Parcours, { rows, time }: Pick<Paths, 'rows' | 'time'>, align: PathAlign): ReturnType<typeof findingZeros> =>
  findingZeros(document, { rows, clock: new PathClock(document.time), time, align, faults: new PathFaults() });

const rowsOf = (kept: Uint8Array): readonly number[] => [...kept.keys()].filter((path) => kept[path]);

/** The same paths with another position 0, in slices; those of whom it is not known are left out. */
export function* aligningRead(document: Parcours, paths: ReadPaths, { align, attributes }: Pick<OfferedAlign, 'align' | 'attributes'>): Job<ReadPaths> {
  const { kept, months, align: move } = yield* zerosFor(document, paths, align);
  if (!move) return paths;
  const timed = yield* move({ table: paths.table, time: paths.time });
  const rows = kept.map((path) => paths.rows[path] ?? 0);
  const places = new Map(kept.map((path, place) => [path, place]));
  return {
    ...paths,
    ...timed,
    rows,
    attributes: paths.attributes.filter(({ id }) => attributes.has(id)).map((attribute) => pickAttribute(attribute, kept)),
    events: yield* placeEvents(document, { rows, clock: new PathClock(document.time), time: timed.time, zeros: months, faults: new PathFaults() }),
    stories: paths.stories.flatMap((path) => places.get(path) ?? []),
  };
}
