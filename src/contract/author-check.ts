import type * as z from 'zod/mini';
import { QUESTION_TYPES } from './core-form.js';
import { form } from './form.js';
import { nearest } from './nearest.js';
import { formatPath, type ContractIssue } from './parse.js';

type Schema = z.core.$ZodType;

/** Deeper than any form that is read. */
const DEEPEST = 60;
/** Keys that people add for themselves or their editor: `_note`, `$schema`, `//`. */
const IS_REMARK = /^(_|\$|\/\/)/;

/**
 * What an author may have mistyped in a form, as they wrote it: keys that the form has not at that place, and question types that this version
 * does not know. Warnings only: whoever reads a form passes them over, so that a newer form can be read by an older page. Needs the whole of zod
 * (its schemas say what they are made of), so it is for tools, never for the page that asks the form.
 */
export function authorWarnings(written: unknown): ContractIssue[] {
  return [...strangers({ schemas: new Set([form]), value: written, path: [] }), ...unknownTypes(written)];
}

interface Place {
  /** what the value may be: several, where the schema is a union */
  readonly schemas: ReadonlySet<Schema>;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

function strangers({ schemas, value, path }: Place): ContractIssue[] {
  if (path.length > DEEPEST) return [];
  const parts = flatten(schemas);
  if (Array.isArray(value)) {
    const items = new Set(parts.flatMap((def) => (def.type === 'array' ? [def.element] : [])));
    return items.size ? value.flatMap((item: unknown, i) => strangers({ schemas: items, value: item, path: [...path, i] })) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const known = [...new Set(parts.flatMap((def) => (def.type === 'object' ? Object.keys(def.shape) : [])))];
  const isOpen = parts.some((def) => def.type === 'record');
  if (!known.length && !isOpen) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const under = new Set(parts.flatMap((def) => schemaAt(def, key)));
    if (under.size) return strangers({ schemas: under, value: child, path: [...path, key] });
    return IS_REMARK.test(key) ? [] : [stranger(key, [...path, key], known.filter((one) => !Object.hasOwn(value, one)))];
  });
}

function stranger(key: string, path: readonly PropertyKey[], known: readonly string[]): ContractIssue {
  const meant = nearest(key, known);
  return { path: formatPath(path), message: `"${key}" is not a key that a form has here: it is passed over${meant === undefined ? '' : `; did you mean "${meant}"?`}` };
}

type Def = z.core.$ZodTypes['_zod']['def'];

const schemaAt = (def: Def, key: string): Schema[] =>
  def.type === 'record' ? [def.valueType] : def.type === 'object' && Object.hasOwn(def.shape, key) ? [def.shape[key] as Schema] : [];

/** What a schema is under its wrappers, and each branch of a union. */
function flatten(schemas: ReadonlySet<Schema>): Def[] {
  const found = new Set<Def>();
  const open = [...schemas];
  for (const { _zod } of open) {
    const { def } = _zod as z.core.$ZodTypes['_zod'];
    if (found.has(def)) continue;
    found.add(def);
    if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') open.push(def.innerType);
    else if (def.type === 'union') open.push(...def.options);
    else if (def.type === 'lazy') open.push(def.getter());
  }
  return [...found];
}

/** Said with the word that was meant, where there is one near; planning a form says the rest. */
function unknownTypes(written: unknown): ContractIssue[] {
  const modules = itemsOf({ item: written, path: '' }, 'modules');
  const questions = modules.flatMap((module) => itemsOf(module, 'questions'));
  const inRows = questions.flatMap((question) => itemsOf(question, 'questions'));
  return [...questions, ...inRows].flatMap(({ item, path }) => {
    const type = (item as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || QUESTION_TYPES.some((one) => one === type)) return [];
    const meant = nearest(type, QUESTION_TYPES);
    return [{ path: `${path}.type`, message: `"${type}" is not a type this version knows: asked as text${meant === undefined ? '' : `; did you mean "${meant}"?`}` }];
  });
}

interface Item {
  readonly item: unknown;
  readonly path: string;
}

/** Whatever else is wrong with the document. */
function itemsOf({ item, path }: Item, key: 'modules' | 'questions'): Item[] {
  const list = (item as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(list) ? list.map((one: unknown, i) => ({ item: one, path: `${path}${path && '.'}${key}[${i}]` })) : [];
}

/** What else is told of the form, without what the author's warnings say already, with more words. */
export const unsaid = (others: readonly ContractIssue[], said: readonly ContractIssue[]): ContractIssue[] =>
  others.filter(({ message }) => !said.some((one) => one.message.startsWith(message)));
