import { foldPlace } from '../../contract/places.js';
import { project } from '../../geo/mercator.js';
import { encodeNumbers, OUTLINE_ZOOM, type OutlinesData } from '../../geo/outlines.js';
import { simplifyLine, type GridPoint } from './simplify.js';

/** What is used of TopoJSON: https://github.com/topojson/topojson-specification */
export interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  /** the first corner, then distances */
  readonly arcs: readonly (readonly GridPoint[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly TopologyShape[] }>>;
}

interface TopologyShape {
  readonly type: string;
  readonly properties?: { readonly name?: string; readonly code?: string };
  /** of a Polygon, rings of numbers of arcs; of a MultiPolygon, polygons of those */
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

export interface KnownDepartement {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** As Natural Earth writes them. */
const MISSPELT: Readonly<Record<string, string>> = {
  'guyane francaise': 'guyane', 'haute rhin': 'haut rhin', 'meurhe et moselle': 'meurthe et moselle', 'seien et marne': 'seine et marne',
};

type Ring = readonly number[];

/** Simplifies the lines and leaves small islands out, but for the largest ring of each département. Throws when one has no name that is known. */
export function buildOutlines(topology: Topology, known: readonly KnownDepartement[], leastArea: number): OutlinesData {
  const lines = topology.arcs.map((arc) => simplifyLine(absolute(arc), leastArea));
  const codes = new Map(known.map((one) => [foldPlace(one.name), one]));
  const areas = Object.values(topology.objects).flatMap(({ geometries }) => geometries).map((shape) => {
    const name = foldPlace(shape.properties?.name ?? '');
    const departement = known.find(({ code }) => code === shape.properties?.code) ?? codes.get(MISSPELT[name] ?? name);
    if (!departement) throw new RangeError(`the outlines name a département that is not known: ${shape.properties?.name ?? '(no name)'}`);
    return { ...departement, rings: largeRings(ringsOf(shape), lines, leastArea * ISLAND) };
  });
  areas.sort((a, b) => (a.code < b.code ? -1 : 1));
  return encode(areas, lines.map((line) => onTheMap(line, topology.transform)));
}

/** Degrees become px; corners that fall on one place are one. */
function onTheMap(line: readonly GridPoint[], { scale, translate }: Topology['transform']): GridPoint[] {
  const corners = line.map(([x, y]) => project([x * scale[0] + translate[0], y * scale[1] + translate[1]], OUTLINE_ZOOM).map(Math.round) as unknown as GridPoint);
  return corners.filter(([x, y], i) => i === corners.length - 1 || i === 0 || x !== corners[i - 1]?.[0] || y !== corners[i - 1]?.[1]);
}

/** An island as small as this many of the triangles left out is no shape any more. */
const ISLAND = 4;

const ringsOf = ({ type, arcs }: TopologyShape): Ring[] => (type === 'MultiPolygon' ? (arcs as readonly (readonly Ring[])[]).flat() : (arcs as Ring[]));

function absolute(arc: readonly GridPoint[]): GridPoint[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): GridPoint => [(x += dx), (y += dy)]);
}

function largeRings(rings: readonly Ring[], lines: readonly (readonly GridPoint[])[], leastArea: number): Ring[] {
  const areas = rings.map((ring) => ringArea(ring.flatMap((line) => cornersOf(lines, line))));
  const largest = Math.max(...areas);
  return rings.filter((_, i) => areas[i] === largest || (areas[i] ?? 0) >= leastArea);
}

/** Half the sum of cross products, without its sign. */
const ringArea = (corners: readonly GridPoint[]): number =>
  Math.abs(corners.reduce((sum, [x, y], i) => sum + x * (corners[(i + 1) % corners.length]?.[1] ?? y) - (corners[(i + 1) % corners.length]?.[0] ?? x) * y, 0)) / 2;

interface EncodedArea extends KnownDepartement {
  readonly rings: readonly Ring[];
}

/** Only the lines that are used, in the order and the direction of their first use: neighbours in the text are neighbours on the map. */
function encode(areas: readonly EncodedArea[], lines: readonly (readonly GridPoint[])[]): OutlinesData {
  const used: Ring[number][] = [];
  const refer = (line: number): number => {
    const before = used.findIndex((one) => one === line || one === ~line);
    if (before < 0) used.push(line);
    return before < 0 ? 0 : (used.length - before) * (used[before] === line ? -1 : 1);
  };
  const rings = areas.flatMap((area) => [area.rings.length, ...area.rings.flatMap((ring) => [ring.length, ...ring.map(refer)])]);
  return {
    lines: encodeNumbers(distances(used.map((line) => cornersOf(lines, line)))),
    departements: areas.map(({ code, region }) => `${code} ${region}`).join(';'),
    rings: encodeNumbers(rings),
  };
}

const cornersOf = (lines: readonly (readonly GridPoint[])[], line: number): readonly GridPoint[] => (line < 0 ? [...(lines[~line] ?? [])].reverse() : (lines[line] ?? []));

function distances(lines: readonly (readonly GridPoint[])[]): number[] {
  let [x, y] = [0, 0];
  return lines.flatMap((line) => [
    line.length,
    ...line.flatMap(([toX, toY]) => {
      const step = [toX - x, toY - y];
      [x, y] = [toX, toY];
      return step;
    }),
  ]);
}
