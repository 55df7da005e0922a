import { stringsFor } from '../../i18n/catalogue.js';
import { clip, LONGEST_TEXT, sentence, sentences } from '../../ui/alt-text.js';
import type { Frame } from '../../ui/framed.js';
import { crossCard } from './card.js';
import { filesStrings } from './files.strings.js';
import { crossPicture, rowWords, type Picture } from './picture.js';
import type { PictureColours } from './picture-parts.js';
import type { CrossView } from './query.model.js';
import type { CrossDocument, ShownDocument } from './show-document.js';
import type { Wording } from './shown-table.js';
import { tableCsv } from './table-csv.js';

/** What is on the screen. */
export interface OnScreen {
  readonly value: CrossDocument;
  readonly shown: ShownDocument;
  /** period and source, one line each */
  readonly credits: readonly string[];
}

export interface FileOptions extends OnScreen, Wording {
  readonly view: CrossView;
  readonly title: string;
  readonly colours: PictureColours;
  /** of a card; undefined: as wide and as high as the picture must be */
  readonly frame: Frame | undefined;
}

/** px a side: under it, no letter could be read */
const SMALLEST_FRAME = 200;

export function csvOf({ value, shown, title, minCount, documentNotes, strings, lang }: FileOptions): string {
  const words = stringsFor(filesStrings, lang);
  const { from, to, source } = value.index.counts;
  // a comparison has two
  const people = shown.grid ? shown.grid.people.n : null;
  return tableCsv({ table: shown.table, title, period: strings.periodName(from, to), source, people, untold: strings.untold, minCount, notes: documentNotes, words });
}

/** Colours when they are looked at, bars else: a table is for spreadsheets. */
export function pictureOf({ shown, view, title, lang, credits, documentNotes, colours }: FileOptions): Picture {
  const { table, grid } = shown;
  const notes = [...(table.readAs ? [table.readAs] : []), ...credits, ...table.notes, ...documentNotes];
  return crossPicture({ table, title, lang, notes, grid: view === 'heat' ? grid : undefined, colours });
}

/** Throws when no letter could be read in the frame. */
export function cardSvg({ shown: { table, grid }, title, lang, credits, colours }: FileOptions, frame: Frame): string {
  if (!(Math.min(frame.width, frame.height) >= SMALLEST_FRAME)) throw new Error(`a PNG of ${frame.width} × ${frame.height} px can't be drawn: at least ${SMALLEST_FRAME} px a side`);
  return crossCard({ table, grid, title, lang, foot: credits.filter(Boolean).join(' · '), more: stringsFor(filesStrings, lang).more, colours }, frame);
}

/** What the picture says, for who does not see it: the finding, as many rows as have room, period, source. */
export function altText({ shown: { table }, title, credits }: FileOptions): string {
  const [start, end] = [sentences([title, table.finding ?? '', table.caption]), sentences(credits)];
  let rows = '';
  for (const row of table.rows) {
    const longer = `${rows ? `${rows}; ` : ''}${clip(rowWords(table)(row))}`;
    if (start.length + longer.length + end.length + 3 > LONGEST_TEXT) break;
    rows = longer;
  }
  return [start, rows && sentence(rows), end].filter(Boolean).join(' ').slice(0, LONGEST_TEXT);
}
