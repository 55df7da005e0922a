import { IjError, IjFormatError } from '../../client/errors.js';
import { parseContract } from '../../contract/parse.js';
import { findPlaces, placesList, type Place } from '../../contract/places.js';
import type { QuestionView } from './question-view.js';

const MOST_PLACES = 20;
const TYPING_MS = 150;
const MOST_REMEMBERED = 100;
/** Far more than anybody is offered in a page; the one offered last goes last. */
const MOST_NAMES = 2_000;

export type SearchState = 'idle' | 'searching' | 'failed';

/** Names by code of the places that were offered, so that an answer is read again by its name. */
const names = new Map<string, string>();
export const placeName = (code: string): string | undefined => names.get(code);

function noteName({ code, label }: Place): void {
  names.delete(code);
  names.set(code, label);
  const [oldest] = names.keys();
  if (oldest !== undefined && names.size > MOST_NAMES) names.delete(oldest);
}

/** Finds places for what is typed: in the definition's list, or by asking an endpoint. Only the last question asked is answered. */
export class PlaceSearch {
  places: readonly Place[] = [];
  state: SearchState = 'idle';

  readonly #onResult: () => void;
  readonly #answers = new Map<string, readonly Place[]>();
  #asking: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onResult`: an endpoint has answered, or won't */
  constructor(onResult: () => void) {
    this.#onResult = onResult;
  }

  find(view: QuestionView, text: string): void {
    const { question: { options, src } } = view;
    this.stop();
    const query = text.trim();
    if (!query || src === undefined) return this.#settle(findPlaces(options, query, MOST_PLACES));
    const address = src.replaceAll('{q}', encodeURIComponent(query));
    const known = this.#answers.get(address);
    if (known) return this.#settle(this.#choose(known, src, query));
    this.state = 'searching';
    this.#timer = setTimeout(() => void this.#ask(view, address, query), TYPING_MS);
  }

  /** Nothing is waited for any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = undefined;
    this.state = 'idle';
  }

  async #ask({ host, question: { src = '' } }: QuestionView, address: string, query: string): Promise<void> {
    const asking = (this.#asking = new AbortController());
    try {
      const places = checked(await host.read(addressFrom(host, address), asking.signal));
      this.#remember(address, places);
      if (!asking.signal.aborted) this.#settle(this.#choose(places, src, query));
    } catch (error) {
      if (asking.signal.aborted) return;
      this.#settle([]);
      this.state = 'failed';
      if (error instanceof IjError && (error.kind === 'config' || error.kind === 'format')) host.report(error); // the webmaster can mend these
    }
    this.#onResult();
  }

  /** An endpoint that is asked for something has found it in its own way; a mere list is searched here. */
  #choose(places: readonly Place[], src: string, query: string): readonly Place[] {
    return src.includes('{q}') ? places.slice(0, MOST_PLACES) : findPlaces(places, query, MOST_PLACES);
  }

  #settle(places: readonly Place[]): void {
    this.state = 'idle';
    this.places = places;
    places.forEach(noteName);
  }

  #remember(address: string, places: readonly Place[]): void {
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined && this.#answers.size >= MOST_REMEMBERED) this.#answers.delete(oldest);
    this.#answers.set(address, places);
  }
}

/** An address in a definition is relative to the definition's own. */
function addressFrom(host: QuestionView['host'], address: string): URL {
  const from = host.src && host.data === undefined ? host.endpoint(host.src) : undefined;
  return host.endpoint(URL.canParse(address, from) ? new URL(address, from).href : address);
}

function checked(document: unknown): readonly Place[] {
  const parsed = parseContract(placesList, document);
  if (!parsed.ok) throw new IjFormatError(parsed.issues);
  return parsed.value.items;
}
