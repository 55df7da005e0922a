import type { ContractIssue } from '../../parse.js';
import type { WireEvent } from '../../agenda.js';
import type { WirePlace } from '../../directory.js';
import type { AdaptOptions, Adapted } from '../../agenda-source.js';
import { isZone } from '../../zone.js';
import { cut, finishEvent, finishPlace, type EventDraft, type FinishOptions, type PlaceDraft } from './draft.js';
import { textOf } from './read.js';
import { plainLine } from './plain-text.js';

const MOST_ENTRIES = 100_000;
const MOST_LOST = 1_000;
const MOST_ZONES = 100;

/** What the document as a whole says. */
export interface Envelope {
  readonly title?: unknown;
  readonly source?: unknown;
  readonly updated?: unknown;
  readonly next?: string | undefined;
  readonly total?: unknown;
}

/** Gathers the entries of one document: those that can't be read are left out and told of, what can't be carried is told once a kind. */
export class Collector {
  readonly events: WireEvent[] = [];
  readonly places: WirePlace[] = [];
  readonly #lost: ContractIssue[] = [];
  readonly #kinds = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #copies = new Map<string, number>();
  readonly #zones = new Map<string, string | undefined>();
  readonly #options: FinishOptions;
  #path = '';

  constructor(options: Pick<AdaptOptions, 'lang' | 'url'>) {
    this.#options = { ...options, zoneOf: (zone) => this.#zoneOf(zone), lose: (kind, message) => this.lose(kind, message) };
  }

  /** Once a kind; `path` of the first, in the foreign document. */
  lose(kind: string, message: string, path = this.#path): void {
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    this.#note({ path, message });
  }

  /** Leaves one entry out. */
  leaveOut(path: string, message: string): void {
    this.#note({ path, message: `is left out: ${message}` });
  }

  addEvent(path: string, read: () => EventDraft | undefined): void {
    this.#add(path, this.events, () => {
      const draft = read();
      return draft && finishEvent(draft, this.#options);
    });
  }

  addPlace(path: string, read: () => PlaceDraft | undefined): void {
    this.#add(path, this.places, () => {
      const draft = read();
      return draft && finishPlace(draft, this.#options);
    });
  }

  /** Events if there are any, or if nothing was found at all. */
  adapted({ title, source, updated, next, total }: Envelope = {}): Adapted {
    const isDirectory = this.places.length > 0 && this.events.length === 0;
    if (this.places.length && this.events.length) this.lose('mixed', `holds places beside its events: they are left out`, '');
    const count = Number(textOf(total));
    const said = { title: short(title), source: short(source), updated: short(updated)?.slice(0, 40), next: next && next.length <= 2_000 ? next : undefined };
    const envelope = { ...definedOnly(said), ...(Number.isSafeInteger(count) && count >= 0 && textOf(total) !== undefined && { total: count }) };
    const document = isDirectory
      ? { schema: 'ij/places@1', ...envelope, places: this.places }
      : { schema: 'ij/agenda@1', ...envelope, events: this.events };
    return { document, lost: this.#lost };
  }

  #add<T extends { id: string }>(path: string, entries: T[], read: () => T | string | undefined): void {
    this.#path = path;
    if (entries.length >= MOST_ENTRIES) return this.lose('entries', `is over the limit of ${MOST_ENTRIES}: the rest is left out`);
    try {
      const entry = read();
      if (typeof entry === 'string') this.leaveOut(path, entry);
      else if (entry) entries.push(this.#withOwnId(entry));
    } catch {
      this.leaveOut(path, 'it could not be read');
    }
  }

  /** Partners use one identifier twice; a list can't. */
  #withOwnId<T extends { id: string }>(entry: T): T {
    let id = entry.id;
    let n = this.#copies.get(id) ?? 1;
    // remembered, so that a list of one identifier alone is read in one pass
    while (this.#ids.has(id)) id = `${cut(entry.id, 480)}~${(n += 1)}`;
    if (n > 1) this.#copies.set(entry.id, n);
    this.#ids.add(id);
    return id === entry.id ? entry : { ...entry, id };
  }

  #note(issue: ContractIssue): void {
    if (this.#lost.length < MOST_LOST) this.#lost.push(issue);
  }

  #zoneOf(value: unknown): string | undefined {
    const text = textOf(value)?.slice(0, 60);
    if (text === undefined) return undefined;
    if (!this.#zones.has(text) && this.#zones.size < MOST_ZONES) this.#zones.set(text, zoneNamed(text));
    const zone = this.#zones.get(text);
    if (zone === undefined) this.lose('zone', `"${text}" is no time zone that can be read: Europe/Paris is assumed`);
    return zone;
  }
}

/** `Europe/Paris`, or `UTC+2` as WordPress says it: whole hours only, others have no name. */
function zoneNamed(text: string): string | undefined {
  const [, sign, hours = '0'] = /^(?:UTC|GMT)([+-])0?(\d{1,2})(?::?00)?$/i.exec(text) ?? [];
  if (sign) return Number(hours) === 0 ? 'UTC' : zoneNamed(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`);
  return /^[A-Za-z][\w+-]*(\/[\w+-]+){0,3}$/.test(text) && isZone(text) ? text : undefined;
}

const short = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text === undefined ? undefined : cut(plainLine(text), 300) || undefined;
};

const definedOnly = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
