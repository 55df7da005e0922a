import { NO_ANSWER } from '../../contract/form-counts.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { findIn, type Finding } from './finding.model.js';
import { shareIn, SMALL_BASE, type CrossGrid, type Figure, type GridLine, type ShareOf } from './grid.model.js';
import { readingStrings, type LineWords } from './reading.strings.js';
import { isSmall, nameOf, percentText, type Wording } from './shown-table.js';

export interface Reading {
  readonly finding: string | undefined;
  /** how to read one of the numbers */
  readonly readAs: string | undefined;
  readonly sentence: (row: number, column: number) => string;
  readonly notes: readonly string[];
}

/** Numbers as sentences. */
export class ReadingPart {
  #hasWarned = false;

  read(grid: CrossGrid, shareOf: ShareOf, wording: Wording): Reading {
    const { rows, columns, cells, people } = grid;
    if (grid.isLeaky) this.#warn();
    const sentence = (i: number, j: number): string => {
      const [row, column] = [rows[i], columns[j]];
      const lines = [row && wordsOf(row, grid.rowDimension, wording), column && wordsOf(column, grid.columnDimension, wording)].filter((line) => line !== undefined);
      const figure = row ? (column ? cells[i]?.[j] : row.total) : column?.total;
      // a total is no part of itself
      const isWhole = shareOf === 'none' || (column ? !row && shareOf === 'column' : shareOf === 'row');
      const of = row && column ? shareOf : isWhole ? 'none' : 'all';
      return numberSentence({ row: lines[0] ?? { label: wording.strings.total, kind: 'answer' }, column: lines[1], figure: figure ?? people, of }, wording);
    };
    const best = largestPlace(grid);
    return { finding: findingText(findIn(grid), grid, wording), readAs: best && stringsFor(readingStrings, wording.lang).readAs(sentence(...best)), sentence, notes: notesOf(grid, shareOf, wording) };
  }

  /** The file itself is there for everybody to read. */
  #warn(): void {
    if (!this.#hasWarned) console.warn('ij-cross-table: a hidden number of this document can be worked out from its totals, or from another table of it; more is hidden here, but the file still tells it: hide another one beside it, or leave the total out');
    this.#hasWarned = true;
  }
}

/** What must be known to read the table rightly. */
function notesOf(grid: CrossGrid, shareOf: ShareOf, wording: Wording): string[] {
  const words = stringsFor(readingStrings, wording.lang);
  const { rows, columns, people, rowDimension, columnDimension, empty, hidden, isLeaky } = grid;
  const small = [people, ...(shareOf === 'row' ? rows : shareOf === 'column' ? columns : []).map(({ total }) => total)];
  return [
    hidden ? maskedNote(wording) : '',
    words.shareNote[columnDimension || shareOf === 'none' ? shareOf : 'all'],
    ...multipleNotes([rowDimension, columnDimension], wording),
    isLeaky ? words.leakyNote : '',
    ...empty.map(({ dimension, lines }) => words.emptyNote(dimension.label, lines.map((line) => nameOf(line, wording.strings)))),
    shareOf !== 'none' && small.some(({ n }) => isSmall(n)) ? words.smallNote(SMALL_BASE) : '',
  ].filter(Boolean);
}

/** Why, only where the document doesn't: it names the threshold then. */
export const maskedNote = ({ lang, minCount, documentNotes }: Wording): string => stringsFor(readingStrings, lang).maskedNote(minCount, documentNotes.some((note) => /masqu|masked|hidden/.test(note) && note.includes(String(minCount))));

export const multipleNotes = (dimensions: readonly ({ readonly multiple: boolean; readonly label: string } | undefined)[], { lang, documentNotes }: Wording): string[] =>
  dimensions.flatMap((dimension) => (dimension?.multiple && !documentNotes.some((note) => note.includes(dimension.label)) ? [stringsFor(readingStrings, lang).multipleNote(dimension.label)] : []));

/** A line, and what kind of thing it counts. */
export function wordsOf(line: Pick<GridLine, 'code' | 'label'>, dimension: { readonly id: string } | undefined, { strings }: Wording): LineWords {
  const own = KINDS.find((kind) => kind === dimension?.id);
  return { label: shortened(nameOf(line, strings)), kind: line.code === NO_ANSWER ? 'none' : (own ?? 'answer') };
}

/** The dimensions that are of no question. */
const KINDS = ['desk', 'month'] as const;

/** Where the words of one number come from. */
interface Place {
  readonly row: LineWords;
  readonly column: LineWords | undefined;
  readonly figure: Figure;
  readonly of: ShareOf;
}

export function numberSentence({ row, column, figure, of }: Place, { lang, minCount }: Wording): string {
  const strings = stringsFor(readingStrings, lang);
  const { n, base } = figure;
  if (n === null) return strings.hiddenNumber([row, ...(column ? [column] : [])].map(({ label }) => label), minCount);
  const share = shareIn(figure);
  const shared = of === 'none' || share === null || base === null ? undefined : { of, text: percentText(lang, share), base };
  return strings.number({ row, column, n, share: shared });
}

/** The number that shows how to read the others: the largest that is told, of an answer. */
function largestPlace({ rows, columns, cells }: CrossGrid): readonly [number, number] | undefined {
  let [best, most]: [readonly [number, number] | undefined, number] = [undefined, 0];
  rows.forEach((row, i) => {
    const line = columns.length ? (cells[i] ?? []) : [row.total];
    line.forEach(({ n }, j) => {
      if (n === null || n <= most || row.code === NO_ANSWER || columns[j]?.code === NO_ANSWER) return;
      [best, most] = [[i, j], n];
    });
  });
  return best;
}

/** One honest sentence. */
function findingText(finding: Finding, { rowDimension, columnDimension }: CrossGrid, wording: Wording): string | undefined {
  const { lang } = wording;
  const strings = stringsFor(readingStrings, lang);
  if (finding.kind === 'alike') return strings.alike(finding.isPartial);
  if (finding.kind === 'gap') return strings.gap({ ...finding, row: wordsOf(finding.row, rowDimension, wording), column: wordsOf(finding.column, columnDimension, wording), share: percentText(lang, finding.share), overall: percentText(lang, finding.overall) });
  if (finding.kind === 'nothing') return undefined;
  const lines = finding.lines.map((line) => line.map((one) => shortened(nameOf(one, wording.strings))));
  return [strings.largest({ ...finding, lines }), ...(isSmall(finding.people) ? [strings.small] : [])].join(' ');
}

/** A sentence is read at a glance: the whole label is in the table. */
const LONGEST_LABEL = 60;
const shortened = (label: string): string => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label);

export const createReading = (): ReadingPart => new ReadingPart();
