import { isUntried, type FreshRecord, type OutboxRecord } from './record.js';
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
  /** what this page added and nobody has proved yet, as it was last seen */
  readonly #own = new Map<string, FreshRecord>();
  /** what must go and the device could not delete yet: nobody here sees or sends it any more */
  readonly #gone = new Set<string>();
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

  async add(record: FreshRecord, replaces?: string): Promise<Kept> {
    const { submissionId } = record;
    this.#gone.delete(submissionId); // taken back, then sent after all
    const kept = await this.#device.add(record, replaces).then(() => 'device' as const, () => 'memory' as const);
    this.answerFor(record);
    this.#isDeviceUsed ||= kept === 'device';
    // what it replaces stays where it is better kept, should this page die before the new one is proved
    if (kept === 'memory') this.#keepInMemory(submissionId);
    else if (replaces !== undefined) this.forget(replaces);
    return kept;
  }

  async all(): Promise<OutboxRecord[]> {
    const own = [...this.#own.keys()]; // what is added while the device is read is not missing there
    for (const submissionId of this.#gone) void this.remove(submissionId);
    const onDevice = this.#isDeviceUsed ? await this.#device.all().catch(() => []) : [];
    const known = new Set(onDevice.map(({ submissionId }) => submissionId));
    for (const submissionId of own) if (!known.has(submissionId)) this.#keepInMemory(submissionId);
    return [...onDevice.filter(({ submissionId }) => !this.#memory.has(submissionId) && !this.#gone.has(submissionId)), ...this.#memory.values()];
  }

  async update(submissionId: string, change: RecordChange): Promise<OutboxRecord | undefined> {
    if (this.#gone.has(submissionId)) return undefined;
    if (!this.#memory.has(submissionId)) {
      let known: OutboxRecord | undefined;
      const next = await this.#device.update(submissionId, (record) => change((known = record))).catch(() => (known = undefined));
      if (next && this.#own.has(submissionId)) this.answerFor(next);
      if (known) return next;
      this.#keepInMemory(submissionId); // the device could not do it, or has lost it
    }
    const record = this.#memory.get(submissionId);
    const next = record && change(record);
    if (next) this.#memory.set(submissionId, next);
    else this.#memory.delete(submissionId);
    return next;
  }

  /** From now on this page has it, should the device lose it. */
  answerFor(record: FreshRecord): void {
    this.#own.set(record.submissionId, record);
  }

  /** Proved, or dropped by the person: nothing is kept of it any more. True: it is gone, and no try of it had begun. */
  async remove(submissionId: string): Promise<boolean> {
    const found = [this.#memory.get(submissionId)];
    this.forget(submissionId);
    this.#gone.add(submissionId);
    // asked also where the device said that it could not keep it: it may have done so all the same
    const isDone = !(await this.find()) || (await this.#device.update(submissionId, (record) => void found.push(record)).then(() => true, () => false));
    if (isDone) this.#gone.delete(submissionId);
    return isDone && found.some((record) => record) && found.every((record) => !record || isUntried(record));
  }

  /** Another page has it proved or dropped. */
  forget(submissionId: string): void {
    this.#own.delete(submissionId);
    this.#memory.delete(submissionId);
  }

  isOnlyInMemory(submissionId: string): boolean {
    return this.#memory.has(submissionId);
  }

  /** If this page answers for it. */
  #keepInMemory(submissionId: string): void {
    const record = this.#own.get(submissionId);
    if (record && !this.#memory.has(submissionId)) this.#memory.set(submissionId, { order: (this.#order += 1), ...record });
  }
}
