import { newRecord, type OutboxEntry, type OutboxRecord } from './record.js';
import type { OutboxStorage, RecordChange } from './storage.js';

/** Where an answer is kept: on the device, or only as long as the page is open. */
export type Kept = 'device' | 'memory';

/**
 * The device's storage with a net below it. What this page was given stays in its memory until it is proved, so that a storage that fails or
 * is wiped meanwhile loses nothing: such an answer is sent again with its id, which the endpoint recognises.
 */
export class Vault {
  readonly #device: OutboxStorage;
  /** what is in memory only: lost when the page closes */
  readonly #memory = new Map<string, OutboxRecord>();
  /** what this page added and nobody has proved yet */
  readonly #own = new Map<string, OutboxEntry>();
  #isDeviceUsed = false;
  #order = 0;

  constructor(device: OutboxStorage) {
    this.#device = device;
  }

  /** Looks, without creating anything, whether an earlier visit or another tab left something on the device. */
  async find(): Promise<boolean> {
    this.#isDeviceUsed ||= await this.#device.exists().catch(() => false);
    return this.#isDeviceUsed;
  }

  async add(entry: OutboxEntry, replaces?: string): Promise<Kept> {
    const kept = await this.#device.add(entry, replaces).then(() => 'device' as const, () => 'memory' as const);
    this.#own.set(entry.submissionId, entry);
    this.#isDeviceUsed ||= kept === 'device';
    // what it replaces stays where it is better kept, should this page die before the new one is proved
    if (kept === 'memory') this.#keepInMemory(entry);
    else if (replaces !== undefined) this.#forget(replaces);
    return kept;
  }

  async all(): Promise<OutboxRecord[]> {
    const onDevice = this.#isDeviceUsed ? await this.#device.all().catch(() => []) : [];
    const known = new Set(onDevice.map(({ submissionId }) => submissionId));
    for (const entry of this.#own.values()) {
      if (!known.has(entry.submissionId)) this.#keepInMemory(entry);
    }
    return [...onDevice.filter(({ submissionId }) => !this.#memory.has(submissionId)), ...this.#memory.values()];
  }

  async update(submissionId: string, change: RecordChange): Promise<OutboxRecord | undefined> {
    if (!this.#memory.has(submissionId)) {
      let known: OutboxRecord | undefined;
      const next = await this.#device.update(submissionId, (record) => change((known = record))).catch(() => (known = undefined));
      if (known) return next;
      const entry = this.#own.get(submissionId); // the device could not do it, or has lost it
      if (entry) this.#keepInMemory(entry);
    }
    const record = this.#memory.get(submissionId);
    const next = record && change(record);
    if (next) this.#memory.set(submissionId, next);
    else this.#memory.delete(submissionId);
    return next;
  }

  /** Proved, or dropped by the person: nothing is kept of it any more. */
  async remove(submissionId: string): Promise<void> {
    this.#forget(submissionId);
    if (this.#isDeviceUsed) await this.#device.update(submissionId, () => undefined).catch(() => undefined); // sent again later, recognised by its id
  }

  isOnlyInMemory(submissionId: string): boolean {
    return this.#memory.has(submissionId);
  }

  #keepInMemory(entry: OutboxEntry): void {
    if (!this.#memory.has(entry.submissionId)) this.#memory.set(entry.submissionId, newRecord(entry, (this.#order += 1)));
  }

  #forget(submissionId: string): void {
    this.#own.delete(submissionId);
    this.#memory.delete(submissionId);
  }
}
