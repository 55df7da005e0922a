import type { Parcours, Path } from '../../contract/parcours.js';
import { aligningPaths, pickTimed, type TimedPaths } from './align-paths.model.js';
import type { Job } from './job.model.js';
import { positionAt, type PathAlign, type PathClock, type PathTimes } from './path-clock.model.js';
import type { PathFaults } from './path-report.model.js';

/** Something that happened to somebody on a day: a point, not a state. */
export interface PathMark {
  /** path of the table */
  readonly path: number;
  readonly type: string;
  readonly label: string;
  /** may be outside of the table */
  readonly position: number;
}

/** Rows of which each has events, or a date. */
const [FEW_ROWS, MANY_ROWS] = [256, 1_024];

interface Aligning {
  readonly rows: readonly number[];
  readonly clock: PathClock;
  readonly time: PathTimes;
  readonly faults: PathFaults;
}

/** What comes to position 0, for each path that has it. */
interface Zeros {
  /** paths of the table that stay */
  readonly kept: readonly number[];
  /** of those: months to take off; 0 of one that has none */
  readonly months: readonly number[];
  /** undefined: they are there already */
  readonly align?: (paths: TimedPaths) => Job<TimedPaths>;
}

/** Where each path has its birth or its first event of a type; those that have none are named and left out. */
export function* findingZeros({ paths, columns }: Parcours, { rows, clock, time, align, faults }: Aligning & { readonly align: PathAlign }): Job<Zeros> {
  if (align === time.align || time.first === undefined || align === 'date') {
    if (align !== time.align) faults.tell('time', `can't be aligned on ${align === 'date' ? 'a date: it counts ages' : 'anything: it has no start'}`);
    return { kept: rows.map((_, path) => path), months: [] };
  }
  const momentOf = (row: number): number | undefined => {
    if (align === 'age') return clock.calendar(row < paths.length ? paths[row]?.born : columns?.born?.[row - paths.length])?.first;
    return firstOf(paths[row], align.event, clock);
  };
  const [kept, months]: [number[], number[]] = [[], []];
  for (let path = 0; path < rows.length; path++) {
    if (path % MANY_ROWS === 0) yield 0;
    const row = rows[path] as number;
    const moment = momentOf(row);
    if (moment === undefined) faults.tell(row < paths.length ? `paths[${row}]` : `columns.sps[${row - paths.length}]`, align === 'age' ? 'has no month or year of birth' : `has no event ${JSON.stringify(align.event)}`);
    else {
      kept.push(path);
      months.push(moment);
    }
  }
  return { kept, months, align: (timed) => aligningPaths(pickTimed(timed, kept), months, align === 'age' ? 'age' : 'event') };
}

function firstOf({ events, born }: Pick<Path, 'events' | 'born'> = { events: [] }, type: string, clock: PathClock): number | undefined {
  const months = events.flatMap((event) => (event.type === type ? (clock.on(event.at, born)?.first ?? []) : []));
  return months.length ? Math.min(...months) : undefined;
}

/** The events of the paths of a table, on its positions. */
export function* placeEvents({ paths }: Parcours, { rows, clock, time, zeros, faults }: Aligning & { readonly zeros: readonly number[] }): Job<readonly PathMark[]> {
  const marks: PathMark[] = [];
  for (let path = 0; (rows[path] ?? Infinity) < paths.length; path++) {
    if (path % FEW_ROWS === 0) yield 0;
    const row = rows[path] ?? 0;
    const { events = [], born } = paths[row] ?? {};
    events.forEach(({ type, label, at }, i) => {
      const months = clock.on(at, born);
      if (months) marks.push({ path, type, label: label ?? type, position: positionAt(time, months.first - (zeros[path] ?? 0)) });
      else faults.tell(`paths[${row}].events[${i}]`, `has no moment that can be read: ${JSON.stringify(at)}`);
    });
  }
  return marks;
}
