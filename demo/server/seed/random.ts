export interface Random {
  /** from 0 to 1, 1 excluded */
  next(): number;
  /** a whole number from 0 to `length` − 1 */
  below(length: number): number;
  /** one item; throws when there is none */
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, the same series everywhere from the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (length: number): number => Math.floor(next() * length);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { next, below, pick };
}

/** A UUID v4 (RFC 9562 §5.4) of the series: the same people have the same ids at each seeding. */
export function seededUuid(random: Random): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    (place === 'x' ? random.below(16) : 8 + random.below(4)).toString(16),
  );
}
