import { lookBeside, replaceRow } from './outbox/beside.js';
import { byKey, Database, read, type DatabaseOptions } from './outbox/database.js';
import { settings } from './settings.js';

/** A half-filled form. */
export interface KeptDraft {
  /** which form of which page it is for, as its owner names it */
  readonly key: string;
  readonly form: string;
  readonly version: number;
  readonly variant?: string | undefined;
  /** by question id, as they were put in: right or wrong */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** by the clock of this device: to be shown, never to decide anything */
  readonly keptAtMs: number;
}

/**
 * Keeps a draft in place of the one with the same key, because the person asked for it: this is the one function here that may create
 * the database. False: it is not kept.
 */
export function keepDraft(key: string, draft: Omit<KeptDraft, 'key' | 'keptAtMs'>, device?: DatabaseOptions): Promise<boolean> {
  const { form, version, variant, inputs } = draft;
  const row: KeptDraft = { key, form, version, variant, inputs, keptAtMs: settings.now() };
  const kept = new Database(device).run('drafts', 'readwrite', (store) => replaceRow(store, key, row));
  return kept.then(() => true, () => false);
}

/** Undefined when there is none, it is none of ours, or the device won't tell. Never throws; questions it names may be gone by now. */
export async function readDraft(key: string, device?: DatabaseOptions): Promise<KeptDraft | undefined> {
  const row = await lookBeside('drafts', { mode: 'readonly', work: (store) => read<unknown>(byKey(store).get(key)), device });
  return toDraft(row);
}

/** True: there is none left under this key. */
export async function dropDraft(key: string, device?: DatabaseOptions): Promise<boolean> {
  const work = (store: IDBObjectStore) => replaceRow(store, key).then(() => true);
  const isDone = await lookBeside('drafts', { mode: 'readwrite', work, device });
  return isDone ?? !(await new Database(device).exists().catch(() => true));
}

/** All drafts on this device, the one kept last at the end. */
export async function listDrafts(device?: DatabaseOptions): Promise<KeptDraft[]> {
  const rows = await lookBeside('drafts', { mode: 'readonly', work: (store) => read<unknown[]>(store.getAll()), device });
  return (rows ?? []).flatMap((row) => toDraft(row) ?? []);
}

/** Another program of this site may have written there. */
function toDraft(row: unknown): KeptDraft | undefined {
  if (!isObject(row)) return undefined;
  const { key, form, version, variant, inputs, keptAtMs } = row;
  const isNamed = isText(key) && isText(form) && (variant === undefined || isText(variant));
  return isNamed && isCount(version) && isCount(keptAtMs) && isObject(inputs) ? { key, form, version, variant, inputs, keptAtMs } : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isCount = (value: unknown): value is number => Number.isInteger(value);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
