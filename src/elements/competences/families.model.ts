import type { CompetenceGroup } from '../../contract/competences.js';
import type { PickerList } from './competences.model.js';

/** So many of one family are shown at a time. */
export const FAMILY_STEP = 60;

/** Who stands in a family: a competence, or a heading that nobody chooses. */
type Member = CompetenceGroup & { readonly isGroup?: true };

export interface FamilyRow {
  /** what tells it from all others, also from itself as a choice within its family */
  readonly key: string;
  readonly item: Member;
  readonly level: number;
  readonly place: number;
  readonly all: number;
  /** `family`: opens; `choice`: is chosen; `itself`: the family as a choice; `more`: shows more of its family */
  readonly kind: 'family' | 'choice' | 'itself' | 'more';
  readonly isOpen: boolean;
  /** key of the row that it stands under */
  readonly under: string;
}

export type Families = ReadonlyMap<string, readonly Member[]>;

/** Who stands under whom; `''`: those under nobody that the list has. */
export function familiesOf({ items, byId, groups }: PickerList): Families {
  const families = new Map<string, Member[]>();
  const headings = [...groups.values()].map((group) => ({ ...group, isGroup: true as const }));
  for (const item of [...headings, ...items]) {
    const above = item.parent && (byId.has(item.parent) || groups.has(item.parent)) ? item.parent : '';
    const family = families.get(above);
    if (family) family.push(item);
    else families.set(above, [item]);
  }
  return families;
}

interface RowOptions {
  readonly open: ReadonlySet<string>;
  /** steps of each family that are shown besides the first */
  readonly more: ReadonlyMap<string, number>;
}

/** The rows that are in sight, from top to bottom. A list whose families go round in circles ends all the same. */
export function familyRows(families: Families, { open, more }: RowOptions): readonly FamilyRow[] {
  const rows: FamilyRow[] = [];
  const add = (above: Member | undefined, level: number, line: readonly string[]): void => {
    const id = above?.id ?? '';
    const under = line.at(-1) ?? '';
    const members = (families.get(id) ?? []).filter(({ id: own, isGroup }) => !line.includes(own) && (!isGroup || families.has(own)));
    const shown = FAMILY_STEP * (1 + (more.get(id) ?? 0));
    const own = above && !above.isGroup ? 1 : 0;
    const all = Math.min(members.length, shown) + own + (members.length > shown ? 1 : 0);
    if (above && own) rows.push({ key: `=${id}`, item: above, level, place: 1, all, kind: 'itself', isOpen: false, under });
    members.slice(0, shown).forEach((item, i) => {
      const isFamily = families.has(item.id);
      const isOpen = isFamily && open.has(item.id);
      rows.push({ key: item.id, item, level, place: i + 1 + own, all, kind: isFamily ? 'family' : 'choice', isOpen, under });
      if (isOpen) add(item, level + 1, [...line, item.id]);
    });
    const [first] = members;
    if (first && members.length > shown) rows.push({ key: `+${id}`, item: above ?? first, level, place: all, all, kind: 'more', isOpen: false, under });
  };
  add(undefined, 1, []);
  return rows;
}
