import { stringsFor } from '../../i18n/catalogue.js';
import type { ExportItem } from '../../ui/export-menu.template.js';
import { drawPng, LONGEST_SIDE } from '../../ui/draw-png.js';
import { saveFile } from '../../ui/save-file.js';
import { crossCard, type Frame } from './card.js';
import type { CrossHost } from './cross-parts.js';
import { filesStrings } from './files.strings.js';
import { crossPicture, type Picture } from './picture.js';
import { coloursOf, type PictureColours } from './picture-parts.js';
import type { CrossView } from './query.model.js';
import type { CrossDocument, ShownDocument } from './show-document.js';
import type { Wording } from './shown-table.js';
import { tableCsv } from './table-csv.js';

/** Of CSS px: twice as many where that fits a canvas. */
const DENSITY = 2;

/** What is on the screen. */
export interface OnScreen {
  readonly value: CrossDocument;
  readonly shown: ShownDocument;
  /** period and source, one line each */
  readonly credits: readonly string[];
}

interface FileOptions extends OnScreen, Wording {
  readonly view: CrossView;
  readonly title: string;
  readonly colours: PictureColours;
  /** of a card; undefined: as wide and as high as the picture must be */
  readonly frame: Frame | undefined;
}

/** What may be asked for with what is on the screen. */
export type FileTask = 'csv' | 'svg' | 'png' | 'saveCsv' | 'saveSvg' | 'savePng' | 'saveWide' | 'saveSquare';

const FACEBOOK: Frame = { width: 1200, height: 630 };
const INSTAGRAM: Frame = { width: 1080, height: 1080 };
/** px a side: under it, no letter could be read */
const SMALLEST_FRAME = 200;

/** What leaves the page. Hidden numbers are hidden in it in the same way. */
export class CrossFiles {
  readonly #host: CrossHost;

  constructor(host: CrossHost) {
    this.#host = host;
  }

  /** Rejects with what failed. */
  async make(task: FileTask, screen: OnScreen, frame?: Frame): Promise<unknown> {
    const { heading, wording, shownView: view, renderRoot } = this.#host;
    const { counts } = screen.value.index;
    const tools = renderRoot.querySelector('.tools');
    const colours = coloursOf(tools ? getComputedStyle(tools).caretColor : '');
    return this[task]({ ...wording, ...screen, view, title: heading ?? counts.title ?? counts.form, colours, frame });
  }

  csv({ value, shown, title, minCount, documentNotes, strings, lang }: FileOptions): string {
    const words = stringsFor(filesStrings, lang);
    const { from, to, source } = value.index.counts;
    // a comparison has two
    const people = shown.grid ? shown.grid.people.n : null;
    return tableCsv({ table: shown.table, title, period: strings.periodName(from, to), source, people, untold: strings.untold, minCount, notes: documentNotes, words });
  }

  svg(options: FileOptions): string {
    return this.#picture(options).svg;
  }

  png(options: FileOptions): Promise<Blob> {
    if (options.frame) return drawPng(cardSvg(options, options.frame), { ...options.frame, density: 1 });
    const { svg, width, height } = this.#picture(options);
    return drawPng(svg, { width, height, density: Math.min(DENSITY, LONGEST_SIDE / Math.max(width, height)) });
  }

  saveCsv(options: FileOptions): void {
    saveFile(this.csv(options), { name: `${stem(options)}.csv`, type: 'text/csv;charset=utf-8' });
  }

  saveSvg(options: FileOptions): void {
    saveFile(this.svg(options), { name: `${stem(options)}.svg`, type: 'image/svg+xml' });
  }

  async savePng(options: FileOptions): Promise<void> {
    const { frame } = options;
    saveFile(await this.png(options), { name: `${stem(options)}${frame ? `-${frame.width}x${frame.height}` : ''}.png`, type: 'image/png' });
  }

  saveWide = (options: FileOptions): Promise<void> => this.savePng({ ...options, frame: FACEBOOK });
  saveSquare = (options: FileOptions): Promise<void> => this.savePng({ ...options, frame: INSTAGRAM });

  /** What the menu offers besides, once this code is there. */
  items(lang: string, onFile: (task: FileTask) => void): readonly ExportItem[] {
    const words = stringsFor(filesStrings, lang);
    return [
      { label: words.png, onChoose: () => onFile('savePng') },
      { label: words.facebook, onChoose: () => onFile('saveWide') },
      { label: words.instagram, onChoose: () => onFile('saveSquare') },
    ];
  }

  /** Colours when they are looked at, bars else: a table is for spreadsheets. */
  #picture({ shown, view, title, lang, credits, documentNotes, colours }: FileOptions): Picture {
    const { table, grid } = shown;
    const notes = [...(table.readAs ? [table.readAs] : []), ...credits, ...table.notes, ...documentNotes];
    return crossPicture({ table, title, lang, notes, grid: view === 'heat' ? grid : undefined, colours });
  }
}

function cardSvg({ shown: { table, grid }, title, lang, credits, colours }: FileOptions, frame: Frame): string {
  if (!(Math.min(frame.width, frame.height) >= SMALLEST_FRAME)) throw new Error(`a PNG of ${frame.width} × ${frame.height} px can't be drawn: at least ${SMALLEST_FRAME} px a side`);
  return crossCard({ table, grid, title, lang, foot: credits.filter(Boolean).join(' · '), more: stringsFor(filesStrings, lang).more, colours }, frame);
}

function stem({ shown: { dimensions }, lang }: FileOptions): string {
  const words = [stringsFor(filesStrings, lang).fileName, dimensions.rows, dimensions.columns ?? ''].filter(Boolean).join('-');
  return words.replace(/[^\w-]/g, '');
}

export const createFiles = (host: CrossHost): CrossFiles => new CrossFiles(host);
