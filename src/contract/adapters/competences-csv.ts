import type { ContractIssue } from '../parse.js';
import { csvRows } from './agenda/csv.js';
import { foldName, type Fields } from './agenda/read.js';
import type { RawCompetences } from './competences-rows.js';

/** The official files of ESCO (skills and groups; what is part of what) and of the ROME, or columns under our own names. */
export type CompetenceTable = 'esco' | 'esco-relations' | 'rome' | 'own';

const split = (cell: string, by: RegExp): string[] => cell.split(by).map((one) => one.trim()).filter(Boolean);
const LINES = /[\r\n]+/;
const NAMES = /[|\r\n]+/;

interface Layout {
  readonly table: CompetenceTable;
  /** folded names of columns that must be there */
  readonly needs: readonly string[];
  readonly head: Fields;
  readonly read: (cell: (name: string) => string) => Fields;
}

const ESCO = { id: 'esco', label: 'ESCO', source: 'ESCO, Commission européenne', licence: 'Réutilisation autorisée avec mention de la source (décision 2011/833/UE)' };
const ROME = { id: 'rome', label: 'ROME 4.0', lang: 'fr', source: 'ROME 4.0, France Travail', licence: 'Licence Ouverte 2.0' };

const LAYOUTS: readonly Layout[] = [
  { table: 'esco-relations', needs: ['concepturi', 'broaderuri'], head: ESCO, read: (cell) => ({ id: cell('concepturi'), parent: cell('broaderuri') }) },
  {
    table: 'esco',
    needs: ['concepturi', 'preferredlabel'],
    head: ESCO,
    read: (cell) => ({ kind: cell('concepttype'), id: cell('concepturi'), label: cell('preferredlabel'), syn: split(cell('altlabels'), LINES), def: cell('description') || cell('definition'), parent: cell('broaderconcepturi') }),
  },
  {
    table: 'rome',
    needs: ['codeogr', 'libellecompetence'],
    head: ROME,
    read: (cell) => ({ id: romeId(cell('codeogr')), label: withAccents(cell('libellecompetence')), def: withAccents(cell('definition')), parent: romeId(cell('codeogrmacrocomp')) }),
  },
  {
    table: 'own',
    needs: ['label'],
    head: {},
    read: (cell) => ({ id: cell('id'), label: cell('label'), syn: split(cell('syn'), NAMES), def: cell('def'), parent: cell('parent'), uri: cell('uri'), n: cell('n'), words: split(cell('words'), NAMES) }),
  },
];

const romeId = (code: string): string => code && `rome:${code}`;
/** Files of the ROME begin with a bare capital (`Evaluer`, `Etre`) and have no `œ`. */
const withAccents = (text: string): string =>
  text.replace(/^Etre\b/, 'Être').replace(/^E(?=[bcdfglmnpqtv][aeiouyéè]|c[hr]|p[lr]|qu)/, 'É').replace(/\boeuvre/g, 'œuvre');

/** Reads a table by the names of its columns, or nothing when it has none of those known. */
export function competencesFromCsv(text: string): (RawCompetences & { readonly table: CompetenceTable }) | undefined {
  const lines = csvRows(text);
  const names = lines.next().value?.cells ?? [];
  const columns = new Map(names.map((name, at) => [foldName(name), at] as const).reverse());
  const layout = LAYOUTS.find(({ needs }) => needs.every((name) => columns.has(name)));
  return layout && { table: layout.table, head: layout.head, notes: lostColumns(names, layout), rows: readRows(lines, columns, layout.read), fieldName: (ours) => `, column ${columnOf(ours, names, layout)}` };
}

function* readRows(lines: ReturnType<typeof csvRows>, columns: ReadonlyMap<string, number>, read: Layout['read']): Generator<readonly [string, Fields]> {
  for (const { line, cells } of lines) yield [`line ${line}`, read((name) => cells[columns.get(name) ?? -1]?.trim() ?? '')];
}

/** The name of the column that one of our fields is made of, as the file writes it. */
function columnOf(ours: string, names: readonly string[], { read }: Layout): string {
  const asked: string[] = [];
  const whole = read((name) => name)[ours];
  read((name) => (asked.push(name), ''));
  const folded = asked.find((name) => JSON.stringify(whole)?.includes(name));
  return names.find((name) => foldName(name) === folded) ?? ours;
}

/** Columns that nothing is made of. */
function lostColumns(names: readonly string[], { read }: Layout): ContractIssue[] {
  const asked = new Set<string>();
  read((name) => (asked.add(name), ''));
  return names.filter((name) => !asked.has(foldName(name))).map((name) => ({ path: name, message: 'is a column that a list of competences has no place for: left out' }));
}
