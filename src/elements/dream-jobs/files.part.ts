import { stringsFor } from '../../i18n/catalogue.js';
import type { ExportItem } from '../../ui/export-menu.template.js';
import { drawPng } from '../../ui/draw-png.js';
import type { Frame } from '../../ui/framed.js';
import { saveFile } from '../../ui/save-file.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { DreamHost } from './dream-parts.js';
import { filesStrings } from './files.strings.js';
import { filesStyles } from './files.styles.js';
import { csvOf, pictureOf } from './make-files.js';
import { SMALLEST_FRAME } from './layout-card.model.js';
import type { Paper } from './layout-poster.model.js';
import { altText, cardSvg, fileStem, type FileOptions } from './picture-words.js';
import { PosterDialog } from './poster-dialog.js';

export type { FileOptions } from './picture-words.js';

/** Size of a PNG in CSS px. Without it, the picture is 960 px wide and as high as it must be. */
export type PngFrame = Frame & { readonly density?: number };

/** What may be asked for with what is on the screen. */
export type FileTask = Exclude<keyof DreamFiles, 'items'>;

const FACEBOOK: Frame = { width: 1200, height: 630 };
const INSTAGRAM: Frame = { width: 1080, height: 1080 };
const ON_PAPER = 2;

/** What leaves the page: pictures and the table, made when somebody asks for them. */
export class DreamFiles {
  readonly #dialog: PosterDialog;

  constructor(host: DreamHost) {
    adoptPartStyles(host, filesStyles);
    this.#dialog = new PosterDialog(host);
  }

  /** The picture as the text of an SVG file, with its title, legend, scale and source. */
  svg(options: FileOptions): string {
    return pictureOf(options).svg;
  }

  /** The table as the text of a CSV file, all jobs of the filter. */
  csv(options: FileOptions): string {
    return csvOf(options);
  }

  /** The picture as a PNG: laid out anew for the frame that is asked for. Rejects with an Error that says what failed. */
  async png(options: FileOptions, frame?: PngFrame): Promise<Blob> {
    if (!frame) {
      const { svg, width, height } = pictureOf(options);
      return drawPng(svg, { width, height, density: ON_PAPER });
    }
    const { width, height, density = 1 } = frame;
    if (!(Math.min(width, height) >= SMALLEST_FRAME)) throw new Error(`a PNG of ${width} × ${height} px can't be drawn: at least ${SMALLEST_FRAME} px a side`);
    return drawPng(cardSvg(options, { width, height }), { width, height, density });
  }

  saveSvg(options: FileOptions): void {
    saveFile(this.svg(options), { name: `${fileStem(options)}.svg`, type: 'image/svg+xml' });
  }

  saveCsv(options: FileOptions): void {
    saveFile(this.csv(options), { name: `${fileStem(options)}.csv`, type: 'text/csv;charset=utf-8' });
  }

  /** What the menu offers besides, once this code is there. */
  items(lang: string, onFile: (task: FileTask, detail?: unknown) => void): readonly ExportItem[] {
    const words = stringsFor(filesStrings, lang);
    return [
      { label: words.png, onChoose: () => onFile('savePng') },
      { label: words.facebook, onChoose: () => onFile('savePng', FACEBOOK) },
      { label: words.instagram, onChoose: () => onFile('savePng', INSTAGRAM) },
      { label: words.posterA3, onChoose: () => onFile('openPoster', 'a3') },
      { label: words.posterA4, onChoose: () => onFile('openPoster', 'a4') },
      { label: words.copyText, onChoose: () => onFile('copyText') },
    ];
  }

  /** Asked for to have the code here. */
  ready(_options: FileOptions): void {}

  openPoster(options: FileOptions, paper: Paper): void {
    this.#dialog.open(options, paper);
  }

  async savePng(options: FileOptions, frame?: PngFrame): Promise<void> {
    const words = stringsFor(filesStrings, options.lang);
    try {
      const kind = frame ? `${words.card} ${frame.width}x${frame.height}` : '';
      saveFile(await this.png(options, frame), { name: `${fileStem(options, kind)}.png`, type: 'image/png' });
    } catch (error) {
      this.#dialog.say(words.failedFile, options.lang);
      throw error;
    }
  }

  async copyText(options: FileOptions): Promise<void> {
    const words = stringsFor(filesStrings, options.lang);
    const text = altText(options);
    // a page without https has no clipboard
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = clipboard ? await clipboard.writeText(text).then(() => true, () => false) : false;
    this.#dialog.say(isCopied ? words.textCopied : words.textNotCopied, options.lang, isCopied ? '' : text);
  }
}

export const createFiles = (host: DreamHost): DreamFiles => new DreamFiles(host);
