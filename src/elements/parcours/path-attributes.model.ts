import type { Parcours } from '../../contract/parcours.js';
import type { Job } from './job.model.js';

/** What people are compared by: a value for each path. */
export interface PathAttribute {
  readonly id: string;
  readonly label: string;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /** by path: an index of `values`; −1: not known */
  readonly of: Int16Array;
}

const MOST_VALUES = 32_000;

type Value = string | number | boolean | null | undefined;

/**
 * Attributes in the order the document declares them, then as they are met; likewise their values. `read` gives the value of the path at a row of the
 * document, `rows` those that are in the table.
 */
export function* readAttributes({ attributes, paths, columns }: Parcours, rows: readonly number[]): Job<readonly PathAttribute[]> {
  const ids = new Set(attributes.map(({ id }) => id));
  for (const path of paths) for (const id of Object.keys(path.attributes ?? {})) ids.add(id);
  for (const id of Object.keys(columns?.attributes ?? {})) ids.add(id);
  const all: PathAttribute[] = [];
  for (const id of ids) {
    const declared = attributes.find((one) => one.id === id);
    const column = own(columns?.attributes, id);
    const valueOf = (row: number): Value => (row < paths.length ? own(paths[row]?.attributes, id) : column?.[row - paths.length]);
    all.push(yield* readAttribute({ id, label: declared?.label ?? id, values: declared?.values ?? [] }, rows, valueOf));
  }
  return all;
}

const MANY_ROWS = 4_096;

function* readAttribute({ id, label, values }: Pick<PathAttribute, 'id' | 'label' | 'values'>, rows: readonly number[], valueOf: (row: number) => Value): Job<PathAttribute> {
  const all = [...values];
  const index = new Map(all.map((value, i) => [value.id, i]));
  const of = new Int16Array(rows.length).fill(-1);
  for (let path = 0; path < rows.length; path++) {
    if (path % MANY_ROWS === 0) yield 0;
    const value = valueOf(rows[path] ?? 0);
    if (value === null || value === undefined || value === '') continue;
    const code = String(value);
    const known = index.get(code) ?? all.length;
    if (known > MOST_VALUES) continue; // a name or a number of its own for everybody: nothing to compare by
    if (known === all.length) index.set(code, all.push({ id: code, label: code }) - 1);
    of[path] = known;
  }
  return { id, label, values: all, of };
}

/** Not what every object inherits: names come from the document. */
const own = <Item>(record: Readonly<Record<string, Item>> | undefined, key: string): Item | undefined => (record && Object.hasOwn(record, key) ? record[key] : undefined);
