import { parseXml, type XmlElement, type XmlNode, type XmlText } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { inLanguage, say, type Words } from '../words.js';

/** A sheet as texts: rows from the top, cells by column; `number` is the row's own, as the spreadsheet shows it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: ReadonlyMap<string, string> }[];
}

/** The file is no workbook that can be read, and why. */
export class NotAWorkbook extends Error {
  constructor(readonly reason: Words) {
    super(inLanguage(reason, 'en'));
  }
}

const MOST_BYTES = 20_000_000;
const MOST_ROWS = 10_000;
const WANTED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

type Parts = ReadonlyMap<string, XmlElement>;

/** Reads the cells of an .xlsx file: texts, numbers and true or false, as texts. Formulas give the value last calculated. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const parts = unpack(bytes);
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) throw new NotAWorkbook(say`it has no xl/workbook.xml: an Excel workbook (.xlsx) is expected`);
  const shared = childrenOf(parts.get('xl/sharedstrings.xml'), 'si').map(textIn);
  const targets = new Map(childrenOf(parts.get('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']));
  return elementsIn(workbook, 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attributes['r:id'] ?? '') ?? '';
    const part = parts.get(`xl/${target.replace(/^\/?(xl\/)?/, '')}`.toLowerCase());
    return part ? [{ name: attributes.name ?? '', rows: rowsOf(part, shared) }] : [];
  });
}

/** A packed file may say it is small and be huge: sizes are added up before anything is unpacked. */
function unpack(bytes: Uint8Array): Parts {
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!WANTED.test(name)) return false;
    total += originalSize;
    if (total > MOST_BYTES) throw new NotAWorkbook(say`it is too large`);
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter });
    return new Map(Object.keys(files).map((name) => [name.toLowerCase(), parse(name, files[name] as Uint8Array)]));
  } catch (error) {
    if (error instanceof NotAWorkbook) throw error;
    throw new NotAWorkbook(say`it can't be unpacked: an Excel workbook (.xlsx) is expected`);
  }
}

function parse(name: string, bytes: Uint8Array): XmlElement {
  try {
    const { root } = parseXml(new TextDecoder().decode(bytes));
    if (root) return root;
  } catch {
    // told below
  }
  throw new NotAWorkbook(say`its part ${name} is no XML`);
}

const isElement = (node: XmlNode): node is XmlElement => node.type === 'element';
const isText = (node: XmlNode): node is XmlText => node.type === 'text' || node.type === 'cdata';

const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => isElement(child) && child.name === name);

const elementsIn = (element: XmlElement, name: string): XmlElement[] => childrenOf(childrenOf(element, `${name}s`)[0], name);

/** Phonetic readings (`rPh`) are no part of the text. */
function textIn(element: XmlElement): string {
  return element.children.map((child) => (isText(child) ? child.text : isElement(child) && child.name !== 'rPh' ? textIn(child) : '')).join('');
}

function rowsOf(sheet: XmlElement, shared: readonly string[]): Sheet['rows'] {
  let last = 0;
  return childrenOf(childrenOf(sheet, 'sheetData')[0], 'row')
    .slice(0, MOST_ROWS)
    .map((row) => {
      last = Number(row.attributes.r) || last + 1;
      return { number: last, cells: cellsOf(row, shared) };
    });
}

function cellsOf(row: XmlElement, shared: readonly string[]): Map<string, string> {
  const cells = new Map<string, string>();
  let position = 0;
  for (const cell of childrenOf(row, 'c')) {
    const written = /^[A-Z]{1,3}/.exec(cell.attributes.r ?? '')?.[0];
    position = written ? positionOf(written) : position + 1;
    const text = cellText(cell, shared).replace(/\u00a0/g, ' ').trim();
    if (text) cells.set(written ?? columnName(position), text);
  }
  return cells;
}

const positionOf = (column: string): number => [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const columnName = (position: number): string => (position > 26 ? columnName(Math.floor((position - 1) / 26)) : '') + String.fromCharCode(65 + ((position - 1) % 26));

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const { t } = cell.attributes;
  if (t === 'inlineStr') return childrenOf(cell, 'is').map(textIn).join('');
  const written = childrenOf(cell, 'v').map(textIn).join('');
  if (t === 's') return shared[Number(written)] ?? '';
  if (t === 'b') return written === '1' ? 'true' : 'false';
  return t === 'e' ? '' : written;
}
