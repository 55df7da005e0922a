import type { OutboxEntry, OutboxRecord } from './record.js';
import { createMemoryStorage, type OutboxStorage, type RecordChange } from './storage.js';

/** Where an answer is kept: on the device, or only as long as the page is open. */
export type Kept = 'device' | 'memory';

/**
 * The device's storage with a net below it. What this page was given stays in its memory until it is proved, so that a storage that fails or
 * is wiped meanwhile loses nothing: such an answer is sent again with its id, which the endpoint recognises.
 */
export class Vault {
  readonly #device: OutboxStorage;
  readonly #memory = createMemoryStorage();
  /** what is in memory only */
  readonly #inMemory = new Set<string>();
  /** what this page added and nobody has proved yet */
  readonly #own = new Map<string, OutboxEntry>();
  #isDeviceUsed = false;

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
    if (kept === 'memory') await this.#keepInMemory(entry);
    else if (replaces !== undefined) await this.#forgetInMemory(replaces);
    return kept;
  }

  async all(): Promise<OutboxRecord[]> {
    const onDevice = this.#isDeviceUsed ? await this.#device.all().catch(() => []) : [];
    const known = new Set(onDevice.map(({ submissionId }) => submissionId));
    for (const entry of this.#own.values()) {
      if (!known.has(entry.submissionId)) await this.#keepInMemory(entry);
    }
    return [...onDevice.filter(({ submissionId }) => !this.#inMemory.has(submissionId)), ...(await this.#memory.all())];
  }

  async update(submissionId: string, change: RecordChange): Promise<OutboxRecord | undefined> {
    if (!this.#inMemory.has(submissionId)) {
      const onDevice = await this.#updateOnDevice(submissionId, change);
      if (onDevice) return onDevice.record;
      const entry = this.#own.get(submissionId);
      if (!entry) return undefined;
      await this.#keepInMemory(entry);
    }
    return this.#memory.update(submissionId, change);
  }

  /** Proved, or dropped by the person: nothing is kept of it any more. */
  async remove(submissionId: string): Promise<void> {
    await this.#forgetInMemory(submissionId);
    if (this.#isDeviceUsed) await this.#device.update(submissionId, () => undefined).catch(() => undefined); // sent again later, recognised by its id
  }

  isOnlyInMemory(submissionId: string): boolean {
    return this.#inMemory.has(submissionId);
  }

  /** Undefined when the device could not do it, or doesn't have the record. */
  async #updateOnDevice(submissionId: string, change: RecordChange): Promise<{ record: OutboxRecord | undefined } | undefined> {
    let isThere = false;
    try {
      const record = await this.#device.update(submissionId, (known) => {
        isThere = true;
        return change(known);
      });
      return isThere ? { record } : undefined;
    } catch {
      return undefined;
    }
  }

  async #keepInMemory(entry: OutboxEntry): Promise<void> {
    if (this.#inMemory.has(entry.submissionId)) return;
    this.#inMemory.add(entry.submissionId);
    await this.#memory.add(entry);
  }

  async #forgetInMemory(submissionId: string): Promise<void> {
    this.#own.delete(submissionId);
    this.#inMemory.delete(submissionId);
    await this.#memory.update(submissionId, () => undefined);
  }
}
