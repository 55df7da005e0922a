/** A place on the map: WGS84 degrees. */
export type LonLat = readonly [lon: number, lat: number];
/** West, south, east, north: WGS84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
/** Distances from the north-west corner of the world, in CSS pixels at one zoom. */
export type WorldPx = readonly [xPx: number, yPx: number];

const TILE_PX = 256;
const RADIANS = Math.PI / 180;
/** Where the square world of web maps ends. */
const MAX_LATITUDE = 85.051129;

/** The side of the world at a zoom: one tile of 256 px at zoom 0, twice as much at each zoom more. */
export const worldSizePx = (zoom: number): number => TILE_PX * 2 ** zoom;

/** Spherical Mercator (EPSG:3857), as tiles are cut: https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames */
export function project(point: LonLat, zoom: number): WorldPx {
  // not taken apart in the head: that costs more than the formula until the browser has optimised it
  const sine = Math.sin(Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, point[1])) * RADIANS);
  const size = worldSizePx(zoom);
  return [((point[0] + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

export function unproject([xPx, yPx]: WorldPx, zoom: number): LonLat {
  const size = worldSizePx(zoom);
  return [(xPx / size) * 360 - 180, (Math.atan(Math.exp((0.5 - yPx / size) * 2 * Math.PI)) / RADIANS) * 2 - 90];
}

/** The smallest box around points; undefined around none. */
export function boundsOf(points: Iterable<LonLat>): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west <= east ? [west, south, east, north] : undefined;
}
