import type { LonLat } from '../../geo/mercator.js';

/** Points by INSEE code out of an official file: GeoJSON (Admin Express, geo.api.gouv.fr), geo.api.gouv.fr's own JSON, or a table with tabs. */
export function readOfficialPoints(text: string): Map<string, LonLat> {
  const isJson = /^\s*[[{]/.test(text);
  const rows = isJson ? jsonRows(JSON.parse(text) as unknown) : tableRows(text);
  return new Map(rows.flatMap(({ code, point }): [string, LonLat][] => (code && point ? [[code, point]] : [])));
}

interface Row {
  readonly code: string | undefined;
  readonly point: LonLat | undefined;
}

type Json = Readonly<Record<string, unknown>>;
const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** As `geo.api.gouv.fr`, the editions of Admin Express, and GeoJSON made from them call it. */
const CODE_NAMES = ['code', 'insee_com', 'code_insee', 'insee', 'INSEE_COM', 'CODE_INSEE', 'INSEE'];

const codeOf = (row: Json): string | undefined => CODE_NAMES.map((name) => row[name]).find((value): value is string => typeof value === 'string' && /^\d[\dAB]\d{3}$/.test(value));

function jsonRows(document: unknown): Row[] {
  const { features } = objectOf(document);
  const list: readonly unknown[] = Array.isArray(features) ? features : Array.isArray(document) ? document : [];
  return list.map(objectOf).map((one) => ({ code: codeOf(objectOf(one['properties'])) ?? codeOf(one), point: centreOf(one['centre'] ?? one['mairie'] ?? one['geometry']) }));
}

/** The point itself, or the centroid of the largest ring of an area. */
function centreOf(geometry: unknown): LonLat | undefined {
  const { type, coordinates } = objectOf(geometry);
  if (type === 'Point') return pointOf(coordinates);
  const polygons = (type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []) as readonly (readonly (readonly LonLat[])[])[];
  const rings = polygons.flatMap(([outer]) => (outer ? [centroid(outer)] : []));
  return rings.sort((a, b) => b.area - a.area)[0]?.point;
}

function pointOf(value: unknown): LonLat | undefined {
  const [lon, lat] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : undefined;
}

/** Centroid of a polygon, https://en.wikipedia.org/wiki/Centroid#Of_a_polygon; area in square degrees. Coordinates are taken from the first corner: fewer digits are lost. */
function centroid(ring: readonly LonLat[]): { point: LonLat; area: number } {
  const [lon0, lat0] = ring[0] ?? [0, 0];
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([lon, lat], i) => {
    const [nextLon, nextLat] = ring[(i + 1) % ring.length] ?? [lon, lat];
    const cross = (lon - lon0) * (nextLat - lat0) - (nextLon - lon0) * (lat - lat0);
    twice += cross;
    x += (lon + nextLon - 2 * lon0) * cross;
    y += (lat + nextLat - 2 * lat0) * cross;
  });
  return { area: Math.abs(twice / 2), point: twice ? [lon0 + x / (3 * twice), lat0 + y / (3 * twice)] : [lon0, lat0] };
}

/** With a first row that names the columns: a code, `lat` and `lon` in degrees. */
function tableRows(text: string): Row[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter(Boolean);
  const names = head.split('\t').map((name) => name.trim().toLowerCase());
  return lines.map((line) => {
    const cells = line.split('\t');
    const row: Json = Object.fromEntries(names.map((name, i) => [name, cells[i]?.trim()]));
    const [lon, lat] = [degrees(row['lon'] ?? row['longitude']), degrees(row['lat'] ?? row['latitude'])];
    return { code: codeOf(row), point: Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : undefined };
  });
}

/** An empty cell is not the equator. */
const degrees = (cell: unknown): number => (typeof cell === 'string' && cell ? Number(cell) : NaN);
