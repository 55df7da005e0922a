import { toIjError, type IjError } from '../../client/errors.js';
import { parseJsonOrText } from '../../client/json.js';
import { settings } from '../../client/settings.js';
import { itemsOfAgenda, hasRecurrence, type AgendaItem, type AgendaSet } from '../../contract/agenda-set.js';
import { isDirectory, isOurs, parseAgenda, type AgendaPage } from '../../contract/agenda-source.js';
import type { Parsed } from '../../contract/parse.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { Fault, Told } from './mend-document.js';
import type { ItemMerger } from './merge-items.model.js';

/** One `<ij-source>`, or what the element itself says. */
export interface SourceSpec {
  readonly src: string;
  readonly label: string;
  /** what the page says that it is */
  readonly format: string | undefined;
  /** `title=nom, start=date_debut`: our name of a field, its name there */
  readonly mapping: string;
}

/** How far one source is. */
export interface SourceState {
  readonly label: string;
  readonly error?: IjError | undefined;
  /** entries read; of how many, when it says so */
  readonly read: number;
  readonly total?: number | undefined;
  readonly isDone: boolean;
}

/** What the reader needs of its element. */
export interface SourcesHost {
  readonly lang: string;
  /** an address, resolved and allowed; throws IjConfigError */
  resolve(src: string, base?: string): URL;
  read(url: URL, signal: AbortSignal): Promise<unknown>;
  /** which times of a recurring event are worked out */
  readonly window: Readonly<Record<'fromMs' | 'nowMs' | 'toMs', number>>;
  /** another page has come, or the last one */
  onProgress(): void;
  /** a source can't be read, while others are */
  readonly onFailure: (error: IjError) => void;
}

const MOST_PAGES = 200;
export const MOST_ITEMS = 100_000;

/** A page, and its entries as the element has them. */
export type PageRead = readonly [page: AgendaPage['page'], items: AgendaItem[]];

/** Parses one of our documents, or a stretch of one from its entry `first` on; throws IjFormatError. */
export type ReadPage = (document: unknown, first?: number) => Promise<PageRead>;

/** Text that was written as HTML. */
const MARKUP = /[<&][a-z/!#]/i;

/** Not parsed yet: what is said of it may be wrong. */
export type LongDocument = Readonly<Partial<Record<'events' | 'places', { readonly length?: number }>>>;

const LONG = 2_000;

/** Reads several sources side by side, each page by page; what one can't give doesn't hide the others. */
export class AgendaSources {
  /** grows with every page: what was worked out from the items before is old */
  version = 0;

  /** @internal */
  readonly host: SourcesHost;
  /** @internal */
  readonly feeds: readonly Feed[];
  /** the same event once: few pages have several sources, and the code for it comes with them */
  #merger: ItemMerger | undefined;
  #set: { readonly version: number; readonly value: AgendaSet } | undefined;

  constructor(specs: readonly SourceSpec[], host: SourcesHost) {
    this.host = host;
    this.feeds = specs.map((spec) => new Feed(spec, prefixOf(spec, specs), host));
  }

  get states(): readonly SourceState[] {
    return this.feeds.map(({ state }) => state);
  }

  /** Resolves once every source has given its first page or failed; throws when all have failed. */
  async readFirst(signal: AbortSignal): Promise<void> {
    await Promise.all([...this.feeds.map((feed) => feed.readNext(signal)), this.feeds.length > 1 ? this.#learnToUnite() : undefined]);
    this.version += 1;
    const failed = this.feeds.flatMap(({ state: { error } }) => error ?? []);
    const [thrown] = failed.length < this.feeds.length ? [] : failed;
    for (const error of failed) if (error !== thrown) this.host.onFailure(error);
    if (thrown) throw thrown;
  }

  async #learnToUnite(): Promise<void> {
    const { ItemMerger } = await import('./merge-items.model.js');
    this.#merger = new ItemMerger(this.host.window.nowMs);
  }

  async readRest(signal: AbortSignal): Promise<void> {
    await Promise.all(this.feeds.map((feed) => this.#readRestOf(feed, signal)));
  }

  async #readRestOf(feed: Feed, signal: AbortSignal): Promise<void> {
    while (!feed.state.isDone && !signal.aborted) {
      await feed.readNext(signal);
      if (signal.aborted) return;
      if (feed.state.error) this.host.onFailure(feed.state.error);
      this.version += 1;
      this.host.onProgress();
    }
  }

  /** All that was read so far, the same event once. */
  get set(): AgendaSet {
    if (this.#set?.version !== this.version) this.#set = { version: this.version, value: this.#merge() };
    return this.#set.value;
  }

  #merge(): AgendaSet {
    const lists = this.feeds.map((feed) => feed.items);
    const items = this.#merger?.merge(lists) ?? lists.flat();
    return {
      title: this.feeds.map(({ title }) => title).find(Boolean),
      items,
      categoryLabels: new Map(this.feeds.flatMap(({ categories }) => [...categories])),
      isDirectory: items.length > 0 && items.every(({ isPlace }) => isPlace),
      isInOrder: this.feeds.length < 2 && this.feeds[0]?.isInOrder,
    };
  }
}

/** Keeps the keys of several sources apart, also when they stand in another order. Of two under one label, the later has its number. */
function prefixOf(spec: SourceSpec, specs: readonly SourceSpec[]): string {
  const { label } = spec;
  const alike = specs.filter((one) => one.label === label).indexOf(spec);
  return specs.length > 1 ? `${label}${alike || ''}:` : '';
}

/** One source: its pages so far, and where the next one is. */
export class Feed {
  items: readonly AgendaItem[] = [];
  isInOrder = false;
  readonly categories = new Map<string, string>();
  title: string | undefined;
  state: SourceState;

  readonly #spec: SourceSpec;
  readonly #prefix: string;
  readonly #host: SourcesHost;
  readonly #seen = new Set<string>();
  readonly #keys = new Set<string>();
  #isForeign = false;
  #next: string | undefined;
  #base: string | undefined;

  constructor(spec: SourceSpec, prefix: string, host: SourcesHost) {
    this.#spec = spec;
    this.#prefix = prefix;
    this.#host = host;
    this.#next = spec.src;
    this.state = { label: spec.label, read: 0, isDone: false };
  }

  async readNext(signal: AbortSignal): Promise<void> {
    try {
      const url = this.#host.resolve(this.#next ?? '', this.#base);
      this.#seen.add(url.href);
      const read = await this.#host.read(url, signal);
      const told: Told = { label: this.#spec.label, url: url.href, lost: [] };
      const document = (await this.#toOurs(read, { ...told, signal })) as LongDocument | undefined;
      // so many are read and sorted a stretch at a time, by code that comes then
      const long = ((document?.events ?? document?.places)?.length ?? 0) > LONG && (await import('./long-document.js'));
      const readPage: ReadPage = (part, first = 0) => this.#readPage(part, { ...told, first });
      const [page, entries] = await (long ? long.readLong(document, readPage, signal) : readPage(document));
      for (const { key } of entries) this.#keys.add(key);
      const isRepeated = this.#keys.size < this.items.length + entries.length;
      const fresh = isRepeated ? (await import('./repairs.js')).withoutRepeated(this.items, entries) : entries;
      const items = [...this.items, ...fresh.slice(0, MOST_ITEMS - this.items.length)];
      this.items = long ? await long.inListOrder(items, signal) : items;
      this.isInOrder = !!long;
      if (told.lost.length) (await import('./repairs.js')).tellLost(told, !items.length);
      this.#take(page, url.href, fresh.length);
    } catch (error) {
      if (signal.aborted) throw error;
      const known = toIjError(error);
      if (this.#prefix) known.message = `${this.#spec.label}: ${known.message}`;
      this.state = { ...this.state, error: known, isDone: true };
    }
  }

  async #toOurs(document: unknown, told: Told & { readonly signal: AbortSignal }): Promise<unknown> {
    const { format, mapping } = this.#spec;
    this.#isForeign = format ? format !== 'ij' : mapping.includes('=') || !isOurs(document);
    return this.#isForeign ? (await import('./foreign-document.js')).adapt(document, { ...told, format, mapping, lang: this.#host.lang }) : document;
  }

  async #readPage(document: unknown, fault: Omit<Fault, 'issues'>): Promise<PageRead> {
    const directory = isDirectory(document) ? (await import('./directory-document.js')).directory : undefined;
    const parsed: Parsed<AgendaPage['page']> = (directory?.parse ?? parseAgenda)(document);
    if (!parsed.ok) return this.#readPage((await import('./repairs.js')).mendDocument(document, { ...fault, issues: parsed.issues }), fault);
    const page = this.#isForeign ? parsed.value : await inPlainText(parsed.value);
    const options = { label: this.#spec.label, prefix: this.#prefix };
    if (!('events' in page)) return [page, directory?.itemsOf(page, options) ?? []];
    const expand = hasRecurrence(page) ? (await import('./page-rules.js')).expanderOf(page, this.#host.window, fault.lost) : undefined;
    return [page, itemsOfAgenda(page, { ...options, expand })];
  }

  #take(page: AgendaPage['page'], url: string, fresh: number): void {
    this.title ??= page.title ?? undefined;
    for (const { id, label } of page.categories) this.categories.set(id, label);
    this.#base = url;
    this.#next = page.next ?? undefined;
    const total = page.total ?? this.state.total;
    // servers that lead in circles are followed once; some lead on from their last page
    const isDone = !this.#next || this.items.length === total || (URL.canParse(this.#next, url) && this.#seen.has(new URL(this.#next, url).href)) || this.#seen.size >= MOST_PAGES || this.items.length >= MOST_ITEMS || !fresh;
    this.state = { ...this.state, read: this.items.length, total, isDone };
  }
}

async function inPlainText(page: AgendaPage['page']): Promise<AgendaPage['page']> {
  const entries: readonly Partial<Record<'title' | 'name' | 'summary' | 'description', string | null>>[] = 'events' in page ? page.events : page.places;
  const isMarked = entries.some(({ title, name, summary, description }) => MARKUP.test([title, name, summary, description].join(' ')));
  return isMarked ? (await import('./repairs.js')).inPlainText(page) : page;
}

const MONTH_MS = 30 * 86_400_000;

/** The element as its sources see it. What is given as `data` is a source that needs no network for its first page. */
export function sourcesHostOf(element: IjAgendaMap, revalidate: boolean): SourcesHost {
  const { data, locale, withPast } = element;
  const page = new URL(document.baseURI);
  const nowMs = settings.now();
  return {
    lang: locale.lang,
    resolve: (src, base) => (data !== undefined && base === undefined ? page : element.endpoint(base && URL.canParse(src, base) ? new URL(src, base).href : src)),
    read: (url, signal) => (data !== undefined && url.href === page.href ? Promise.resolve(data) : element.read(url, signal, revalidate, parseJsonOrText)),
    window: { fromMs: nowMs - (withPast ? 12 : 1) * MONTH_MS, nowMs, toMs: nowMs + 13 * MONTH_MS },
    onProgress: () => element.requestUpdate(),
    onFailure: (error) => element.report(error),
  };
}

/** What `<ij-source>` children and the element's own attributes ask for, in their order. */
export function specsOf(element: Element & { readonly src?: string | undefined }): readonly SourceSpec[] {
  const children = [...element.querySelectorAll(':scope > ij-source[src]')];
  return (element.src ? [element, ...children] : children).map((one) => specOf(one, one === element ? null : one.getAttribute('label')));
}

/** Two sources under one label could not be told apart: the host stands in for a missing one. Properties of the element come first: scripts set those. */
export function specOf(element: Element & Partial<Record<'src' | 'format' | 'mapping', string | undefined>>, label: string | null): SourceSpec {
  const said = (key: 'src' | 'format' | 'mapping'): string => element[key] ?? element.getAttribute(key) ?? '';
  const src = said('src');
  const host = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).host : src;
  return { src, label: label || host, format: said('format') || undefined, mapping: said('mapping') };
}
