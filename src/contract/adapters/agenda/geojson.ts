import type { AgendaAdapter } from '../../agenda-source.js';
import { fieldsOf, firstText, isFields, listOf, numberOf, recordsOf, textOf } from './read.js';
import { adaptRows } from './rows.js';

const MOST_POSITIONS = 20_000;

/** GeoJSON (RFC 7946): features with days are events, others are places. Of a line or an area, the middle of its box. */
export const fromGeoJson: AgendaAdapter = (document, options) => {
  const root = fieldsOf(document);
  const isCollection = root['type'] !== 'Feature';
  const features = isCollection ? listOf(root['features']) : [document];
  const next = recordsOf(root['links']).find(({ rel }) => rel === 'next');
  return adaptRows(
    {
      rows: features.map((feature) => (isFields(feature) ? fieldsOf(feature['properties']) : feature)),
      pathOf: (i) => (isCollection ? `features[${i}].properties` : 'properties'),
      envelope: {
        title: firstText(root['title'], root['name']),
        updated: root['timeStamp'],
        next: firstText(next?.['href'], typeof root['next'] === 'string' ? root['next'] : undefined),
        total: root['numberMatched'] ?? root['total'],
      },
      fallback: (i) => {
        const feature = fieldsOf(features[i]);
        const [lon, lat] = middleOf(feature['geometry']) ?? [];
        return { id: textOf(feature['id']), lat, lon };
      },
    },
    options,
  );
};

/** Longitude and latitude. */
function middleOf(geometry: unknown): readonly [number, number] | undefined {
  const { type, coordinates, geometries } = fieldsOf(geometry);
  if (type === 'GeometryCollection') return middleOf(listOf(geometries).find((one) => isFields(one) && one['type'] !== 'GeometryCollection'));
  const positions = positionsIn(coordinates);
  if (!positions.length) return undefined;
  const box = (axis: 0 | 1) => {
    const values = positions.map((position) => position[axis]);
    return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  };
  return [box(0), box(1)];
}

/** Pairs at whatever depth the kind of geometry puts them, without calling itself: the depth is a stranger's choice. */
function positionsIn(coordinates: unknown): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const rest: unknown[] = [coordinates];
  for (let steps = 0; rest.length && found.length < MOST_POSITIONS && steps < MOST_POSITIONS * 2; steps += 1) {
    const one = rest.pop();
    if (!Array.isArray(one)) continue;
    const [lon, lat] = [numberOf(one[0]), numberOf(one[1])];
    if (lon !== undefined && lat !== undefined) found.push([lon, lat]);
    else rest.push(...(one as unknown[]).slice(0, MOST_POSITIONS));
  }
  return found;
}
