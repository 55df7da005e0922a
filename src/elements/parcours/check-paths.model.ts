import { parcours, type Parcours } from '../../contract/parcours.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { MOST_PATHS } from '../../contract/path-signs.js';
import type { Job } from './job.model.js';

/** People of a stretch: each with spells and events in `paths`, a value a field in `columns`. */
const [FEW, MANY] = [100, 2_000];

type Lists = Readonly<Record<string, unknown>>;

/**
 * `parseContract(parcours, document)` in slices: first without its lists of people, then these a stretch at a time. A document that has a fault is
 * checked once more, whole, so that each is named by its place.
 */
export function* checkingPaths(document: unknown): Job<Parsed<Parcours>> {
  const { paths, columns } = isRecord(document) ? document : {};
  const fields = isRecord(columns) ? columns : {};
  const lists = [paths, ...Object.values(fields), ...Object.values(isRecord(fields['attributes']) ? fields['attributes'] : {})].filter(Array.isArray);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const step = Array.isArray(paths) && paths.length ? FEW : MANY;
  const isLong = isRecord(document) && longest > step && longest <= MOST_PATHS;
  const head = isLong ? parseContract(parcours, cut(document, [0, 0])) : undefined;
  for (let from = 0; head?.ok && from < longest; from += step) {
    yield 0;
    const part = parseContract(parcours, cut({ paths, columns }, [from, from + step]));
    if (!part.ok) break;
    append(head.value, part.value);
    if (from + step >= longest) return head;
  }
  return parseContract(parcours, document);
}

const isRecord = (value: unknown): value is Lists => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same, of its lists of people only a stretch. */
function cut({ paths, columns, ...head }: Lists, stretch: readonly [from: number, to: number]): Lists {
  const cutAll = (lists: Lists): Lists => Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, cutOne(list, key)]));
  const cutOne = (list: unknown, key: string): unknown => (Array.isArray(list) ? list.slice(...stretch) : key === 'attributes' && isRecord(list) ? cutAll(list) : list);
  return { ...head, ...(paths !== undefined && { paths: cutOne(paths, '') }), ...(columns !== undefined && { columns: isRecord(columns) ? cutAll(columns) : columns }) };
}

function append(all: Parcours, { paths, columns }: Parcours): void {
  all.paths.push(...paths);
  const [into, from] = [all.columns, columns];
  if (!into || !from) return;
  into.sps.push(...from.sps);
  into.id?.push(...(from.id ?? []));
  into.weight?.push(...(from.weight ?? []));
  into.born?.push(...(from.born ?? []));
  for (const id of Object.keys(into.attributes)) into.attributes[id]?.push(...(from.attributes[id] ?? []));
}
