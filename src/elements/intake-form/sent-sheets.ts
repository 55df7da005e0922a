import type { OutboxChange } from '../../client/outbox/index.js';
import { settings } from '../../client/settings.js';
import type { DeskDefaults } from './desk-defaults.js';
import type { FormSession } from './form-session.js';
import { adoptPlan, type Draft } from './intake-form.model.js';
import { startClock } from './part-clock.js';
import type { Parcel } from './send-controller.js';
import { localDay } from '../../client/submission-id.js';
import { isTouched } from './untouched-sheet.js';

/** How long a sheet may be taken back after it is sent. Told in words, and shown as it runs. */
export const UNDO_MS = 8_000;
/** A sheet that was cleared by mistake is nowhere else: longer. */
const CLEARED_MS = 30_000;

interface Sheet {
  readonly draft: Draft;
  readonly proposed: DeskDefaults['proposed'];
}

/** A sheet that left the screen and can come back: sent, or, without a parcel, cleared. */
interface Gone extends Sheet {
  readonly parcel?: Parcel;
  readonly untilMs: number;
  readonly lengthMs: number;
}

/** What undoing came to. */
export type Undone = 'back' | 'back-aside' | 'late';

/**
 * The sheets of a desk, one after the other. A sent sheet is in the outbox at once, so that closing the page loses nothing, and goes out only
 * after eight seconds. Taking it back while another one is begun sets that one aside: it comes back after the next send. Nothing is overwritten.
 */
export class SentSheets {
  readonly #session: FormSession;
  readonly #defaults: DeskDefaults;
  #gone: Gone | undefined;
  #aside: Sheet[] = [];
  /** ids of sheets kept by this page and not proved yet */
  readonly #kept = new Set<string>();
  #day = '';
  #count = 0;
  #stopClock: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(session: FormSession, defaults: DeskDefaults) {
    this.#session = session;
    this.#defaults = defaults;
  }

  /** Sheets that the endpoint has proved to have today, of this page. */
  get sentToday(): number {
    return this.#day === localDay(settings.now()) ? this.#count : 0;
  }

  /** Begun sheets that wait for their turn. */
  get asideCount(): number {
    return this.#aside.length;
  }

  /** What may still be taken back, and for how many seconds. */
  get undoable(): { readonly kind: 'sent' | 'cleared'; readonly seconds: number } | undefined {
    const gone = this.#gone;
    if (!gone) return undefined;
    const leftMs = Math.min(gone.lengthMs, gone.untilMs - settings.now()); // a clock that was moved back gives no more
    return { kind: gone.parcel ? 'sent' : 'cleared', seconds: Math.max(1, Math.ceil(leftMs / 1_000)) };
  }

  /** Keeps the sheet in hand, to be sent by itself later, and goes on to the next. False: this one was kept before. */
  async send(parcel: Parcel): Promise<'device' | 'memory' | false> {
    const { submissionId } = parcel.submission;
    if (this.#kept.has(submissionId)) return false;
    this.#kept.add(submissionId);
    this.#listen();
    const sheet = this.#inHand;
    if (sheet) this.#defaults.remember(sheet.draft);
    this.#next();
    if (sheet) this.#letGo({ ...sheet, parcel }, UNDO_MS);
    const kept = await keepingPage(() => this.#session.sending.keep(parcel, UNDO_MS));
    void this.#tryWaiting();
    return kept;
  }

  /** The person works on, so the network may be back: one that waits is tried, and where it passes the others follow. */
  async #tryWaiting(): Promise<void> {
    const { sending, host } = this.#session;
    const [first] = sending.waiting;
    const outcome = first && (await host.outbox.send(first.submissionId));
    if (outcome?.kind === 'done') await sending.sendWaiting();
  }

  /** Empties the sheet in hand; it can be had back for a while. */
  clear(): void {
    const sheet = this.#inHand;
    if (!sheet) return;
    this.#next();
    this.#letGo(sheet, CLEARED_MS);
  }

  /** Takes back what left the screen last. */
  async undo(): Promise<Undone | undefined> {
    const gone = this.#gone;
    this.#forgetGone();
    if (!gone) return undefined;
    if (gone.parcel && !(await this.#takeBack(gone.parcel))) return 'late';
    const current = this.#inHand;
    const isBegun = current && isTouched(current.draft);
    if (isBegun) this.#aside.push(current);
    this.#show(gone);
    return isBegun ? 'back-aside' : 'back';
  }

  /** Changes places with the begun sheet that waits. */
  swap(): void {
    const other = this.#aside.pop();
    const current = this.#inHand;
    if (!other) return;
    if (current && isTouched(current.draft)) this.#aside.unshift(current);
    this.#show(other);
  }

  /** Somebody else may sit here now: nothing can be had back, though what was sent is still sent. */
  forget(): void {
    this.#forgetGone();
    this.#aside = [];
  }

  enter(): void {
    if (this.#gone) this.#stopClock ??= startClock(this.#look);
    if (this.#kept.size) this.#listen();
  }

  leave(): void {
    this.#stopClock?.();
    this.#unsubscribe?.();
    this.#stopClock = this.#unsubscribe = undefined;
  }

  #listen(): void {
    this.#unsubscribe ??= this.#session.host.outbox.subscribe(this.#onChange);
  }

  get #inHand(): Sheet | undefined {
    const { draft } = this.#session;
    return draft && { draft, proposed: this.#defaults.proposed };
  }

  /** The begun sheet that waits, else an empty one. */
  #next(): void {
    const aside = this.#aside;
    this.#session.empty();
    const next = aside.pop();
    this.#aside = aside;
    if (next) this.#show(next);
  }

  #show({ draft, proposed }: Sheet): void {
    const plan = this.#session.draft?.plan ?? draft.plan;
    this.#defaults.proposed = proposed;
    this.#session.restore(draft.plan === plan ? draft : adoptPlan(draft, plan, draft.readers));
  }

  /**
   * True: in time. Too late, the endpoint may have it, or a failing storage may still keep it: then it is kept again under its own id, which
   * the endpoint knows, rather than perhaps lost.
   */
  async #takeBack(parcel: Parcel): Promise<boolean> {
    const { submission: { submissionId }, contact } = parcel;
    const { outbox } = this.#session.host;
    const isInTime = await outbox.remove(submissionId);
    if (isInTime) {
      if (contact) await outbox.remove(contact.document.submissionId);
      this.#kept.delete(submissionId);
    } else if (this.#kept.has(submissionId)) {
      await this.#session.sending.keep(parcel);
      void outbox.send(submissionId);
    }
    return isInTime;
  }

  #letGo(sheet: Sheet & { readonly parcel?: Parcel }, lengthMs: number): void {
    this.#gone = { ...sheet, lengthMs, untilMs: settings.now() + lengthMs };
    this.#stopClock ??= startClock(this.#look);
    this.#session.update();
  }

  #forgetGone(): void {
    this.#gone = undefined;
    this.#stopClock?.();
    this.#stopClock = undefined;
    this.#session.update();
  }

  /** What was said of it is no longer so, for whoever reads it again. */
  #expire(): void {
    this.#forgetGone();
    this.#session.say('');
  }

  readonly #look = (): void => {
    if (this.#gone && settings.now() >= this.#gone.untilMs) this.#expire();
    else this.#session.update();
  };

  readonly #onChange = ({ submissionId, outcome: { kind } }: OutboxChange): void => {
    if (!this.#kept.has(submissionId) || kind === 'added' || kind === 'removed') return;
    if (this.#gone?.parcel?.submission.submissionId === submissionId) this.#expire();
    if (kind !== 'done') return;
    this.#kept.delete(submissionId);
    const today = localDay(settings.now());
    this.#count = this.#day === today ? this.#count + 1 : 1;
    this.#day = today;
    this.#session.update();
  };
}

/** The browser asks before the page closes until the storage has answered. */
async function keepingPage<T>(work: () => Promise<T>): Promise<T> {
  const hold = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', hold);
  try {
    return await work();
  } finally {
    window.removeEventListener('beforeunload', hold);
  }
}
