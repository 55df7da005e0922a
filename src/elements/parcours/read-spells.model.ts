import { boundsOf, paintSpells, rankOf, UNPAINTED, type Stroke, type Window } from '../../contract/paint-spells.js';
import type { Path, PathSpell } from '../../contract/parcours.js';
import type { Months } from '../../contract/path-time.js';
import type { PathClock } from './path-clock.model.js';
import type { PathCodes } from './path-codes.model.js';
import type { PathFaults } from './path-report.model.js';
import { UNKNOWN, VOID } from './path-table.model.js';

export interface SpellOptions {
  readonly clock: PathClock;
  readonly codes: PathCodes;
  readonly faults: PathFaults;
  readonly channels: readonly string[];
  readonly endInclusive: boolean;
}

/** The spells of one path in months; a `to` of Infinity: still true at the last month observed. */
export interface PathStrokes {
  readonly strokes: readonly Stroke[];
  /** observed from this month up to, not including, that one */
  readonly entry: number;
  readonly exit: number;
}

/** Reads the spells of a path; one with a fault is named and left out. */
export function readSpells({ spells = [], entry, exit, born }: Path, place: string, options: SpellOptions): PathStrokes {
  const strokes = spells.flatMap((spell, i) => {
    const stroke = readSpell(spell, born, options);
    if (typeof stroke !== 'string') return [stroke];
    options.faults.tell(`${place}.spells[${i}]`, stroke);
    return [];
  });
  return {
    strokes,
    entry: options.clock.on(entry, born)?.first ?? strokes.reduce((least, { from }) => Math.min(least, from), Infinity),
    exit: options.clock.on(exit, born)?.first ?? strokes.reduce((most, { to }) => Math.max(most, to), -Infinity),
  };
}

/** A text: what is wrong with it. */
function readSpell({ state, start, end, channel }: PathSpell, born: Path['born'], { clock, codes, channels, endInclusive }: SpellOptions): Stroke | string {
  const first = clock.on(start, born);
  const last = clock.on(end, born);
  if (!first) return `has no start that can be read: ${JSON.stringify(start)}`;
  if (!last && end !== null && end !== undefined) return `has no end that can be read: ${JSON.stringify(end)}`;
  const { from, to = Infinity } = boundsOf(first, lengthened(last, end, clock), endInclusive);
  if (to <= from) return `ends (${String(end)}) before it has begun (${String(start)})`;
  const index = state === null ? UNKNOWN : codes.of(state);
  return { state: index, from, to, rank: rankOf(channel ?? codes.channelOf(index), channels) };
}

/** A number that ends a spell ends it with its step: an age of 15 in years with the sixteenth birthday. */
const lengthened = (last: Months | undefined, end: PathSpell['end'], clock: PathClock): Months | undefined =>
  last && typeof end === 'number' ? { ...last, length: clock.step } : last;

/** Paints a path on its months: gaps are unknown, what is before the entry, after the exit and after the last month observed is void. */
export function paintPath({ strokes, entry, exit }: PathStrokes, months: Int8Array, { start, end }: Window): number {
  months.fill(UNPAINTED);
  const overlaps = paintSpells(months, strokes, { start, end });
  const [first, last] = [entry - start, Math.min(exit, end) - start];
  for (let month = 0; month < months.length; month++) {
    if (month < first || month >= last) months[month] = VOID;
    else if (months[month] === UNPAINTED) months[month] = UNKNOWN;
  }
  return overlaps;
}
