/** Counts by territory to colour the map with. */
export interface RegionCounts {
  readonly level: 'departement' | 'region';
  /** INSEE code → how many; null: masked, fewer than `minCount`. A territory that is not in it has no data. */
  readonly values: ReadonlyMap<string, number | null>;
  readonly minCount: number;
}

/** Both ends are included, and are values that there are. */
export interface RegionClass {
  readonly from: number;
  readonly to: number;
}

/** How a territory is drawn: by the place of its class, the lightest first, or apart. */
export type RegionShade = number | 'none' | 'masked' | 'unknown';

export interface RegionLayer extends RegionCounts {
  readonly classes: readonly RegionClass[];
}

const MOST_CLASSES = 5;

/** Quantiles: each class has about as many territories. Equal values stay together, so there may be fewer classes; zero and masked are in none. */
export function layerOf(counts: RegionCounts): RegionLayer {
  const sorted = [...counts.values.values()].filter((value): value is number => value !== null && value > 0).sort((a, b) => a - b);
  const number = Math.min(MOST_CLASSES, new Set(sorted).size);
  const lower = [...Array<undefined>(number)].map((_, i) => sorted[Math.floor((i * sorted.length) / number)] ?? 0);
  const starts = [...new Set(lower)];
  const classes = starts.map((from, i) => ({ from, to: sorted.findLast((value) => value < (starts[i + 1] ?? Infinity)) ?? from }));
  return { ...counts, classes };
}

export function shadeOf({ values, classes }: RegionLayer, code: string): RegionShade {
  const value = values.get(code);
  if (value === undefined) return 'unknown';
  if (value === null) return 'masked';
  return value === 0 ? 'none' : classes.findLastIndex(({ from }) => from <= value);
}
