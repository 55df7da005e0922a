import type { ChosenCompetence } from '../../contract/competences.js';
import type { PickerHost } from './competence-parts.js';
import type { CompetenceChange } from './competences.events.js';
import { moved } from './competences.model.js';

/** Far more than anybody takes back. */
const MOST_PAST = 50;

/** What a person does with their choices: each act is told to the page and spoken, and can be taken back. */
export class Picking {
  chosen: readonly ChosenCompetence[] = [];
  /** what was taken away, with a button beside it to have it back */
  notice = '';
  readonly #host: PickerHost;
  #past: (readonly ChosenCompetence[])[] = [];

  constructor(host: PickerHost) {
    this.#host = host;
  }

  /** The choices of the page: nothing is told, and there is nothing to take back. */
  set(chosen: readonly ChosenCompetence[]): void {
    this.chosen = chosen;
    this.#past = [];
    this.notice = '';
  }

  placeOf(id: string): number {
    return this.chosen.findIndex((one) => one.id === id);
  }

  /** How many more there may be. */
  get room(): number {
    return (this.#host.most ?? Infinity) - this.chosen.length;
  }

  /** Chosen or not: the other way round. False: there is no room for it. */
  toggle({ id, label, isCustom }: Pick<ChosenCompetence, 'id' | 'label' | 'isCustom'>): boolean {
    const at = this.placeOf(id);
    if (at >= 0) this.remove(at);
    else if (this.room > 0) this.put([...this.chosen, { id, label, ...(isCustom && { isCustom }) }], { kind: 'add', ids: [id] }, { said: this.#host.strings.added(label) });
    else this.#host.announcer.sayNow(this.#host.strings.full(this.#host.most ?? 0));
    return at >= 0 || this.placeOf(id) >= 0;
  }

  remove(at: number): void {
    const gone = this.chosen[at];
    if (!gone) return;
    const said = this.#host.strings.removed(gone.label);
    this.put(this.chosen.filter((one) => one !== gone), { kind: 'remove', ids: [gone.id] }, { said, notice: said });
  }

  clear(): void {
    const said = this.#host.strings.cleared(this.chosen.length);
    this.put([], { kind: 'clear', ids: this.chosen.map(({ id }) => id) }, { said, notice: said });
  }

  move(from: number, to: number): void {
    const one = this.chosen[from];
    const { length } = this.chosen;
    if (!one || to < 0 || to >= length || to === from) return;
    this.put(moved(this.chosen, from, to), { kind: 'move', ids: [one.id] }, { said: this.#host.strings.moved(one.label, to + 1, length), isCounted: false });
  }

  setLevel(at: number, level: number | undefined): void {
    const chosen = this.chosen.map((one, i) => (i === at ? withLevel(one, level) : one));
    this.put(chosen, { kind: 'level', ids: this.chosen.slice(at, at + 1).map(({ id }) => id) }, { said: '' });
  }

  /** False: there is nothing to take back. */
  undo(): boolean {
    const before = this.#past.pop();
    if (!before) return false;
    const now = new Set(this.chosen);
    const ids = [...before.filter((one) => !now.has(one)), ...this.chosen.filter((one) => !before.includes(one))].map(({ id }) => id);
    const past = this.#past;
    this.put(before, { kind: 'undo', ids: [...new Set(ids)] }, { said: this.#host.strings.undone });
    this.#past = past;
    return true;
  }

  /** Other choices, by the person: kept to be taken back, spoken, told to the page. */
  put(chosen: readonly ChosenCompetence[], change: CompetenceChange, { said, notice = '', isCounted = true }: { readonly said: string; readonly notice?: string; readonly isCounted?: boolean }): void {
    const { strings, most, announcer } = this.#host;
    this.#past = [...this.#past, this.chosen].slice(-MOST_PAST);
    this.chosen = chosen;
    this.notice = notice;
    if (said) announcer.sayNow(isCounted ? `${said}. ${strings.count(chosen.length, most)}` : said);
    this.#host.settle(change);
  }
}

function withLevel({ level: _, ...one }: ChosenCompetence, level: number | undefined): ChosenCompetence {
  return level === undefined ? one : { ...one, level };
}
