import type { Bounds, LonLat } from '../../geo/mercator.js';
import type { Outlines } from '../../geo/outlines.js';
import type { MapDisc } from './map-discs.js';
import type { RegionLayer } from './map-regions.model.js';
import type { MapStrings } from './map.strings.js';

/** An entry that can be shown on a map. */
export interface MapPoint {
  readonly key: string;
  readonly title: string;
  /** commune, to say where a cluster is; empty: not known */
  readonly city: string;
  readonly point: LonLat;
}

/** A town whose name helps to find one's way. */
export interface MapTown {
  readonly name: string;
  readonly population: number;
  readonly point: LonLat;
}

/** Pictures of a map from a server, which sees the address of whoever looks: only after a click. */
export interface TileSource {
  /** with `{z}`, `{x}` and `{y}` */
  readonly template: string;
  /** the server, told to the person before */
  readonly host: string;
  readonly attribution: string;
  readonly maxZoom: number;
  /** some servers refuse pictures to pages that don't say who they are */
  readonly referrerPolicy: ReferrerPolicy;
}

/** What the engine says; positions are WGS84 degrees, zooms whole numbers as of tiles (0: the world in 256 px). */
export interface MapEvents {
  /** the person chose these entries: one, or several at one place */
  readonly onSelect: (keys: readonly string[], marker: HTMLElement) => void;
  /** what is in sight has changed; `byPerson`: they moved it */
  readonly onMove: (view: MapSight, byPerson: boolean) => void;
}

export interface MapSight {
  readonly center: LonLat;
  readonly zoom: number;
  readonly bounds: Bounds;
  /** entries in sight */
  readonly count: number;
}

export interface MapWords {
  readonly strings: MapStrings;
  readonly isDirectory: boolean;
}

/** Draws the map. One of our own comes with the element; another can take its place behind the same methods. */
export interface MapEngine {
  /** Draws into a box that has a size, or will have one. */
  mount(box: HTMLElement): void;
  setWords(words: MapWords): void;
  setView(center: LonLat, zoom: number): void;
  /** The closest view that has all of these in sight. */
  fit(bounds: Bounds): void;
  zoomBy(steps: number): void;
  setPoints(points: readonly MapPoint[]): void;
  setBase(outlines: Outlines): void;
  setTowns(towns: readonly MapTown[]): void;
  /** undefined: none */
  setTiles(tiles: TileSource | undefined): void;
  /** undefined: none */
  setRegions(layer: RegionLayer | undefined): void;
  /** Counts at points, under the entries. */
  setDiscs(discs: readonly MapDisc[]): void;
  select(key: string | undefined): void;
  /** Brings an entry in sight, apart from others, and gives it the focus; false: it has no point. */
  focusPoint(key: string): boolean;
  destroy(): void;
}
