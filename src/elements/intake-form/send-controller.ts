import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HeldReason, Kept, OutboxChange, OutboxPort, OutboxRecord, ReceiptKind, RefusalError, WaitReason } from '../../client/outbox/index.js';
import type { Contact, Submission } from '../../contract/submission.js';
import { IjIntakeHeldEvent, IjIntakeQueuedEvent, IjIntakeSubmittedEvent } from './intake-form.events.js';

/** Where the answer on the screen stands. */
export type Stage =
  | { readonly name: 'filling' }
  | { readonly name: 'sending'; readonly submission: Submission; readonly kept?: Kept }
  | { readonly name: 'queued'; readonly submission: Submission; readonly kept: Kept; readonly reason?: WaitReason | undefined; readonly attempts: number }
  | { readonly name: 'sent'; readonly submission: Submission }
  | { readonly name: 'held'; readonly submission: Submission; readonly kept: Kept; readonly reason: HeldReason };

/** What the page is told of a stage. */
type News = { readonly name: 'sending' | 'sent' } | { readonly name: 'queued'; readonly kept: Kept } | { readonly name: 'held'; readonly reason: HeldReason };

export interface SendPlan {
  /** the answer came to another stage */
  readonly onStage: (stage: Stage, before: Stage) => void;
  /** a try for this form's address failed */
  readonly onTrouble: (change: OutboxChange) => void;
  /** gives a refused answer back to the fields; false when none of them is concerned */
  readonly giveBack: (errors: readonly RefusalError[]) => boolean;
}

/** An answer ready to go, and what goes apart from it. */
export interface Parcel {
  readonly submission: Submission;
  readonly endpoint: URL;
  readonly receipt: ReceiptKind;
  readonly contact?: { readonly document: Contact; readonly endpoint: URL } | undefined;
}

interface Host extends ReactiveControllerHost, EventTarget {
  readonly outbox: OutboxPort;
  /** how long the person looks at "sending" before they are told that the answer waits */
  readonly patienceMs: number;
}

/** Time for the answers to be refused first: they are mended and sent again with the contact. */
const CONTACT_DELAY_MS = 60_000;

const FILLING: Stage = { name: 'filling' };

/** Follows one answer through the outbox, and what else waits there for the same endpoint. */
export class SendController implements ReactiveController {
  stage: Stage = FILLING;
  /** records for this endpoint other than the one on the screen, and than those that may still be taken back */
  others: readonly OutboxRecord[] = [];

  readonly #host: Host;
  readonly #plan: SendPlan;
  readonly #own = new Set<string>();
  /** the contact that goes with an answer, by their ids: known to this page alone, and only until both are sent */
  readonly #contacts = new Map<string, string>();
  #endpoints: readonly string[] = [];
  #replaces: string | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host, plan: SendPlan) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = this.#host.outbox.subscribe(this.#onChange);
    this.#guard();
    void this.#look(); // it may have been away while something arrived
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    clearTimeout(this.#patience);
    window.removeEventListener('beforeunload', this.#holdPage); // it would not hear when the risk is over
  }

  /** Those of the others that are still sent. */
  get waiting(): readonly OutboxRecord[] {
    return this.others.filter(({ state }) => state !== 'held');
  }

  /** Those that only a person can help. */
  get held(): readonly OutboxRecord[] {
    return this.others.filter(({ state }) => state === 'held');
  }

  /** Says where this form sends to: what waits for these addresses is taken up, if there is anything. */
  follow(urls: readonly (URL | undefined)[]): void {
    const endpoints = urls.flatMap((url) => url?.href ?? []);
    if (endpoints.join() === this.#endpoints.join()) return;
    this.#endpoints = endpoints;
    if (endpoints.length) void this.#host.outbox.start().then(this.#look);
  }

  /** Keeps first, sends after. One at a time: only while the form is being filled in. */
  async send(parcel: Parcel): Promise<void> {
    const { submission } = parcel;
    const { submissionId } = submission;
    const { outbox } = this.#host;
    this.#to({ name: 'sending', submission });
    const kept = await this.keep(parcel);
    if (this.stage.name === 'sending') this.#to({ name: 'sending', submission, kept });
    this.#patience = setTimeout(() => this.#queue(undefined, 0), this.#host.patienceMs);
    await outbox.send(submissionId);
    await this.#look();
  }

  /** Keeps an answer, to be sent after a while by itself; resolves with where it is kept. */
  async keep({ submission, endpoint, receipt, contact }: Parcel, delayMs?: number): Promise<Kept> {
    const { outbox } = this.#host;
    const { submissionId } = submission;
    this.#own.add(submissionId);
    // the contact first: should this page die in between, the answers are still on the screen
    if (contact) {
      const { document } = contact;
      this.#contacts.set(submissionId, document.submissionId);
      await outbox.add({ submissionId: document.submissionId, endpoint: contact.endpoint.href, document, receipt }, { delayMs: delayMs ?? CONTACT_DELAY_MS });
    }
    const kept = await outbox.add({ submissionId, endpoint: endpoint.href, document: submission, receipt }, { replaces: this.#replaces, delayMs });
    this.#replaces = undefined;
    return kept;
  }

  /** What is in the fields no longer corrects a refused answer, which is one of those that wait again. */
  forget(): void {
    this.#replaces = undefined;
    void this.#look();
  }

  /** Back to empty fields. */
  restart(): void {
    this.#to(FILLING);
    void this.#look();
  }

  /** Tries everything of this endpoint again because the person asked for it. */
  async sendWaiting(): Promise<void> {
    const ids = [...this.waiting.map(({ submissionId }) => submissionId), ...this.#current()];
    for (const id of ids) await this.#host.outbox.send(id);
    await this.#look();
  }

  async erase(ids: readonly string[]): Promise<void> {
    for (const submissionId of ids) await this.#host.outbox.remove(submissionId);
    await this.#look();
  }

  #current(): string[] {
    return this.stage.name === 'filling' ? [] : [this.stage.submission.submissionId];
  }

  readonly #onChange = (change: OutboxChange): void => {
    const isHere = this.#endpoints.includes(change.endpoint);
    if (isHere && change.outcome.kind === 'wait') this.#plan.onTrouble(change);
    if (this.#current().includes(change.submissionId)) this.#follow(change);
    else if (this.#own.has(change.submissionId)) this.#tellLater(change);
    this.#guard();
    if (isHere) void this.#look();
  };

  /** What became of an answer that is no longer on the screen. */
  #tellLater({ submissionId, outcome }: OutboxChange): void {
    if (outcome.kind === 'done') this.#tell(submissionId, { name: 'sent' });
    if (outcome.kind === 'held') this.#tell(submissionId, { name: 'held', reason: outcome.reason });
  }

  #follow({ submissionId, outcome, attempts }: OutboxChange): void {
    const contact = this.#contacts.get(submissionId);
    if (contact !== undefined && outcome.kind === 'done') void this.#host.outbox.send(contact);
    if (outcome.kind === 'done') this.#arrive(submissionId);
    if (outcome.kind === 'wait') this.#queue(outcome.reason, attempts);
    if (outcome.kind === 'held') this.#hold(outcome.reason, outcome.errors);
  }

  #arrive(submissionId: string): void {
    const { stage } = this;
    if (stage.name === 'filling' || stage.name === 'sent' || stage.submission.submissionId !== submissionId) return;
    this.#to({ name: 'sent', submission: stage.submission });
  }

  #queue(reason: WaitReason | undefined, attempts: number): void {
    const { stage } = this;
    if (stage.name === 'sending' || stage.name === 'queued') this.#to({ name: 'queued', submission: stage.submission, kept: this.#keptOf(stage.submission), reason, attempts });
  }

  #hold(reason: HeldReason, errors: readonly RefusalError[] = []): void {
    const { stage } = this;
    if (stage.name === 'filling') return;
    const { submission } = stage;
    if (reason === 'refused' && this.#plan.giveBack(errors)) {
      void this.#host.outbox.remove(this.#contacts.get(submission.submissionId) ?? '');
      this.#replaces = submission.submissionId;
      return this.#to(FILLING);
    }
    this.#to({ name: 'held', submission, kept: this.#keptOf(submission), reason });
  }

  #keptOf({ submissionId }: Submission): Kept {
    return this.#host.outbox.isOnlyInMemory(submissionId) ? 'memory' : 'device';
  }

  #to(stage: Stage): void {
    const before = this.stage;
    if (stage.name !== 'sending') clearTimeout(this.#patience);
    this.stage = stage;
    this.#guard();
    this.#host.requestUpdate();
    if (stage.name !== before.name && stage.name !== 'filling') this.#tell(stage.submission.submissionId, stage);
    this.#plan.onStage(stage, before);
  }

  #tell(submissionId: string, stage: News): void {
    if (stage.name === 'queued') this.#host.dispatchEvent(new IjIntakeQueuedEvent(submissionId, stage.kept));
    if (stage.name === 'held') this.#host.dispatchEvent(new IjIntakeHeldEvent(submissionId, stage.reason));
    if (stage.name === 'sent') this.#host.dispatchEvent(new IjIntakeSubmittedEvent(submissionId));
  }

  /** The answer on the screen that must be in the outbox, if there is one. */
  #underWay(): string | undefined {
    const { stage } = this;
    return stage.name === 'queued' || (stage.name === 'sending' && stage.kept) ? stage.submission.submissionId : undefined;
  }

  readonly #look = async (): Promise<void> => {
    if (!this.#endpoints.length && this.stage.name === 'filling') return;
    const asked = this.#underWay();
    const records = await this.#host.outbox.records();
    // a record leaves the outbox only when it is proved
    if (asked !== undefined && asked === this.#underWay() && !records.some(({ submissionId }) => submissionId === asked)) this.#arrive(asked);
    const hidden = [...this.#current(), this.#replaces];
    const others = records.filter(({ endpoint, submissionId, reason }) => this.#endpoints.includes(endpoint) && !hidden.includes(submissionId) && reason !== 'undo');
    if (others.length || this.others.length) this.#host.requestUpdate();
    this.others = others;
  };

  /** The browser asks before the page closes, only while that would lose an answer. */
  #guard(): void {
    const isAtRisk = (this.stage.name === 'sending' && !this.stage.kept) || [...this.#own].some((id) => this.#host.outbox.isOnlyInMemory(id));
    if (isAtRisk) window.addEventListener('beforeunload', this.#holdPage);
    else window.removeEventListener('beforeunload', this.#holdPage);
  }

  readonly #holdPage = (event: BeforeUnloadEvent): void => event.preventDefault();
}
