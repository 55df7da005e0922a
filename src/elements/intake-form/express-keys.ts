import type { PlannedQuestion } from '../../contract/form-plan.js';
import { chipsOf, nextQuestion, questionOf, steppedNumber, typedKey, type Chip } from './express.model.js';
import { focusIn } from './focus.js';
import type { FormSession } from './form-session.js';
import { partsOf } from './intake-form.model.js';

interface KeyActs {
  /** the single keys, which a person may turn off (WCAG 2.1.4) */
  readonly isOn: () => boolean;
  /** false: there is nothing to undo */
  readonly undo: () => boolean;
  readonly toggleHelp: () => void;
  /** false: it was not open */
  readonly closeHelp: () => boolean;
}

/**
 * The keyboard of the sheet: one key an answer, one key a question. It hears only what is typed while the focus is inside the form, and nothing
 * of what is typed in a text. What browsers do with Tab, arrows and Space is left alone, and with Enter outside a line of text, which it ends.
 */
export class ExpressKeys {
  readonly #session: FormSession;
  readonly #acts: KeyActs;

  constructor(session: FormSession, acts: KeyActs) {
    this.#session = session;
    this.#acts = acts;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const isDone = event.ctrlKey || event.metaKey ? this.#command(event) : !event.repeat && this.#acts.isOn() && this.#single(event);
    if (isDone) event.preventDefault();
  };

  /** Brings the person to a question: to its answer if it has one. */
  focus(question: PlannedQuestion | undefined): void {
    const field = question && `[data-q="${question.id}"]`;
    const root = this.#session.host.renderRoot;
    const control = field ? (root.querySelector<HTMLElement>(`${field} input:checked`) ?? root.querySelector<HTMLElement>(`${field} :is(input, select, textarea)`)) : undefined;
    if (control) control.focus();
    else focusIn(this.#session.host, '.send');
  }

  /** To the next question without an answer, once it is drawn. */
  goOn(after?: string): void {
    void this.#session.host.updateComplete.then(() => {
      const { draft } = this.#session;
      if (draft) this.focus(nextQuestion(draft, after));
    });
  }

  #command({ key, target, repeat, shiftKey }: KeyboardEvent): boolean {
    if (key === 'Enter' && !repeat) {
      this.#session.host.renderRoot.querySelector('form')?.requestSubmit();
      return true;
    }
    return key.toLowerCase() === 'z' && !shiftKey && !isText(target as HTMLElement) && this.#acts.undo();
  }

  #single(event: KeyboardEvent): boolean {
    const target = event.target as HTMLElement;
    const focused = this.#focused(target);
    if (event.key === 'Escape') return this.#acts.closeHelp() || this.#leave(focused);
    // a browser would send: in the middle of a sheet that is never meant
    if (event.key === 'Enter' && isText(target) && target.localName === 'input') return this.#leave(focused);
    if (isText(target)) return focused?.type === 'number' && this.#step(focused, event.key);
    if (target.localName === 'select') return false;
    if (event.key === 'Delete' || event.key === 'Backspace') return this.#clear(focused);
    if (event.key === '?') return this.#acts.toggleHelp(), true;
    return this.#typed(typedKey(event), focused);
  }

  #typed(key: string, focused: PlannedQuestion | undefined): boolean {
    const { draft, host } = this.#session;
    const chip = focused && chipsOf(focused, host.strings)?.find((one) => one.key === key);
    if (focused && chip) return this.#answer(focused, chip), true;
    const question = draft && questionOf(draft, key);
    if (question) this.focus(question);
    return question !== undefined;
  }

  /** One answer leads on to the next question; where there may be several, the person goes on when they are done. */
  #answer({ id, type }: PlannedQuestion, { code, input, label }: Chip): void {
    const session = this.#session;
    const before = session.draft;
    if (type === 'choices') {
      session.change({ q: id, kind: 'toggle', code, isOn: !partsOf(before?.inputs.get(id)).includes(code) });
      session.host.renderRoot.querySelector<HTMLElement>(`[data-q="${id}"] input[value="${code}"]`)?.focus();
      return;
    }
    session.change({ q: id, kind: 'set', input });
    // a question that appears is said already
    if (before?.visible === session.draft?.visible) session.say(label);
    this.goOn(id);
  }

  #leave(focused: PlannedQuestion | undefined): boolean {
    if (focused) this.goOn(focused.id);
    return focused !== undefined;
  }

  #clear(focused: PlannedQuestion | undefined): boolean {
    if (!focused || !this.#session.draft?.inputs.has(focused.id)) return false;
    this.#session.change({ q: focused.id, kind: 'clear' });
    return true;
  }

  #step(question: PlannedQuestion, key: string): boolean {
    const by = { ArrowUp: 1, ArrowDown: -1 }[key];
    if (by === undefined) return false;
    this.#session.change({ q: question.id, kind: 'set', input: steppedNumber(question, this.#session.draft?.inputs.get(question.id), by) });
    return true;
  }

  #focused(target: HTMLElement): PlannedQuestion | undefined {
    return this.#session.draft?.plan.byId.get(target.closest<HTMLElement>('[data-q]')?.dataset['q'] ?? '');
  }
}

/** Is what is typed there a text? */
const isText = (target: HTMLElement): boolean =>
  target.localName === 'textarea' || target.isContentEditable || (target.localName === 'input' && !['radio', 'checkbox', 'button', 'file'].includes((target as HTMLInputElement).type));
