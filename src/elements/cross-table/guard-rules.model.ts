import { NO_ANSWER, type CountDimension } from '../../contract/form-counts.js';
import { EVERYBODY, keyOf, type ToldNumbers } from './counts-index.model.js';

/** What holds of numbers whatever they are: `terms` add up to 0, or to no less. */
export interface Rule {
  /** the number that the others are parts of */
  readonly total: string;
  readonly terms: readonly (readonly [key: string, times: 1 | -1])[];
  readonly isExact: boolean;
}

interface Cell {
  readonly key: string;
  readonly codes: readonly string[];
}

/** The cells that a document lists of a table by one or two dimensions. */
export interface Table {
  readonly dimensions: readonly CountDimension[];
  readonly cells: readonly Cell[];
}

const codesOf = ({ values }: CountDimension): string[] => [...new Set(values.map(({ code }) => code))];

/** Those by two dimensions first. Undefined: they leave out more than `most` cells that are not told. */
export function tablesIn({ counts, numbers, missing }: ToldNumbers, most: number): Table[] | undefined {
  const byId = new Map(counts.dimensions.map((dimension) => [dimension.id, { dimension, codes: new Set(codesOf(dimension)) }]));
  const tables = new Map<string, { dimensions: CountDimension[]; cells: Cell[] }>();
  numbers.forEach((_, key) => {
    const words = JSON.parse(key) as string[];
    const parts = words.flatMap((id, i) => (i % 2 ? [] : [{ own: byId.get(id), code: words[i + 1] ?? '' }]));
    const dimensions = parts.flatMap(({ own, code }) => (own?.codes.has(code) ? [own.dimension] : []));
    if (!parts.length || parts.length > 2 || dimensions.length < parts.length) return;
    const name = keyOf(dimensions.map(({ id }) => id));
    const table = tables.get(name) ?? { dimensions, cells: [] };
    table.cells.push({ key, codes: parts.map(({ code }) => code) });
    tables.set(name, table);
  });
  const found = [...tables.values()].sort((a, b) => b.dimensions.length - a.dimensions.length);
  if (missing !== null) return found;
  const size = found.reduce((sum, { dimensions }) => sum + dimensions.reduce((times, { values }) => times * values.length, 1), 0);
  return size > most ? undefined : found.map(({ dimensions }) => ({ dimensions, cells: everyCell(dimensions) }));
}

function everyCell([own, across]: readonly CountDimension[]): Cell[] {
  if (!own) return [];
  const others = across ? codesOf(across) : [undefined];
  return codesOf(own).flatMap((code) => others.map((other) => (other === undefined || !across ? { key: keyOf([own.id, code]), codes: [code] } : { key: keyOf([own.id, code, across.id, other]), codes: [code, other] })));
}

/** All that a reader knows about numbers of these tables before seeing them. Undefined: it would take too many rules. */
export function rulesOf(told: ToldNumbers, tables: readonly Table[]): Rule[] | undefined {
  const found: Rule[] = [];
  for (const group of groupsOf(tables)) {
    const rules = isTree(group) ? lineRulesOf(group) : (profileRules(told, group) ?? (told.isByHand ? undefined : lineRulesOf(group)));
    if (!rules) return undefined;
    found.push(...rules);
  }
  return found;
}

/** Tables that hang together by their dimensions. */
function groupsOf(tables: readonly Table[]): Table[][] {
  return tables.reduce<Table[][]>((groups, table) => {
    const isNear = (group: readonly Table[]): boolean => group.some(({ dimensions }) => dimensions.some((one) => table.dimensions.includes(one)));
    return [[...groups.filter(isNear).flat(), table], ...groups.filter((group) => !isNear(group))];
  }, []);
}

const dimensionsOf = (tables: readonly Table[]): CountDimension[] => [...new Set(tables.flatMap(({ dimensions }) => dimensions))];

/**
 * Do these tables make a tree, dimensions of several answers at its ends? Numbers that add up in each line are then those of some persons (what two
 * tables share is one number for each line, so that they can be joined line by line); in a ring they may be of nobody.
 */
function isTree(group: readonly Table[]): boolean {
  const pairs = group.filter(({ dimensions }) => dimensions.length === 2);
  const isEnd = (one: CountDimension): boolean => !one.multiple || pairs.filter(({ dimensions }) => dimensions.includes(one)).length < 2;
  return pairs.length === dimensionsOf(group).length - 1 && pairs.every(({ dimensions }) => dimensions.every(isEnd) && !dimensions.every(({ multiple }) => multiple));
}

/** More kinds of persons are not computed with. */
const MOST_PROFILES = 2_000;

/** Each number is that of the persons who gave its answers, among all kinds of persons that there may be. */
function profileRules({ numbers }: ToldNumbers, tables: readonly Table[]): Rule[] | undefined {
  const dimensions = dimensionsOf(tables);
  const size = dimensions.reduce((times, { multiple, values }) => times * (multiple ? 2 ** values.length : values.length), 1);
  if (size > MOST_PROFILES) return undefined;
  const rules = new Map([EVERYBODY, ...tables.flatMap(({ cells }) => cells.map(({ key }) => key))].map((key): [string, [string, 1 | -1][]] => [key, [[key, -1]]]));
  const people = dimensions.reduce<string[][][]>((all, dimension) => all.flatMap((person) => setsOf(dimension).map((set) => [...person, set])), [[]]);
  people.forEach((person, i) => {
    const keys = [EVERYBODY, ...tables.flatMap((table) => keysIn(table, table.dimensions.map((one) => person[dimensions.indexOf(one)] ?? [])))];
    // a cell that is not listed is nobody's
    if (keys.every((key) => rules.has(key) && numbers.get(key) !== 0)) for (const key of keys) rules.get(key)?.push([`${keyOf(dimensions.map(({ id }) => id))} ${i}`, 1]);
  });
  return [...rules].map(([total, terms]) => ({ total, terms, isExact: true }));
}

function keysIn({ dimensions: [own, across] }: Table, [codes = [], others = []]: readonly (readonly string[])[]): string[] {
  return codes.flatMap((code) => (across ? others.map((other) => keyOf([own?.id ?? '', code, across.id, other])) : [keyOf([own?.id ?? '', code])]));
}

/** The lines that one person may be in. */
function setsOf(dimension: CountDimension): string[][] {
  const codes = codesOf(dimension);
  if (!dimension.multiple) return codes.map((code) => [code]);
  const sets = codes.filter((code) => code !== NO_ANSWER).reduce<string[][]>((all, code) => [...all, ...all.map((set) => [...set, code])], [[]]);
  return codes.includes(NO_ANSWER) ? sets.map((set) => (set.length ? set : [NO_ANSWER])) : sets;
}

function lineRulesOf(tables: readonly Table[]): Rule[] {
  const pairs = tables.flatMap(({ dimensions: [a, b], cells }) => (a && b ? [{ a, b, cells }] : []));
  const ofCodes = pairs.flatMap(({ a, b, cells }) => [...codeRules({ own: a, across: b, place: 0, cells }), ...codeRules({ own: b, across: a, place: 1, cells })]);
  const ofAll = dimensionsOf(tables).flatMap((dimension) => {
    const listed = tables.find(({ dimensions: [own, across] }) => own === dimension && !across)?.cells;
    const parts = listed ?? codesOf(dimension).map((code): Cell => ({ key: keyOf([dimension.id, code]), codes: [code] }));
    return lineRules(EVERYBODY, parts.map(({ key, codes: [code = ''] }) => ({ key, code })), dimension);
  });
  return [...ofCodes, ...ofAll];
}

interface Crossing {
  readonly own: CountDimension;
  readonly across: CountDimension;
  /** of the own code among those of a cell */
  readonly place: 0 | 1;
  readonly cells: readonly Cell[];
}

/** A code's cells, by its line of the other dimension. */
function codeRules({ own, across, place, cells }: Crossing): Rule[] {
  const byCode = new Map(codesOf(own).map((code): [string, { key: string; code: string }[]] => [code, []]));
  for (const { key, codes } of cells) byCode.get(codes[place] ?? '')?.push({ key, code: codes[1 - place] ?? '' });
  return [...byCode].flatMap(([code, parts]) => lineRules(keyOf([own.id, code]), parts, across));
}

/**
 * Persons of one answer are in one line each. Of several answers, those who gave some are no fewer than in any of their lines, and no more than in all
 * of them; where there is no line of no answer, they may be in none.
 */
function lineRules(total: string, parts: readonly { readonly key: string; readonly code: string }[], { multiple, values }: CountDimension): Rule[] {
  const sum = parts.map(({ key }): [string, 1] => [key, 1]);
  const all: Rule = { total, terms: [...sum, [total, -1]], isExact: !multiple };
  if (!multiple) return [all];
  const none = parts.find(({ code }) => code === NO_ANSWER);
  const each = parts.filter((part) => part !== none).map(({ key }): Rule => ({ total, terms: [[total, 1], [key, -1], ...(none ? [[none.key, -1] as const] : [])], isExact: false }));
  return values.some(({ code }) => code === NO_ANSWER) ? [all, ...each] : each;
}
