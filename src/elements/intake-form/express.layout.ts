import { stringsFor } from '../../i18n/catalogue.js';
import type { TemplateResult } from 'lit';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { DeskDefaults } from './desk-defaults.js';
import { ExpressKeys } from './express-keys.js';
import { nextQuestion } from './express.model.js';
import { expressBarStyles } from './express-bar.styles.js';
import { expressStrings, type ExpressStrings } from './express.strings.js';
import { expressStyles } from './express.styles.js';
import { expressWideStyles } from './express-wide.styles.js';
import { expressQuestion, expressTemplate } from './express.template.js';
import { focusIn } from './focus.js';
import type { CreateLayout, FormLayout } from './form-parts.js';
import type { FormSession } from './form-session.js';
import type { Draft } from './intake-form.model.js';
import type { FormView } from './intake-form.template.js';
import { LeaveGuard } from './leave-guard.js';
import type { QuestionView } from './question-view.js';
import type { RichFields } from './rich-field.js';
import type { Parcel } from './send-controller.js';
import { SentSheets, UNDO_MS, type Undone } from './sent-sheets.js';
import { isTouched } from './untouched-sheet.js';

/** Remembered for the page only, and for every sheet on it. */
let areKeysOn = true;

/** The begun sheets, the undo and the marks, for an element that only moves in the page. */
const layouts = new WeakMap<FormSession, ExpressLayout>();

/** All questions on one compact screen, with one key an answer: for staff, many times a day. */
export const createExpress: CreateLayout = (session) => {
  const layout = layouts.get(session) ?? new ExpressLayout(session);
  layouts.set(session, layout);
  layout.enter();
  return layout;
};

class ExpressLayout implements FormLayout {
  readonly #session: FormSession;
  readonly #defaults: DeskDefaults;
  readonly #sheets: SentSheets;
  readonly #keys: ExpressKeys;
  readonly #guard: LeaveGuard;
  #isHelpOpen = false;
  /** what was on the screen when the element left */
  #left: Draft | undefined;

  constructor(session: FormSession) {
    this.#session = session;
    this.#defaults = new DeskDefaults(session);
    this.#sheets = new SentSheets(session, this.#defaults);
    this.#guard = new LeaveGuard(session, () => this.#sheets.asideCount > 0);
    this.#keys = new ExpressKeys(session, { isOn: () => areKeysOn, undo: this.#tryUndo, toggleHelp: this.#toggleHelp, closeHelp: this.#closeHelp });
  }

  /** Where another sheet is on the screen than the one it left with, somebody else may sit. */
  enter(): void {
    if (this.#left !== this.#session.draft) {
      this.#sheets.forget();
      this.#defaults.propose();
    }
    this.#sheets.enter();
  }

  readonly render = (form: FormView): TemplateResult => {
    const { draft, host } = this.#session;
    const { sentToday, asideCount, undoable } = this.#sheets;
    this.#guard.look();
    adoptPartStyles(host, expressBarStyles);
    adoptPartStyles(host, expressStyles);
    adoptPartStyles(host, expressWideStyles);
    return expressTemplate({
      form,
      words: this.#words,
      areKeysOn,
      isHelpOpen: this.#isHelpOpen,
      sentToday,
      asideCount,
      undoable,
      isTouched: isTouched(draft),
      isProposed: (q) => !!draft && this.#defaults.isProposed(draft, q),
      onKey: this.#keys.onKey,
      onKeysSwitch: this.#switchKeys,
      onHelp: this.#toggleHelp,
      onUndo: this.#undo,
      onRestart: this.#clear,
      onSwap: this.#swap,
      onClear: this.#clearProposal,
    });
  };

  readonly question = (view: QuestionView, rich: RichFields | undefined): TemplateResult => expressQuestion(view, this.#words, rich);

  /** A second press of the button must not send the empty sheet that the first has left. */
  readonly goOn = (): boolean => {
    const { draft } = this.#session;
    if (!draft?.plan.isEndless || isTouched(draft)) return true;
    this.#session.say(this.#words.emptySheet);
    this.#keys.focus(nextQuestion(draft));
    return false;
  };

  readonly send = async (parcel: Parcel): Promise<void> => {
    const { draft, sending, host } = this.#session;
    if (!draft?.plan.isEndless) {
      if (draft) this.#defaults.remember(draft);
      focusIn(host, '.send');
      return sending.send(parcel);
    }
    const keeping = this.#sheets.send(parcel);
    this.#keys.goOn();
    const kept = await keeping;
    if (kept) this.#session.say([kept === 'memory' ? this.#words.keptInMemory : '', this.#words.kept(UNDO_MS / 1_000), this.#proposals].filter(Boolean).join(' '));
  };

  readonly restart = (): void => {
    if (this.#session.draft?.inputs.size) return; // another definition, the same answers
    this.#sheets.forget();
    this.#defaults.propose();
    this.#guard.look();
  };

  readonly leave = (): void => {
    this.#left = this.#session.draft;
    this.#sheets.leave();
    this.#guard.leave();
  };

  get #words(): ExpressStrings {
    return stringsFor(expressStrings, this.#session.host.locale.lang);
  }

  get #proposals(): string {
    const { draft } = this.#session;
    const count = draft ? this.#defaults.count(draft) : 0;
    return count ? this.#words.proposals(count) : '';
  }

  readonly #tryUndo = (): boolean => {
    if (!this.#sheets.undoable) return false;
    void this.#undo();
    return true;
  };

  readonly #undo = async (): Promise<void> => {
    const undone = await this.#sheets.undo();
    if (!undone) return;
    this.#session.say(this.#undoneWords(undone));
    this.#focusFirst();
  };

  #undoneWords(undone: Undone): string {
    const { undone: back, undoneAside, tooLate } = this.#words;
    return { back, 'back-aside': undoneAside, late: tooLate }[undone];
  }

  readonly #clear = (): void => {
    this.#sheets.clear();
    this.#session.say(this.#words.cleared(this.#sheets.undoable?.seconds ?? 0));
    this.#keys.goOn();
  };

  readonly #swap = (): void => {
    this.#sheets.swap();
    this.#session.say(this.#words.swapped);
    this.#focusFirst();
  };

  readonly #clearProposal = (q: string): void => {
    this.#keys.focus(this.#session.draft?.plan.byId.get(q)); // the button goes away with the answer
    this.#session.change({ q, kind: 'clear' });
  };

  /** A sheet that comes back is read from its beginning. */
  #focusFirst(): void {
    const { host, draft } = this.#session;
    void host.updateComplete.then(() => this.#keys.focus(draft?.plan.questions.find(({ id, type }) => type !== 'note' && this.#session.draft?.visible.has(id))));
  }

  readonly #switchKeys = (): void => {
    areKeysOn = !areKeysOn;
    this.#session.update();
  };

  readonly #toggleHelp = (): void => {
    this.#isHelpOpen = !this.#isHelpOpen;
    this.#session.update();
  };

  readonly #closeHelp = (): boolean => {
    const wasOpen = this.#isHelpOpen;
    if (wasOpen) this.#toggleHelp();
    return wasOpen;
  };
}
