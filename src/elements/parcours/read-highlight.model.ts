import type { Stay } from './tell-path.model.js';

/** Who is brought out: those in a state at a column, going from it to another, ever in a state, on a way, on a path like a typical one, or of a group. */
export type Highlight =
  | { readonly kind: 'at'; readonly state: number; readonly column: number }
  | { readonly kind: 'link'; readonly from: number; readonly to: number; readonly column: number }
  | { readonly kind: 'through'; readonly state: number }
  | { readonly kind: 'way'; readonly states: readonly number[] }
  /** `place`: among the types as they are listed, from 1 on; its path as it is told */
  | { readonly kind: 'type'; readonly place: number; readonly stays: readonly Stay[] }
  | { readonly kind: 'group'; readonly attribute: string; readonly group: string };

const PLACE = /^\d+\.(-?\d+)@(\d*)(?:>(-?\d+))?$/;

/** A choice as views write it: `0.3@2`, `0.3@2>4`, `0.3@`, `index.3-4`, `types.1:3/0/12,4/12/72`, `group.sex=f`. */
export function readHighlight(key: string | undefined): Highlight | undefined {
  const [, state, column, to] = PLACE.exec(key ?? '') ?? [];
  if (to !== undefined) return { kind: 'link', from: Number(state), to: Number(to), column: Number(column) };
  if (state !== undefined) return column ? { kind: 'at', state: Number(state), column: Number(column) } : { kind: 'through', state: Number(state) };
  const [, kind, rest = ''] = /^(index|types|group)\.(.*)$/s.exec(key ?? '') ?? [];
  if (kind === 'index') return { kind: 'way', states: rest ? rest.split('-').map(Number) : [] };
  if (kind === 'types') return typeOf(rest);
  const cut = rest.indexOf('=');
  return kind === 'group' && cut > 0 ? { kind: 'group', attribute: rest.slice(0, cut), group: rest.slice(cut + 1) } : undefined;
}

function typeOf(written: string): Highlight {
  const [place, path = ''] = written.split(':');
  const stays = path.split(',').flatMap((stay) => {
    const [state = 0, start = 0, end = 0] = stay.split('/').map(Number);
    return end ? [{ state, start, end }] : [];
  });
  return { kind: 'type', place: Number(place), stays };
}

/** A type with its path as it is told: other views have no other way to know who is like it. */
export const typeKey = (place: number, stays: readonly Stay[]): string => `types.${place}:${stays.map(({ state, start, end }) => `${state}/${start}/${end}`).join(',')}`;
