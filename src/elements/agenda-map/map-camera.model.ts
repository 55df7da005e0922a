import { project, unproject, type Bounds, type LonLat, type WorldPx } from '../../geo/mercator.js';

/** Where one looks from: the middle of the picture, a whole zoom, and the size of the picture in CSS px. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export const MIN_ZOOM = 2;
/** Clusters are made down to here; what is still together then stands at one address. */
export const MAX_CLUSTER_ZOOM = 16;
export const MAX_ZOOM = 18;

/** A place in the picture, from its top left corner. */
export type ScreenPx = readonly [xPx: number, yPx: number];

/** The top left corner of the picture in the world. */
export function cornerOf({ center, zoom, widthPx, heightPx }: Camera): WorldPx {
  const [x, y] = project(center, zoom);
  return [x - widthPx / 2, y - heightPx / 2];
}

export const panned = (camera: Camera, [dxPx, dyPx]: ScreenPx): Camera => {
  const [x, y] = project(camera.center, camera.zoom);
  return { ...camera, center: unproject([x + dxPx, y + dyPx], camera.zoom) };
};

/** Another zoom; what is under `at` stays there. */
export function zoomed(camera: Camera, zoom: number, at: ScreenPx = [camera.widthPx / 2, camera.heightPx / 2]): Camera {
  const next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, Math.round(zoom)));
  const [dx, dy] = [at[0] - camera.widthPx / 2, at[1] - camera.heightPx / 2];
  const [x, y] = project(camera.center, camera.zoom);
  const [atX, atY] = project(unproject([x + dx, y + dy], camera.zoom), next);
  return { ...camera, zoom: next, center: unproject([atX - dx, atY - dy], next) };
}

/** What is in sight and `marginPx` around it. */
export function sightOf(camera: Camera, marginPx = 0): Bounds {
  const [x, y] = cornerOf(camera);
  const [west, north] = unproject([x - marginPx, y - marginPx], camera.zoom);
  const [east, south] = unproject([x + camera.widthPx + marginPx, y + camera.heightPx + marginPx], camera.zoom);
  return [west, south, east, north];
}

/** Room for markers and the buttons of the map; in a small picture it would be most of it. */
const FIT_MARGIN_PX = 56;
const FIT_MARGIN_PART = 0.08;
const marginOf = (sizePx: number): number => Math.min(FIT_MARGIN_PX, sizePx * FIT_MARGIN_PART);
/** One place alone is shown with its surroundings: its streets on tiles, else the towns around, for outlines have nothing closer. */
const MAX_FIT_ZOOM = 13;
export const MAX_BARE_FIT_ZOOM = 10;

export function fitted(camera: Camera, [west, south, east, north]: Bounds, maxZoom = MAX_FIT_ZOOM): Camera {
  const [innerWidthPx, innerHeightPx] = [camera.widthPx - 2 * marginOf(camera.widthPx), camera.heightPx - 2 * marginOf(camera.heightPx)];
  const isIn = (zoom: number): boolean => {
    const [left, top] = project([west, north], zoom);
    const [right, bottom] = project([east, south], zoom);
    return right - left <= innerWidthPx && bottom - top <= innerHeightPx;
  };
  let zoom = maxZoom;
  while (zoom > MIN_ZOOM && !isIn(zoom)) zoom -= 1;
  const [left, top] = project([west, north], zoom);
  const [right, bottom] = project([east, south], zoom);
  return { ...camera, zoom, center: unproject([(left + right) / 2, (top + bottom) / 2], zoom) };
}
