import type { OutboxStorage } from '../../src/client/outbox/storage.js';
import { entryOf, OutboxWorld, type Fate, type Tab, type WorldDevice } from '../helpers/outbox-world.js';
import { Manners } from './outbox-manners.js';

/** What the device does with one step: does it, does nothing, or does it and says that it failed. */
export type DeviceFault = 'none' | 'fails' | 'lies';

export type Step =
  | { readonly do: 'answer'; readonly tab: number; readonly undoable: boolean; readonly endpoint: number }
  | { readonly do: 'undo' | 'again' | 'send' | 'erase' | 'amend' | 'correct'; readonly tab: number; readonly pick: number }
  | { readonly do: 'start' | 'kill' | 'sleep' | 'rouse'; readonly tab: number }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'jump'; readonly ms: number }
  | { readonly do: 'trouble'; readonly isOn: boolean }
  | { readonly do: 'wipe' };

export interface Schedule {
  readonly hasLocks: boolean;
  /** in the end, when the network is good again, the device is full */
  readonly isFull: boolean;
  readonly fates: readonly Fate[];
  readonly faults: readonly DeviceFault[];
  /** `turns`: how many microtasks run before the next step; undefined: all there are */
  readonly steps: readonly { readonly step: Step; readonly turns: number | undefined }[];
}

/** One answer as the person knows it. */
interface Answer {
  readonly n: number;
  readonly endpoint: string;
  /** the page that was given it, and holds it as long as it lives */
  tab: Tab;
  /** what the person was told */
  kept: 'nothing' | 'device' | 'memory';
  /** the device was wiped since: only a living page still has it */
  isExposed: boolean;
  /** in ms passed: until then the person may take it back, unless they have it sent at once */
  notBeforeMs: number;
  /** nobody waits for it any more: taken back, erased, corrected, or beyond any help */
  isOver: boolean;
  /** taken back, and told that it was in time */
  isUndone: boolean;
  /** erased from the list of any page, and told so */
  isErased: boolean;
}

const ENDPOINTS = ['https://desk.example/answers', 'https://other.example/answers'];
const UNDO_MS = 8_000;

/** People and misfortunes around one device, and what they may expect. Plays a schedule; afterwards `faults` says what went wrong. */
export class People {
  readonly world: OutboxWorld;
  readonly answers = new Map<string, Answer>();
  readonly #schedule: Schedule;
  readonly #tabs: Tab[];
  readonly #fates: Fate[];
  readonly #faults: DeviceFault[];
  #isTroubled = false;
  /** a storage that always worked */
  #isCalm = true;
  readonly #manners: Manners;
  /** what a page said of itself and was not so */
  readonly #lies: string[] = [];
  /** nothing more can be written to the device */
  #isFull = false;

  constructor(schedule: Schedule, { settle, device }: { settle: () => Promise<void>; device: WorldDevice }) {
    this.world = new OutboxWorld(device);
    this.#schedule = schedule;
    this.#fates = [...schedule.fates];
    this.#faults = [...schedule.faults];
    this.world.settle = settle;
    this.world.fate = () => this.#fates.shift() ?? 'ok';
    this.#tabs = [0, 1, 2].map(() => this.#open());
    this.#manners = new Manners(this.world, {
      hasLocks: schedule.hasLocks,
      notBeforeMs: (id) => this.answers.get(id)?.notBeforeMs ?? 0,
      isErased: (id) => this.answers.get(id)?.isErased ?? false,
      isOver: (id) => this.answers.get(id)?.isOver ?? true,
    });
  }

  async play(): Promise<void> {
    for (const { step, turns } of this.#schedule.steps) {
      await this.#take(step);
      if (turns === undefined) await this.world.settle();
      else for (let i = 0; i < turns; i += 1) await Promise.resolve();
      this.#excuse();
    }
    await this.world.settle();
    this.#excuse();
  }

  /** The network is good again, and pages that are still open are left alone: nobody looks, none is told that the network is back. */
  async wait(): Promise<void> {
    this.#isTroubled = false;
    this.#isFull = this.#isCalm && this.#schedule.isFull;
    this.world.fate = () => 'ok';
    for (const tab of this.world.tabs) tab.rouse();
    for (let i = 0; i < 6; i += 1) await this.world.pass(100_000_000);
  }

  /** What waits for a person although a page that knows of it is open and the storage never failed, in words. */
  async forgotten(): Promise<string[]> {
    if (!this.#isCalm) return [];
    const open = [...this.answers].filter(([id, { kept, isOver }]) => kept !== 'nothing' && !isOver && !this.world.stored.has(id));
    const left = open.flatMap(([id, { tab }]) => this.world.tabs.filter((one) => !one.isDead && (one === tab || (!this.#isFull && this.#isHeir(one, id)))).map((one) => [id, one] as const));
    const states = await Promise.all(left.map(async ([id, tab]) => [id, (await tab.outbox.records()).find(({ submissionId }) => submissionId === id)?.state] as const));
    return states.filter(([, state]) => state !== 'held').map(([id]) => `${id} is not sent by a page that knows of it`);
  }

  /** A page that keeps answers itself, and was told of another page's, takes over when that one dies. */
  #isHeir(tab: Tab, id: string): boolean {
    const added = tab.heard.filter(({ outcome }) => outcome.kind === 'added').map(({ submissionId }) => submissionId);
    const isOwn = (one: Answer | undefined) => one?.tab === tab && one.kept === 'device';
    const own = added.findIndex((one) => isOwn(this.answers.get(one)));
    return own >= 0 && own < added.indexOf(id);
  }

  /** In the end a new page and those still open are looked at. */
  async deliver(): Promise<void> {
    if (this.#isFull) this.#isCalm = false;
    this.#isFull = false;
    this.#open();
    for (const tab of this.world.tabs) {
      tab.rouse();
      void tab.outbox.start();
    }
    for (let i = 0; i < 6; i += 1) await this.world.pass(100_000_000);
  }

  /** What broke the promise, in words; empty when it was held. `isEnd`: nothing that still moves may be left. */
  async faults({ isEnd }: { isEnd: boolean }): Promise<string[]> {
    const queued = await this.#queued();
    const lost = [...this.answers].filter(([id, { kept, isOver }]) => kept !== 'nothing' && !isOver && !this.world.stored.has(id) && !queued.has(id));
    const undone = [...this.answers].filter(([id, { isUndone }]) => isUndone && this.world.stored.has(id));
    const back = isEnd && this.#isCalm ? [...queued].filter(([id]) => this.answers.get(id)?.isErased) : [];
    const doubled = [...this.world.stored].filter(([, times]) => times !== 1);
    const stuck = isEnd ? [...queued].filter(([id, state]) => state !== 'held' && !this.answers.get(id)?.isOver) : [];
    return [
      ...lost.map(([id]) => `${id} is lost`),
      ...undone.map(([id]) => `${id} was taken back in time, and is stored`),
      ...back.map(([id, state]) => `${id} was erased, and is ${state} again`),
      ...doubled.map(([id, times]) => `${id} is stored ${times} times`),
      ...stuck.map(([id, state]) => `${id} is ${state} for ever`),
      ...(this.#isCalm ? this.#manners.faults : []),
      ...this.#lies,
    ];
  }

  #open(): Tab {
    return this.world.openTab({ hasLocks: this.#schedule.hasLocks, device: this.#device });
  }

  /** Everything that any page shows, and what the device holds for the next one. */
  async #queued(): Promise<Map<string, string>> {
    const shown = await Promise.all(this.world.tabs.filter(({ isDead }) => !isDead).map(({ outbox }) => outbox.records()));
    return new Map([...(await this.world.device.all()), ...shown.flat()].map(({ submissionId, state }) => [submissionId, state]));
  }

  /** What the device lost, no living page may have either: then nobody can help. */
  #excuse(): void {
    for (const [id, answer] of this.answers) {
      const isNowhereElse = answer.isExposed || answer.kept === 'memory';
      if (isNowhereElse && answer.tab.isDead && !this.world.stored.has(id)) answer.isOver = true;
    }
  }

  async #take(step: Step): Promise<void> {
    if ('tab' in step) return this.#takeAt(step);
    if (step.do === 'pass') await this.world.pass(step.ms);
    else if (step.do === 'jump') this.#jump(step.ms);
    else if (step.do === 'wipe') await this.#wipe();
    else this.#trouble(step.isOn);
  }

  async #takeAt(step: Extract<Step, { tab: number }>): Promise<void> {
    if (this.#tabs[step.tab]?.isDead) this.#tabs[step.tab] = this.#open();
    const tab = this.#tabs[step.tab] as Tab;
    if (step.do === 'kill' || step.do === 'sleep') return tab[step.do]();
    tab.rouse(); // somebody is there
    if (step.do === 'answer') this.#answer(tab, step);
    else if (step.do === 'start') void tab.outbox.start();
    else if ('pick' in step) await this.#act(tab, step.do, step.pick);
  }

  #answer(tab: Tab, { undoable, endpoint }: { undoable: boolean; endpoint: number }): void {
    const n = this.answers.size + 1;
    this.#give(tab, { n, endpoint: ENDPOINTS[endpoint] ?? '' }, { delayMs: undoable ? UNDO_MS : 0 });
  }

  #give(tab: Tab, { n, endpoint }: { n: number; endpoint: string }, { delayMs = 0, replaces }: { delayMs?: number; replaces?: string }): void {
    const entry = entryOf(n, endpoint);
    const answer: Answer = { n, endpoint, tab, kept: 'nothing', notBeforeMs: this.world.passedMs + delayMs, isExposed: false, isOver: false, isUndone: false, isErased: false };
    this.answers.set(entry.submissionId, answer);
    void tab.outbox.add(entry, { delayMs, replaces }).then((kept) => {
      if (tab.isDead) return; // nobody is there to be told
      answer.kept = kept;
      if (kept === 'memory' && !answer.isOver && !tab.outbox.isOnlyInMemory(entry.submissionId)) this.#lies.push(`${entry.submissionId} is only in memory, and nobody is warned`);
      const corrected = replaces === undefined ? undefined : this.answers.get(replaces);
      if (corrected) corrected.isOver = true;
      if (!delayMs) void tab.outbox.send(entry.submissionId);
    });
  }

  async #act(tab: Tab, act: 'undo' | 'again' | 'send' | 'erase' | 'amend' | 'correct', pick: number): Promise<void> {
    if (act === 'undo') return this.#undo(tab, pick);
    if (act === 'again') return this.#again(tab, pick);
    const records = (await Promise.race([tab.outbox.records(), this.world.settle().then(() => [])])).filter(({ state }) => (state === 'held') !== (act === 'send'));
    const record = records[pick % (records.length || 1)];
    const answer = record && this.answers.get(record.submissionId);
    if (!answer || tab.isDead) return;
    if (act === 'send') {
      answer.notBeforeMs = 0;
      void tab.outbox.send(record.submissionId);
    }
    if (act === 'correct' && record.reason === 'refused') this.#give(tab, { n: this.answers.size + 1, endpoint: answer.endpoint }, { replaces: record.submissionId });
    if (act === 'amend') void tab.outbox.amend(record.submissionId, { ...record.document, answers: { amended: pick } }).then((isAmended) => isAmended && (answer.tab = tab));
    if (act === 'erase') {
      answer.isOver = true;
      void tab.outbox.remove(record.submissionId).then(() => (answer.isErased = true));
    }
  }

  /** The page that was given an answer takes it back. */
  #undo(tab: Tab, pick: number): void {
    const own = [...this.answers].filter(([, answer]) => answer.tab === tab && answer.kept !== 'nothing' && !answer.isOver);
    const [id, answer] = own[pick % (own.length || 1)] ?? [];
    if (id === undefined || !answer) return;
    answer.isOver = true;
    // a device that says it kept nothing, though it did, and then that there is nothing, can't be seen through
    const isSeen = answer.kept === 'device' || !this.#isTroubled;
    void tab.outbox.remove(id).then((isInTime) => (answer.isUndone = isInTime && isSeen && !answer.isExposed));
  }

  /** What was taken back is sent after all, under the same id. */
  #again(tab: Tab, pick: number): void {
    const own = [...this.answers.values()].filter((answer) => answer.tab === tab && answer.isUndone && !tab.isDead);
    const answer = own[pick % (own.length || 1)];
    if (answer) this.#give(tab, answer, {});
  }

  #trouble(isOn: boolean): void {
    this.#isTroubled = isOn;
    if (isOn) this.#isCalm = false;
  }

  #jump(ms: number): void {
    this.#manners.isTimely = false;
    this.world.jump(ms);
  }

  async #wipe(): Promise<void> {
    this.#isCalm = false;
    await this.world.device.wipe();
    for (const answer of this.answers.values()) answer.isExposed = true;
  }

  /** The device of this world, on its bad days. */
  readonly #device: OutboxStorage = {
    exists: () => this.#maybe(() => this.world.device.exists()),
    add: (...all) => this.#maybe(() => this.#write(() => this.world.device.add(...all))),
    all: () => this.#maybe(() => this.world.device.all()),
    update: (...all) => this.#maybe(() => this.#write(() => this.world.device.update(...all))),
  };

  #write<T>(work: () => Promise<T>): Promise<T> {
    return this.#isFull ? Promise.reject(new DOMException('no room is left', 'QuotaExceededError')) : work();
  }

  async #maybe<T>(work: () => Promise<T>): Promise<T> {
    const fault = this.#isTroubled ? (this.#faults.shift() ?? 'fails') : 'none';
    await Promise.resolve();
    const value = fault === 'fails' ? undefined : await work();
    await Promise.resolve();
    if (fault !== 'none') throw new DOMException('the device failed', 'UnknownError');
    return value as T;
  }
}
