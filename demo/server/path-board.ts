import { createHmac } from 'node:crypto';
import type { Parcours, ParcoursFlows } from '../../src/contract/index.js';
import { FAMILIES_FR, STATES_FR } from '../../src/elements/parcours/states-fr.js';
import type { Forms } from './forms.js';
import { AGES, storiesOf, tellPaths } from './path-flows.js';
import { eventLabels, pathRow, PATHS_FORM, type PathRow } from './path-rows.js';
import { GrowingRows } from './growing-rows.js';
import { Rests } from './rests.js';
import type { Sql } from './sql.js';
import type { Store } from './store.js';
import { tagOf } from './tagged.js';
import { Turns } from './turns.js';

export interface PathBoardOptions {
  readonly database: Sql;
  readonly store: Store;
  readonly forms: Forms;
  /** fewest people of whom anything is told */
  readonly minCount: number;
  /** new documents come out after this many new answers */
  readonly releaseBatch: number;
  /** what stories are called is made with it: it can't be worked out from an answer or a code, nor the other way */
  readonly secret: Uint8Array;
}

/** What is told of paths: how many go where, and the paths of those who agreed to be shown by themselves. */
export interface PathDocuments {
  readonly flows: ParcoursFlows;
  readonly stories: Parcours;
  /** names them both: the same as long as they say the same */
  readonly tag: string;
}

interface NamedRow {
  readonly row: PathRow | undefined;
  readonly name: string;
}

const ILLUSTRATION = 'Données d’illustration, inventées pour cet exemple, et réponses envoyées ici';
const REAL = 'Réponses envoyées ici';
const STORIES_TITLE = 'Des parcours racontés';

/** The answers to `parcours-orientation`, told as the first `release × releaseBatch` of them make it: between two releases nothing moves. */
export class PathBoard {
  readonly #options: PathBoardOptions;
  readonly #rows: GrowingRows<NamedRow>;
  readonly #turns = new Turns();
  readonly #rests = new Rests();
  #made: { readonly release: number; readonly generation: number; readonly documents: PathDocuments } | undefined;

  constructor(options: PathBoardOptions) {
    const { database, store, secret } = options;
    this.#options = options;
    const nameOf = (person: string): string => `p-${createHmac('sha256', secret).update(`path ${person}`).digest('hex').slice(0, 10)}`;
    this.#rows = new GrowingRows({ database, store, form: PATHS_FORM, rowOf: ({ seq, receivedOn, answers, followUp }) => ({ row: pathRow(answers, receivedOn), name: nameOf(followUp ?? String(seq)) }) });
  }

  /** Undefined: nobody is asked for a path here. */
  current(): Promise<PathDocuments | undefined> {
    return this.#turns.take(() => this.#current());
  }

  async #current(): Promise<PathDocuments | undefined> {
    const { forms, releaseBatch } = this.#options;
    if (!forms.newest(PATHS_FORM)) return undefined;
    const release = Math.floor((await this.#rows.count()) / releaseBatch);
    const { generation } = this.#rows;
    const isSame = this.#made?.generation === generation;
    if (this.#made && isSame && (this.#made.release === release || !this.#rests.isOver)) return this.#made.documents;
    const documents = await this.#rests.after(() => this.#make(release * releaseBatch));
    this.#made = { release, generation, documents };
    return documents;
  }

  async #make(people: number): Promise<PathDocuments> {
    const { rows } = await this.#rows.first(people);
    const { store, forms, minCount } = this.#options;
    // whoever came back with their code is told as they answered last: one person, whose story grows
    const latest = [...new Map(rows.map((one) => [one.name, one])).values()];
    const told = latest.flatMap(({ row, name }) => (row ? [{ ...row, name }] : []));
    const { illustrative, updated } = await store.summaryOf(PATHS_FORM, people);
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
}

const noteOf = (minCount: number): string => `Ce que moins de ${minCount} personnes ont vécu est compté avec le reste. L’âge est celui de l’année scolaire.`;
