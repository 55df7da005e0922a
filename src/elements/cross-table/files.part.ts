import { stringsFor } from '../../i18n/catalogue.js';
import type { ExportItem } from '../../ui/export-menu.template.js';
import { drawPng, LONGEST_SIDE } from '../../ui/draw-png.js';
import type { Frame } from '../../ui/framed.js';
import { saveFile } from '../../ui/save-file.js';
import type { CrossHost } from './cross-parts.js';
import { filesStrings } from './files.strings.js';
import { altText, cardSvg, csvOf, pictureOf, type FileOptions, type OnScreen } from './make-files.js';
import { coloursOf } from './picture-parts.js';

/** Of CSS px: twice as many where that fits a canvas. */
const DENSITY = 2;

/** What may be asked for with what is on the screen. */
export type FileTask = 'csv' | 'svg' | 'png' | 'saveCsv' | 'saveSvg' | 'savePng' | 'saveWide' | 'saveSquare' | 'saveText';

const FACEBOOK: Frame = { width: 1200, height: 630 };
const INSTAGRAM: Frame = { width: 1080, height: 1080 };

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

  readonly csv = csvOf;
  readonly svg = (options: FileOptions): string => pictureOf(options).svg;

  png(options: FileOptions): Promise<Blob> {
    if (options.frame) return drawPng(cardSvg(options, options.frame), { ...options.frame, density: 1 });
    const { svg, width, height } = pictureOf(options);
    return drawPng(svg, { width, height, density: Math.min(DENSITY, LONGEST_SIDE / Math.max(width, height)) });
  }

  saveCsv(options: FileOptions): void {
    saveFile(this.csv(options), { name: `${stem(options)}.csv`, type: 'text/csv;charset=utf-8' });
  }

  saveSvg(options: FileOptions): void {
    saveFile(this.svg(options), { name: `${stem(options)}.svg`, type: 'image/svg+xml' });
  }

  saveText(options: FileOptions): void {
    saveFile(altText(options), { name: `${stem(options)}.txt`, type: 'text/plain;charset=utf-8' });
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
      { label: words.text, onChoose: () => onFile('saveText') },
    ];
  }
}

function stem({ shown: { dimensions }, lang }: FileOptions): string {
  const words = [stringsFor(filesStrings, lang).fileName, dimensions.rows, dimensions.columns ?? ''].filter(Boolean).join('-');
  return words.replace(/[^\w-]/g, '');
}

export const createFiles = (host: CrossHost): CrossFiles => new CrossFiles(host);
