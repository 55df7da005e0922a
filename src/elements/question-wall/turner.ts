const DEFAULT_SECONDS = 12;
const [SHORTEST_MS, LONGEST_MS] = [3_000, 600_000];

/** Of a page's wish. */
export const turnMs = (seconds: number): number => Math.min(LONGEST_MS, Math.max(SHORTEST_MS, (seconds || DEFAULT_SECONDS) * 1_000));

interface TurnerPlan {
  /** is somebody reading what would turn: the pointer or the focus is on it? */
  readonly isHeld: () => boolean;
  readonly onTurn: () => void;
  /** the clock; replaced in tests */
  readonly setTimer?: (act: () => void, delayMs: number) => unknown;
  readonly clearTimer?: (timer: unknown) => void;
}

/** Turns to the next question every so often, never while it is held (WCAG 2.2.2: what moves by itself leaves the time to read). */
export class Turner {
  readonly #plan: Required<TurnerPlan>;
  #everyMs = 0;
  #timer: unknown;

  constructor(plan: TurnerPlan) {
    this.#plan = { setTimer: (act, delayMs) => setTimeout(act, delayMs), clearTimer: (timer) => clearTimeout(timer as number), ...plan };
  }

  /** 0 stops it. The same again changes nothing. */
  every(delayMs: number): void {
    if (delayMs === this.#everyMs) return;
    this.#everyMs = delayMs;
    this.restart();
  }

  /** The question that is there now has its whole time. */
  restart(): void {
    this.#plan.clearTimer(this.#timer);
    this.#timer = this.#everyMs && this.#plan.setTimer(this.#turn, this.#everyMs);
  }

  readonly #turn = (): void => {
    this.restart();
    if (!this.#plan.isHeld()) this.#plan.onTurn();
  };
}
