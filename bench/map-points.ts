/** An event of the benchmark: the same list for everybody, at each run. */
export interface BenchPoint {
  readonly key: string;
  readonly title: string;
  readonly lon: number;
  readonly lat: number;
  /** 0 is Poitiers */
  readonly town: number;
}

export const POITIERS = [0.34, 46.58] as const;
export const FIRST_ZOOM = 8;
/** From the region to a quarter of a town and back. */
export const ZOOM_STEPS: readonly number[] = [9, 10, 11, 12, 13, 14, 13, 12, 11, 10, 9, 8];

/** mulberry32: small, seeded, good enough to spread points. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOWNS = 120;

/** Around towns of very different sizes in a box as large as Nouvelle-Aquitaine, the largest of them Poitiers; each some kilometres from the centre. */
export function benchPoints(count: number): BenchPoint[] {
  const random = seeded(7);
  const towns = [...Array<undefined>(TOWNS)].map((_, i) => (i ? ([-1.4 + random() * 3.6, 43 + random() * 4.1] as const) : POITIERS));
  const around = () => (random() + random() + random() - 1.5) * 0.12;
  return [...Array<undefined>(count)].map((_, i) => {
    const town = Math.floor(TOWNS * random() ** 3);
    const [lon, lat] = towns[town] ?? POITIERS;
    return { key: String(i), title: `Événement ${i + 1}`, lon: lon + around(), lat: lat + around(), town };
  });
}
