import { css, html, nothing, type TemplateResult } from 'lit';
import { settings } from '../../client/settings.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { FIRST_FIELD } from './focus.js';
import type { CreateCompanion, FormCompanion } from './form-parts.js';
import type { FormSession } from './form-session.js';
import { startClock } from './part-clock.js';
import { sharedDeviceStrings, type SharedDeviceStrings } from './shared-device.strings.js';
import { isTouched } from './untouched-sheet.js';

/** Without a key, a pointer or a focus in the form for so long, the next person must find nothing (fault table, row 25). */
const IDLE_MS = 180_000;
/** The person is told before, and can have as long again (WCAG 2.2.1, RGAA 13.1). */
const WARNING_MS = 30_000;

const SIGNS = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel', 'focusin'] as const;
/** Once the notice is there, only what is meant ends it: the pointer on its way to the button would take the button away. */
const MEANT: readonly string[] = ['keydown', 'input', 'pointerdown'];

const styles = css`
  .idle {
    padding: 16px;
    margin-block: 8px 16px;
    border: 2px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .idle-seconds {
    font-size: 1.375em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
`;

/**
 * Watches over a computer that many people use. After three minutes without a sign, told thirty seconds before, it takes away what is on the
 * screen: fields, errors, what could be undone, and a panel that would hand an answer out. Leaving the page does it at once, so that neither
 * the back button nor the browser's memory of forms shows anything. What was sent is in the outbox and still goes; answers that the endpoint
 * won't have are handed out by `queue-details.ts` alone, to staff. Time is read off the clock: a laptop that slept is late, and says so.
 */
export const createGuard: CreateCompanion = (session) => new SharedDeviceGuard(session);

class SharedDeviceGuard implements FormCompanion {
  readonly #session: FormSession;
  #lastSignMs = settings.now();
  #isWarning = false;
  #pointerAt: string | undefined;
  #stopClock: (() => void) | undefined;

  constructor(session: FormSession) {
    this.#session = session;
    for (const sign of SIGNS) session.host.addEventListener(sign, this.#onSign, { passive: true });
    window.addEventListener('pagehide', this.#onHide);
    window.addEventListener('pageshow', this.#onShow);
    this.changed();
    void this.#eraseDrafts();
  }

  readonly above = (): TemplateResult => {
    this.changed(); // a code may have been typed, which is no answer
    adoptPartStyles(this.#session.host, styles);
    const { warning, stay, seconds } = this.#words;
    // the region is there before its text, and the text is said once: the seconds run for the eye alone
    return html`<div class=${this.#isWarning ? 'idle' : ''}><div class="idle-alert" role="alert">${this.#isWarning ? html`<p>${warning(WARNING_MS / 1_000)}</p>` : nothing}</div>
      ${this.#isWarning
        ? html`<p class="idle-seconds" aria-hidden="true">${seconds(this.#secondsLeft)}</p>
          <button class="button primary" type="button" @click=${this.#stay}>${stay}</button>`
        : nothing}
    </div>`;
  };

  /** The clock runs only while there is something to take away. */
  readonly changed = (): void => {
    if (!this.#isHoldingAnything) return this.#rest();
    if (this.#stopClock) return;
    this.#lastSignMs = settings.now();
    this.#stopClock = startClock(this.#look);
  };

  readonly onStage = (): void => this.changed();

  readonly leave = (): void => {
    for (const sign of SIGNS) this.#session.host.removeEventListener(sign, this.#onSign);
    window.removeEventListener('pagehide', this.#onHide);
    window.removeEventListener('pageshow', this.#onShow);
    this.#rest();
  };

  get #words(): SharedDeviceStrings {
    return stringsFor(sharedDeviceStrings, this.#session.host.locale.lang);
  }

  /** Answers in the fields, a code, or a panel that speaks of somebody's. What is merely proposed on an empty sheet is nobody's. */
  get #isHoldingAnything(): boolean {
    const { draft, sending, isHolding } = this.#session;
    return sending.stage.name !== 'filling' || (draft?.inputs.size ? isTouched(draft) : isHolding);
  }

  /** Kept here by somebody, before this computer was said to be everybody's. */
  async #eraseDrafts(): Promise<void> {
    const { draft, host, target } = this.#session;
    if (!draft || !host.withDrafts) return;
    const { dropDraftsOf } = await import('./draft-key.js');
    await dropDraftsOf({ form: draft.plan.form.id, target: target.endpoint?.href ?? '' });
  }

  get #idleMs(): number {
    const idleMs = settings.now() - this.#lastSignMs;
    if (idleMs < 0) this.#lastSignMs = settings.now(); // the clock was moved back
    return Math.max(0, idleMs);
  }

  get #secondsLeft(): number {
    return Math.max(0, Math.ceil((IDLE_MS - this.#idleMs) / 1_000));
  }

  readonly #look = (): void => {
    const idleMs = this.#idleMs;
    if (idleMs >= IDLE_MS) return this.#wipe();
    if (idleMs < IDLE_MS - WARNING_MS) return;
    this.#isWarning = true;
    this.#session.update();
  };

  readonly #onSign = (event: Event): void => {
    const { type } = event;
    if (type === 'pointermove' && !this.#hasMoved(event as PointerEvent)) return;
    // the sign may come before the clock is looked at: after a sleep it may be somebody else's
    if (this.#stopClock && this.#idleMs >= IDLE_MS) return this.#wipe();
    if (!this.#isWarning) this.#lastSignMs = settings.now();
    else if (MEANT.includes(type)) this.#stay();
  };

  /** Browsers say that the pointer moves when it is the page that moves under it. */
  #hasMoved({ screenX, screenY }: PointerEvent): boolean {
    const before = this.#pointerAt;
    this.#pointerAt = `${screenX} ${screenY}`;
    return before !== undefined && before !== this.#pointerAt;
  }

  readonly #stay = (): void => {
    if (!this.#isWarning) return;
    this.#moveFocus();
    this.#isWarning = false;
    this.#lastSignMs = settings.now();
    this.#session.say(this.#words.stayed);
    this.#session.update();
  };

  /** The button goes away with the notice. */
  #moveFocus(): void {
    if (this.#session.host.shadowRoot?.activeElement?.closest('.idle')) this.#session.focus(FIRST_FIELD);
  }

  #wipe(): void {
    if (this.#session.sending.stage.name === 'sending') return; // its answer is being kept: a moment later
    this.#moveFocus();
    this.#clear();
    this.#session.say(this.#words.wiped);
  }

  #clear(): void {
    const session = this.#session;
    const isShowingPanel = session.sending.stage.name !== 'filling';
    session.empty();
    if (isShowingPanel) session.sending.restart();
    void session.host.updateComplete.then(this.#emptyControls);
    this.#rest();
    session.update();
  }

  /** A browser may have put back by itself what the sheet knows nothing of. */
  readonly #emptyControls = (): void => {
    const { draft, host, isHolding } = this.#session;
    const code = host.renderRoot.querySelector<HTMLInputElement>('.ask input');
    if (code && !isHolding) code.value = '';
    for (const field of host.renderRoot.querySelectorAll<HTMLElement>('form [data-q]')) {
      if (draft?.inputs.has(field.dataset['q'] ?? '')) continue;
      for (const control of field.querySelectorAll<HTMLInputElement>('input, textarea')) {
        if (control.type === 'radio' || control.type === 'checkbox') control.checked = false;
        else control.value = '';
      }
    }
  };

  #rest(): void {
    this.#stopClock?.();
    this.#stopClock = undefined;
    this.#isWarning = false;
  }

  /** Before the page is put away: a page that comes back comes back empty. */
  readonly #onHide = (): void => {
    if (this.#isHoldingAnything && this.#session.sending.stage.name !== 'sending') this.#clear();
  };

  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#onHide();
    if (!isTouched(this.#session.draft)) this.#emptyControls();
  };
}
