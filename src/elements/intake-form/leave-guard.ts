import type { CreateCompanion } from './form-parts.js';
import type { FormSession } from './form-session.js';
import { isTouched } from './untouched-sheet.js';

/** Forms whose answers the person has asked to be kept on this device, and are. */
export const keptSheets = new WeakSet<FormSession>();

/** What an accidental reload would lose: the browser asks before the page goes, while there is any. */
export class LeaveGuard {
  readonly #session: FormSession;
  readonly #hasMore: () => boolean;

  /** `hasMore`: is there more to lose than what is on the screen? */
  constructor(session: FormSession, hasMore = () => false) {
    this.#session = session;
    this.#hasMore = hasMore;
  }

  /** Looks again: a page that can be left without a question must not wait for one. */
  look(): void {
    if (this.#isAtRisk) window.addEventListener('beforeunload', this.#ask);
    else this.leave();
  }

  leave(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }

  /** What was sent is in the outbox, which asks for itself where it can't keep. */
  get #isAtRisk(): boolean {
    const { draft, sending } = this.#session;
    const isBegun = sending.stage.name === 'filling' && isTouched(draft) && !keptSheets.has(this.#session);
    return isBegun || this.#hasMore();
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    if (this.#isAtRisk) event.preventDefault();
  };
}

/** Of a form on one page, which comes with the first answer: pages and sheets have their own. */
export const guardLeaving: CreateCompanion = (session) => {
  const guard = new LeaveGuard(session);
  const look = () => guard.look();
  look();
  return { changed: look, onStage: look, leave: () => guard.leave() };
};
