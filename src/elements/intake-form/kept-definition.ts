import { nothing, type TemplateResult } from 'lit';
import { loadPart, part } from './form-parts.js';

/** The documents that a definition is made of, with the last good copy of each for the day its endpoint is down. */
export class KeptDefinition {
  /** when the oldest copy in use was kept; undefined: all that is shown came from its endpoint */
  keptAtMs: number | undefined;
  #load: AbortSignal | undefined;
  readonly #documents = new Map<string, unknown>();

  /** A load is all that is read under one signal. */
  begin(load: AbortSignal): void {
    if (load !== this.#load) this.keptAtMs = undefined;
    this.#load = load;
  }

  /** Reads a document, or the copy of an earlier visit. Rejects with what reading threw when there is none. */
  async read({ href }: URL, signal: AbortSignal, read: () => Promise<unknown>): Promise<unknown> {
    this.begin(signal);
    try {
      const json = await read();
      this.#documents.set(href, json);
      return json;
    } catch (error) {
      const copy = signal.aborted ? undefined : await loadPart('kept').then(({ keptDocument }) => keptDocument(href)).catch(() => undefined);
      if (!copy || signal.aborted) throw error;
      this.keptAtMs = Math.min(copy.keptAtMs, this.keptAtMs ?? Infinity);
      return copy.json;
    }
  }

  /** Says that what is shown is an old copy. */
  notice(lang: string): TemplateResult | typeof nothing {
    return (this.keptAtMs !== undefined && part('kept')?.copyNotice(this.keptAtMs, lang)) || nothing;
  }

  /** Keeps what was read: an answer to it has just been kept, so the person has acted. */
  async keep(): Promise<void> {
    const { keepDocument } = await loadPart('kept');
    for (const [url, json] of this.#documents) await keepDocument(url, json);
  }
}
