import { strToU8, zipSync } from 'fflate';

/** A sheet: rows of cells, the first of which names the columns. */
export type SheetSource = readonly (readonly string[])[];

/** Reads a corpus source: `## survey`, then rows of cells between bars. `\|` is a bar inside a cell. */
export function readSheets(source: string): Map<string, SheetSource> {
  const sheets = new Map<string, string[][]>();
  let rows: string[][] = [];
  for (const line of source.split(/\r?\n/)) {
    const name = /^## (\S+)/.exec(line)?.[1];
    if (name) sheets.set(name, (rows = []));
    else if (line.startsWith('|')) rows.push(line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replaceAll('\\|', '|')));
  }
  return sheets;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const column = (index: number): string => String.fromCharCode(65 + index);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Each kind of cell that spreadsheets write: numbers as such, true as 1, texts shared or, in every third row, inside the cell. */
function cell(text: string, at: { row: number; index: number }, shared: string[]): string {
  const place = `${column(at.index)}${at.row}`;
  if (!text) return `<c r="${place}" s="1"/>`;
  if (/^-?\d+(\.\d+)?$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
  if (text === 'true') return `<c r="${place}" t="b"><v>1</v></c>`;
  if (at.row % 3 === 0) return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
  if (!shared.includes(text)) shared.push(text);
  return `<c r="${place}" t="s"><v>${shared.indexOf(text)}</v></c>`;
}

const sheetXml = (rows: SheetSource, shared: string[]): string => {
  const lines = rows.map((cells, i) => `<row r="${i + 1}">${cells.map((text, index) => cell(text, { row: i + 1, index }, shared)).join('')}</row>`);
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

/** The bytes of a workbook with these sheets: the parts that a spreadsheet program writes, and no others. */
export function makeXlsx(sheets: ReadonlyMap<string, SheetSource>): Uint8Array {
  const names = [...sheets.keys()];
  const shared: string[] = [];
  const parts = [...sheets.values()].map((rows, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(rows, shared)] as const);
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(parts),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${shared.map((text, i) => `<si>${i % 2 ? `<r><t xml:space="preserve">${escape(text)}</t></r>` : `<t xml:space="preserve">${escape(text)}</t>`}</si>`).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(2026, 0, 1) });
}
