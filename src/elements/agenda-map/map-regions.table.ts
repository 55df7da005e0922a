import { shadeOf, type RegionLayer, type RegionShade } from './map-regions.model.js';
import type { MapStrings } from './map.strings.js';

export interface LegendEntry {
  readonly shade: RegionShade;
  readonly label: string;
}

/** Each shade that there is, and what it stands for; `strings.classes` says how they were made. */
export function legendOf(layer: RegionLayer, strings: MapStrings): LegendEntry[] {
  const present = new Set([...layer.values.keys()].map((code) => shadeOf(layer, code)));
  const classes = layer.classes.map(({ from, to }, shade) => ({ shade, label: strings.between(from, to) }));
  const apart: LegendEntry[] = [{ shade: 'none', label: strings.none }, { shade: 'masked', label: strings.masked(layer.minCount) }];
  return [...classes, ...apart.filter(({ shade }) => present.has(shade))];
}
