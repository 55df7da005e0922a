import { project, unproject, type Bounds, type LonLat } from '../../geo/mercator.js';
import type { Outlines } from '../../geo/outlines.js';
import { BaseLayer } from './map-base.js';
import { ClusterIndex, type Cluster } from './map-clusters.model.js';
import { cornerOf, fitted, MAX_BARE_FIT_ZOOM, MAX_CLUSTER_ZOOM, MAX_ZOOM, panned, sightOf, zoomed, type Camera, type ScreenPx } from './map-camera.model.js';
import type { MapDisc } from './map-discs.js';
import type { MapEngine, MapEvents, MapPoint, MapTown, MapWords, TileSource } from './map-engine.js';
import { hearGestures, type GestureHandlers } from './map-gestures.js';
import { MarkerLayer, type Mark } from './map-markers.js';
import type { RegionLayer } from './map-regions.model.js';
import { TileLayer } from './map-tiles.js';
import { TownLayer } from './map-towns.js';

/** Discs nearer than this become one. */
const CLUSTER_RADIUS_PX = 64;
/** Drawn beyond the edge, so that a small pan shows no gap. */
const MARGIN_PX = 96;
/** A selected entry is looked for in clusters of no more. */
const MOST_LOOKED_INTO = 500;
/** Close enough that most neighbours are apart. */
const FOCUS_ZOOM = 13;
/** Fingers this far apart, as a power of two, change the zoom. */
const PINCH_STEP = 0.5;

export interface LightEngineOptions extends MapEvents {
  readonly onHint: GestureHandlers['onHint'];
  readonly words: MapWords;
}

/** Outlines as SVG, entries as buttons, clusters of our own: no canvas, no worker, nothing from a network but tiles that someone asked for. */
export class LightEngine implements MapEngine {
  readonly #options: LightEngineOptions;
  readonly #sight = document.createElement('div');
  readonly #world = document.createElement('div');
  readonly #base = new BaseLayer();
  readonly #towns = new TownLayer();
  readonly #tiles = new TileLayer();
  readonly #markers = new MarkerLayer({ onPick: (mark, button) => this.#pick(mark, button), onLeave: () => this.#sight.focus({ preventScroll: true }) });
  readonly #stop = new AbortController();
  /** Draws in the next frame: drawn at once, it would be one more change to observe, which browsers report as an error. */
  readonly #sizes = new ResizeObserver(([entry]) => entry && requestAnimationFrame(() => this.#stop.signal.aborted || this.#resize(entry.contentRect)));
  #words: MapWords;
  #index = newIndex([]);
  #points: readonly MapPoint[] = [];
  #clusters = new Map<string, Cluster>();
  #camera: Camera = { center: [2.5, 46.5], zoom: 5, widthPx: 0, heightPx: 0 };
  /** of the last whole drawing: a pan only moves it */
  #drawn: Camera | undefined;
  #frame = 0;
  #isDue = false;
  #isRightToLeft = false;
  #selected: string | undefined;
  /** asked for before the box had a size */
  #toFit: Bounds | undefined;

  constructor(options: LightEngineOptions) {
    this.#options = options;
    this.#words = options.words;
  }

  mount(box: HTMLElement): void {
    const sight = this.#sight;
    sight.className = 'sight';
    sight.tabIndex = 0;
    sight.setAttribute('role', 'group');
    sight.setAttribute('aria-describedby', 'map-help');
    this.#world.className = 'world';
    this.#world.append(this.#tiles.element, this.#base.element, this.#towns.element, this.#markers.element);
    sight.append(this.#world);
    hearGestures(sight, this.#gestures, this.#stop.signal);
    box.prepend(sight);
    this.setWords(this.#words);
    this.#sizes.observe(sight);
    this.#resize({ width: sight.clientWidth, height: sight.clientHeight });
  }

  setWords(words: MapWords): void {
    this.#words = words;
    this.#sight.setAttribute('aria-label', words.strings.label);
    this.#markers.element.setAttribute('aria-label', words.strings.markers);
    this.#drawSoon();
  }

  setView(center: LonLat, zoom: number): void {
    this.#toFit = undefined;
    this.#camera = zoomed({ ...this.#camera, center }, zoom);
    this.#drawSoon();
  }

  fit(bounds: Bounds): void {
    this.#toFit = this.#camera.widthPx ? undefined : bounds;
    this.#camera = fitted(this.#camera, bounds, this.#tiles.source ? undefined : MAX_BARE_FIT_ZOOM);
    this.#drawSoon();
  }

  zoomBy(steps: number): void {
    this.#zoom(steps);
  }

  setPoints(points: readonly MapPoint[]): void {
    this.#points = points;
    this.#index = newIndex(points);
    this.#drawSoon();
  }

  setBase(outlines: Outlines): void {
    this.#base.outlines = outlines;
  }

  setTowns(towns: readonly MapTown[]): void {
    this.#towns.towns = towns;
    this.#drawSoon();
  }

  setTiles(tiles: TileSource | undefined): void {
    if (tiles === this.#tiles.source) return;
    this.#tiles.source = tiles;
    this.#sight.classList.toggle('tiled', tiles !== undefined);
    this.#drawSoon();
  }

  setRegions(layer: RegionLayer | undefined): void {
    this.#base.regions = layer;
  }

  setDiscs(discs: readonly MapDisc[]): void {
    this.#base.discs = discs;
    this.#drawSoon();
  }

  select(key: string | undefined): void {
    if (key === this.#selected) return;
    this.#selected = key;
    this.#drawSoon();
  }

  focusPoint(key: string): boolean {
    const found = this.#points.find((one) => one.key === key);
    if (!found) return false;
    this.setView(found.point, Math.max(FOCUS_ZOOM, this.#camera.zoom));
    this.#draw(false);
    this.#focusAt(found.point);
    return true;
  }

  destroy(): void {
    this.#isDue = false;
    this.#stop.abort();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#sight.remove();
  }

  readonly #gestures: GestureHandlers = {
    onPan: (by) => this.#pan(by),
    onRest: () => this.#draw(true),
    onZoom: (steps, at) => this.#zoom(steps, at),
    onPinch: (scale, at) => this.#pinch(scale, at),
    onHint: (kind) => this.#options.onHint(kind),
  };

  #resize({ width, height }: { width: number; height: number }): void {
    const [widthPx, heightPx] = [Math.floor(width), Math.floor(height)];
    if (!widthPx || !heightPx || (widthPx === this.#camera.widthPx && heightPx === this.#camera.heightPx)) return;
    this.#camera = { ...this.#camera, widthPx, heightPx };
    // the picture itself is never mirrored, so the page's direction is that of what is around it
    this.#isRightToLeft = getComputedStyle(this.#sight).direction === 'rtl';
    if (this.#toFit) this.fit(this.#toFit);
    this.#drawSoon();
  }

  #show(camera: Camera): void {
    this.#camera = camera;
    this.#draw(true);
  }

  /** Once for all that a program says in one go. */
  #drawSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => this.#isDue && this.#draw(false));
  }

  /** Moves what is drawn; what comes in sight is drawn in the next frame, once it is more than the margin holds. */
  #pan(by: ScreenPx): void {
    this.#camera = panned(this.#camera, by);
    const drawn = this.#drawn;
    if (!drawn) return;
    const [[x, y], [fromX, fromY]] = [cornerOf(this.#camera), cornerOf(drawn)];
    this.#world.style.transform = `translate(${Math.round(fromX - x)}px,${Math.round(fromY - y)}px)`;
    if (Math.max(Math.abs(fromX - x), Math.abs(fromY - y)) > MARGIN_PX) this.#frame ||= requestAnimationFrame(() => this.#draw(true));
  }

  /** What had the focus keeps it, or hands it to what now stands for it. */
  #zoom(steps: number, at?: ScreenPx): void {
    const { focused } = this.#markers;
    const cluster = focused && this.#clusters.get(focused.id);
    const place = cluster && (this.#held?.mark === focused.id ? this.#held.place : placeOf(cluster));
    this.#show(zoomed(this.#camera, this.#camera.zoom + steps, at));
    if (place) this.#focusAt(place);
  }

  /** Where the person was when they began to zoom: out and in again, they are back. */
  #held: { readonly mark: string; readonly place: LonLat } | undefined;

  #focusAt(place: LonLat): void {
    const mark = this.#markers.nearest(this.#at(place));
    this.#held = mark && { mark: mark.id, place };
    this.#markers.focus(mark);
  }

  #pinched = 0;

  /** The picture follows the fingers; each time they have gone half a power of two it is drawn anew. */
  #pinch(scale: number, at: ScreenPx): void {
    const power = Math.log2(scale);
    const steps = scale === 1 ? 0 : Math.round((power - this.#pinched) * (1 - PINCH_STEP / 2));
    if (steps) {
      this.#pinched += steps;
      this.#zoom(steps, at);
    }
    if (scale === 1) this.#pinched = 0;
    this.#world.style.transformOrigin = `${at[0]}px ${at[1]}px`;
    this.#world.style.scale = scale === 1 ? '' : String(2 ** (power - this.#pinched));
  }

  #draw(byPerson: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#isDue = false;
    const camera = this.#camera;
    if (!camera.widthPx) return;
    this.#drawn = camera;
    this.#world.style.transform = '';
    this.#base.draw(camera);
    this.#tiles.draw(camera);
    const marks = this.#drawMarkers(camera);
    this.#towns.draw(camera, marks, this.#isRightToLeft);
    this.#options.onMove({ center: camera.center, zoom: camera.zoom, bounds: sightOf(camera), count: this.#countInSight(camera, marks) }, byPerson);
  }

  #drawMarkers(camera: Camera): readonly Mark[] {
    const clusters = this.#index.within(sightOf(camera, MARGIN_PX), Math.min(camera.zoom, MAX_CLUSTER_ZOOM));
    const marks = clusters.map((cluster) => this.#markOf(cluster));
    this.#clusters = new Map(clusters.map((cluster, i) => [marks[i]?.id ?? '', cluster]));
    this.#markers.draw(marks, this.#isRightToLeft);
    return marks;
  }

  #at(point: LonLat): ScreenPx {
    const [x, y] = project(point, this.#camera.zoom);
    const [left, top] = cornerOf(this.#camera);
    return [x - left, y - top];
  }

  #countInSight({ widthPx, heightPx }: Camera, marks: readonly Mark[]): number {
    return marks.reduce((sum, { at: [x, y], count }) => (x >= 0 && y >= 0 && x <= widthPx && y <= heightPx ? sum + count : sum), 0);
  }

  #markOf(cluster: Cluster): Mark {
    const { strings, isDirectory } = this.#words;
    const { count } = cluster;
    const at = this.#at(placeOf(cluster));
    const { title = '', key = '', city = '' } = this.#points[this.#index.firstOf(cluster)] ?? {};
    // one entry keeps its name at each zoom
    if (count === 1) return { id: `p${key}`, at, count, label: title, text: '', isSelected: key === this.#selected };
    const say = this.#isTogether(cluster) ? strings.together : strings.cluster;
    const isSelected = this.#selected !== undefined && count <= MOST_LOOKED_INTO && this.#keysOf(cluster).includes(this.#selected);
    return { id: `c${cluster.zoom}.${cluster.index}`, at, count, label: say(count, city, isDirectory), text: strings.short(count), isSelected };
  }

  #keysOf(cluster: Cluster): string[] {
    return this.#index.leavesOf(cluster).flatMap((at) => this.#points[at]?.key ?? []);
  }

  /** No zoom takes these apart. */
  #isTogether(cluster: Cluster): boolean {
    return this.#index.splitZoomOf(cluster) > MAX_CLUSTER_ZOOM;
  }

  #pick({ id }: Mark, button: HTMLElement): void {
    const cluster = this.#clusters.get(id);
    if (!cluster) return;
    if (cluster.count === 1 || this.#isTogether(cluster)) return this.#options.onSelect(this.#keysOf(cluster), button);
    const place = placeOf(cluster);
    this.#show(zoomed({ ...this.#camera, center: place }, Math.min(MAX_ZOOM, this.#index.splitZoomOf(cluster))));
    this.#focusAt(place);
  }
}

const placeOf = ({ x, y }: Cluster): LonLat => unproject([x, y], 0);

const newIndex = (points: readonly MapPoint[]): ClusterIndex =>
  new ClusterIndex(points.map(({ point }) => point), { radiusPx: CLUSTER_RADIUS_PX, maxZoom: MAX_CLUSTER_ZOOM });
