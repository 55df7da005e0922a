import { coarsenRow, DEFAULT_CHANNELS } from '../../contract/paint-spells.js';
import type { Parcours, Path } from '../../contract/parcours.js';
import type { PathState } from '../../contract/parcours-flows.js';
import { MOST_POSITIONS } from '../../contract/path-signs.js';
import type { Job } from './job.model.js';
import { PathClock, positionAt, type PathTimes } from './path-clock.model.js';
import { PathCodes } from './path-codes.model.js';
import { PathFaults } from './path-report.model.js';
import { PathRuns, readSequence, readSps } from './path-runs.model.js';
import { VOID } from './path-table.model.js';
import { paintPath, readSpells, type PathStrokes } from './read-spells.model.js';

export interface DraftOptions {
  /** spells end with the month of `end` instead of before it; as the document says when not given */
  readonly endInclusive?: boolean;
  /** states to read a document with that declares none */
  readonly vocabulary?: readonly PathState[];
}

/** Rows of a document, or of the table, that are read in some tenths of a millisecond. */
const [FEW_ROWS, MANY_ROWS] = [64, 1_024];

/** Paths as they are read, before it is known how long the table is. */
export class PathDraft {
  readonly codes: PathCodes;
  readonly clock: PathClock;
  readonly faults = new PathFaults();
  /** rows of the document that are kept */
  readonly rows: number[] = [];
  readonly #document: Parcours;
  readonly #endInclusive: boolean;
  readonly #runs = new PathRuns();
  /** by kept path: its first run, or its spells */
  readonly #parts: (number | PathStrokes)[] = [];
  /** positions of the longest path of runs; first and last month of any spell */
  #longest = 0;
  #entry = Infinity;
  #exit = -Infinity;

  constructor(document: Parcours, { vocabulary, endInclusive }: DraftOptions) {
    this.#document = document;
    this.#endInclusive = endInclusive ?? document.time.endInclusive;
    this.codes = new PathCodes(document.states, vocabulary);
    this.clock = new PathClock(document.time);
  }

  /** Once, before `fill`. */
  *read(): Job<void> {
    const { paths, columns } = this.#document;
    for (let row = 0; row < paths.length; row++) {
      if (row % FEW_ROWS === 0) yield 0;
      this.#keep(row, this.#read(paths[row] as Path, row));
    }
    const sps = columns?.sps ?? [];
    for (let i = 0; i < sps.length; i++) {
      if (i % MANY_ROWS === 0) yield 0;
      this.#keep(paths.length + i, this.#readSps(sps[i] as string, 'columns.sps', i));
    }
  }

  *fill(): Job<{ readonly cells: Int8Array; readonly time: PathTimes }> {
    const time = this.#times();
    yield 0;
    const { step } = this.clock;
    const cells = new Int8Array(this.#parts.length * time.length).fill(VOID);
    const months = new Int8Array(time.length * step);
    const end = Math.min(this.#lastMonth() ?? Infinity, (time.first ?? 0) + months.length);
    for (let path = 0; path < this.#parts.length; path++) {
      if (path % FEW_ROWS === 0) yield 0;
      const part = this.#parts[path] as number | PathStrokes;
      const start = path * time.length;
      if (typeof part === 'number') this.#runs.fill(cells, this.#runsOf(path), { start, end: start + this.#observed(path, time) });
      else {
        this.faults.overlap(paintPath(part, months, { start: time.first ?? 0, end }));
        coarsenRow(months, cells.subarray(start, start + time.length), { factor: step, isVoid: VOID });
      }
      this.#clearBefore(cells, path, time);
    }
    return { cells, time };
  }

  #keep(row: number, part: number | PathStrokes | undefined): void {
    if (part === undefined) return;
    this.rows.push(row);
    this.#parts.push(part);
    if (typeof part === 'number') {
      this.#longest = Math.max(this.#longest, this.#runs.lengthOf(part, this.#runs.size));
      return;
    }
    this.#entry = Math.min(this.#entry, part.entry);
    for (const { from, to } of part.strokes) this.#exit = Math.max(this.#exit, Number.isFinite(to) ? to : (this.#lastMonth() ?? from + 1));
  }

  #read(path: Path, row: number): number | PathStrokes | undefined {
    const from = this.#runs.size;
    if (path.sequence) {
      readSequence(path.sequence, this.codes, this.#runs);
      return from;
    }
    if (path.sps !== undefined) return this.#readSps(path.sps, 'paths', row);
    const { codes, clock, faults } = this;
    const place = `paths[${row}]`;
    const read = readSpells(path, place, { codes, clock, faults, channels: this.#document.channels ?? DEFAULT_CHANNELS, endInclusive: this.#endInclusive });
    if (read.strokes.length) return read;
    faults.tell(place, path.spells?.length ? 'has no spell that can be read' : 'has no sequence, no sps and no spell');
    return undefined;
  }

  #readSps(sps: string, list: 'paths' | 'columns.sps', i: number): number | undefined {
    const from = this.#runs.size;
    if (readSps(sps, this.codes, this.#runs)) return from;
    this.faults.tell(`${list}[${i}]${list === 'paths' ? '.sps' : ''}`, `is not of the form SC/26-?/3-EM/43: ${JSON.stringify(sps.slice(0, 60))}`);
    return undefined;
  }

  /** Positions of a sequence up to the last observed, of the document or of the path. */
  #observed(path: number, time: PathTimes): number {
    const { exit, born } = this.#document.paths[this.rows[path] ?? 0] ?? {};
    const [end, last] = [this.#lastMonth(), this.clock.on(exit, born)?.first];
    return Math.max(0, Math.min(time.length, end === undefined ? Infinity : this.#positions(end, time), last === undefined ? Infinity : positionAt(time, last)));
  }

  /** Nothing is observed before the entry, whatever a sequence says. */
  #clearBefore(cells: Int8Array, path: number, time: PathTimes): void {
    const { entry, born } = this.#document.paths[this.rows[path] ?? 0] ?? {};
    const first = this.clock.on(entry, born)?.first;
    if (first !== undefined) cells.fill(VOID, path * time.length, path * time.length + Math.min(time.length, Math.max(0, positionAt(time, first))));
  }

  /** Steps that it takes to come to a month. */
  #positions = (month: number, { first = 0 }: Pick<PathTimes, 'first'>): number => Math.ceil((month - first) / this.clock.step);

  /** The month after the last that was observed, if the document says. */
  #lastMonth(): number | undefined {
    const asOf = this.clock.calendar(this.#document.time.asOf);
    return asOf && asOf.first + asOf.length;
  }

  #runsOf(path: number): readonly [from: number, to: number] {
    let next = path + 1;
    while (next < this.#parts.length && typeof this.#parts[next] !== 'number') next += 1;
    return [this.#parts[path] as number, (this.#parts[next] as number | undefined) ?? this.#runs.size];
  }

  #times(): PathTimes {
    const { unit, align, start, length: said, label } = this.#document.time;
    const first = this.clock.calendar(start)?.first ?? this.#firstMonth();
    const whole = said ?? this.#length(first ?? 0);
    const length = Math.min(whole, MOST_POSITIONS);
    if (whole > length) this.faults.tell('time', `covers ${whole} positions: what is after the first ${length} is left out; is a year wrong?`);
    if (start !== undefined && !this.clock.calendar(start)) this.faults.tell('time.start', `is no month, year or age: ${JSON.stringify(start)}`);
    return { unit, align, first, length, ...(label !== undefined && { label }) };
  }

  /** Of spells without a start of the document: the first month of any, at the beginning of its step. */
  #firstMonth(): number | undefined {
    return Number.isFinite(this.#entry) ? Math.floor(this.#entry / this.clock.step) * this.clock.step : undefined;
  }

  /** Of the longest path, as far as the last month that was observed. */
  #length(first: number): number {
    const end = this.#lastMonth();
    const longest = Math.max(this.#longest, this.#positions(this.#exit, { first }));
    return end === undefined ? longest : Math.min(longest, Math.max(0, this.#positions(end, { first })));
  }
}
