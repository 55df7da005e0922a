import { layoutStays, type StayBox } from './layout-stays.model.js';
import { tellPath, type Detail, type TellPathOptions } from './tell-path.model.js';
import { mayTellShare } from './told-number.model.js';

const { freeze } = Object;

/** A type of paths, as an analysis found it. */
export interface PathType extends Pick<TellPathOptions, 'exact' | 'near'> {
  /** the path that stands for it */
  readonly cells: Int8Array;
  /** weighted, and not */
  readonly n: number;
  readonly people: number;
  /** mean silhouette width of its paths, −1 to 1 */
  readonly silhouette: number;
}

/** How well types are told apart: mean silhouette widths from .71, .51, .26 on (Kaufman & Rousseeuw 1990, table 4). */
export type Quality = 'strong' | 'fair' | 'weak' | 'none';

export const qualityOf = (silhouette: number): Quality => (silhouette > 0.7 ? 'strong' : silhouette > 0.5 ? 'fair' : silhouette > 0.25 ? 'weak' : 'none');

export interface TypeRow {
  /** place among the types given */
  readonly type: number;
  /** null: too few people, here or in all others, for a number */
  readonly n: number | null;
  readonly share: number | null;
  readonly quality: Quality;
  readonly detail: Detail;
  readonly stays: readonly StayBox[];
  readonly y: number;
  readonly barY: number;
}

export interface TypesLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly barPx: number;
  readonly rows: readonly TypeRow[];
}

export interface TypesOptions extends Pick<TellPathOptions, 'k' | 'quarter' | 'familyOf'> {
  readonly widthPx: number;
  readonly nameOf: (state: number) => string;
  readonly widthOf?: (text: string) => number;
}

const HEAD_PX = 44;
const BAR_PX = 28;
const GAP_PX = 20;

/** One bar a type, the largest first: words over it, its typical path in time. */
export function layoutTypes(types: readonly PathType[], { widthPx, nameOf, widthOf, ...telling }: TypesOptions): TypesLayout {
  const width = Math.max(240, Math.floor(widthPx) || 0);
  const [n, people] = [types.reduce((sum, type) => sum + type.n, 0), types.reduce((sum, type) => sum + type.people, 0)];
  // one number that is not told could be worked out of the others
  const isTold = types.every((type) => mayTellShare(type.people, people, telling.k));
  const sorted = types.map((type, i) => ({ type, i })).sort((a, b) => b.type.n - a.type.n || a.i - b.i);
  const rows = sorted.map(({ type, i }, row): TypeRow => {
    const { detail, stays } = tellPath(type.cells, { ...telling, exact: type.exact, near: Math.min(type.near, type.people) });
    const y = row * (HEAD_PX + BAR_PX + GAP_PX);
    const boxes = layoutStays(stays, { x: 0, widthPx: width, length: type.cells.length, nameOf, widthOf });
    return freeze({ type: i, n: isTold ? type.n : null, share: isTold && n > 0 ? type.n / n : null, quality: qualityOf(type.silhouette), detail, stays: boxes, y, barY: y + HEAD_PX });
  });
  return freeze({ widthPx: width, heightPx: Math.max(0, rows.length * (HEAD_PX + BAR_PX + GAP_PX) - GAP_PX), barPx: BAR_PX, rows: freeze(rows) });
}
