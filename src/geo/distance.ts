import type { LonLat } from './mercator.js';

/** Mean radius of the earth, IUGG: metres. */
const EARTH_M = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Metres along a great circle, by the haversine formula; the earth is no sphere, so up to 0.5 % off. */
export function distanceM([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const northing = Math.sin(((latB - latA) * RADIANS) / 2);
  const easting = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const chord = northing ** 2 + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * easting ** 2;
  return 2 * EARTH_M * Math.asin(Math.sqrt(Math.min(1, chord)));
}
