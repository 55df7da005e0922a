import type { ReactiveController } from 'lit';
import type { Experience } from '../../contract/experience.js';
import { draftOf, faultsOf, type Draft, type Fault } from './experience.model.js';
import type { IjExperience } from './experience.js';

type Change = Partial<Omit<Draft, 'base'>>;

/** The experience on the screen: what is in its fields, what is wrong with them, and whether leaving would lose anything. */
export class Sheet implements ReactiveController {
  draft: Draft | undefined;
  /** has the person been told what is wrong? */
  isChecked = false;
  readonly #host: IjExperience;
  /** as it is kept or sent, or as it came */
  #safe: Draft | undefined;
  /** who may see it, as the person has last agreed to */
  #agreed: Pick<Draft, 'visibility' | 'audience'> | undefined;
  #seen: Experience | undefined;

  constructor(host: IjExperience) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#guard();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#ask); // it would not hear when the risk is over
  }

  /** Takes a document up. Read again, it doesn't take the place of what the person has written meanwhile. */
  adopt(experience: Experience): void {
    if (experience === this.#seen) return;
    this.#seen = experience;
    if (!this.isDirty || experience.id !== this.draft?.base.id) this.open(experience);
  }

  open(experience: Experience): void {
    const draft = draftOf(experience);
    this.draft = this.#safe = this.#agreed = draft;
    this.isChecked = false;
    this.#guard();
    this.#host.requestUpdate();
  }

  get isDirty(): boolean {
    return this.draft !== this.#safe;
  }

  /** What was agreed to be seen by, the last time; as it came, at first. */
  get agreed(): Pick<Draft, 'visibility' | 'audience'> {
    return this.#agreed ?? { visibility: 'private', audience: undefined };
  }

  /** The person agrees to who may see it. */
  agree(): void {
    this.#agreed = this.draft;
  }

  edit(change: Change): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change };
    this.#guard();
    this.#host.warm();
    this.#host.requestUpdate();
  }

  /** What was on the screen is somewhere else now: nothing of it can be lost. */
  settle(draft = this.draft): void {
    this.#safe = draft;
    this.#guard();
  }

  get faults(): readonly Fault[] {
    return this.draft && this.isChecked ? faultsOf(this.draft, this.#host.knownAudiences) : [];
  }

  #guard(): void {
    if (this.isDirty) window.addEventListener('beforeunload', this.#ask);
    else window.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => event.preventDefault();
}
