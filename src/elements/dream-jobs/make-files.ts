import { formatNumber } from '../../i18n/format.js';
import type { Frame } from '../../ui/framed.js';
import { dreamPicture, PICTURE_WIDTH_PX, type Picture } from './dream-picture.js';
import { dreamCsv } from './dream-table.js';
import { aboutOf, findingOf } from './dream-words.js';
import { notesOf, titleOf, type FileOptions } from './picture-words.js';
import { tableWords } from './table.strings.js';

/** The table as the text of a CSV file, all jobs of the filter. */
export const csvOf = ({ counts, selection, strings, lang, minCount }: FileOptions): string => dreamCsv(selection, { strings, lang, minCount, words: tableWords(lang, counts.question) });

interface Room {
  /** between the margins */
  readonly widthPx?: number;
  readonly frame?: Frame;
}

/** What is on the screen as a picture of its own. */
export function pictureOf(options: FileOptions, { widthPx = PICTURE_WIDTH_PX, frame }: Room = {}): Picture {
  const { selection, view, look, strings, lang, part } = options;
  const about = part?.about(options) ?? { finding: findingOf(selection, strings), subtitle: strings.subtitle(aboutOf(selection)) };
  return dreamPicture({
    strings,
    lang,
    selection,
    widthPx,
    frame,
    body: part?.picture(options, widthPx),
    // a view whose code has not come is drawn as bars
    view: view === 'units' ? view : 'bars',
    look: view === 'units' ? look : undefined,
    title: about.finding ?? titleOf(options),
    subtitle: about.subtitle,
    notes: notesOf(options),
    format: (n) => formatNumber(lang, n),
  });
}
