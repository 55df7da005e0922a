import { DEPARTEMENTS, REGIONS } from '../../geo/territories.js';
import { shadeOf, type RegionLayer, type RegionShade } from './map-regions.model.js';
import type { MapStrings } from './map.strings.js';

/** A line of the table beside a coloured map. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
  /** null: masked */
  readonly value: number | null;
}

export interface LegendEntry {
  readonly shade: RegionShade;
  readonly label: string;
}

/** What the map says in colours, the largest first; masked ones last. */
export function regionRows({ level, values }: RegionLayer): RegionRow[] {
  const names = new Map((level === 'region' ? REGIONS : DEPARTEMENTS).map(({ code, name }) => [code, name]));
  const rows = [...values].map(([code, value]) => ({ code, name: names.get(code) ?? code, value }));
  return rows.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.code < b.code ? -1 : 1));
}

/** Each shade that there is, and what it stands for; `strings.classes` says how they were made. */
export function legendOf(layer: RegionLayer, strings: MapStrings): LegendEntry[] {
  const present = new Set([...layer.values.keys()].map((code) => shadeOf(layer, code)));
  const classes = layer.classes.map(({ from, to }, shade) => ({ shade, label: strings.between(from, to) }));
  const apart: LegendEntry[] = [{ shade: 'none', label: strings.none }, { shade: 'masked', label: strings.masked(layer.minCount) }];
  return [...classes, ...apart.filter(({ shade }) => present.has(shade))];
}
