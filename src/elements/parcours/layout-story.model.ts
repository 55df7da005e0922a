import { textPx } from './flow-axis.model.js';
import { tenth } from './flow-ribbons.model.js';
import { layoutStays, type StayBox } from './layout-stays.model.js';
import { staysOf, type Stay } from './tell-path.model.js';

const { freeze } = Object;

/** Something that happened in a day: at a position, or part of one. */
export interface StoryEvent {
  readonly position: number;
  readonly label: string;
}

export interface StoryPoint extends StoryEvent {
  /** its label, cut where it has no room: the list tells all of it */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** start of its label, middle of the letters */
  readonly labelX: number;
  readonly labelY: number;
}

export interface StoryStay extends Stay {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** its name, from its start and the middle of its letters; undefined: no room on the bar, the list tells it */
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | undefined;
}

export interface StoryLayout {
  readonly isVertical: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly stays: readonly StoryStay[];
  readonly events: readonly StoryPoint[];
}

export interface StoryOptions {
  readonly widthPx: number;
  readonly nameOf: (state: number) => string;
  readonly widthOf?: (text: string) => number;
}

const VERTICAL_UNDER_PX = 560;
const BAR_PX = 34;
const LANE_PX = 22;
const LINE_PX = 20;
const SIDE_PX = 18;

/** One path with what happened on it: time goes along, or down on a narrow page where each stay has room for its name. */
export function layoutStory(cells: Int8Array, events: readonly StoryEvent[], options: StoryOptions): StoryLayout {
  const width = Math.max(240, Math.floor(options.widthPx) || 0);
  const sorted = [...events].filter(({ position }) => position >= 0 && position <= cells.length).sort((a, b) => a.position - b.position);
  return freeze((width < VERTICAL_UNDER_PX ? layoutDown : layoutAlong)(cells, sorted, { ...options, widthPx: width }));
}

function layoutAlong(cells: Int8Array, events: readonly StoryEvent[], { widthPx, nameOf, widthOf = textPx }: StoryOptions): StoryLayout {
  const boxes = layoutStays(staysOf(cells), { x: 0, widthPx, length: cells.length, nameOf, widthOf });
  const points = placeAlong(events, { widthPx, length: cells.length, widthOf });
  const stays = boxes.map(({ isNamed, x, widthPx: wide, ...stay }: StayBox) =>
    freeze({ ...stay, x, y: 0, widthPx: wide, heightPx: BAR_PX, label: isNamed ? freeze({ text: nameOf(stay.state), x: tenth(x + 6), y: BAR_PX / 2 }) : undefined }),
  );
  return { isVertical: false, widthPx, heightPx: points.length ? Math.max(...points.map(({ labelY }) => labelY)) + LANE_PX : BAR_PX, stays: freeze(stays), events: freeze(points) };
}

interface LanePlan {
  readonly widthPx: number;
  readonly length: number;
  readonly widthOf: (text: string) => number;
}

/** From the last to the first: a label stands lower than all that the lines of later events go down to beside it. */
function placeAlong(events: readonly StoryEvent[], { widthPx, length, widthOf }: LanePlan): readonly StoryPoint[] {
  const placed: { readonly point: StoryPoint; readonly lane: number; readonly from: number; readonly to: number }[] = [];
  for (const event of [...events].reverse()) {
    const x = tenth((event.position / Math.max(1, length)) * widthPx);
    const text = cutText(event.label, widthPx - 24, widthOf);
    const from = Math.max(0, Math.min(x, widthPx - widthOf(text) - 16));
    const to = from + widthOf(text) + 16;
    const isTaken = (lane: number): boolean => placed.some((one) => (one.lane === lane && one.from < to && from < one.to) || (one.lane >= lane && one.point.x > x && one.point.x < to));
    let lane = 0;
    while (isTaken(lane)) lane += 1;
    placed.unshift({ point: freeze({ ...event, text, x, y: BAR_PX, labelX: tenth(from), labelY: BAR_PX + LANE_PX * (lane + 1) }), lane, from, to });
  }
  return placed.map(({ point }) => point);
}

/** Long enough for the names of most stays, one under the other; those that are pushed down push the next. */
function layoutDown(cells: Int8Array, events: readonly StoryEvent[], { widthPx, nameOf, widthOf = textPx }: StoryOptions): StoryLayout {
  const stays = staysOf(cells);
  const lines = stays.length + events.length;
  const heightPx = Math.max(cells.length * 4, lines * LINE_PX * 1.6);
  const scale = heightPx / Math.max(1, cells.length);
  const marks = [...events.map((event) => ({ at: event.position, event })), ...stays.map((stay) => ({ at: stay.start, stay }))].sort((a, b) => a.at - b.at);
  let free = 0;
  const drawn = { stays: [] as StoryStay[], events: [] as StoryPoint[] };
  for (const mark of marks) {
    const y = Math.max(free, mark.at * scale) + LINE_PX / 2;
    free = y + LINE_PX / 2;
    if ('stay' in mark) {
      const { stay } = mark;
      const [from, to] = [stay.start * scale, stay.end * scale].map(tenth) as [number, number];
      drawn.stays.push(freeze({ ...stay, x: 0, y: from, widthPx: SIDE_PX, heightPx: tenth(to - from), label: freeze({ text: cutText(nameOf(stay.state), widthPx - SIDE_PX - 24, widthOf), x: SIDE_PX + 20, y: tenth(y) }) }));
    } else drawn.events.push(freeze({ ...mark.event, text: cutText(mark.event.label, widthPx - SIDE_PX - 40, widthOf), x: SIDE_PX, y: tenth(mark.at * scale), labelX: SIDE_PX + 36, labelY: tenth(y) }));
  }
  return { isVertical: true, widthPx, heightPx: tenth(Math.max(heightPx, free)), stays: freeze(drawn.stays), events: freeze(drawn.events) };
}

function cutText(text: string, roomPx: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= roomPx) return text;
  let length = text.length - 1;
  while (length > 1 && widthOf(`${text.slice(0, length)}…`) > roomPx) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}
