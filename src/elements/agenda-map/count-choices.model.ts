import type { AgendaItem, Whereabouts } from '../../contract/agenda-set.js';
import { BITS, type IndexedSet, type Selection, type SelectOptions } from './select-items.model.js';
import { departmentOf } from './town-names.model.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** how many would be shown */
  readonly n: number;
}

export interface Counted {
  /** in alphabetical order; the one that is chosen stays even when it shows nothing */
  readonly choices: Readonly<Record<'category' | 'audience' | 'city', readonly Choice[]>>;
  readonly counts: Readonly<Record<'free' | 'accessible' | 'online' | 'open', number>>;
}

/** What an item has or has not, whoever asks. */
const FLAGS = ['free', 'accessible', 'online'] as const;
type Facet = 'category' | 'audience' | 'city' | (typeof FLAGS)[number];

/** One value that items have. */
interface Mark {
  readonly facet: Facet;
  readonly value: string | true;
  readonly label: string;
  /** its number */
  readonly at: number;
}

/** What items have, as numbers. */
interface Marks {
  /** in the order of their labels */
  readonly all: readonly Mark[];
  /** bit of the facet of each, by number */
  readonly bits: readonly number[];
  /** numbers of those of all items, one item after the other: those of an item end at `ends` */
  readonly numbers: readonly number[];
  readonly ends: Uint32Array;
}

/** What each choice would show: an item counts for a filter when no other filter hides it. */
export function countChoices(indexed: IndexedSet, { query, isOpen }: SelectOptions, { entries, missed }: Selection): Counted {
  const { all, bits, numbers, ends } = marksOf(indexed);
  const counts = new Uint32Array(all.length);
  for (let i = 0, k = 0; i < missed.length; i += 1) {
    const misses = missed[i] as number;
    // what two filters hide counts for none
    if (misses & (misses - 1)) k = ends[i] as number;
    for (; k < (ends[i] as number); k += 1) {
      const at = numbers[k] as number;
      if (!(misses & ~(bits[at] as number))) counts[at] = (counts[at] as number) + 1;
    }
  }
  const numberOf = ({ at }: Mark): number => counts[at] as number;
  const choices = (key: 'category' | 'audience' | 'city'): Choice[] => {
    const chosen = query[key];
    const listed = all.filter((mark) => mark.facet === key && (numberOf(mark) || mark.value === chosen)).map((mark) => ({ value: mark.value as string, label: mark.label, n: numberOf(mark) }));
    if (!chosen || listed.some(({ value }) => value === chosen)) return listed;
    return [...listed, { value: chosen, label: indexed.set.categoryLabels.get(chosen) ?? chosen, n: entries.length }].sort((a, b) => a.label.localeCompare(b.label));
  };
  const flag = (key: Facet): number => all.filter(({ facet }) => facet === key).map(numberOf)[0] ?? 0;
  const open = isOpen ? indexed.items.filter((item, i) => !((missed[i] as number) & ~BITS.open) && isOpen(item)).length : 0;
  return {
    choices: { category: choices('category'), audience: choices('audience'), city: choices('city') },
    counts: { free: flag('free'), accessible: flag('accessible'), online: flag('online'), open },
  };
}

const KNOWN = new WeakMap<IndexedSet, Marks>();

/** Made once for each set, when somebody is about to choose; from then on what is chosen is found by its number. */
function marksOf(indexed: IndexedSet): Marks {
  const marks = KNOWN.get(indexed) ?? readMarks(indexed);
  KNOWN.set(indexed, marks);
  indexed.having = (key, value) => itemsHaving(marks, marks.all.find((mark) => mark.facet === key && mark.value === value));
  return marks;
}

function itemsHaving({ numbers, ends }: Marks, asked: Mark | undefined): Uint8Array | undefined {
  if (!asked) return undefined;
  const found = new Uint8Array(ends.length);
  for (let i = 0, k = 0; i < ends.length; i += 1) for (; k < (ends[i] as number); k += 1) if (numbers[k] === asked.at) found[i] = 1;
  return found;
}

function readMarks({ items, set: { categoryLabels } }: IndexedSet): Marks {
  const all: Mark[] = FLAGS.map((facet, at) => ({ facet, value: true, label: '', at }));
  const numbers: number[] = [];
  const noteOf = (facet: Facet): ((value: string) => void) => {
    const known = new Map<string, number>();
    return (value) => {
      let at = known.get(value);
      if (at === undefined) {
        known.set(value, (at = all.length));
        all.push({ facet, value, label: (facet === 'category' && categoryLabels.get(value)) || value, at });
      }
      numbers.push(at);
    };
  };
  const [noteCategory, noteAudience, noteTown] = [noteOf('category'), noteOf('audience'), noteOf('city')];
  const noteTownOf = townNoter(items, noteTown);
  const ends = new Uint32Array(items.length);
  items.forEach((item, i) => {
    if (item.isFree) numbers.push(0);
    if (item.isAccessible) numbers.push(1);
    if (item.isOnline) numbers.push(2);
    item.categories.forEach(noteCategory);
    item.audiences.forEach(noteAudience);
    noteTownOf(item.where);
    ends[i] = numbers.length;
  });
  const bits = all.map(({ facet }) => BITS[facet]);
  const { compare } = new Intl.Collator();
  return { all: all.sort((a, b) => compare(a.label, b.label)), bits, numbers, ends };
}

/** A town by its name; where several have it, with the département, and by the name alone when nobody says of some where it is. */
function townNoter(items: readonly AgendaItem[], note: (name: string) => void): (where: Whereabouts) => void {
  const known = new Map<string, Whereabouts>();
  const [shared, unplaced] = [new Set<string>(), new Set<string>()];
  for (const { where } of items) {
    const { city, citycode, postcode } = where;
    if (!city) continue;
    if (!citycode && !postcode) unplaced.add(city);
    const first = known.get(city);
    if (!first?.citycode && !first?.postcode) known.set(city, where);
    else if ((citycode || postcode) && (first.citycode !== citycode || first.postcode !== postcode) && departmentOf(first) !== departmentOf(where)) shared.add(city);
  }
  return (where) => {
    const { city } = where;
    if (!city) return;
    const department = shared.has(city) && departmentOf(where);
    if (!department || unplaced.has(city)) note(city);
    if (department) note(`${city} (${department})`);
  };
}
