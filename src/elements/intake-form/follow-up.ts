import { html, nothing, type TemplateResult } from 'lit';
import { IjError, IjHttpError } from '../../client/errors.js';
import { getJson } from '../../client/request.js';
import { isAllowedOrigin } from '../../client/url.js';
import { followUp } from '../../contract/follow-up.js';
import { parseContract } from '../../contract/parse.js';
import type { Submission } from '../../contract/submission.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { CODE_EXAMPLE, hashCode, newCode, readCode } from './follow-up-code.js';
import { askTemplate, codeTemplate, wishTemplate } from './follow-up.template.js';
import { part, type CreateCompanion, type FormCompanion } from './form-parts.js';
import type { FormSession } from './form-session.js';
import { takeAnswers, type Taken } from './prefill.model.js';
import { resumeStyles } from './resume.styles.js';
import { resumeWith, resumeWords } from './resume.js';
import type { ResumeStrings } from './resume.strings.js';
import type { Stage } from './send-controller.js';

/** What was wished and shown, for an element that only moves in the page. */
const known = new WeakMap<FormSession, FollowUp>();

/** A code that the person alone has lets them take up their answers at any desk. Without WebCrypto (no HTTPS), none is offered. */
export const createFollowUp: CreateCompanion = (session) => {
  // DOM types say that it is always there
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return {};
  adoptPartStyles(session.host, resumeStyles);
  const companion = known.get(session) ?? new FollowUp(session);
  known.set(session, companion);
  companion.enter();
  return companion;
};

class FollowUp implements FormCompanion {
  readonly #session: FormSession;
  #isWanted = false;
  /** of these answers; never stored */
  #code: string | undefined;
  /** made ahead: it takes a second on a slow phone */
  #hash: Promise<string> | undefined;
  /** the code these answers were taken up with */
  #known: string | undefined;
  /** went with an answer: it is shown once */
  #issued: string | undefined;
  /** what was taken up with it */
  #news = '';
  #typed = '';
  #problem: string | undefined;
  #looking: AbortController | undefined;
  /** the form that this was about, while the element is nowhere in a page */
  #form: string | undefined;

  constructor(session: FormSession) {
    this.#session = session;
    this.#form = this.#formNow;
  }

  enter(): void {
    if (this.#form !== this.#formNow) this.forget();
  }

  leave(): void {
    this.#form = this.#formNow;
    this.#stopLooking();
  }

  above(): TemplateResult | typeof nothing {
    const { isAtStart, host } = this.#session;
    if (!isAtStart) return nothing;
    if (this.#known !== undefined) return html`<p class="taken-up">${this.#news}</p>`;
    return askTemplate({
      words: this.#words, id: this.#session.idOf('.code'), typed: this.#typed, isLooking: !!this.#looking, problem: this.#problem, errorPrefix: host.strings.errorPrefix,
      onType: this.#onType, onFind: () => void this.#find(),
    });
  }

  beforeSend(): TemplateResult {
    return wishTemplate({ words: this.#words, id: this.#session.idOf('.wish'), isWanted: this.#isWanted, known: this.#known, onWish: this.#onWish });
  }

  inPanel(): TemplateResult | typeof nothing {
    const { stage } = this.#session.sending;
    const isAway = stage.name === 'sent' || stage.name === 'queued';
    const code = this.#issued;
    if (!isAway || code === undefined) return nothing;
    const level = Math.min(6, (Math.round(this.#session.host.headingLevel) || 2) + 1);
    return codeTemplate({ words: this.#words, code, level, isWaiting: stage.name === 'queued', onCopy: () => void this.#copy(code) });
  }

  async amend(submission: Submission): Promise<Submission> {
    const code = this.#code;
    const hash = this.#isWanted ? await this.#hash?.catch(() => undefined) : undefined;
    this.#issued = hash === undefined || code !== this.#code ? undefined : code;
    return hash === undefined ? submission : Object.freeze({ ...submission, followUp: hash });
  }

  holds(): boolean {
    return !!this.#typed || this.#code !== undefined;
  }

  /** The next person has another code. The one that went with an answer stays in the panel that speaks of it, and goes with it. */
  forget(): void {
    this.#stopLooking();
    this.#isWanted = false;
    this.#code = undefined;
    this.#hash = undefined;
    this.#known = undefined;
    this.#news = '';
    this.#typed = '';
    this.#problem = undefined;
    this.#session.update();
  }

  onStage({ name }: Stage): void {
    if (name === 'filling') this.#issued = undefined;
  }

  get #words(): ResumeStrings {
    return resumeWords(this.#session);
  }

  get #formNow(): string | undefined {
    return this.#session.draft?.plan.form.id;
  }

  #stopLooking(): void {
    this.#looking?.abort();
    this.#looking = undefined;
  }

  /** Drawn again, so that whoever watches over the computer sees that something is here. */
  readonly #onType = (text: string): void => {
    this.#typed = text;
    this.#session.update();
  };

  readonly #onWish = (isWanted: boolean): void => {
    this.#isWanted = isWanted;
    const { draft } = this.#session;
    if (isWanted && draft && this.#code === undefined) this.#take(newCode(), draft.plan.form.id);
    this.#session.update();
  };

  #take(code: string, form: string): void {
    this.#code = code;
    this.#hash = hashCode(code, form);
    this.#hash.catch(() => undefined); // told where it is needed
  }

  async #copy(code: string): Promise<void> {
    const words = this.#words;
    const isCopied = await navigator.clipboard.writeText(code).then(() => true, () => false);
    this.#session.say(isCopied ? words.codeCopied : words.codeNotCopied);
  }

  async #find(): Promise<void> {
    const { draft, target } = this.#session;
    if (this.#looking || !draft) return;
    const words = this.#words;
    const code = readCode(this.#typed);
    if (code === undefined) return this.#fail(words.codeBad(CODE_EXAMPLE));
    if (!target.endpoint) return this.#fail(words.codeBroken);
    const looking = new AbortController();
    this.#looking = looking;
    this.#problem = undefined;
    this.#session.say(words.codeLooking);
    try {
      const taken = await this.#read(code, target.endpoint, looking.signal);
      if (looking.signal.aborted) return;
      this.#looking = undefined;
      if (taken) this.#takeUp(code, taken);
      else this.#fail(words.codeUnknown);
    } catch (error) {
      if (looking.signal.aborted) return;
      this.#looking = undefined;
      this.#fail(this.#explain(error));
    }
  }

  /** What is kept under a code, for the form as it is now; undefined: nothing of this form. */
  async #read(code: string, endpoint: URL, signal: AbortSignal): Promise<Taken | undefined> {
    const { host, draft } = this.#session;
    const form = draft?.plan.form.id ?? '';
    const url = new URL(endpoint);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/follow-up/${await hashCode(code, form)}`;
    const { allowedOrigins } = host.provider;
    // not as the element reads definitions: a copy of those is kept on the device, and of answers none may be
    const document = await getJson(url, { signal, isTrusted: (origin) => isAllowedOrigin(origin, allowedOrigins) });
    const parsed = parseContract(followUp, document);
    const plan = this.#session.draft?.plan;
    return parsed.ok && plan && parsed.value.form === plan.form.id ? takeAnswers(plan, parsed.value.answers, part('rich')) : undefined;
  }

  /** From now on, the same code keeps what is sent: one person, one code. */
  #takeUp(code: string, taken: Taken): void {
    this.#news = resumeWith(this.#session, taken);
    this.#known = code;
    this.#isWanted = true;
    const { draft } = this.#session;
    if (draft) this.#take(code, draft.plan.form.id);
    this.#session.update();
    this.#session.focus('form :is(input, select, textarea)');
  }

  #fail(problem: string): void {
    this.#problem = problem;
    this.#session.say(problem);
    this.#session.update();
  }

  #explain(error: unknown): string {
    const words = this.#words;
    if (error instanceof IjHttpError && error.status === 404) return words.codeUnknown;
    if (error instanceof IjHttpError && error.status === 429) return words.codeTooMany;
    if (error instanceof IjError && (error.kind === 'network' || error.kind === 'timeout')) return words.codeOffline;
    return words.codeBroken;
  }
}
