import { COMPETENCE_LIMITS, MOST_COMPETENCES, type CompetenceGroup, type CompetenceItem } from '../competences.js';
import type { ContractIssue } from '../parse.js';
import { numberOf, textOf, type Fields } from './agenda/read.js';

/** Notes told one by one; the rest are counted. */
const MOST_NOTES = 200;

/** What a reader finds: items as they are written, nothing checked yet, and where each was (`items[3]`, `line 4`). */
export interface RawCompetences {
  readonly head: Fields;
  readonly rows: Iterable<readonly [place: string, row: Fields]>;
  /** how the document calls one of our fields, behind the place: `.label`, `, column preferredLabel` */
  readonly fieldName?: (ours: string) => string;
  /** said once, of the document */
  readonly notes?: readonly ContractIssue[];
}

export interface CheckedCompetences {
  readonly items: CompetenceItem[];
  readonly groups: CompetenceGroup[];
  /** what was left out, cut or flattened, and why */
  readonly notes: readonly ContractIssue[];
}

/** Rows read between two steps: under a millisecond. */
const STEP = 100;

/**
 * Makes items of rows, in steps: those without a label and those whose id was there before are left out, texts that are too long cut, wider items that don't
 * exist or that go round in a circle taken away. Each of these is noted; the rest of the list is kept.
 */
export function* checkCompetences({ rows, fieldName = (ours) => `.${ours}` }: RawCompetences, headings: readonly CompetenceGroup[] = []): Generator<number, CheckedCompetences, void> {
  const items = new Map<string, CompetenceItem>();
  const groups = new Map(headings.map((group) => [group.id, group]));
  const places = new Map<string, string>();
  const notes = new Notes(fieldName);
  let read = 0;
  for (const [place, row] of rows) {
    const item = readItem(row, place, notes);
    const other = item && places.get(item.id);
    if (item && other !== undefined) notes.add(place, `has the id ${JSON.stringify(item.id)} of ${other}: left out`);
    else if (item && items.size >= MOST_COMPETENCES) notes.add(place, `is over the limit of ${MOST_COMPETENCES} items: left out`);
    else if (item) {
      items.set(item.id, item);
      places.set(item.id, place);
    }
    read += 1;
    if (read % STEP === 0) yield read;
  }
  yield* flatten([items, groups], { places, notes });
  return { items: [...items.values()], groups: [...groups.values()], notes: notes.told() };
}

class Notes {
  readonly #notes: ContractIssue[] = [];
  readonly #fieldName: (ours: string) => string;
  #more = 0;

  constructor(fieldName: (ours: string) => string) {
    this.#fieldName = fieldName;
  }

  addOf(place: string, field: string, message: string): void {
    this.add(place + this.#fieldName(field), message);
  }

  add(path: string, message: string): void {
    if (this.#notes.length < MOST_NOTES) this.#notes.push({ path, message });
    else this.#more += 1;
  }

  told(): readonly ContractIssue[] {
    return this.#more ? [...this.#notes, { path: '', message: `and ${this.#more} more like these` }] : this.#notes;
  }
}

function readItem(row: Fields, place: string, notes: Notes): CompetenceItem | undefined {
  const cut = (value: unknown, limit: number, name: string): string | undefined => {
    const text = textOf(value);
    if (text !== undefined && text.length > limit) notes.addOf(place, name, `is over the limit of ${limit} characters: cut`);
    return text?.slice(0, limit);
  };
  const texts = (value: unknown, most: number, name: string): string[] => {
    const some = (Array.isArray(value) ? (value as unknown[]) : []).map((one) => textOf(one)?.slice(0, COMPETENCE_LIMITS.label)).filter((one) => one !== undefined);
    if (some.length > most) notes.addOf(place, name, `is over the limit of ${most} items: cut`);
    return [...new Set(some)].slice(0, most);
  };
  const label = cut(row['label'], COMPETENCE_LIMITS.label, 'label');
  if (label === undefined) return notes.addOf(place, 'label', 'is empty: left out'), undefined;
  const id = textOf(row['id']) ?? label;
  if (id.length > COMPETENCE_LIMITS.id) return notes.addOf(place, 'id', `is over the limit of ${COMPETENCE_LIMITS.id} characters: left out`), undefined;
  const [syn, words] = [texts(row['syn'], COMPETENCE_LIMITS.syn, 'syn').filter((name) => name !== label), texts(row['words'], COMPETENCE_LIMITS.words, 'words')];
  const [def, parent, uri, n] = [cut(row['def'], COMPETENCE_LIMITS.def, 'def'), textOf(row['parent']), cut(row['uri'], COMPETENCE_LIMITS.uri, 'uri'), numberOf(row['n'])];
  return {
    id,
    label,
    ...(syn.length && { syn }),
    ...(def !== undefined && def !== label && { def }),
    ...(parent !== undefined && { parent }),
    ...(uri !== undefined && { uri }),
    ...(n !== undefined && n >= 0 && { n: Math.floor(n) }),
    ...(words.length && { words }),
  };
}

interface Told {
  readonly places: ReadonlyMap<string, string>;
  readonly notes: Notes;
}

/** Something with another above it. */
interface Node {
  readonly id: string;
  readonly parent?: string | undefined;
}
type Nodes = Map<string, Node>;

/** Takes away what is above where there is none of that id, and where following it comes round in a circle. */
function* flatten(levels: readonly [Map<string, CompetenceItem>, Map<string, CompetenceGroup>], { places, notes }: Told): Generator<number, void, void> {
  const holderOf = (id: string): Nodes | undefined => (levels as readonly Nodes[]).find((nodes) => nodes.has(id));
  const parentOf = (id: string): string | undefined => holderOf(id)?.get(id)?.parent;
  const drop = (id: string, why: string): void => {
    const { parent, ...rest } = holderOf(id)?.get(id) as Node;
    holderOf(id)?.set(id, rest);
    notes.addOf(places.get(id) ?? id, 'parent', `${why} ${JSON.stringify(parent)}: put at the top`);
  };
  const isDone = new Set<string>();
  for (const nodes of levels as readonly Nodes[]) {
    for (const id of nodes.keys()) {
      const path = new Set<string>();
      for (let at: string | undefined = id; at !== undefined && !isDone.has(at); at = parentOf(at)) {
        path.add(at);
        const next = parentOf(at);
        if (next !== undefined && !holderOf(next)) drop(at, 'is not in the list,');
        else if (next !== undefined && path.has(next)) drop(at, 'goes round in a circle with');
      }
      for (const one of path) isDone.add(one);
      if (isDone.size % STEP === 0) yield isDone.size;
    }
  }
}
