import type { CompetenceItem } from '../../contract/competences.js';
import { indexCompetences, type CompetenceIndex, type CompetenceItems } from '../../competences/index-competences.js';
import { suggestCompetences, type CompetenceSuggestion } from '../../competences/suggest-competences.js';
import { inSlices } from './slices.js';

/** More than are shown at a time: those behind take the place of what is chosen. */
const MOST_AT_HAND = 24;

/** Reads a list once, while the page has nothing else to do, then proposes from any text. */
export class Proposer {
  #items: readonly CompetenceItem[] | undefined;
  #index: Promise<CompetenceIndex | undefined> | undefined;

  /** The best first. Undefined: another list has taken its place meanwhile. */
  async propose({ items }: CompetenceItems, text: string, except: ReadonlySet<string>): Promise<readonly CompetenceSuggestion[] | undefined> {
    if (this.#items !== items) {
      this.#items = items;
      this.#index = inSlices(indexCompetences({ items }), () => this.#items === items);
    }
    const index = await this.#index;
    return index && suggestCompetences(index, text, { limit: MOST_AT_HAND, except });
  }
}

export const createProposer = (): Proposer => new Proposer();
