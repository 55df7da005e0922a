import type { TerritoryArea, TerritoryCounts } from '../../contract/territory.js';
import type { LonLat } from '../../geo/mercator.js';
import type { MapDisc } from './map-discs.js';
import type { RegionCounts } from './map-regions.model.js';

/** The colours of départements; other areas have no outlines here. */
export const regionsOf = ({ level, areas, minCount }: TerritoryCounts): RegionCounts | undefined =>
  level === 'departement' ? { level, values: new Map(areas.map(({ code, n }) => [code, n])), minCount } : undefined;

/** A disc for each area that has requests, or as many as are not told; an area of which no point is known is in the table only. */
export function discsOf({ level, areas }: TerritoryCounts, pointOf: (commune: string) => LonLat | undefined): MapDisc[] {
  if (level === 'departement') return [];
  const most = Math.max(1, ...areas.map(({ n }) => n ?? 0));
  return areas.flatMap(({ code, n, seat }) => {
    const point = n === 0 ? undefined : pointOf(seat ?? code);
    return point ? [{ point, share: n === null ? undefined : n / most }] : [];
  });
}

/** The most first, masked ones after, none last; of equal ones in their own order. */
export const byCount = (areas: readonly TerritoryArea[]): TerritoryArea[] => [...areas].sort((a, b) => rank(b) - rank(a));

const rank = ({ n }: TerritoryArea): number => n ?? 0.5;

/** Numbers for the legend of discs: the largest, and round ones that are about a quarter and a twentieth of it. */
export function discScale(areas: readonly TerritoryArea[]): number[] {
  const most = Math.max(0, ...areas.map(({ n }) => n ?? 0));
  const round = (n: number): number => {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, n)));
    return Math.max(1, Math.round(n / power) * power);
  };
  return [...new Set([most, round(most / 4), round(most / 20)])].filter((n) => n > 0 && n <= most);
}
