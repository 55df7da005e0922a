import type { Bounds } from '../../geo/mercator.js';
import type { MapPoint } from './map-engine.js';
import { isSwapped } from './map-frame.model.js';

const MOST_TOLD = 5;
const told = new Set<string>();

/** Tells the webmaster, once for each entry, what lies so far away that the map does not show it at first. */
export function tellStrays(strays: readonly MapPoint[], frame: Bounds): void {
  const fresh = strays.filter(({ key }) => !told.has(key)).slice(0, MOST_TOLD);
  for (const { key, title, point } of fresh) {
    told.add(key);
    const why = isSwapped(point, frame) ? ': are its latitude and longitude swapped?' : '';
    console.warn(`ij-agenda-map: "${title.slice(0, 80)}" is at latitude ${point[1]}, longitude ${point[0]}, far from all the others${why}`);
  }
}
