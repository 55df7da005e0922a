import { boundsOf, type Bounds, type LonLat } from '../../geo/mercator.js';

/** What a first look shows. */
export interface Frame {
  readonly bounds: Bounds | undefined;
  /** places in `points` of those so far from all the others that the picture would shrink for them */
  readonly strays: readonly number[];
}

/** Fewer points say nothing of where most of them are. */
const LEAST_POINTS = 5;
/** Strays are few, or they are no strays. */
const MOST_STRAYS = 0.1;
/** This many times as far from the middle as three quarters of the points, and so far at least (degrees, about 300 km). */
const FAR_TIMES = 8;
const FAR_DEGREES = 3;

/** All points but the strays: an address with latitude and longitude swapped lies in the Indian Ocean, and France would be a dot. */
export function frameOf(points: readonly LonLat[]): Frame {
  const strays = straysOf(points);
  return { bounds: boundsOf(strays.length ? points.filter((_, i) => !strays.includes(i)) : points), strays };
}

function straysOf(points: readonly LonLat[]): readonly number[] {
  if (points.length < LEAST_POINTS) return [];
  const middle = [quantile(points.map(([lon]) => lon), 0.5), quantile(points.map(([, lat]) => lat), 0.5)] as const;
  const distances = points.map((point) => degreesBetween(point, middle));
  const limit = Math.max(FAR_DEGREES, FAR_TIMES * quantile(distances, 0.75));
  const strays = distances.flatMap((distance, i) => (distance > limit ? [i] : []));
  return strays.length <= Math.max(1, points.length * MOST_STRAYS) ? strays : [];
}

/** Would it lie in the frame with its two numbers the other way round? */
export const isSwapped = ([lon, lat]: LonLat, [west, south, east, north]: Bounds): boolean => lat >= west && lat <= east && lon >= south && lon <= north;

const degreesBetween = ([lon, lat]: LonLat, [middleLon, middleLat]: LonLat): number => Math.hypot(lon - middleLon, lat - middleLat);

const quantile = (numbers: readonly number[], part: number): number => [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))] ?? 0;
