import { html, nothing, type TemplateResult } from 'lit';
import { dropDraft, keepDraft, listDrafts, type KeptDraft } from '../../client/drafts.js';
import { settings } from '../../client/settings.js';
import { isContact } from '../../contract/form-plan.js';
import { formatTime } from '../../i18n/format.js';
import { formatDay } from '../../i18n/format-day.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { draftKey, dropDraftsOf, type DraftSubject } from './draft-key.js';
import { part, type CreateCompanion, type FormCompanion } from './form-parts.js';
import type { FormSession } from './form-session.js';
import { keptSheets } from './leave-guard.js';
import { keptInputs, takeInputs } from './prefill.model.js';
import { resumeStyles } from './resume.styles.js';
import { resumeWith, resumeWords } from './resume.js';
import type { Stage } from './send-controller.js';
import { localDay } from '../../client/submission-id.js';

/** A form that is not gone on with in a week is begun again: what it has of the person must not lie about (decision 14). */
const LIFE_MS = 7 * 24 * 3_600_000;
/** Between a change and its being kept: a word is written, not each of its letters. */
const REST_MS = 1_000;

/** What was being kept, for an element that only moves in the page. */
const keepers = new WeakMap<FormSession, DraftKeeper>();

/** Keeps a half-filled form on the device, only once the person has asked for it, and until it is sent. */
export const createDraftKeeper: CreateCompanion = (session) => {
  const keeper = keepers.get(session) ?? new DraftKeeper(session);
  keepers.set(session, keeper);
  keeper.enter();
  return keeper;
};

class DraftKeeper implements FormCompanion {
  readonly #session: FormSession;
  /** which form, asked how, sent where */
  #key: string | undefined;
  #subject: DraftSubject | undefined;
  /** what an earlier visit left: nothing is done with it unless the person says so */
  #found: KeptDraft | undefined;
  #isKeeping = false;
  /** it was sent, and may come back refused */
  #wasKeeping = false;
  #keptAtMs: number | undefined;
  #hasFailed = false;
  #news = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** one step after the other: what is dropped must not be written after */
  #work: Promise<unknown> = Promise.resolve();

  constructor(session: FormSession) {
    this.#session = session;
  }

  enter(): void {
    adoptPartStyles(this.#session.host, resumeStyles);
    document.addEventListener('visibilitychange', this.#flush);
    window.addEventListener('pagehide', this.#flush);
  }

  leave(): void {
    document.removeEventListener('visibilitychange', this.#flush);
    window.removeEventListener('pagehide', this.#flush);
    if (!this.#session.isShared) return this.#flush();
    this.#dropAll();
    this.#key = undefined; // looked for again, should the computer no longer be shared
  }

  above(): TemplateResult | typeof nothing {
    this.#follow();
    const found = this.#found;
    if (!found || !this.#session.isAtStart) return nothing;
    const words = resumeWords(this.#session);
    return html`<div class="kept-draft" part="draft">
      <p>${words.draftFound(this.#dayOf(found))}</p>
      <div class="actions">
        <button class="button" type="button" @click=${this.#onResume}>${words.draftResume}</button>
        <button class="button" type="button" @click=${this.#onErase}>${words.draftErase}</button>
      </div>
    </div>`;
  }

  below(): TemplateResult | typeof nothing {
    // what an earlier visit left must not be written over before the person has seen it
    if (this.#found || this.#session.sending.stage.name !== 'filling') return nothing;
    const words = resumeWords(this.#session);
    const state = this.#hasFailed ? words.keepFailed : this.#keptAtMs === undefined ? words.keepHint : words.keptAt(formatTime(this.#session.host.locale.lang, this.#keptAtMs));
    return html`<div class="keep" part="keep">
      ${this.#news ? html`<p>${this.#news}</p>` : nothing}
      <p><span class="muted">${state} ${this.#hasContact ? words.keepApart : nothing}</span>
        <button class="button small" type="button" @click=${this.#isKeeping ? this.#onStop : this.#onKeep}>${this.#isKeeping ? words.keepStop : words.keep}</button></p>
    </div>`;
  }

  changed(): void {
    if (this.#isKeeping) this.#timer ??= setTimeout(this.#flush, REST_MS);
  }

  /** What is in the outbox is safe there, and what was begun of this form before is over. What is refused comes back, and is kept again. */
  onStage(stage: Stage): void {
    const isSafe = stage.name === 'sent' || ((stage.name === 'sending' || stage.name === 'queued') && stage.kept === 'device');
    if (isSafe) {
      this.#wasKeeping ||= this.#isKeeping;
      this.#dropAll();
    }
    if (stage.name !== 'filling') return;
    if (this.#wasKeeping && this.#session.draft?.inputs.size) this.#onKeep();
    this.#wasKeeping = false;
  }

  /** The next person has not asked for anything to be kept. */
  forget(): void {
    this.#stop();
    this.#wasKeeping = false;
    this.#news = '';
  }

  get #hasContact(): boolean {
    return this.#session.draft?.plan.questions.some(isContact) ?? false;
  }

  #dayOf = ({ keptAtMs }: KeptDraft): string => formatDay(this.#session.host.locale.lang, localDay(keptAtMs));

  /** Looks for what an earlier visit left, once for each form that the element shows. */
  #follow(): void {
    const { draft, target } = this.#session;
    if (!draft) return;
    const { form: { id: form }, variant } = draft.plan;
    const subject = { form, target: target.endpoint?.href ?? '' };
    const key = draftKey(subject, variant);
    const before = this.#key;
    if (key === before) return;
    const isOtherVariant = this.#isKeeping && this.#subject?.form === form && this.#subject.target === subject.target;
    this.#stop();
    this.#key = key;
    this.#subject = subject;
    this.#found = undefined;
    this.#news = '';
    this.#then(() => this.#look(key, form));
    if (isOtherVariant && before !== undefined) this.#move(before, key);
  }

  /** The person asked for this form to be kept, however it is asked: under the name of the new variant, and under that one alone. */
  #move(before: string, key: string): void {
    this.#then(() => {
      this.#isKeeping = key === this.#key && !this.#found && this.#session.sending.stage.name === 'filling';
      this.#keep(false);
      this.#then(() => (this.#isKeeping && key === this.#key ? dropDraft(before) : Promise.resolve()));
      return Promise.resolve();
    });
  }

  async #look(key: string, form: string): Promise<void> {
    const drafts = await listDrafts();
    // a clock may have been moved: what seems to come from far ahead is old too
    const isOld = ({ keptAtMs }: KeptDraft) => Math.abs(settings.now() - keptAtMs) > LIFE_MS;
    for (const old of drafts.filter((draft) => isOld(draft) || (draft.key === key && draft.form !== form))) await dropDraft(old.key);
    const found = drafts.find((draft) => draft.key === key && draft.form === form && !isOld(draft));
    if (!found || key !== this.#key) return;
    this.#found = found;
    this.#session.update();
    this.#session.host.announcer.say(resumeWords(this.#session).draftFound(this.#dayOf(found)));
  }

  #then(step: () => Promise<unknown>): void {
    this.#work = this.#work.then(step);
  }

  /** Not before the look is over: it may have found something that must not be written over. */
  readonly #onKeep = (): void =>
    this.#then(() => {
      this.#isKeeping = !this.#found;
      this.#keep(true);
      return Promise.resolve();
    });

  readonly #onStop = (): void => {
    this.#drop();
    this.#session.say(resumeWords(this.#session).draftErased);
    this.#session.update();
  };

  #drop(): void {
    const key = this.#key;
    this.#stop();
    if (key !== undefined) this.#then(() => dropDraft(key));
  }

  #dropAll(): void {
    const subject = this.#subject;
    this.#found = undefined;
    this.#stop();
    if (subject) this.#then(() => dropDraftsOf(subject));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isKeeping = false;
    this.#keptAtMs = undefined;
    this.#hasFailed = false;
    keptSheets.delete(this.#session);
  }

  /** At once: the page may be about to go. */
  readonly #flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keep(false);
  };

  #keep(isAsked: boolean): void {
    const { draft } = this.#session;
    const key = this.#key;
    if (!draft || key === undefined || !this.#isKeeping) return;
    const { form, variant } = draft.plan;
    const entry = { form: form.id, version: form.version, variant, inputs: keptInputs(draft) };
    this.#then(async () => {
      const isKept = await keepDraft(key, entry);
      if (key === this.#key && this.#isKeeping) this.#tell(isKept, isAsked);
    });
  }

  /** Aloud only when the person asked: later it is said on the screen alone. */
  #tell(isKept: boolean, isAsked: boolean): void {
    const { host } = this.#session;
    const words = resumeWords(this.#session);
    this.#hasFailed = !isKept;
    this.#isKeeping = isKept;
    if (isKept) keptSheets.add(this.#session);
    else keptSheets.delete(this.#session);
    this.#keptAtMs = isKept ? settings.now() : undefined;
    if (isAsked) this.#session.say(isKept ? words.keptAt(formatTime(host.locale.lang, settings.now())) : words.keepFailed);
    this.#session.update();
  }

  readonly #onResume = (): void => {
    const found = this.#found;
    const { draft } = this.#session;
    if (!found || !draft) return;
    this.#found = undefined;
    this.#isKeeping = true;
    this.#keptAtMs = found.keptAtMs;
    keptSheets.add(this.#session);
    const taken = takeInputs(draft.plan, found.inputs, part('rich'));
    this.#news = resumeWith(this.#session, taken);
    const last = draft.plan.questions.findLast(({ id }) => taken.inputs.has(id) && this.#session.draft?.visible.has(id));
    if (last) this.#session.reveal(last.id);
    this.#session.focus('[data-q] :is(input, select, textarea, button)');
  };

  readonly #onErase = (): void => {
    this.#found = undefined;
    this.#drop();
    this.#session.say(resumeWords(this.#session).draftErased);
    this.#session.update();
    this.#session.focus('.base'); // the button goes with the notice
  };
}
