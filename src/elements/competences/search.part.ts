import { html, type TemplateResult } from 'lit';
import { customCompetenceId, type CompetenceItem } from '../../contract/competences.js';
import { indexNames } from '../../search/search-index.js';
import { Searcher } from '../../search/searcher.js';
import type { Option } from './combobox.js';
import type { PickerHost } from './competence-parts.js';
import type { PickerList } from './competences.model.js';
import { foldWords, markPieces } from './marks.model.js';
import { inSlices } from './slices.js';

/** More results than that are not read; a word more finds what is missing. */
const MOST_RESULTS = 100;
/** How sure a slip in a pasted name must be of what it means, and how much surer than of the next. */
const LIKELY = 0.55;
const ALONE = 0.9;
/** What is so much less likely than the best is no help. */
const LEAST = 0.4;
const LONGEST_LABEL = 300;

export interface Explained {
  readonly label: TemplateResult;
  /** the other name that was found, where the label does not show why it is there */
  readonly aside: string | undefined;
}

/** Finds what was typed in a list: its index is made while the page has nothing else to do. */
export class Finder {
  readonly #host: PickerHost;
  #list: PickerList | undefined;
  #searcher: Searcher | undefined;
  #making = Promise.resolve();

  constructor(host: PickerHost) {
    this.#host = host;
    const { taxonomy } = host;
    if (taxonomy) void this.prepare(taxonomy);
  }

  /** Is it ready for this list? */
  knows(list: PickerList): boolean {
    return this.#list === list && !!this.#searcher;
  }

  /** Resolves when it is ready, or another list has taken its place. */
  prepare(list: PickerList): Promise<void> {
    if (this.#list === list) return this.#making;
    this.#list = list;
    this.#searcher = undefined;
    return (this.#making = this.#index(list));
  }

  async #index(list: PickerList): Promise<void> {
    const index = await inSlices(indexNames(list.items), () => this.#list === list);
    if (!index) return;
    this.#searcher = new Searcher(index);
    this.#host.look();
  }

  /** Places in the list, the best first. */
  find(text: string, most = MOST_RESULTS): readonly number[] {
    const found = this.#searcher?.search(text, most) ?? [];
    return found.filter(({ score }) => score >= (found[0]?.score ?? 0) * LEAST).map(({ item }) => item);
  }

  /** The person's own words, unless the list has them. */
  customOf(text: string): Option | undefined {
    const label = text.slice(0, LONGEST_LABEL);
    const id = customCompetenceId(label);
    const [best] = this.find(text, 1);
    const known = best === undefined ? undefined : this.#list?.items[best]?.label;
    return known !== undefined && customCompetenceId(known) === id ? undefined : { id, label, isCustom: true };
  }

  /** The competence that a written name means, by the label or another name; slips are forgiven where one alone comes into question. */
  same(name: string): CompetenceItem | undefined {
    const [first, second] = this.#searcher?.search(name, 5) ?? [];
    const best = first && this.#list?.items[first.item];
    if (!first || !best) return undefined;
    const id = customCompetenceId(name);
    const exact = this.find(name, 5).map((at) => this.#list?.items[at]).find((item) => item && [item.label, ...(item.syn ?? [])].some((other) => customCompetenceId(other) === id));
    const isAlone = first.score > LIKELY && (!second || second.score < first.score * ALONE) && foldWords(best.label).length === foldWords(name).length;
    return exact ?? (isAlone ? best : undefined);
  }

  /** What was typed, marked in a label. */
  explain(text: string, { label, syn = [] }: Option): Explained {
    const terms = foldWords(text);
    const pieces = markPieces(label, terms);
    const other = pieces.length > 1 ? undefined : syn.find((name) => markPieces(name, terms).length > 1);
    return { label: html`${pieces.map((piece, i) => (i % 2 ? html`<mark>${piece}</mark>` : piece))}`, aside: other };
  }
}

export const createFinder = (host: PickerHost): Finder => new Finder(host);
