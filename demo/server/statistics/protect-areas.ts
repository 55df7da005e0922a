/** A place that is counted: those of the narrowest level name the wider areas that they lie in, widest first. */
export interface Leaf {
  readonly code: string;
  /** codes of the areas around it, one a level, widest first: `['17', '200041762']` */
  readonly within: readonly string[];
  readonly n: number;
}

export interface ProtectAreasOptions {
  /** k: an area of 1 to k − 1 is never told, nor can it be worked out that there are so few */
  readonly minCount: number;
}

export interface ProtectedAreas {
  /** all of them; null when not told */
  readonly total: number | null;
  /** by level, widest first, the leaves last: the number of each code, null when not told */
  readonly levels: readonly ReadonlyMap<string, number | null>[];
}

/**
 * Counts of people by the area they live in, at several levels of areas inside one another, made so that all levels and the total can be
 * published together.
 *
 * What is promised, as in `protect.ts`: whoever knows all that is told, and which area lies in which, can for no hidden area be sure of the
 * number, nor be sure that it is from 1 to k − 1.
 *
 * Why it holds. For each hidden small area a witness is built: the same people, but those of this area live in another place, as near as there
 * is one, so that the area has nobody. Every area whose number differs in the witness is hidden. So what is told is the same in both, and the
 * reader can't tell one from the other. What differs is either small itself, and gets a witness of its own unless it has 0 or k and more in
 * this one; or not small, and then it is enough that it has another number here. Hiding more later leaves fewer numbers to be the same, so that
 * a witness stays one. Nothing is told of fewer than k people in all.
 *
 * Not promised: against who can send answers of their own, or compares two releases of overlapping people: publish a period once.
 */
export function protectAreas(leaves: readonly Leaf[], { minCount }: ProtectAreasOptions): ProtectedAreas {
  const levels = countLevels(leaves);
  const total = leaves.reduce((sum, { n }) => sum + n, 0);
  const hidden = levels.map((level) => new Set<string>(total < minCount ? level.keys() : []));
  const isProved = levels.map(() => new Set<string>());
  const small = levels.flatMap((level, depth) => [...level].flatMap(([code, n]) => (n > 0 && n < minCount ? [{ depth, code }] : [])));
  for (const { depth, code } of small) hidden[depth]?.add(code);
  if (total >= minCount) {
    for (const cell of small) if (!isProved[cell.depth]?.has(cell.code)) emptyArea(cell, { leaves, levels, hidden, isProved, minCount });
  }
  const told = levels.map((level, depth) => new Map([...level].map(([code, n]) => [code, hidden[depth]?.has(code) ? null : n] as const)));
  return { total: total < minCount ? null : total, levels: told };
}

interface Cell {
  readonly depth: number;
  readonly code: string;
}

interface Protection extends ProtectAreasOptions {
  readonly leaves: readonly Leaf[];
  readonly levels: readonly Map<string, number>[];
  readonly hidden: readonly Set<string>[];
  readonly isProved: readonly Set<string>[];
}

/** The areas of a leaf, widest first, itself last. */
const pathOf = ({ within, code }: Leaf): string[] => [...within, code];

function countLevels(leaves: readonly Leaf[]): Map<string, number>[] {
  const depths = (leaves[0]?.within.length ?? 0) + 1;
  const levels = [...Array<undefined>(depths)].map(() => new Map<string, number>());
  for (const leaf of leaves) pathOf(leaf).forEach((code, depth) => levels[depth]?.set(code, (levels[depth].get(code) ?? 0) + leaf.n));
  return levels;
}

/** Moves all of a small area's people to one place outside it, and hides what that changes. */
function emptyArea(cell: Cell, protection: Protection): void {
  const { leaves, levels, hidden, isProved, minCount } = protection;
  const people = leaves.filter((leaf) => leaf.n > 0 && pathOf(leaf)[cell.depth] === cell.code);
  const moved = people.reduce((sum, { n }) => sum + n, 0);
  const target = nearestOther(cell, { people, moved }, protection);
  if (!target) {
    // nowhere to move to: one area is all there is, and its number is the total
    hidden.forEach((codes, depth) => levels[depth]?.forEach((_, code) => codes.add(code)));
    return;
  }
  const changes = levels.map(() => new Map<string, number>());
  const change = (leaf: Leaf, n: number): void => pathOf(leaf).forEach((code, depth) => changes[depth]?.set(code, (changes[depth].get(code) ?? 0) + n));
  for (const leaf of people) {
    change(leaf, -leaf.n);
    change(target, leaf.n);
  }
  changes.forEach((level, depth) =>
    level.forEach((difference, code) => {
      if (!difference) return;
      const n = (levels[depth]?.get(code) ?? 0) + difference;
      hidden[depth]?.add(code);
      if (n === 0 || n >= minCount) isProved[depth]?.add(code);
    }),
  );
}

interface Moving {
  readonly people: readonly Leaf[];
  readonly moved: number;
}

/** A place outside the area, in the narrowest area around both; among those the one that makes least to hide. */
function nearestOther({ depth, code }: Cell, { people: [someone], moved }: Moving, { leaves, levels, hidden, minCount }: Protection): Leaf | undefined {
  const own = someone ? pathOf(someone) : [];
  const shared = (leaf: Leaf): number => pathOf(leaf).findIndex((area, level) => area !== own[level]);
  const costOf = (leaf: Leaf): number =>
    pathOf(leaf).reduce(
      (sum, area, level) => sum + (level < shared(leaf) || hidden[level]?.has(area) ? 0 : priceOf(levels[level]?.get(area) ?? 0, levels.length - level)),
      leaf.n + moved < minCount ? FEW : 0,
    );
  const others = leaves.filter((leaf) => pathOf(leaf)[depth] !== code);
  const nearest = Math.max(...others.map(shared));
  let best: { readonly leaf: Leaf; readonly cost: number } | undefined;
  for (const leaf of others) {
    if (shared(leaf) !== nearest) continue;
    const cost = costOf(leaf);
    if (!best || cost < best.cost) best = { leaf, cost };
  }
  return best?.leaf;
}

const [FEW, ZERO, WIDE] = [500, 1_000, 100_000];

/**
 * Small numbers rather than large, a place where somebody lives rather than one where nobody asked, narrow areas rather than wide ones. `FEW`: two
 * hidden areas that are fewer than k together would still be known to be few.
 */
const priceOf = (n: number, width: number): number => (n === 0 ? ZERO : n) + (width - 1) * WIDE;
