/** What follows is left out. */
export const MOST_ROWS = 100_000;
export const MOST_CELLS = 5_000_000;

/** Rows of cells of RFC 4180, with the separator of the first line: `;`, `,`, tab or `|`. A quote inside an unquoted cell is a letter. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  for (const { cells } of csvRows(text)) rows.push(cells);
  return rows;
}

/** The same one by one, each with the line of the file, from 1, that it begins on: a cell may hold several. */
export function* csvRows(text: string): Generator<{ readonly line: number; readonly cells: string[] }, void> {
  const [body, separator] = separatorOf(text.replace(/^\ufeff/, ''));
  let [cells, line, next] = [[] as string[], /^\ufeff?sep=/i.test(text) ? 2 : 1, 0];
  let [rows, read] = [0, 0];
  for (let i = 0; i <= body.length && rows < MOST_ROWS && read < MOST_CELLS; read += 1) {
    const { cell, end } = body[i] === '"' ? quoted(body, i, separator) : bare(body, i, separator);
    cells.push(cell);
    i = end + 1;
    if (body[end] === separator) continue;
    if (body[end] === '\r' && body[end + 1] === '\n') i += 1;
    const ends = linesIn(body, next, i);
    if (cells.some((one) => one.trim())) {
      rows += 1;
      yield { line, cells };
    }
    [cells, line, next] = [[], line + ends, i];
  }
}

function linesIn(body: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i += 1) if (body[i] === '\n' || (body[i] === '\r' && body[i + 1] !== '\n')) lines += 1;
  return lines;
}

/** The first row names the columns; one without a name is dropped, of two of a name the first counts. */
export function rowsOfCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = cellsOf(text);
  const known = new Set<string>();
  const columns = names.map((name) => name.trim()).map((name) => (known.has(name) ? '' : (known.add(name), name)));
  return rows.map((cells) => Object.fromEntries(cells.slice(0, columns.length).map((cell, i) => [columns[i] ?? '', cell.trim()] as const).filter(([name]) => name)));
}

/** Excel writes `sep=;` on a line of its own. */
function separatorOf(text: string): readonly [body: string, separator: string] {
  const said = /^sep=(.)\r?\n/i.exec(text.slice(0, 10));
  if (said) return [text.slice(said[0].length), said[1] ?? ';'];
  const first = text.slice(0, 20_000).replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? '';
  const [best] = [';', '\t', ',', '|'].map((sign) => ({ sign, n: first.split(sign).length })).sort((a, b) => b.n - a.n);
  return [text, best?.sign ?? ','];
}

interface Cell {
  readonly cell: string;
  /** where its separator or line end is */
  readonly end: number;
}

function bare(body: string, from: number, separator: string): Cell {
  let end = from;
  while (end < body.length && body[end] !== separator && body[end] !== '\n' && body[end] !== '\r') end += 1;
  return { cell: body.slice(from, end), end };
}

function quoted(body: string, from: number, separator: string): Cell {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const quote = body.indexOf('"', start);
    if (quote < 0) return { cell: parts.join('') + body.slice(start), end: body.length };
    parts.push(body.slice(start, quote));
    if (body[quote + 1] !== '"') {
      const rest = bare(body, quote + 1, separator);
      return { cell: parts.join('') + rest.cell, end: rest.end };
    }
    parts.push('"');
    start = quote + 2;
  }
}
