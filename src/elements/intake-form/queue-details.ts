import { css, html, nothing, type TemplateResult } from 'lit';
import { ageOf, ALARM_AGE_MS, WARN_AGE_MS, type OutboxRecord } from '../../client/outbox/index.js';
import { settings } from '../../client/settings.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { downloadAnswers } from './download-answers.js';
import type { CreateCompanion, FormCompanion } from './form-parts.js';
import type { FormSession } from './form-session.js';
import { factsOf, withoutFiles } from './queue-details.model.js';
import { queueDetailsStrings, type QueueDetailsStrings } from './queue-details.strings.js';
import { queueDetailsTemplate, queueTemplate, type QueueStep } from './queue-details.template.js';

const styles = css`
  .queue-more {
    display: grid;
    justify-items: start;
    gap: 8px;
    max-inline-size: 40em;
    margin-block: 8px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_border);
  }

  .queue-more.warning {
    border-color: var(--_warning);
  }

  .queue-more.alarm {
    border-color: var(--_error);
  }

  .queue-more :is(p, ul, .subheading) {
    margin: 0;
  }

  .queue-more .facts {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .queue-more ul {
    display: grid;
    gap: 12px;
    inline-size: 100%;
    padding: 0;
    list-style: none;
  }

  .queue-more li {
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .queue-more .actions {
    margin-block-start: 8px;
  }
`;

/**
 * What waits on this device, for staff: how old it is, why it waits, and what can be done. Loaded as soon as something waits.
 *
 * The list never shows an answer. On a shared computer it opens only after a step that says whom it is for. That step is no lock, since the
 * library knows no accounts: it keeps a visitor from handing out by mistake what others wrote. It is there because the other choice, offering
 * nothing, loses answers for good when a browser clears its storage (RGPD art. 5.1.f asks for both: not lost, not disclosed). Statistics carry
 * no name and may be saved after it; contact details never leave a shared computer as a file, they are sent or erased. Erasing is for good
 * there; elsewhere, what was erased can be put back until the page closes.
 */
export const createQueueDetails: CreateCompanion = (session) => new QueueDetails(session);

class QueueDetails implements FormCompanion {
  readonly #session: FormSession;
  #step: QueueStep = 'closed';
  #asked: string | undefined;
  #erased: OutboxRecord[] = [];
  /** those that the person has as a file: erasing them loses nothing */
  readonly #exported = new Set<string>();
  /** held answers that the person has as a file: those alone may be erased at once */
  #downloaded: readonly string[] = [];

  constructor(session: FormSession) {
    this.#session = session;
  }

  readonly inQueue = (): TemplateResult | typeof nothing => {
    const { host, sending } = this.#session;
    const records = [...sending.held, ...sending.waiting];
    if (!records.length && this.#step === 'closed' && !this.#erased.length) return nothing;
    adoptPartStyles(host, styles);
    return html`${this.#counts()} ${this.#details(records)}`;
  };

  #counts(): TemplateResult | typeof nothing {
    const { host, sending, isShared, sendNow } = this.#session;
    const isFilling = sending.stage.name === 'filling' || sending.stage.name === 'sending';
    return queueTemplate({
      words: this.#words,
      waiting: isFilling ? sending.waiting.length : 0, // a panel says itself how many others wait
      held: sending.held.length,
      isDownloaded: this.#downloaded.length > 0,
      isShared,
      waitingText: host.strings.waiting(sending.waiting.length),
      sendNow: host.strings.sendNow,
      onSendNow: sendNow,
      onDownloadHeld: this.#downloadHeld,
      onEraseHeld: this.#eraseHeld,
    });
  }

  #details(records: readonly OutboxRecord[]): TemplateResult {
    const { host, isShared, draft } = this.#session;
    const oldestMs = Math.max(0, ...records.map((record) => ageOf(record, settings.now())));
    return queueDetailsTemplate({
      words: this.#words,
      lang: host.locale.lang,
      level: Math.min(6, (Math.round(host.headingLevel) || 2) + 1),
      isShared,
      step: this.#step,
      records,
      ageOf: (record) => ageOf(record, settings.now()),
      isOnlyInMemory: ({ submissionId }) => host.outbox.isOnlyInMemory(submissionId),
      oldestMs,
      worry: oldestMs >= ALARM_AGE_MS ? 'alarm' : oldestMs >= WARN_AGE_MS ? 'warning' : 'none',
      asked: this.#asked,
      canPutBack: this.#erased.length > 0 && !isShared,
      titleOf: (form) => (form === draft?.plan.form.id ? draft.plan.form.title : undefined) ?? form,
      onToggle: this.#toggle,
      onConfirm: this.#open,
      onExport: this.#export,
      onErase: this.#erase,
      onEraseAsked: this.#ask,
      onLighten: this.#lighten,
      onPutBack: this.#putBack,
    });
  }

  readonly #downloadHeld = (): void => {
    const { held } = this.#session.sending;
    downloadAnswers(held.map(({ document }) => document));
    this.#downloaded = held.map(({ submissionId }) => submissionId);
    this.#session.update();
  };

  readonly #eraseHeld = async (): Promise<void> => {
    await this.#session.sending.erase(this.#downloaded);
    this.#downloaded = [];
    this.#session.say(this.#words.erased);
  };

  /** On a shared computer somebody else may be there now. */
  readonly changed = (): void => {
    if (!this.#session.isShared) return;
    this.#step = 'closed';
    this.#asked = undefined;
    this.#erased = [];
  };

  get #words(): QueueDetailsStrings {
    return stringsFor(queueDetailsStrings, this.#session.host.locale.lang);
  }

  readonly #toggle = (): void => this.#to(this.#step === 'closed' ? (this.#session.isShared ? 'confirm' : 'list') : 'closed');

  readonly #open = (): void => {
    this.#to('list');
    this.#session.focus('.queue-more [role="heading"]'); // the button went away with the question
  };

  #to(step: QueueStep): void {
    this.#step = step;
    this.#asked = undefined;
    this.#session.update();
  }

  readonly #export = (records: readonly OutboxRecord[]): void => {
    const files = this.#session.isShared ? records.filter(({ document }) => !factsOf(document).isContact) : records;
    downloadAnswers(files.map(({ document }) => document));
    for (const { submissionId } of files) this.#exported.add(submissionId);
    this.#session.say(this.#words.exported);
  };

  /** What is in a file goes at once; what is nowhere else, after a question. */
  readonly #ask = (submissionId: string | undefined): void => {
    const record = this.#session.sending.others.find((one) => one.submissionId === submissionId);
    if (record && this.#exported.has(record.submissionId)) return void this.#erase(record);
    this.#asked = submissionId;
    this.#session.update();
    this.#session.focus(submissionId === undefined ? '.queue-more [role="heading"]' : '.queue-more .ask');
  };

  readonly #erase = async (record: OutboxRecord): Promise<void> => {
    this.#asked = undefined;
    if (!this.#session.isShared) this.#erased.push(record);
    await this.#session.sending.erase([record.submissionId]);
    this.#said(this.#words.erased);
  };

  readonly #putBack = async (): Promise<void> => {
    for (const { submissionId, endpoint, document, receipt } of this.#erased.splice(0)) await this.#session.host.outbox.add({ submissionId, endpoint, document, receipt });
    this.#said(this.#words.isBack);
    await this.#session.sending.sendWaiting();
  };

  readonly #lighten = async ({ submissionId, document }: OutboxRecord): Promise<void> => {
    const lighter = withoutFiles(document);
    const isDone = !!lighter && (await this.#session.host.outbox.amend(submissionId, lighter));
    this.#said(isDone ? this.#words.lightened : this.#words.notLightened);
    if (isDone) await this.#session.host.outbox.send(submissionId);
  };

  /** The button that was pressed is gone. */
  #said(text: string): void {
    this.#session.say(text);
    this.#session.focus('.queue-more [role="heading"]');
    this.#session.update();
  }
}
