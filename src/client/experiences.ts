import { experience, type Experience } from '../contract/experience.js';
import { parseContract } from '../contract/parse.js';
import { lookBeside, replaceRow } from './outbox/beside.js';
import { byKey, Database, read, type DatabaseOptions } from './outbox/database.js';
import { settings } from './settings.js';

/**
 * Keeps an experience on the device in place of the one with its id, because the person asked for it: like `keepDraft`, it may create the
 * database. False: it is not kept.
 */
export async function keepExperience(document: Experience, device?: DatabaseOptions): Promise<boolean> {
  const parsed = parseContract(experience, document);
  if (!parsed.ok) return false;
  const row = { id: document.id, document: parsed.value, keptAtMs: settings.now() };
  const kept = new Database(device).run('experiences', 'readwrite', (store) => replaceRow(store, document.id, row));
  return kept.then(() => true, () => false);
}

/** Those kept on this device, the one kept last at the end; what is none, since any script of the site may have written there, is left out. Never throws. */
export async function listExperiences(device?: DatabaseOptions): Promise<Experience[]> {
  const rows = await lookBeside('experiences', { mode: 'readonly', work: (store) => read<unknown[]>(store.getAll()), device });
  return (rows ?? []).flatMap(toExperience);
}

/** The one of this id; undefined when there is none, or the device won't tell. Never throws. */
export async function keptExperience(id: string, device?: DatabaseOptions): Promise<Experience | undefined> {
  const row = await lookBeside('experiences', { mode: 'readonly', work: (store) => read<unknown>(byKey(store).get(id)), device });
  return toExperience(row)[0];
}

/** True: there is none left of this id. */
export async function dropExperience(id: string, device?: DatabaseOptions): Promise<boolean> {
  const work = (store: IDBObjectStore) => replaceRow(store, id).then(() => true);
  const isDone = await lookBeside('experiences', { mode: 'readwrite', work, device });
  return isDone ?? !(await new Database(device).exists().catch(() => true));
}

function toExperience(row: unknown): Experience[] {
  const parsed = parseContract(experience, (row as { readonly document?: unknown } | undefined)?.document);
  return parsed.ok ? [parsed.value] : [];
}
