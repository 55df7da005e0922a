import type { Submission } from '../../contract/submission.js';
import { loadPart, type CompanionName, type FormCompanion } from './form-parts.js';
import type { FormSession } from './form-session.js';

type Place = 'above' | 'below' | 'beforeSend' | 'inPanel' | 'inQueue';

/** The companions of one form: each comes when it is wanted, and leaves when it no longer is. */
export class FormCompany {
  readonly #session: FormSession;
  readonly #companions = new Map<CompanionName, FormCompanion>();
  /** whose code did not come: asked for again when the network is back */
  readonly #missing = new Set<CompanionName>();

  constructor(session: FormSession) {
    this.#session = session;
  }

  get all(): readonly FormCompanion[] {
    return [...this.#companions.values()];
  }

  want(name: CompanionName, isWanted: boolean): void {
    const companion = this.#companions.get(name);
    if (isWanted === !!companion || this.#missing.has(name)) return;
    if (isWanted) void this.#invite(name);
    else {
      companion?.leave?.();
      this.#companions.delete(name);
    }
  }

  /** What they have to show in a place. */
  at(place: Place): unknown[] {
    return this.all.flatMap((companion) => companion[place]?.() ?? []);
  }

  /** Something was answered, or the sheet was emptied. */
  changed(): void {
    for (const companion of this.all) companion.changed?.();
  }

  /** A document with what they add to it, which may take them a while. */
  async amend(submission: Submission): Promise<Submission> {
    let amended = submission;
    for (const companion of this.all) amended = (await companion.amend?.(amended)) ?? amended;
    return amended;
  }

  dismiss(): void {
    for (const companion of this.all) companion.leave?.();
    this.#companions.clear();
  }

  async #invite(name: CompanionName): Promise<void> {
    const coming: FormCompanion = {};
    this.#companions.set(name, coming);
    try {
      const create = await loadPart(name);
      if (this.#companions.get(name) !== coming) return; // no longer wanted
      this.#companions.set(name, create(this.#session));
      this.#session.update();
    } catch (error) {
      this.#companions.delete(name); // the form does without
      this.#missing.add(name);
      window.addEventListener('online', () => this.#missing.delete(name) && this.#session.update(), { once: true });
      this.#session.host.report(error as Error);
    }
  }
}
