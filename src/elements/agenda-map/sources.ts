import { IjError, IjFormatError } from '../../client/errors.js';
import { parseJsonOrText } from '../../client/json.js';
import { settings } from '../../client/settings.js';
import { itemsOfAgenda, itemsOfDirectory, hasRecurrence, type AgendaItem, type AgendaSet, type ExpandRecurrence } from '../../contract/agenda-set.js';
import { isOurs, parseAgendaPage, type AdaptOptions, type AgendaPage } from '../../contract/agenda-source.js';
import type { IjAgendaMap } from './agenda-map.js';

/** One `<ij-source>`, or what the element itself says. */
export interface SourceSpec {
  readonly src: string;
  readonly label: string;
  /** what the page says that it is */
  readonly format: string | undefined;
  /** our name of a field → its name there */
  readonly mapping: Readonly<Record<string, string>>;
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
  readonly window: { readonly fromMs: number; readonly toMs: number };
  /** another page has come, or the last one */
  onProgress(): void;
}

const MOST_PAGES = 200;
const MOST_ITEMS = 100_000;

/** `title=nom, start=date_debut` */
const parseMapping = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(/[,;\n]/).map((pair) => pair.split('=').map((part) => part.trim())).filter((pair): pair is [string, string] => pair.length === 2 && pair.every(Boolean)));

/** Reads several sources side by side, each page by page; what one can't give doesn't hide the others. */
export class AgendaSources {
  /** grows with every page: what was worked out from the items before is old */
  version = 0;

  readonly #host: SourcesHost;
  readonly #feeds: Feed[];
  /** the same event once: few pages have several sources, and the code for it comes with them */
  #unite: (items: readonly AgendaItem[]) => readonly AgendaItem[] = (items) => items;
  #set: { readonly version: number; readonly value: AgendaSet } | undefined;

  constructor(specs: readonly SourceSpec[], host: SourcesHost) {
    this.#host = host;
    this.#feeds = specs.map((spec, i) => new Feed(spec, specs.length > 1 ? `${i}:` : '', host));
  }

  get states(): readonly SourceState[] {
    return this.#feeds.map(({ state }) => state);
  }

  /** Resolves once every source has given its first page or failed; throws when all have failed. */
  async readFirst(signal: AbortSignal): Promise<void> {
    await Promise.all([...this.#feeds.map((feed) => feed.readNext(signal)), this.#feeds.length > 1 ? this.#learnToUnite() : undefined]);
    this.version += 1;
    const [first] = this.#feeds;
    if (first?.state.error && this.#feeds.every(({ state }) => state.error)) throw first.state.error;
  }

  async #learnToUnite(): Promise<void> {
    const { mergeItems } = await import('./merge-items.model.js');
    this.#unite = mergeItems;
  }

  async readRest(signal: AbortSignal): Promise<void> {
    await Promise.all(this.#feeds.map((feed) => this.#readRestOf(feed, signal)));
  }

  async #readRestOf(feed: Feed, signal: AbortSignal): Promise<void> {
    while (!feed.state.isDone && !signal.aborted) {
      await feed.readNext(signal);
      if (signal.aborted) return;
      this.version += 1;
      this.#host.onProgress();
    }
  }

  /** All that was read so far, the same event once. */
  get set(): AgendaSet {
    if (this.#set?.version !== this.version) this.#set = { version: this.version, value: this.#merge() };
    return this.#set.value;
  }

  #merge(): AgendaSet {
    const items = this.#feeds.flatMap((feed) => feed.items);
    return {
      title: this.#feeds.map(({ title }) => title).find(Boolean),
      items: this.#unite(items),
      categoryLabels: new Map(this.#feeds.flatMap(({ categories }) => [...categories])),
      isDirectory: items.length > 0 && items.every(({ isPlace }) => isPlace),
    };
  }
}

/** One source: its pages so far, and where the next one is. */
class Feed {
  readonly items: AgendaItem[] = [];
  readonly categories = new Map<string, string>();
  title: string | undefined;
  state: SourceState;

  readonly #spec: SourceSpec;
  readonly #prefix: string;
  readonly #host: SourcesHost;
  readonly #seen = new Set<string>();
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
      const page = await this.#parse(await this.#host.read(url, signal), url.href);
      this.#take(page, url.href, await expanderFor(page, this.#host.window));
    } catch (error) {
      if (signal.aborted) throw error;
      const known = error instanceof IjError ? error : new IjError('format', error instanceof Error ? error.message : String(error), { cause: error });
      this.state = { ...this.state, error: known, isDone: true };
    }
  }

  async #parse(document: unknown, url: string): Promise<AgendaPage> {
    const { format, mapping } = this.#spec;
    const isForeign = format ? format !== 'ij' : Object.keys(mapping).length > 0 || !isOurs(document);
    const parsed = parseAgendaPage(isForeign ? await adapt(document, { format, mapping, lang: this.#host.lang, url }) : document);
    if (!parsed.ok) throw new IjFormatError(parsed.issues, { url });
    return parsed.value;
  }

  #take({ kind, page }: AgendaPage, url: string, expand: ExpandRecurrence | undefined): void {
    const options = { label: this.#spec.label, prefix: this.#prefix, expand };
    const fresh = kind === 'agenda' ? itemsOfAgenda(page, options) : itemsOfDirectory(page, options);
    this.items.push(...fresh.slice(0, MOST_ITEMS - this.items.length));
    this.title ??= page.title ?? undefined;
    for (const { id, label } of page.categories) this.categories.set(id, label);
    this.#base = url;
    this.#next = page.next ?? undefined;
    // servers that lead in circles are followed once
    const isDone = !this.#next || (URL.canParse(this.#next, url) && this.#seen.has(new URL(this.#next, url).href)) || this.#seen.size >= MOST_PAGES || this.items.length >= MOST_ITEMS || !fresh.length;
    this.state = { ...this.state, read: this.items.length, total: page.total ?? this.state.total, isDone };
  }
}

/** A foreign document as ours. What can't be carried over is told to the webmaster. */
async function adapt(document: unknown, options: AdaptOptions): Promise<unknown> {
  const { adaptAgenda } = await import('../../contract/adapters/agenda/index.js');
  const adapted = await adaptAgenda(document, options);
  for (const { path, message } of adapted.lost.slice(0, 20)) console.warn(`ij-agenda-map: ${path} ${message}`);
  return adapted.document;
}

async function expanderFor({ kind, page }: AgendaPage, window: SourcesHost['window']): Promise<ExpandRecurrence | undefined> {
  if (kind !== 'agenda' || !hasRecurrence(page)) return undefined;
  const { expander } = await import('../../contract/recurrence.js');
  return expander({ ...window, most: 1_000 });
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
    window: { fromMs: nowMs - (withPast ? 12 : 1) * MONTH_MS, toMs: nowMs + 13 * MONTH_MS },
    onProgress: () => element.requestUpdate(),
  };
}

/** What `<ij-source>` children and the element's own attributes ask for, in their order. */
export function specsOf(element: Element & { readonly src?: string | undefined }): readonly SourceSpec[] {
  const children = [...element.querySelectorAll(':scope > ij-source[src]')];
  return (element.src ? [element, ...children] : children).map((one) => specOf(one, one === element ? null : one.getAttribute('label')));
}

/** Two sources under one label could not be told apart: the host stands in for a missing one. */
export function specOf(element: Element, label: string | null): SourceSpec {
  const src = element.getAttribute('src') ?? '';
  const host = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).host : src;
  return { src, label: label || host, format: element.getAttribute('format') ?? undefined, mapping: parseMapping(element.getAttribute('mapping') ?? '') };
}
