import { project, worldSizePx, type Bounds, type LonLat } from '../../geo/mercator.js';

/** Clusters at one zoom, and what they are made of at the next one: columns, since a hundred thousand objects cost more than the work itself. */
interface Level {
  /** places in the world of zoom 0 */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** how many points each stands for */
  readonly counts: Int32Array;
  /** of each: the first it is made of, at the next zoom */
  readonly first: Int32Array;
  /** of each: the next one in the same cluster at the zoom before; -1: none. Written when that one is made. */
  readonly next: Int32Array;
  size: number;
}

/** What is drawn: one point, or several that are too near each other at this zoom. */
export interface Cluster {
  readonly zoom: number;
  /** its place in its zoom: with it, a name that stays */
  readonly index: number;
  /** places in the world of zoom 0 */
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

export interface ClusterOptions {
  /** nearer than this become one */
  readonly radiusPx: number;
  /** beyond it, points are shown one by one */
  readonly maxZoom: number;
}

const newLevel = (length: number): Level => ({
  xs: new Float64Array(length),
  ys: new Float64Array(length),
  counts: new Int32Array(length),
  first: new Int32Array(length),
  next: new Int32Array(length).fill(-1),
  size: 0,
});

/**
 * Points made into clusters as supercluster does it (greedy, from the closest zoom outwards, each cluster at the middle of its points), but
 * neighbours are found in a hashed grid instead of a tree, and a zoom is made when it is first looked at.
 */
export class ClusterIndex {
  readonly #options: ClusterOptions;
  readonly #levels = new Map<number, Level>();

  constructor(points: readonly LonLat[], options: ClusterOptions) {
    this.#options = options;
    const level = newLevel(points.length);
    for (const point of points) {
      const at = level.size++;
      const place = project(point, 0);
      level.xs[at] = place[0];
      level.ys[at] = place[1];
      level.counts[at] = 1;
      level.first[at] = at;
    }
    this.#levels.set(options.maxZoom + 1, level);
  }

  within([west, south, east, north]: Bounds, zoom: number): Cluster[] {
    const [left, top] = project([west, north], 0);
    const [right, bottom] = project([east, south], 0);
    const at = Math.min(zoom, this.#options.maxZoom + 1);
    const { xs, ys, counts, size } = this.#level(at);
    const found: Cluster[] = [];
    for (let index = 0; index < size; index += 1) {
      const x = xs[index] ?? 0;
      const y = ys[index] ?? 0;
      if (x >= left && x <= right && y >= top && y <= bottom) found.push({ zoom: at, index, x, y, count: counts[index] ?? 0 });
    }
    return found;
  }

  /** The places of its points in the list that was given. */
  leavesOf({ zoom, index }: Pick<Cluster, 'zoom' | 'index'>): number[] {
    if (zoom > this.#options.maxZoom) return [index];
    return this.#childrenOf(zoom, index).flatMap((child) => this.leavesOf({ zoom: zoom + 1, index: child }));
  }

  /** The first of its points: of one alone, that one. */
  firstOf({ zoom, index }: Cluster): number {
    let at = index;
    for (let level = zoom; level <= this.#options.maxZoom; level += 1) at = this.#level(level).first[at] ?? 0;
    return at;
  }

  /** The zoom at which it comes apart; of points at one place, one more than the largest. */
  splitZoomOf({ zoom, index }: Cluster): number {
    let at = index;
    for (let level = zoom; level < this.#options.maxZoom; level += 1) {
      at = this.#level(level).first[at] ?? 0;
      if ((this.#level(level + 1).next[at] ?? -1) >= 0) return level + 1;
    }
    return this.#options.maxZoom + 1;
  }

  #childrenOf(zoom: number, index: number): number[] {
    const { next } = this.#level(zoom + 1);
    const children: number[] = [];
    for (let child = this.#level(zoom).first[index] ?? -1; child >= 0; child = next[child] ?? -1) children.push(child);
    return children;
  }

  #level(zoom: number): Level {
    const known = this.#levels.get(zoom);
    if (known) return known;
    const level = merged(this.#level(zoom + 1), this.#options.radiusPx / worldSizePx(zoom) * worldSizePx(0));
    this.#levels.set(zoom, level);
    return level;
  }
}

/** Each in turn takes the neighbours that are still free. Written without arrays made on the way: this is where the time goes. */
function merged(from: Level, radius: number): Level {
  const to = newLevel(from.size);
  const grid = new Grid(from, radius);
  for (let i = 0; i < from.size; i += 1) {
    if (grid.isTaken[i]) continue;
    const at = to.size++;
    to.first[at] = i;
    grid.isTaken[i] = 1;
    const near = grid.take(i);
    let count = from.counts[i] ?? 0;
    let x = (from.xs[i] ?? 0) * count;
    let y = (from.ys[i] ?? 0) * count;
    let last = i;
    for (const other of near) {
      const more = from.counts[other] ?? 0;
      from.next[last] = last = other;
      x += (from.xs[other] ?? 0) * more;
      y += (from.ys[other] ?? 0) * more;
      count += more;
    }
    to.xs[at] = x / count;
    to.ys[at] = y / count;
    to.counts[at] = count;
  }
  return to;
}

const NONE: readonly number[] = [];

/** Cells twice as wide as the radius: what is near lies in four of them. Far cells may share a list; the distance tells them apart. */
class Grid {
  readonly isTaken: Uint8Array;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  readonly #radius: number;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor({ xs, ys, size }: Level, radius: number) {
    this.#xs = xs;
    this.#ys = ys;
    this.#radius = radius;
    this.isTaken = new Uint8Array(size);
    this.#next = new Int32Array(size);
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(size + 1)) * 2).fill(-1);
    for (let i = size - 1; i >= 0; i -= 1) {
      const slot = this.#slot(this.#cell(xs[i] ?? 0), this.#cell(ys[i] ?? 0));
      this.#next[i] = this.#heads[slot] ?? -1;
      this.#heads[slot] = i;
    }
  }

  /** The free ones around it, which are then taken. */
  take(index: number): readonly number[] {
    const x = this.#xs[index] ?? 0;
    const y = this.#ys[index] ?? 0;
    const left = this.#cell(x - this.#radius);
    const top = this.#cell(y - this.#radius);
    let taken: number[] | undefined;
    for (let corner = 0; corner < 4; corner += 1) {
      for (let i = this.#heads[this.#slot(left + (corner & 1), top + (corner >> 1))] ?? -1; i >= 0; i = this.#next[i] ?? -1) {
        if (this.isTaken[i] || ((this.#xs[i] ?? 0) - x) ** 2 + ((this.#ys[i] ?? 0) - y) ** 2 > this.#radius ** 2) continue;
        this.isTaken[i] = 1;
        if (taken) taken.push(i);
        else taken = [i];
      }
    }
    return taken ?? NONE;
  }

  #cell(value: number): number {
    return Math.floor(value / (2 * this.#radius));
  }

  #slot(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.#heads.length - 1);
  }
}
