import { nothing, type TemplateResult } from 'lit';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { exportMenuStyles } from '../../ui/export-menu.styles.js';
import { exportMenu, type ExportItem } from '../../ui/export-menu.template.js';
import type { Frame } from '../../ui/framed.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { filesStrings } from './files.strings.js';
import { filesStyles } from './files.styles.js';
import type { FileTask } from './make-file.js';
import type { ParcoursHost } from './parcours-parts.js';
import { loadWords } from './part-words.js';
import type { FigureOptions } from './parcours.template.js';

export type { FileTask } from './make-file.js';

/** Size of a PNG in CSS px. Without it, the picture is 960 px wide and as high as it must be. */
export type PngFrame = Frame & { readonly density?: number };

interface FilesHost extends ParcoursHost {
  readonly heading?: string;
}

/** What leaves the page: the menu, and the way to the code that makes files. */
export class ParcoursFiles {
  readonly #host: FilesHost;

  constructor(host: ParcoursHost) {
    this.#host = host as FilesHost;
    adoptPartStyles(host, exportMenuStyles, filesStyles);
  }

  menu(options: FigureOptions): TemplateResult | typeof nothing {
    const items = itemsOf(options, (task) => void this.make(task, options).catch((error: unknown) => this.#host.report(error as Error)));
    return items.length ? exportMenu(stringsFor(common, options.lang).download, items) : nothing;
  }

  /** What a task makes of what is shown: a text, a picture, or nothing where it hands a file to the person. Rejects with what failed. */
  async make(task: FileTask, options: FigureOptions, frame?: PngFrame): Promise<unknown> {
    const { parts, view } = options;
    const [{ makeFile }, part] = await Promise.all([import('./make-file.js'), parts.load(view)]);
    const style = getComputedStyle(this.#host);
    return makeFile(task, { figure: options, part, heading: this.#host.heading, frame, own: (property) => style.getPropertyValue(property) });
  }
}

/** Only what there is something for: a picture that can be drawn, numbers, paths. */
function itemsOf(options: FigureOptions, onFile: (task: FileTask) => void): readonly ExportItem[] {
  const { view, parts, value, detail, lang } = options;
  const words = { ...stringsFor(common, lang), ...stringsFor(filesStrings, lang) };
  const item = (label: string, task: FileTask): ExportItem => ({ label, onChoose: () => onFile(task) });
  const hasNumbers = detail !== 'stories';
  return [
    ...((hasNumbers || view === 'story') && parts.get(view)?.about(options).finding !== undefined ? [item(words.downloadSvg, 'saveSvg'), item(words.png, 'savePng'), item(words.text, 'saveText'), item(words.downloadCsv, 'saveCsv')] : []),
    ...(hasNumbers && value.paths ? [item(words.r, 'saveR'), item(words.paths, 'savePaths')] : []),
  ];
}

export async function createFiles(host: ParcoursHost): Promise<ParcoursFiles> {
  await loadWords(host, filesStrings);
  return new ParcoursFiles(host);
}
