import { createHmac, randomBytes } from 'node:crypto';
import type { Parcours, ParcoursFlows } from '../../src/contract/index.js';
import { FAMILIES_FR, STATES_FR } from '../../src/elements/parcours/states-fr.js';
import type { Forms } from './forms.js';
import { AGES, storiesOf, tellPaths } from './path-flows.js';
import { eventLabels, pathRow, PATHS_FORM, type PathRow } from './path-rows.js';
import type { Store } from './store.js';
import { tagOf } from './tagged.js';

export interface PathBoardOptions {
  readonly store: Store;
  readonly forms: Forms;
  /** fewest people of whom anything is told */
  readonly minCount: number;
  /** new documents come out after this many new answers */
  readonly releaseBatch: number;
}

/** What is told of paths: how many go where, and the paths of those who agreed to be shown by themselves. */
export interface PathDocuments {
  readonly flows: ParcoursFlows;
  readonly stories: Parcours;
  /** names them both: the same as long as they say the same */
  readonly tag: string;
}

const ILLUSTRATION = 'Données d’illustration, inventées pour cet exemple, et réponses envoyées ici';
const REAL = 'Réponses envoyées ici';
const STORIES_TITLE = 'Des parcours racontés';

/** The answers to `parcours-orientation`, told as the first `release × releaseBatch` of them make it: between two releases nothing moves. */
export class PathBoard {
  readonly #options: PathBoardOptions;
  /** of this run alone: what a story is called can't be worked out from an answer or a code, nor the other way */
  readonly #key = randomBytes(32);
  #rows: { readonly row: PathRow | undefined; readonly name: string }[] = [];
  #lastSeq = 0;
  #made: { readonly release: number; readonly documents: PathDocuments } | undefined;

  constructor(options: PathBoardOptions) {
    this.#options = options;
  }

  /** Undefined: nobody is asked for a path here. */
  current(): PathDocuments | undefined {
    const { store, forms, releaseBatch } = this.#options;
    if (!forms.newest(PATHS_FORM)) return undefined;
    const release = Math.floor(store.countOf(PATHS_FORM) / releaseBatch);
    if (this.#made?.release !== release) this.#made = { release, documents: this.#make(release * releaseBatch) };
    return this.#made.documents;
  }

  /** What was read last. */
  get last(): PathDocuments | undefined {
    return this.#made?.documents;
  }

  /** Reads everything again: old answers were deleted. */
  reset(): void {
    [this.#rows, this.#lastSeq, this.#made] = [[], 0, undefined];
  }

  #make(people: number): PathDocuments {
    this.#readUpTo(people);
    const { store, forms, minCount } = this.#options;
    // whoever came back with their code is told as they answered last: one person, whose story grows
    const latest = [...new Map(this.#rows.map((one) => [one.name, one])).values()];
    const told = latest.flatMap(({ row, name }) => (row ? [{ ...row, name }] : []));
    const { illustrative, updated } = store.summaryOf(PATHS_FORM, people);
    const about = { source: illustrative ? ILLUSTRATION : REAL, ...(updated && { updated: updated.slice(0, 7) }) };
    const form = forms.newest(PATHS_FORM);
    const flows: ParcoursFlows = { schema: 'ij/parcours-flows@1', title: form?.title, ...about, ...tellPaths(told, minCount), medoids: [], notes: [noteOf(minCount)] };
    const stories: Parcours = {
      schema: 'ij/parcours@1',
      title: STORIES_TITLE,
      ...about,
      time: { unit: 'year', align: 'age', start: AGES[0], length: AGES.length, endInclusive: false },
      states: [...STATES_FR],
      families: [...FAMILIES_FR],
      attributes: [],
      paths: storiesOf(told, form ? eventLabels(form) : new Map()),
    };
    return { flows, stories, tag: tagOf(JSON.stringify([flows, stories])) };
  }

  #readUpTo(length: number): void {
    for (const { seq, receivedOn, answers, followUp } of this.#options.store.read(PATHS_FORM, { after: this.#lastSeq, limit: length - this.#rows.length })) {
      this.#rows.push({ row: pathRow(answers, receivedOn), name: `p-${createHmac('sha256', this.#key).update(followUp ?? String(seq)).digest('hex').slice(0, 10)}` });
      this.#lastSeq = seq;
    }
  }
}

const noteOf = (minCount: number): string => `Ce que moins de ${minCount} personnes ont vécu est compté avec le reste. L’âge est celui de l’année scolaire.`;
