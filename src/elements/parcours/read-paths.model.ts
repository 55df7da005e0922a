import type { StepState } from '../../contract/paint-spells.js';
import type { Parcours } from '../../contract/parcours.js';
import type { PathState } from '../../contract/parcours-flows.js';
import type { PathUnit } from '../../contract/path-time.js';
import { coarsenPaths, type TimedPaths } from './align-paths.model.js';
import { runToEnd, type Job } from './job.model.js';
import { readAttributes, type PathAttribute } from './path-attributes.model.js';
import { PathDraft, type DraftOptions } from './draft-paths.model.js';
import type { PathAlign, PathTimes } from './path-clock.model.js';
import { findingZeros, placeEvents, type PathMark } from './path-events.model.js';
import type { PathReport } from './path-report.model.js';
import type { PathTable } from './path-table.model.js';

export interface ReadOptions extends DraftOptions {
  /** longer steps than the document's */
  readonly unit?: PathUnit;
  /** the state that a longer step tells; that of most of its time when not given */
  readonly keep?: StepState;
  /** what position 0 is; as the document says when not given */
  readonly align?: PathAlign;
}

export interface ReadPaths {
  readonly table: PathTable;
  /** the states of the table, with their words */
  readonly states: readonly PathState[];
  readonly attributes: readonly PathAttribute[];
  readonly events: readonly PathMark[];
  readonly time: PathTimes;
  /** by path: its row in the document, those of `paths` first, then those of `columns` */
  readonly rows: readonly number[];
  /** paths that may be shown by themselves */
  readonly stories: readonly number[];
  readonly report: PathReport;
}

/**
 * Reads `ij/parcours@1`: paths of any form become one table by positions. What can't be read is named and left out, and the rest kept. Aligned on
 * an age or an event, paths of which it is not known are left out and named.
 */
export const readPaths = (document: Parcours, options: ReadOptions = {}): ReadPaths => runToEnd(readingPaths(document, options));

/** The same in slices, which say nothing of how much is done. */
export function* readingPaths(document: Parcours, options: ReadOptions = {}): Job<ReadPaths> {
  const draft = new PathDraft(document, options);
  yield* draft.read();
  const { cells, time } = yield* draft.fill();
  const states = yield* draft.codes.settle(cells);
  const table: PathTable = { states: states.map(({ id }) => id), size: draft.rows.length, length: time.length, cells, ...weightsOf(document, draft.rows) };
  yield 0;
  const zeros = yield* findingZeros(document, { rows: draft.rows, clock: draft.clock, time, align: options.align ?? document.time.align, faults: draft.faults });
  const aligned = zeros.align ? yield* zeros.align({ table, time }) : { table, time };
  const rows = zeros.kept.map((path) => draft.rows[path] ?? 0);
  const timed: TimedPaths = options.unit ? coarsenPaths(aligned, options.unit, options.keep) : aligned;
  yield 0;
  const attributes = yield* readAttributes(document, rows);
  const events = yield* placeEvents(document, { rows, clock: draft.clock, time: timed.time, zeros: zeros.months, faults: draft.faults });
  const { issues, more, overlaps, overlapping } = draft.faults;
  return {
    ...timed,
    states,
    attributes,
    events,
    rows,
    stories: storiesOf(document, rows),
    report: { issues, more, overlaps, overlapping, undeclared: draft.codes.undeclared(), read: sizeOf(document), kept: rows.length },
  };
}

/** Rows of `paths` come first. */
function storiesOf({ paths }: Parcours, rows: readonly number[]): readonly number[] {
  const stories: number[] = [];
  for (let path = 0; (rows[path] ?? Infinity) < paths.length; path++) if (paths[rows[path] ?? 0]?.consent === 'story') stories.push(path);
  return stories;
}

const sizeOf = ({ paths, columns }: Parcours): number => paths.length + (columns?.sps.length ?? 0);

function weightsOf({ paths, columns }: Parcours, rows: readonly number[]): { weights?: Float64Array } {
  if (!columns?.weight && !paths.some(({ weight }) => weight !== undefined)) return {};
  const weights = new Float64Array(rows.length);
  rows.forEach((row, path) => (weights[path] = (row < paths.length ? paths[row]?.weight : columns?.weight?.[row - paths.length]) ?? 1));
  return { weights };
}
