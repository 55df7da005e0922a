import { MIXED_CELL, VOID_CELL, type IndexLayout } from './layout-index.model.js';
import type { StateLook, StatePattern } from './state-looks.model.js';

/** Colours as pixels of a canvas have them: red in the lowest byte. */
export interface IndexColours {
  /** by cell: a state, or one of the cells that are none */
  readonly cells: Uint32Array;
  readonly paper: number;
}

export interface IndexPlan {
  readonly layout: IndexLayout;
  readonly widthPx: number;
  /** height of a line */
  readonly rowPx: number;
  readonly looks: readonly StateLook[];
  /** by line: 1 for those that are brought out; undefined: all are alike */
  readonly lit?: Uint8Array | undefined;
}

/** From this height on, lines stand apart. */
const APART_PX = 5;
/** Finer pixels than that are not seen. */
const FINEST = 2;
const PERIOD_PX = 8;
/** What is left of the colour of lines that are not brought out. */
const DIM = 0.22;

/**
 * One pixel after the other in memory: ten thousand paths take some milliseconds, where as many shapes would take a second. Where colours do without
 * patterns, a pixel is a cell, and the page draws it larger.
 */
export function paintIndex(canvas: HTMLCanvasElement, plan: IndexPlan, { cells: colours, paper }: IndexColours): void {
  const { layout, looks, lit, rowPx } = plan;
  const scale = Math.min(FINEST, Math.max(1, devicePixelRatio));
  const widthPx = Math.round(plan.widthPx * scale);
  const isPlain = looks.every(({ pattern }) => pattern === 'solid') && rowPx < APART_PX && layout.columns <= widthPx;
  const [width, rowHeight] = isPlain ? [layout.columns, 1] : [widthPx, Math.max(1, Math.round(rowPx * scale))];
  canvas.width = width;
  canvas.height = Math.max(1, layout.rows * rowHeight);
  canvas.style.blockSize = `${layout.rows * rowPx}px`;
  const context = canvas.getContext('2d');
  if (!context || !width) return;
  const image = context.createImageData(canvas.width, canvas.height);
  const pixels = new Uint32Array(image.data.buffer);
  const apart = rowPx >= APART_PX ? Math.round(scale) : 0;
  const pens = { bright: colours, pale: colours.map((colour) => mix(colour, paper, DIM)), paper, tiles: looks.map(({ pattern }) => tileOf(pattern, scale)) };
  pixels.fill(paper);
  for (let row = 0; row < layout.rows; row++) {
    const stripe = { pixels, width, top: row * rowHeight, height: rowHeight - apart };
    paintRow(layout, row, stripe, { ...pens, colours: lit && !lit[row] ? pens.pale : pens.bright });
  }
  context.putImageData(image, 0, 0);
}

interface Pens {
  readonly colours: Uint32Array;
  readonly paper: number;
  /** by state */
  readonly tiles: readonly (Tile | undefined)[];
}

interface Stripe {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** Equal cells at once. */
function paintRow({ cells, columns }: IndexLayout, row: number, stripe: Stripe, { colours, paper, tiles }: Pens): void {
  const { pixels, width, top, height } = stripe;
  for (let from = 0, to = 0; from < columns; from = to) {
    const cell = cells[row * columns + from] ?? VOID_CELL;
    while (to < columns && cells[row * columns + to] === cell) to += 1;
    const left = Math.round((from / columns) * width);
    const right = Math.round((to / columns) * width);
    for (let y = top; y < top + height; y++) pixels.fill(colours[cell] ?? paper, y * width + left, y * width + right);
    const tile = tiles[cell];
    if (tile) pierce(stripe, { left, right, tile, paper });
  }
}

interface Block {
  readonly left: number;
  readonly right: number;
  readonly tile: Tile;
  readonly paper: number;
}

/** The pattern of a block, over its colour. */
function pierce({ pixels, width, top, height }: Stripe, { left, right, tile: { holes, side }, paper }: Block): void {
  for (let y = top; y < top + height; y++) {
    const line = (y % side) * side;
    for (let x = left; x < right; x++) if (holes[line + (x % side)]) pixels[y * width + x] = paper;
  }
}

interface Tile {
  readonly side: number;
  /** 1 where the paper shows */
  readonly holes: Uint8Array;
}

const near = (distance: number, reach: number): boolean => Math.abs(distance) <= reach;

/** As the patterns of the other pictures: lines and dots of 2 px, every 8. */
const HOLES: Readonly<Record<Exclude<StatePattern, 'solid'>, (x: number, y: number) => boolean>> = {
  diagonal: (x, y) => (x + y) % PERIOD_PX < 2.8,
  'back-diagonal': (x, y) => (x - y + PERIOD_PX) % PERIOD_PX < 2.8,
  dots: (x, y) => [2, 6].some((middle) => near(x - middle, 1.3) && near(y - middle, 1.3)),
  grid: (x, y) => near(x - 4, 1) || near(y - 4, 1),
};

function tileOf(pattern: StatePattern, scale: number): Tile | undefined {
  if (pattern === 'solid') return undefined;
  const side = Math.round(PERIOD_PX * scale);
  const holes = new Uint8Array(side * side).map((_, at) => Number(HOLES[pattern](((at % side) + 0.5) / scale, (Math.floor(at / side) + 0.5) / scale)));
  return { side, holes };
}

/** @param share of the first colour, 0 to 1 */
function mix(one: number, other: number, share: number): number {
  const channel = (shift: number): number => Math.round(((one >>> shift) & 255) * share + ((other >>> shift) & 255) * (1 - share)) << shift;
  return (channel(0) | channel(8) | channel(16) | (255 << 24)) >>> 0;
}

/** Colours that style sheets give to these samples, whatever they are written as: `data-cell` says of which cell, none is the paper. */
export function readColours(samples: Iterable<Element>): IndexColours {
  const cells = new Uint32Array(MIXED_CELL + 1);
  let paper = 0xffffffff;
  const context = document.createElement('canvas').getContext('2d');
  for (const sample of samples) {
    const colour = toPixel(getComputedStyle(sample).fill, context);
    const { cell } = (sample as SVGElement).dataset;
    if (cell === undefined) paper = colour;
    else cells[Number(cell)] = colour;
  }
  cells[VOID_CELL] = paper;
  return { cells, paper };
}

/** A canvas writes any colour as `#rrggbb`, or one of a wide gamut as `color(srgb r g b)`. */
function toPixel(text: string, context: CanvasRenderingContext2D | null): number {
  if (context) context.fillStyle = text;
  const known = typeof context?.fillStyle === 'string' ? context.fillStyle : text;
  const hex = /^#(..)(..)(..)$/.exec(known)?.slice(1).map((two) => parseInt(two, 16));
  const [red = 0, green = 0, blue = 0] = hex ?? (known.match(/-?[\d.]+/g) ?? []).map((part) => Number(part) * (known.startsWith('color') ? 255 : 1));
  return (Math.round(red) | (Math.round(green) << 8) | (Math.round(blue) << 16) | (255 << 24)) >>> 0;
}

