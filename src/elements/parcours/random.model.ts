/** A number from 0 to 1, 1 excluded: `Math.random`, or one that can be repeated. */
export type Random = () => number;

/**
 * The same numbers for the same seed: a counter through a mixing function of 32 bits (Steele, Lea & Flood 2014, SplitMix; constants of MurmurHash3).
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** In place, each order as likely as any other (Fisher & Yates). */
export function shuffle<Items extends Int32Array | Int16Array>(items: Items, random: Random): Items {
  for (let last = items.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    const item = items[at] as number;
    items[at] = items[last] as number;
    items[last] = item;
  }
  return items;
}
