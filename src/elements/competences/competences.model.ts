import type { ChosenCompetence, CompetenceGroup, CompetenceItem, CompetenceLevel } from '../../contract/competences.js';

/** As in `customCompetenceId`, whose file is not in the first one of the element. */
const CUSTOM = 'custom:';

/** A list as the picker reads it. */
export interface PickerList {
  readonly items: readonly CompetenceItem[];
  readonly byId: ReadonlyMap<string, CompetenceItem>;
  readonly groups: ReadonlyMap<string, CompetenceGroup>;
  readonly levels: readonly CompetenceLevel[];
  readonly lang: string | undefined;
  /** has any item a wider one or a heading above it? */
  readonly hasFamilies: boolean;
}

export interface ChoiceLimits {
  readonly required: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface ChoiceFault {
  readonly flag: 'valueMissing' | 'rangeUnderflow' | 'rangeOverflow';
  readonly limit: number;
}

/** What is wrong with so many choices; like the native `minlength`, `min` says nothing of a field that may be left empty and is. */
export function faultOf(count: number, { required, min = 0, max = Infinity }: ChoiceLimits): ChoiceFault | undefined {
  if (!count) return required ? { flag: 'valueMissing', limit: Math.max(1, min) } : undefined;
  if (count < min) return { flag: 'rangeUnderflow', limit: min };
  return count > max ? { flag: 'rangeOverflow', limit: max } : undefined;
}

/** The same choices, one of them in another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const others = list.filter((_, i) => i !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}

/** What a form sends: `name` once an id, and all that is known in `name__detail` where ids don't say everything. */
export function entriesOf(name: string, chosen: readonly ChosenCompetence[]): readonly (readonly [string, string])[] {
  const ids = chosen.map(({ id }) => [name, id] as const);
  const hasMore = chosen.some(({ level, isCustom, note }) => level !== undefined || isCustom || note);
  return hasMore ? [...ids, [`${name}__detail`, JSON.stringify(chosen)]] : ids;
}

/** Ids as a page gives them: a list, or a text with blanks between them. Each once. */
export function readIds(value: unknown): readonly string[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s+/) : [];
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))];
}

/** Of an id that no list knows yet; that of the person's own words has them in it. */
export const unlisted = (id: string): ChosenCompetence => (id.startsWith(CUSTOM) ? { id, label: id.slice(CUSTOM.length).replaceAll('-', ' '), isCustom: true } : { id, label: id });

/** Choices as a page, or a browser that restores a form, gives them: what is no choice is left out, and an id is kept though no list knows it. */
export function readChosen(given: unknown): readonly ChosenCompetence[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const known = new Map<string, ChosenCompetence>();
  for (const one of list as readonly Partial<ChosenCompetence>[]) {
    const { id, label, level, isCustom, note } = one ?? {};
    if (typeof id !== 'string' || !id || known.has(id)) continue;
    known.set(id, {
      id,
      label: typeof label === 'string' && label ? label : id,
      ...(Number.isInteger(level) && { level }),
      ...(isCustom === true && { isCustom }),
      ...(typeof note === 'string' && note && { note }),
    });
  }
  return [...known.values()];
}

/** The same, each with the label of the list; what the list does not know stays as it was given. */
export const relabelled = (chosen: readonly ChosenCompetence[], list: PickerList | undefined): readonly ChosenCompetence[] =>
  chosen.map((one) => {
    const label = list?.byId.get(one.id)?.label ?? one.label;
    return label === one.label ? one : { ...one, label };
  });

/** `levels="je découvre | je sais faire"`: numbered from 1. Undefined: those of the list; an empty text: none. */
export const readLevels = (text: string | undefined): readonly CompetenceLevel[] | undefined =>
  text
    ?.split('|')
    .map((label) => label.trim())
    .filter(Boolean)
    .map((label, i) => ({ value: i + 1, label }));
