import type { ReactiveController } from 'lit';
import { IjError } from '../../client/errors.js';
import type { HeldReason, Kept, OutboxChange, OutboxRecord, WaitReason } from '../../client/outbox/index.js';
import type { ExperienceSent, ExperienceWithdrawn } from '../../contract/experience.js';
import { IjExperienceHeldEvent, IjExperienceQueuedEvent, IjExperienceSubmittedEvent } from './experience.events.js';
import type { IjExperience } from './experience.js';

export type Parcel = ExperienceSent | ExperienceWithdrawn;

/** Where what was on the screen stands. */
export type Stage =
  | { readonly name: 'editing' }
  | { readonly name: 'saved' }
  | { readonly name: 'sending'; readonly parcel: Parcel; readonly kept?: Kept | undefined }
  | { readonly name: 'queued'; readonly parcel: Parcel; readonly kept: Kept; readonly reason?: WaitReason | undefined; readonly attempts: number }
  | { readonly name: 'sent'; readonly parcel: Parcel }
  | { readonly name: 'held'; readonly parcel: Parcel; readonly kept: Kept; readonly reason: HeldReason };

/** Tries before "the service answers, but…" is said. */
export const STRANGE_AFTER = 3;

/** Follows one experience through the outbox, and counts what else waits there for the same endpoint. */
export class Sending implements ReactiveController {
  stage: Stage = { name: 'editing' };
  /** how many other records of this endpoint are still to be sent */
  waiting = 0;
  /** what earlier visits have left that the endpoint won't have: only a person can help */
  held: readonly OutboxRecord[] = [];
  readonly #host: IjExperience;
  readonly #own = new Map<string, Parcel>();
  #endpoint: string | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: IjExperience) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = this.#host.outbox.subscribe(this.#onChange);
    void this.#look();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    clearTimeout(this.#patience);
    window.removeEventListener('beforeunload', this.#holdPage);
  }

  /** Where it sends to: what an earlier visit left for this address is taken up, if there is anything. */
  follow(endpoint: URL | undefined): void {
    if (endpoint?.href === this.#endpoint) return;
    this.#endpoint = endpoint?.href;
    if (endpoint) void this.#host.outbox.start().then(this.#look);
  }

  /** Keeps first, sends after. What waits of earlier versions is dropped: they may be for other eyes. */
  async send(parcel: Parcel, endpoint: URL): Promise<void> {
    const { outbox, receipt, patienceMs } = this.#host;
    const { submissionId } = parcel;
    this.#own.set(submissionId, parcel);
    this.to({ name: 'sending', parcel });
    const kept = await outbox.add({ submissionId, endpoint: endpoint.href, document: parcel, receipt: receipt === 'status' ? 'status' : 'echo' });
    if (this.stage.name === 'sending') this.to({ name: 'sending', parcel, kept });
    await this.drop(parcel.id, submissionId);
    this.#patience = setTimeout(() => this.#queue(undefined, 0), patienceMs);
    await outbox.send(submissionId);
    await this.#look();
  }

  /** Lets go of what waits of an experience, but for one sending of it. */
  async drop(id: string, except?: string): Promise<void> {
    const { outbox } = this.#host;
    for (const record of await outbox.records()) if (record.submissionId !== except && isOf(record, id)) await outbox.remove(record.submissionId);
  }

  /** Another experience is on the screen: what is under way goes on without it. Drawn by who calls it. */
  leave(): void {
    clearTimeout(this.#patience);
    this.stage = { name: 'editing' };
    this.#guard();
  }

  /** Tries again what waits, because the person asked for it. */
  async sendNow(): Promise<void> {
    const { outbox } = this.#host;
    for (const { submissionId } of await this.#queued()) await outbox.send(submissionId);
    await this.#look();
  }

  to(stage: Stage): void {
    const before = this.stage;
    if (stage.name !== 'sending') clearTimeout(this.#patience);
    this.stage = stage;
    this.#guard();
    this.#host.requestUpdate();
    if (stage.name === before.name) return;
    this.#tell(stage);
    this.#host.acts.onStage(stage, before);
  }

  #tell(stage: Stage): void {
    if (!('parcel' in stage)) return;
    const { id, submissionId } = stage.parcel;
    if (stage.name === 'queued') this.#host.dispatchEvent(new IjExperienceQueuedEvent({ id, submissionId, kept: stage.kept }));
    if (stage.name === 'held') this.#host.dispatchEvent(new IjExperienceHeldEvent({ id, submissionId, reason: stage.reason }));
    if (stage.name === 'sent') this.#host.dispatchEvent(new IjExperienceSubmittedEvent({ id, submissionId }));
  }

  get #current(): Parcel | undefined {
    return 'parcel' in this.stage ? this.stage.parcel : undefined;
  }

  readonly #onChange = (change: OutboxChange): void => {
    const { submissionId, outcome, attempts } = change;
    if (this.#current?.submissionId === submissionId) {
      if (outcome.kind === 'done') this.to({ name: 'sent', parcel: this.#current });
      if (outcome.kind === 'wait') this.#queue(outcome.reason, attempts);
      if (outcome.kind === 'held') this.to({ name: 'held', parcel: this.#current, kept: this.#keptOf(this.#current), reason: outcome.reason });
    } else this.#tellLater(change);
    this.#guard();
    if (change.endpoint !== this.#endpoint) return;
    // not the first time: it may be a network that asks to sign in
    if (outcome.kind === 'wait' && outcome.reason === 'not-a-receipt' && attempts === STRANGE_AFTER) {
      this.#host.report(new IjError('format', 'the endpoint answers without a receipt: its JSON must echo submissionId', { url: `POST ${change.endpoint}` }));
    }
    void this.#look();
  };

  /** What became of one that is no longer on the screen. */
  #tellLater({ submissionId, outcome }: OutboxChange): void {
    const parcel = this.#own.get(submissionId);
    if (parcel && outcome.kind === 'done') this.#tell({ name: 'sent', parcel });
    if (parcel && outcome.kind === 'held') this.#tell({ name: 'held', parcel, kept: 'device', reason: outcome.reason });
  }

  #queue(reason: WaitReason | undefined, attempts: number): void {
    const { stage } = this;
    if (stage.name === 'sending' || stage.name === 'queued') this.to({ name: 'queued', parcel: stage.parcel, kept: this.#keptOf(stage.parcel), reason, attempts });
  }

  #keptOf({ submissionId }: Parcel): Kept {
    return this.#host.outbox.isOnlyInMemory(submissionId) ? 'memory' : 'device';
  }

  async #records(): Promise<OutboxRecord[]> {
    return (await this.#host.outbox.records()).filter(({ endpoint }) => endpoint === this.#endpoint);
  }

  async #queued(): Promise<OutboxRecord[]> {
    return (await this.#records()).filter(({ state }) => state !== 'held');
  }

  readonly #look = async (): Promise<void> => {
    if (!this.#endpoint) return;
    const queued = await this.#queued();
    const { stage } = this;
    const current = this.#current?.submissionId;
    // a record leaves the outbox only when it is proved; another tab may have proved it while this page was put away
    if (stage.name === 'queued' && !queued.some(({ submissionId }) => submissionId === current)) await this.#lookAgain(stage.parcel);
    const waiting = queued.filter(({ submissionId }) => submissionId !== current).length;
    const held = (await this.#records()).filter((record) => record.state === 'held' && record.submissionId !== current);
    if (waiting !== this.waiting || held.length !== this.held.length) this.#host.requestUpdate();
    this.waiting = waiting;
    this.held = held;
  };

  async #lookAgain(parcel: Parcel): Promise<void> {
    const isThere = (await this.#host.outbox.records()).some(({ submissionId }) => submissionId === parcel.submissionId);
    if (!isThere && this.#current === parcel) this.to({ name: 'sent', parcel });
  }

  /** The browser asks before the page closes, only while that would lose something. */
  #guard(): void {
    const { stage } = this;
    const isAtRisk = (stage.name === 'sending' && !stage.kept) || [...this.#own].some(([id]) => this.#host.outbox.isOnlyInMemory(id));
    if (isAtRisk) window.addEventListener('beforeunload', this.#holdPage);
    else window.removeEventListener('beforeunload', this.#holdPage);
  }

  readonly #holdPage = (event: BeforeUnloadEvent): void => event.preventDefault();
}

const isOf = ({ document }: OutboxRecord, id: string): boolean =>
  (document['schema'] === 'ij/experience@1' || document['schema'] === 'ij/experience-withdrawn@1') && document['id'] === id;
