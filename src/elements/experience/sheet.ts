import type { ReactiveController } from 'lit';
import type { Experience } from '../../contract/experience.js';
import { draftOf, faultsOf, type Draft, type Fault } from './experience.model.js';
import type { IjExperience } from './experience.js';

type Change = Partial<Omit<Draft, 'base'>>;

/** The experience on the screen: what is in its fields, what is wrong with them, and whether leaving would lose anything. */
export class Sheet implements ReactiveController {
  draft: Draft | undefined;
  /** what was written when the page put another experience in its place, and is nowhere else */
  replaced: Draft | undefined;
  /** the choices that it came with: what the field for competences begins with, whose own undo must outlive each of its changes */
  opened: Draft['competences'] = [];
  /** has the endpoint been given it, as far as one can know: it came as no longer private, or was sent from here */
  isOut = false;
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
    window.addEventListener('pagehide', this.#onHide);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('beforeunload', this.#ask); // it would not hear when the risk is over
  }

  /** Takes a document up; true when it is on the screen now. Read again, it doesn't take the place of what the person has written meanwhile. */
  adopt(experience: Experience): boolean {
    if (experience === this.#seen) return false;
    this.#seen = experience;
    const { draft, isDirty } = this;
    if (isDirty && experience.id === draft?.base.id) return false;
    this.open(experience);
    if (isDirty) this.replaced = draft;
    this.#guard();
    return true;
  }

  /** What the page has put another one in the place of comes back. */
  takeBack(): void {
    const { replaced } = this;
    if (!replaced) return;
    this.open(replaced.base);
    this.opened = replaced.competences;
    this.edit(replaced);
  }

  open(experience: Experience): void {
    const draft = draftOf(experience);
    this.draft = this.#safe = this.#agreed = draft;
    this.opened = draft.competences;
    this.isOut = draft.visibility !== 'private';
    this.isChecked = false;
    this.replaced = undefined;
    this.#guard();
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
    if (this.isDirty || this.replaced) window.addEventListener('beforeunload', this.#ask);
    else window.removeEventListener('beforeunload', this.#ask);
  }

  /** The next person at a computer that many use finds nothing, however they come back to the page. */
  readonly #onHide = (): void => {
    if (!this.#host.isShared || !this.isDirty) return;
    this.#host.acts.onAgain();
  };

  readonly #ask = (event: BeforeUnloadEvent): void => event.preventDefault();
}
