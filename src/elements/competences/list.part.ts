import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { isAllowedOrigin, checkEndpoint } from '../../client/url.js';
import { IjConfigError } from '../../client/errors.js';
import { parseJsonOrText } from '../../client/json.js';
import { keepFirstDocument, keptDocument } from '../../client/kept-documents.js';
import { getJson } from '../../client/request.js';
import { COMPETENCE_LISTS, isCompetenceListName, loadCompetences } from '../../competences/load-competences.js';
import type { Parsed } from '../../contract/parse.js';
import { readCompetencesInSteps, type CompetencesRead } from '../../contract/read-competences.js';
import { common, loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { LoadController } from '../../state/load-controller.js';
import { failureOf, knownValue, type Remote } from '../../state/remote.js';
import { statusPanelStyles } from '../../ui/status-panel.styles.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { IjLoadEvent } from '../events.js';
import type { PickerHost } from './competence-parts.js';
import type { PickerList } from './competences.model.js';
import { competencesStrings } from './competences.strings.js';
import { inSlices } from './slices.js';

const MOST_TOLD = 5;

/** Brings the list: from the page, from the library, from an address, or from the copy of an earlier visit when the page asked for one. */
export class ListPart implements ReactiveController {
  readonly #host: PickerHost;
  readonly #loader: LoadController<PickerList>;
  #data: unknown;
  #changes = 0;
  /** what came from an address, to be kept once somebody has chosen */
  #read: { readonly url: string; readonly document: unknown } | undefined;

  constructor(host: PickerHost) {
    this.#host = host;
    this.#loader = new LoadController<PickerList>(host, {
      key: () => this.#key(),
      fetch: (signal, revalidate) => this.#fetch(signal, revalidate),
      parse: (list) => list as Parsed<PickerList>,
      parsedWith: () => '',
      isEmpty: ({ items }) => items.length === 0,
      onSettled: (remote) => this.#onSettled(remote),
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onShow);
  }

  /** Brought back as it was left (back-forward cache): the list that was cut short by leaving is asked for again. */
  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#host.box.close();
    if (this.remote.status === 'failed') void this.reload();
  };

  get remote(): Remote<PickerList> {
    return this.#loader.remote;
  }

  get taxonomy(): PickerList | undefined {
    return knownValue(this.remote);
  }

  reload(): Promise<void> {
    return this.#loader.reload();
  }

  /** The person has chosen: a copy may be kept. */
  keep(): void {
    const { url, document } = this.#read ?? {};
    this.#read = undefined;
    if (url !== undefined) void keepFirstDocument(url, document);
  }

  /** That the list could not be read, and what the page has put there for that case. */
  template(): TemplateResult {
    const error = failureOf(this.remote);
    const words = stringsFor(common, this.#host.locale.lang);
    const isTrying = this.remote.status === 'loading';
    return html`<div role="alert">
        ${error
          ? html`<div class="status failed"><p>${words.failed[error.kind]}</p>
              <button class="button small" type="button" aria-disabled=${isTrying} @click=${isTrying ? nothing : this.#retry}>${words.retry}</button></div>`
          : nothing}
      </div>
      <slot ?hidden=${!error || !!this.taxonomy}></slot>`;
  }

  readonly #retry = async (): Promise<void> => {
    await this.reload();
    await this.#host.updateComplete;
    if (!this.#host.shadowRoot?.activeElement) this.#host.field?.focus();
  };

  #key(): string | undefined {
    const { data, list, src } = this.#host;
    if (data !== this.#data) {
      this.#data = data;
      this.#changes += 1;
    }
    return data !== undefined ? `data property, change ${this.#changes}` : list ? `list ${list}` : src;
  }

  async #fetch(signal: AbortSignal, revalidate: boolean): Promise<unknown> {
    const { data, list, src = '', locale } = this.#host;
    const words = Promise.all([loadStrings(competencesStrings, locale.lang), loadStrings(common, locale.lang)]);
    this.#read = undefined;
    const document = data ?? (await (list ? shipped(list) : this.#fromAddress(src, signal, revalidate)));
    const read = await inSlices(readList(document), () => !signal.aborted);
    await words;
    this.#tell(read?.notes ?? []);
    return read?.list;
  }

  async #fromAddress(src: string, signal: AbortSignal, revalidate: boolean): Promise<unknown> {
    const { provider, withOffline } = this.#host;
    const { base, allowedOrigins } = provider;
    const url = checkEndpoint(src, { base: base ?? document.baseURI, allowedOrigins });
    try {
      const read = await getJson(url, { signal, revalidate, parse: parseJsonOrText, isTrusted: (origin) => isAllowedOrigin(origin, allowedOrigins) });
      this.#read = { url: url.href, document: read };
      return read;
    } catch (error) {
      const copy = withOffline && !signal.aborted ? await keptDocument(url.href) : undefined;
      if (!copy || signal.aborted) throw error;
      return copy.json;
    }
  }

  /** What was left out is for whoever keeps the page. */
  #tell(notes: CompetencesRead['notes']): void {
    const more = notes.length > MOST_TOLD ? `; and ${notes.length - MOST_TOLD} more` : '';
    if (notes.length) console.warn(`${this.#host.localName}: ${notes.slice(0, MOST_TOLD).map(({ path, message }) => `${path} ${message}`).join('; ')}${more}`);
  }

  #onSettled(remote: Remote<PickerList>): void {
    if (remote.status === 'failed') this.#host.report(remote.error);
    else void this.#host.updateComplete.then(() => this.#host.dispatchEvent(new IjLoadEvent()));
  }
}

async function shipped(name: string): Promise<unknown> {
  if (isCompetenceListName(name)) return loadCompetences(name);
  throw new IjConfigError(`list="${name.slice(0, 100)}" is none of ${COMPETENCE_LISTS.join(', ')}`);
}

const mapOf = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((one) => [one.id, one]));

/** What follows each pause may be put off to a turn of its own. */
function* readList(document: unknown): Generator<unknown, { readonly list: Parsed<PickerList>; readonly notes: CompetencesRead['notes'] }, void> {
  const read = yield* readCompetencesInSteps(document);
  yield;
  const list = pickerList(read);
  yield;
  return { list, notes: read.notes };
}

function pickerList(read: CompetencesRead): Parsed<PickerList> {
  if (!read.ok) return read;
  const { items, groups = [], levels = [], lang } = read.value;
  return { ok: true, value: { items, levels, lang, byId: mapOf(items), groups: mapOf(groups), hasFamilies: items.some(({ parent }) => parent) } };
}

export function createList(host: PickerHost): ListPart {
  adoptPartStyles(host, statusPanelStyles);
  return new ListPart(host);
}
