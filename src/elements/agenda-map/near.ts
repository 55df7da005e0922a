import { openGazetteer, type Gazetteer } from '../../geo/gazetteer.js';
import type { Near } from './query.model.js';

const opened = new Map<string, Promise<Gazetteer>>();

/** A point as it is written, or the most peopled commune that a name or a postcode fits. */
export async function findNear(text: string, region: string): Promise<Near | undefined> {
  const [lat, lon] = /^\s*-?\d+(\.\d+)?\s*,\s*-?\d+(\.\d+)?\s*$/.test(text) ? text.split(',').map(Number) : [];
  if (lat !== undefined && lon !== undefined) return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon, label: '' } : undefined;
  const [commune] = (await gazetteerOf(region)).search(text, 1);
  return commune && { lon: commune.point[0], lat: commune.point[1], label: commune.name };
}

/** The communes of a region; asked for again after a failure. */
export function gazetteerOf(region: string): Promise<Gazetteer> {
  const known = opened.get(region);
  if (known) return known;
  const opening = loadRegion(region);
  opened.set(region, opening);
  opening.catch(() => opened.delete(region));
  return opening;
}

async function loadRegion(region: string): Promise<Gazetteer> {
  const { loadGazetteer } = await import('../../geo/regions.js');
  return openGazetteer([await loadGazetteer(region)]);
}
