import type { DraftOption, DraftQuestion, Limits } from '../draft.js';
import { get, isTrue, numberOf, pathTo, recordsOf, says, stringOf, type Node } from '../json.js';
import { quote } from '../report.js';
import { joinTexts, mapTexts, type Texts } from '../texts.js';
import { optionsAt } from './choices.js';
import { base, type Reader } from './elements.js';
import { tellOthers } from './properties.js';
import { textAt, type Element } from './source.js';
import { say } from '../words.js';

/** Reads elements; given by who knows all types, so that tables and panels can hold them. */
export type ReadElement = (element: Element) => DraftQuestion[];

const MOST_FLAT = 60;

/** Statements, each answered with one of the columns. */
export const matrix: Reader = (element) => {
  const { node, survey } = element;
  const rows = optionsAt(node, 'rows', survey);
  const options = optionsAt(node, 'columns', survey);
  if (!options.length) {
    survey.reporter.dropped(node.at, say`a matrix without columns is left out`);
    return [];
  }
  if (!rows.length) return [{ ...base(element, 'choice'), options }];
  const isEach = isTrue(node, 'isAllRowRequired') || isTrue(node, 'eachRowRequired');
  if (stringOf(node, 'cellType') === 'checkbox') return perRow(element, rows, { type: 'choices', options });
  if (isTrue(node, 'isRequired') && !isEach) survey.reporter.changed(pathTo(node, 'isRequired'), say`every row must be answered, not only one`);
  return [{ ...base(element, 'matrix'), rows, options, optional: !isEach && !isTrue(node, 'isRequired') }];
};

function perRow(element: Element, rows: readonly DraftOption[], fields: Pick<DraftQuestion, 'type' | 'options'>): DraftQuestion[] {
  const whole = base(element, 'note');
  element.survey.reporter.changed(element.node.at, say`each row is a question of its own`);
  return rows.slice(0, MOST_FLAT).map((row) => ({
    ...whole, ...fields, at: row.at, name: `${whole.name}-${row.value}`, label: joinTexts(whole.label, row.label, ' – '), aliases: [`${element.prefix}${whole.name}.${row.value}`],
  }));
}

/** Columns as elements: a column without a cell type takes the table's, and its choices. */
function columnsOf({ node, survey }: Element): Node[] {
  const fallback = { type: stringOf(node, 'cellType') ?? 'dropdown', choices: get(node, 'choices') };
  return recordsOf(node, 'columns', survey.reporter).map((column) => {
    const own = stringOf(column, 'cellType');
    const type = !own || own === 'default' ? fallback.type : own;
    return { at: column.at, json: { ...column.json, type, ...(!says(column, 'choices') && { choices: fallback.choices }) } };
  });
}

/** Fixed rows: a column of single choices is a matrix; any other is a question for each row. */
export const fixedTable = (read: ReadElement): Reader => (element) => {
  const { node, survey } = element;
  const whole = base(element, 'note');
  const rows = optionsAt(node, 'rows', survey);
  const columns = columnsOf(element);
  if (!rows.length || !columns.length || rows.length * columns.length > MOST_FLAT) {
    survey.reporter.dropped(node.at, say`${quote(whole.name)} is left out: a table has rows and columns, ${MOST_FLAT} cells at most`);
    return [];
  }
  survey.reporter.changed(node.at, say`the table is carried column by column`);
  return columns.flatMap((column) => read({ ...element, node: column, showIf: whole.showIf, prefix: 'row.' }).flatMap((cell) => overRows(cell, { whole, rows, prefix: element.prefix })));
};

interface Table {
  readonly whole: DraftQuestion;
  readonly rows: readonly DraftOption[];
  readonly prefix: string;
}

function overRows(cell: DraftQuestion, { whole, rows, prefix }: Table): DraftQuestion[] {
  const named = { ...cell, name: `${whole.name}-${cell.name}`, label: joinTexts(whole.label, cell.label, ' – '), hint: cell.hint ?? whole.hint, aliases: [] };
  if (cell.type === 'choice') return [{ ...named, type: 'matrix', rows }];
  return rows.map((row) => ({
    ...named,
    name: `${whole.name}-${row.value}-${cell.name}`,
    label: joinTexts(joinTexts(whole.label, row.label, ' – '), cell.label, ' – '),
    aliases: [`${prefix}${whole.name}.${row.value}.${cell.name}`],
  }));
}

/** Rows that people add: a repeated group whose questions are the columns. */
export const growingTable = (read: ReadElement): Reader => (element) => {
  const questions = columnsOf(element).flatMap((column) => read(inside(element, column, 'row.')));
  return group(element, questions, { least: numberOf(element.node, 'minRowCount'), most: numberOf(element.node, 'maxRowCount') });
};

/** Panels that people add: a repeated group whose questions are the elements of the template. */
export const growingPanel = (read: ReadElement): Reader => (element) => {
  const { node, survey } = element;
  const questions = recordsOf(node, 'templateElements', survey.reporter).flatMap((one) => read(inside(element, one, 'panel.')));
  return group(element, questions, { least: numberOf(node, 'minPanelCount'), most: numberOf(node, 'maxPanelCount') });
};

/** Its conditions are the group's: inside, each row starts afresh. */
const inside = (element: Element, node: Node, prefix: string): Element => ({ ...element, node, prefix, showIf: [], depth: element.depth + 1 });

function group(element: Element, questions: readonly DraftQuestion[], { least, most }: { least: number | undefined; most: number | undefined }): DraftQuestion[] {
  const { node, survey } = element;
  if (element.prefix) {
    survey.reporter.dropped(node.at, say`a repeated group inside another is left out`);
    return [];
  }
  const title = textAt(node, 'templateTitle', survey);
  const limits: Limits = { ...(least && { min: Math.min(least, 50) }), ...(most && { max: Math.min(most, 50) }) };
  if (!most || most > 50) survey.reporter.changed(node.at, say`a group is repeated 50 times at most`);
  return [{ ...base(element, 'repeat'), ...(title && { itemLabel: itemLabel(title) }), questions, limits }];
}

/** `Enfant {panelIndex}` → `Enfant`: rows are numbered anyway. */
const itemLabel = (title: Texts): Texts => mapTexts(title, (text) => text.replace(/\s*[#n°]*\s*\{[^{}]*\}\s*/g, ' ').trim().slice(0, 80));

/** A panel is a title and its questions, which take over its conditions. */
export const panel = (read: ReadElement): Reader => (element) => {
  const { node, survey } = element;
  const whole = base({ ...element, node: { at: node.at, json: { ...node.json, name: stringOf(node, 'name') ?? 'panel' } } }, 'note');
  if (isTrue(node, 'isRequired')) survey.reporter.dropped(pathTo(node, 'isRequired'), say`that one question of a panel is answered is not checked`);
  const title = textAt(node, 'title', survey);
  const words = title && whole.hint ? [title, whole.hint] : title ? [title] : whole.hint ? [whole.hint] : [];
  const notes = words.map((label, i): DraftQuestion => ({ ...whole, name: i ? `${whole.name}-intro` : whole.name, label, hint: undefined, optional: true, aliases: [] }));
  if (says(node, 'title')) survey.reporter.info(node.at, say`the panel is a note with its title, then its questions`);
  tellOthers({ ...node, json: { ...node.json, isRequired: undefined } }, survey.reporter);
  const children = [...recordsOf(node, 'elements', survey.reporter), ...recordsOf(node, 'questions', survey.reporter)];
  return [...notes, ...children.flatMap((child) => read({ ...element, node: child, showIf: whole.showIf, depth: element.depth + 1 }))];
};

