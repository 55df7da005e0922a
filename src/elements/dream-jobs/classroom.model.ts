import { layoutDreams, type DreamLayout } from './layout-picture.model.js';
import type { DreamView } from './layout-parts.model.js';
import type { DreamSelection } from './select-dreams.model.js';

/** Where jobs may stand on a wall. */
export interface ClassroomRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  /** size of the letters around */
  readonly emPx: number;
  /** is it a small screen, where everybody scrolls? Then all jobs are drawn, in letters of the plain size. */
  readonly isCompact: boolean;
  readonly view: DreamView;
  readonly format: (n: number) => string;
}

export interface ClassroomLayout {
  /** in px of letters of 16 px; drawn `scale` times as large */
  readonly layout: DreamLayout;
  readonly scale: number;
  /** 0: letters as around; 1, 2: larger ones, as the styles have them */
  readonly size: number;
}

/** What the layouts are made for. */
const LAYOUT_EM_PX = 16;
/** As in the styles, `.size-0` to `.size-2`. */
const SIZES = [1, 1.25, 1.5];
/** between two jobs */
const GAP_PX = 14;
/** Larger letters are not worth fewer jobs than that. */
const WANTED_JOBS = 6;
export const FEWEST_JOBS = 3;
/** a row of the smallest shirts; a label above it, which may need two lines */
const LOWEST_STRIP_PX = 18;
const LABEL_PX = 44;

/**
 * As many of the first jobs as the room holds, and `most` of them, in the largest letters that leave a handful of them: who looks from the back row
 * cannot scroll.
 */
export function layoutClassroom(selection: DreamSelection, room: ClassroomRoom, most = Infinity): ClassroomLayout {
  const length = Math.min(selection.jobs.length, most);
  if (room.isCompact) return draw(selection, room, { size: 0, jobs: length });
  const all = SIZES.map((_, size) => fill(selection, room, { size, jobs: length }));
  const enough = Math.min(length, WANTED_JOBS);
  const best = [...all].reverse().find(({ jobs }) => jobs >= enough) ?? { size: 0, jobs: all[0]?.jobs ?? 0 };
  return draw(selection, room, { ...best, jobs: Math.min(length, Math.max(best.jobs, FEWEST_JOBS)) });
}

interface Filled {
  readonly size: number;
  readonly jobs: number;
}

/** How many jobs a room holds in letters of one size. */
function fill(selection: DreamSelection, room: ClassroomRoom, { size, jobs }: Filled): Filled {
  const { layout, scale } = draw(selection, room, { size, jobs });
  const rowPx = ((layout.jobs[0]?.blockHeightPx ?? 0) + GAP_PX) * scale;
  const rows = Math.floor((room.heightPx + GAP_PX * scale) / rowPx);
  return { size, jobs: Math.min(layout.jobs.length, rows * layout.columns) };
}

function draw(selection: DreamSelection, { widthPx, heightPx, emPx, isCompact, view, format }: ClassroomRoom, { size, jobs }: Filled): ClassroomLayout {
  const scale = ((SIZES[size] ?? 1) * emPx) / LAYOUT_EM_PX;
  const first = { ...selection, jobs: selection.jobs.slice(0, jobs) };
  const wanted = Math.min(WANTED_JOBS, selection.jobs.length);
  const highestPx = isCompact ? undefined : Math.max(LOWEST_STRIP_PX, heightPx / scale / wanted - LABEL_PX - GAP_PX);
  // the other views need a reader who comes near
  const shown = view === 'bars' ? view : 'units';
  return { layout: layoutDreams(first, { view: shown, widthPx: widthPx / scale, format, highestPx }), scale, size };
}

/** An address as one would copy it from a wall: without what browsers add by themselves. */
export const shortAddress = ({ host, pathname, search }: URL): string => `${host}${pathname === '/' ? '' : decoded(pathname)}${search}`;

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
