import { newSubmissionId } from '../../client/submission-id.js';

const KEY = 'ij-intake-form';

type State = Readonly<Record<string, unknown>>;

const isState = (value: unknown): value is State => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The browser's Back button goes back one page of the form. Each page is an entry at the same address, marked beside what the site's own
 * router has put in its state; entries without our mark are left alone. Where the browser refuses (some sandboxes), only the form's own
 * buttons work.
 */
export class PageHistory {
  readonly #onStep: (step: number) => void;
  /** of this filling-in alone: after a reload, or for the next person, old entries mean nothing */
  #mark = newSubmissionId();

  constructor(onStep: (step: number) => void) {
    this.#onStep = onStep;
  }

  enter(): void {
    window.addEventListener('popstate', this.#onPop);
  }

  leave(): void {
    window.removeEventListener('popstate', this.#onPop);
  }

  /** Earlier entries are forgotten: they are another person's. */
  forget(): void {
    this.#mark = newSubmissionId();
  }

  push(from: number, to: number): void {
    try {
      const state: unknown = history.state ?? {};
      if (!isState(state)) return; // a router that keeps no object there would not know its own again
      // only now is this entry a page of the form: one is never marked before the person acts
      if (this.#stepIn(state) !== from) history.replaceState(this.#marked(state, from), '');
      history.pushState(this.#marked(state, to), '');
    } catch {
      // a sandbox, or more entries than the browser takes
    }
  }

  #marked(state: State, step: number): State {
    const others = state[KEY];
    return { ...state, [KEY]: { ...(isState(others) && others), [this.#mark]: step } };
  }

  #stepIn(state: unknown): number | undefined {
    const ours = isState(state) ? state[KEY] : undefined;
    const step = isState(ours) ? ours[this.#mark] : undefined;
    return typeof step === 'number' ? step : undefined;
  }

  readonly #onPop = ({ state }: PopStateEvent): void => {
    const step = this.#stepIn(state);
    if (step !== undefined) this.#onStep(step);
  };
}
