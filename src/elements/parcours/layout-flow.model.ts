import { columnPlaces, textPx } from './flow-axis.model.js';
import type { ShownFlow, ShownLink, ShownNode } from './flow-mask.model.js';
import { capPath, edgePath, ribbonPath, stubPath, tenth, type Band } from './flow-ribbons.model.js';
import { OTHERS, UNKNOWN, VOID } from './path-table.model.js';

const { freeze } = Object;

export interface FlowText {
  readonly x: number;
  /** middle of the letters */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface FlowBox extends ShownNode {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** where its name stands, if it has room; `isInside`: on the box itself */
  readonly label?: FlowText & { readonly text: string; readonly isInside: boolean; readonly hasNumber: boolean };
}

export interface FlowRibbon extends ShownLink {
  readonly d: string;
  readonly band: Band;
  /** to be dashed where people come back to a state */
  readonly edge?: string;
  /** place for the number of those who come back, where it fits */
  readonly mark?: FlowText;
}

/** `entry`: people observed from here on; `exit`: until here; `out`, `in`: small links together */
export interface FlowStub extends ShownNode {
  readonly kind: 'entry' | 'exit' | 'out' | 'in';
  readonly d: string;
  /** where it stops or begins; none for small links, which go on somewhere */
  readonly cap?: string;
}

export interface FlowLayout {
  readonly isVertical: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  /** one scale for everything: px across for one person */
  readonly perPerson: number;
  readonly boxes: readonly FlowBox[];
  readonly ribbons: readonly FlowRibbon[];
  readonly stubs: readonly FlowStub[];
  readonly columns: readonly (FlowText & { readonly text: string })[];
  /** states that are drawn, in their order, with the most people they have in a column */
  readonly legend: readonly { readonly state: number; readonly n: number }[];
}

export interface FlowOptions {
  readonly widthPx: number;
  /** name of a state, of `UNKNOWN`, of `OTHERS`: short */
  readonly nameOf: (state: number) => string;
  /** name of a column by its place: an age, a date */
  readonly columnName: (column: number) => string;
  /** px of a text at 12 px */
  readonly widthOf?: (text: string) => number;
}

const VERTICAL_UNDER_PX = 560;
const HEAD_PX = 26;
const STUB_PX = 18;
const LABEL_LEAST_PX = 14;
const NUMBER_LEAST_PX = 30;
/** of « ↺ 15 » */
const MARK_PX = 32;
/** between names of columns, and from one line of them to the next */
const [BETWEEN_PX, LINE_PX] = [6, 15];

interface Plan {
  readonly isVertical: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  /** of a box, along time */
  readonly thickPx: number;
  readonly gapPx: number;
  readonly perPerson: number;
  /** where each column begins along time, and where people begin across */
  readonly alongs: readonly number[];
  readonly across: number;
  readonly names: FlowLayout['columns'];
}

/** Columns are times, in the same order of states from top to bottom (from left to right where time goes down). Nothing is wider than its people. */
export function layoutFlow(flow: ShownFlow, options: FlowOptions): FlowLayout {
  const plan = planOf(flow, options);
  const placed = placeBoxes(flow, plan);
  const { ribbons, stubs } = placeLinks(flow, plan, placed);
  const boxes = labelBoxes(placed, plan, options);
  return freeze({
    isVertical: plan.isVertical,
    widthPx: plan.widthPx,
    heightPx: plan.heightPx,
    perPerson: plan.perPerson,
    boxes: freeze(boxes),
    ribbons: freeze(ribbons),
    stubs: freeze(stubs),
    columns: freeze(plan.names),
    legend: freeze(legendOf(flow)),
  });
}

const isDrawn = ({ state, n }: ShownNode): boolean => state !== VOID && n > 0;

/** states in their order, then the unknown, then « autres » */
const rankOf = (state: number): number => (state >= 0 ? state : 1000 + [UNKNOWN, OTHERS, VOID].indexOf(state));

function planOf(flow: ShownFlow, { widthPx, nameOf, columnName, widthOf = textPx }: FlowOptions): Plan {
  const width = Math.max(240, Math.floor(widthPx) || 0);
  const isVertical = width < VERTICAL_UNDER_PX;
  const columns = flow.columns.map((_, column) => flow.nodes.filter((node) => node.column === column && isDrawn(node)));
  const steps = Math.max(1, columns.length - 1);
  const named = Math.max(0, ...flow.nodes.filter(isDrawn).map(({ state }) => widthOf(nameOf(state))));
  const marginPx = isVertical ? 8 : Math.min(width * 0.17, named + 12);
  const thickPx = isVertical ? 22 : 12;
  const start = isVertical ? HEAD_PX : marginPx;
  const bodyPx = Math.round(Math.min(540, Math.max(340, width * 0.42))) - HEAD_PX;
  const alongPx = (isVertical ? steps * 104 + HEAD_PX : width - 2 * marginPx) - thickPx;
  const alongs = columnPlaces(flow.columns, alongPx).map((place) => start + (columns.length > 1 ? place : 0));
  const texts = alongs.map((along, column) => ({ along, text: columnName(column) }));
  const { names, headPx } = isVertical ? namesDown(texts, marginPx) : namesAlong(texts.map(({ along, text }) => ({ middle: along + thickPx / 2, text, textPx: widthOf(text) })), width);
  const acrossPx = isVertical ? width - 2 * marginPx : bodyPx - 8;
  const most = Math.max(1, ...columns.map(({ length }) => length)) - 1;
  const gapPx = Math.min(isVertical ? 4 : 8, (acrossPx * 0.25) / Math.max(1, most));
  const people = Math.max(0, ...columns.map((nodes) => nodes.reduce((sum, { n }) => sum + n, 0)));
  const perPerson = people > 0 ? (acrossPx - gapPx * most) / people : 0;
  const heightPx = isVertical ? HEAD_PX * 2 + steps * 104 + 8 : headPx + bodyPx;
  return { isVertical, widthPx: width, heightPx, thickPx, gapPx, perPerson, alongs, across: isVertical ? marginPx : headPx, names };
}

interface Names {
  readonly names: FlowLayout['columns'];
  readonly headPx: number;
}

const namesDown = (columns: readonly { readonly along: number; readonly text: string }[], x: number): Names => ({
  names: columns.map(({ along, text }) => freeze({ x, y: tenth(along - 9), anchor: 'start', text })),
  headPx: HEAD_PX,
});

/** One that would touch the one before it stands above it. */
function namesAlong(columns: readonly { readonly middle: number; readonly text: string; readonly textPx: number }[], width: number): Names {
  const ends: number[] = [];
  const placed = columns.map(({ middle, text, textPx: own }) => {
    const x = Math.max(own / 2, Math.min(width - own / 2, middle));
    const free = ends.findIndex((end) => end + BETWEEN_PX <= x - own / 2);
    const level = free < 0 ? ends.length : free;
    ends[level] = x + own / 2;
    return { x, text, level };
  });
  const raisedPx = LINE_PX * Math.max(0, ends.length - 1);
  return { names: placed.map(({ x, text, level }) => freeze({ x: tenth(x), y: 10 + raisedPx - level * LINE_PX, anchor: 'middle', text })), headPx: HEAD_PX + raisedPx };
}

interface Placed extends ShownNode {
  readonly along: number;
  readonly across: number;
  readonly sizePx: number;
}

function placeBoxes({ nodes, columns }: ShownFlow, { alongs, across, gapPx, perPerson }: Plan): Placed[] {
  return columns.flatMap((_, column) => {
    let at = across;
    const own = nodes.filter((node) => node.column === column && isDrawn(node)).sort((a, b) => rankOf(a.state) - rankOf(b.state));
    return own.map((node) => {
      const placed = { ...node, along: alongs[column] ?? 0, across: at, sizePx: node.n * perPerson };
      at += placed.sizePx + gapPx;
      return placed;
    });
  });
}

/** A flow at one side of a box: those to the same order of states on both sides don't cross more than they must. */
interface End {
  readonly size: number;
  readonly rank: number;
  readonly place: (across: number) => void;
}

function placeLinks(flow: ShownFlow, plan: Plan, placed: readonly Placed[]): { ribbons: FlowRibbon[]; stubs: FlowStub[] } {
  const byKey = new Map(placed.map((box) => [`${box.column} ${box.state}`, { box, outs: [] as End[], ins: [] as End[] }]));
  const at = (column: number, state: number) => byKey.get(`${column} ${state}`);
  const bands: { link: ShownLink; from: number; to: number }[] = [];
  const stubs: FlowStub[] = [];
  const leaveStub = (box: Placed, kind: FlowStub['kind'], { n, people }: Pick<ShownNode, 'n' | 'people'>): End => ({
    size: n * plan.perPerson,
    // after all ribbons: a flow that stops lies outermost
    rank: 2000 + ['out', 'in', 'entry', 'exit'].indexOf(kind),
    place: (across) => stubs.push(stubOf(plan, { ...box, across, sizePx: n * plan.perPerson, n, people }, kind)),
  });
  for (const link of flow.links) {
    const [source, target] = [at(link.column, link.from), at(link.column + 1, link.to)];
    const band = { link, from: 0, to: 0 };
    const size = link.n * plan.perPerson;
    if (source && target) bands.push(band);
    source?.outs.push(target ? { size, rank: rankOf(link.to), place: (across) => (band.from = across) } : leaveStub(source.box, 'exit', link));
    target?.ins.push(source ? { size, rank: rankOf(link.from), place: (across) => (band.to = across) } : leaveStub(target.box, 'entry', link));
  }
  for (const rest of flow.rests) {
    const end = at(rest.column + Number(rest.side === 'in'), rest.state);
    end?.[rest.side === 'in' ? 'ins' : 'outs'].push(leaveStub(end.box, rest.side, rest));
  }
  byKey.forEach(({ box, outs, ins }) => [outs, ins].forEach((ends) => stack(ends, box.across)));
  return { ribbons: bands.map(({ link, from, to }) => ribbonOf(plan, link, [from, to])), stubs };
}

function stack(ends: End[], across: number): void {
  let at = across;
  for (const { size, place } of ends.sort((a, b) => a.rank - b.rank)) {
    place(at);
    at += size;
  }
}

function ribbonOf(plan: Plan, link: ShownLink, [from, to]: readonly [number, number]): FlowRibbon {
  const band: Band = {
    from: { along: (plan.alongs[link.column] ?? 0) + plan.thickPx, across: from },
    to: { along: plan.alongs[link.column + 1] ?? 0, across: to },
    size: link.n * plan.perPerson,
  };
  const ribbon = { ...link, band, d: ribbonPath(plan, band) };
  if (!link.returned) return freeze(ribbon);
  const middle = to + band.size / 2;
  const mark: FlowText = plan.isVertical ? { x: tenth(middle), y: tenth(band.to.along - 9), anchor: 'middle' } : { x: tenth(band.to.along - 5), y: tenth(middle), anchor: 'end' };
  const hasRoom = plan.isVertical ? band.size >= MARK_PX : band.size >= LABEL_LEAST_PX && band.to.along - band.from.along >= 2 * MARK_PX;
  return freeze({ ...ribbon, edge: edgePath(plan, band), ...(hasRoom && { mark: freeze(mark) }) });
}

function stubOf(plan: Plan, box: Placed, kind: FlowStub['kind']): FlowStub {
  const { column, state, n, people, along, across, sizePx } = box;
  const isOut = kind === 'exit' || kind === 'out';
  const [from, to] = isOut ? [along + plan.thickPx, along + plan.thickPx + STUB_PX] : [along - STUB_PX, along];
  const band = { from: { along: from, across }, to: { along: to, across }, size: sizePx };
  const cap = capPath(plan, isOut ? to : from, [across, across + sizePx]);
  return freeze({ column, state, n, people, kind, d: stubPath(plan, band), ...((kind === 'exit' || kind === 'entry') && { cap }) });
}

function labelBoxes(placed: readonly Placed[], plan: Plan, { nameOf, widthOf = textPx }: FlowOptions): FlowBox[] {
  const tall = new Set(placed.filter(({ sizePx }) => sizePx >= LABEL_LEAST_PX).map(({ column, state }) => `${column} ${state}`));
  return placed.map(({ along, across, sizePx, ...node }) => {
    const [x, y, widthPx, heightPx] = (plan.isVertical ? [across, along, sizePx, plan.thickPx] : [along, across, plan.thickPx, sizePx]).map(tenth) as [number, number, number, number];
    const text = nameOf(node.state);
    const isNamed = plan.isVertical ? sizePx >= widthOf(text) + 8 : sizePx >= LABEL_LEAST_PX && canBeNamed(node, plan, { widthPx: widthOf(text), tall });
    const box = { ...node, x, y, widthPx, heightPx };
    return freeze(isNamed ? { ...box, label: freeze({ ...labelPlace(box, plan), text, isInside: plan.isVertical, hasNumber: !plan.isVertical && sizePx >= NUMBER_LEAST_PX }) } : box);
  });
}

/** Names stand outside at both ends; between them, where a state becomes tall enough to be named. */
function canBeNamed({ column, state }: ShownNode, { alongs, thickPx, widthPx: width }: Plan, { widthPx, tall }: { readonly widthPx: number; readonly tall: ReadonlySet<string> }): boolean {
  const last = alongs.length - 1;
  const along = alongs[column] ?? 0;
  if (column === 0) return widthPx + 10 <= (last > 0 ? along : width);
  if (column === last) return widthPx + 10 <= width - along - thickPx;
  return !tall.has(`${column - 1} ${state}`) && widthPx + 24 <= (alongs[column + 1] ?? 0) - along - thickPx;
}

function labelPlace({ x, y, widthPx, heightPx, column }: FlowBox, { isVertical, alongs }: Plan): FlowText {
  const middle = tenth(y + heightPx / 2);
  if (isVertical) return { x: tenth(x + widthPx / 2), y: middle, anchor: 'middle' };
  const isBefore = column === 0 && alongs.length > 1;
  return { x: tenth(isBefore ? x - 6 : x + widthPx + 6), y: middle, anchor: isBefore ? 'end' : 'start' };
}

function legendOf({ nodes }: ShownFlow): { readonly state: number; readonly n: number }[] {
  const most = new Map<number, number>();
  for (const { state, n } of nodes.filter(isDrawn)) most.set(state, Math.max(n, most.get(state) ?? 0));
  return [...most].map(([state, n]) => freeze({ state, n })).sort((a, b) => rankOf(a.state) - rankOf(b.state));
}
