import { parcours, type Parcours } from '../../contract/parcours.js';
import { parseContract, type ContractIssue, type Parsed } from '../../contract/parse.js';
import { MOST_PATHS } from '../../contract/path-signs.js';
import type { Job } from './job.model.js';

/** People of a stretch: each with spells and events in `paths`, a value a field in `columns`. */
const [FEW, MANY] = [100, 2_000];

type Lists = Readonly<Record<string, unknown>>;

/**
 * `parseContract(parcours, document)` in slices: first without its lists of people, then these a stretch at a time. Every fault is named by its place in
 * the document.
 */
export function* checkingPaths(document: unknown): Job<Parsed<Parcours>> {
  const lists = isRecord(document) ? listsOf(document) : [];
  const longest = Math.max(0, ...lists.map(({ list }) => list.length));
  const step = lists.some(({ path }) => path === 'paths') ? FEW : MANY;
  if (!isRecord(document) || longest <= step) return parseContract(parcours, document);
  const head = parseContract(parcours, cut(document, [0, 0]));
  const tooLong = lists.filter(({ list }) => list.length > MOST_PATHS);
  const issues = [...(head.ok ? [] : head.issues), ...tooLong.map(({ path }) => ({ path, message: `is over the limit of ${MOST_PATHS} items` }))];
  const { paths, columns } = document;
  for (let from = 0; from < longest && !tooLong.length; from += step) {
    yield 0;
    const part = parseContract(parcours, cut({ paths, columns }, [from, from + step]));
    if (!part.ok) issues.push(...inDocument(part.issues, from));
    else if (head.ok) append(head.value, part.value);
  }
  return issues.length || !head.ok ? { ok: false, issues } : head;
}

/** What has a row for each of many people. */
function listsOf({ paths, columns }: Lists): readonly { readonly path: string; readonly list: readonly unknown[] }[] {
  const fields = isRecord(columns) ? columns : {};
  const attributes = isRecord(fields['attributes']) ? fields['attributes'] : {};
  const all = { paths, ...prefixed('columns', fields), ...prefixed('columns.attributes', attributes) };
  return Object.entries(all).flatMap(([path, list]) => (Array.isArray(list) && (path !== 'paths' || list.length) ? [{ path, list }] : []));
}

const prefixed = (path: string, lists: Lists): Lists => Object.fromEntries(Object.entries(lists).map(([key, list]) => [`${path}.${key}`, list]));

/** Faults of a stretch: those of people, by their row in the document. The others were found without them. */
const inDocument = (issues: readonly ContractIssue[], from: number): readonly ContractIssue[] =>
  issues.flatMap(({ path, message }) => {
    const [whole, list, row] = /^(paths|columns\.[^[]+)\[(\d+)\]/.exec(path) ?? [];
    return whole === undefined ? [] : [{ path: `${list}[${from + Number(row)}]${path.slice(whole.length)}`, message }];
  });

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
