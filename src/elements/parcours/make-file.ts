import { stringsFor } from '../../i18n/catalogue.js';
import { sentences } from '../../ui/alt-text.js';
import { toCsv } from '../../ui/csv.js';
import { drawPng, LONGEST_SIDE } from '../../ui/draw-png.js';
import { largest, type Frame } from '../../ui/framed.js';
import type { Block } from '../../ui/picture-parts.js';
import { saveFile, stemOf } from '../../ui/save-file.js';
import { filePicture, FRAME_WIDTHS, MARGIN, type FilePicture, type LegendSample } from './file-picture.js';
import type { PngFrame } from './files.part.js';
import { filesStrings } from './files.strings.js';
import type { HatchedBox } from './hatches.model.js';
import { LEAST_TYPES, MOST_TYPES } from './find-types.model.js';
import { byState } from './legend.template.js';
import type { ViewPart } from './parcours-parts.js';
import { groupName, subtitleOf, type FigureOptions } from './parcours.template.js';
import { statePaint, type StatePaint } from './picture-states.js';
import type { StateLook } from './state-looks.model.js';
import { pathRows, rLines } from './r-lines.model.js';
import { tableRows } from './table-rows.js';
import { toldPaths, type ToldPaths } from './told-paths.model.js';

/** What a view draws for a file. */
export interface ViewPicture {
  readonly body: Block;
  /** states that are drawn */
  readonly states: Iterable<number>;
  /** what else the legend explains */
  readonly samples?: readonly LegendSample[];
  /** how to read its signs */
  readonly notes: readonly string[];
}

export interface Drawing {
  readonly widthPx: number;
  /** fills of states, written out */
  readonly paint: StatePaint;
  /** likewise, of other states than those of the figure */
  readonly paintOf: (looks: readonly StateLook[]) => StatePaint;
}

/** Undefined: there is nothing to draw. */
export type DrawPicture = (figure: FigureOptions, drawing: Drawing) => Promise<ViewPicture | undefined>;

export interface FileOptions {
  /** what is on the screen */
  readonly figure: FigureOptions;
  readonly part: ViewPart;
  /** of the page; by default the document's own */
  readonly heading?: string | undefined;
  readonly frame?: PngFrame | undefined;
  /** a custom property of the page */
  readonly own: (property: string) => string;
}

/** px, of a picture without a frame, and of one of groups side by side; and how many pixels for each where that fits a canvas */
const [WIDTH_PX, WIDTH_BESIDE_PX, DENSITY] = [960, 1_240, 2];
const SMALLEST_FRAME = 200;

const CSV = 'text/csv;charset=utf-8';

const TASKS = {
  svg: async (options: FileOptions): Promise<string> => (await pictureOf(options))?.svg ?? '',
  png: pngOf,
  csv: ({ figure, part }: FileOptions): string => toCsv(tableRows(part.table({ ...figure, strings: { ...figure.strings, people: plain } }), figure.lang)),
  r: rOf,
  paths: (options: FileOptions): string => (toldIn(options) ? toCsv(pathRowsOf(options)) : ''),
  saveSvg: async (options: FileOptions): Promise<void> => saveFile(await TASKS.svg(options), { name: `${stem(options)}.svg`, type: 'image/svg+xml' }),
  savePng: async (options: FileOptions): Promise<void> => {
    const png = await pngOf(options);
    if (png) saveFile(png, { name: `${stem(options)}.png`, type: 'image/png' });
  },
  saveText: (options: FileOptions): void => saveFile(altText(options), { name: `${stem(options)}.txt`, type: 'text/plain;charset=utf-8' }),
  saveCsv: (options: FileOptions): void => saveFile(TASKS.csv(options), { name: `${stem(options)}.csv`, type: CSV }),
  saveR: (options: FileOptions): void => saveFile(rOf(options), { name: `${pathsName(options)}.R`, type: 'text/plain;charset=utf-8' }),
  savePaths: (options: FileOptions): void => saveFile(TASKS.paths(options), { name: `${pathsName(options)}.csv`, type: CSV }),
};

/** What may be asked for with what is on the screen. */
export type FileTask = keyof typeof TASKS;

export const makeFile = async (task: FileTask, options: FileOptions): Promise<unknown> => TASKS[task](options);

/** People as a spreadsheet takes them; weights are no whole numbers. */
const plain = (people: number): string => String(Math.round(people * 100) / 100);

const wordsOf = ({ figure }: FileOptions) => stringsFor(filesStrings, figure.lang);
const titleOf = ({ figure: { value, strings }, heading }: Pick<FileOptions, 'figure' | 'heading'>): string => heading ?? value.document.title ?? strings.picture;

async function pictureOf(options: FileOptions, { widthPx, frame }: { readonly widthPx?: number; readonly frame?: Frame } = {}): Promise<FilePicture | undefined> {
  const { figure, part, own } = options;
  const { names, lang, credits, lit } = figure;
  const paintOf = (looks: readonly StateLook[]): StatePaint => statePaint(looks, own);
  const paint = paintOf(figure.looks);
  const drawn = await part.picture(figure, { widthPx: (widthPx ?? (figure.by ? WIDTH_BESIDE_PX : WIDTH_PX)) - 2 * MARGIN, paint, paintOf });
  if (!drawn) return undefined;
  const { finding, notes } = part.about(figure);
  const title = titleOf(options);
  return filePicture({
    title: finding ?? title,
    subtitle: [...(finding ? [title] : []), ...(figure.view === 'story' ? [] : [subtitleOf(figure)]), ...(lit ? [lit.said] : [])].join(' · '),
    legend: [...[...new Set(drawn.states)].sort(byState).map((state) => ({ label: names.long(state), draw: (box: HatchedBox) => paint.box(state, box) })), ...(drawn.samples ?? [])],
    body: drawn.body,
    notes: [drawn.notes.join(' '), ...(lit?.note === undefined ? [] : [lit.note]), ...notes, leastOf(figure), credits.join('\u00a0· ')].filter((note) => note !== ''),
    lang,
    frame,
  });
}

/** Under which nothing is told, where the view itself does not say so. */
const leastOf = ({ view, k, lang }: FigureOptions): string => (k > 1 && view !== 'flow' && view !== 'story' ? stringsFor(filesStrings, lang).least(k) : '');

/** With a frame, in the width in which all of it is the largest. */
async function pngOf(options: FileOptions): Promise<Blob | undefined> {
  const { frame } = options;
  if (!frame) {
    const picture = await pictureOf(options);
    return picture && drawPng(picture.svg, { ...picture, density: Math.min(DENSITY, LONGEST_SIDE / Math.max(picture.width, picture.height)) });
  }
  const { width, height, density = 1 } = frame;
  if (!(Math.min(width, height) >= SMALLEST_FRAME)) throw new Error(`a PNG of ${width} × ${height} px can't be drawn: at least ${SMALLEST_FRAME} px a side`);
  const picture = await pictureIn(options, { width, height });
  return picture && drawPng(picture.svg, { width, height, density });
}

const pictureIn = (options: FileOptions, frame: Frame): Promise<FilePicture | undefined> => largest(FRAME_WIDTHS, (widthPx) => pictureOf(options, { widthPx, frame }));

/** The picture as a file, in the frame of the options where they have one. Undefined: there is nothing to draw. */
export const pictureFile = (options: FileOptions): Promise<FilePicture | undefined> => (options.frame ? pictureIn(options, options.frame) : pictureOf(options));

/** What the picture says, for who does not see it. */
export function altText({ figure, part, heading }: Pick<FileOptions, 'figure' | 'part' | 'heading'>): string {
  const { finding, notes } = part.about(figure);
  const { credits, view } = figure;
  const about = view === 'story' ? '' : subtitleOf(figure);
  return sentences([titleOf({ figure, heading }), finding ?? '', about, ...notes, ...credits]);
}

/** Paths of everybody, whoever is shown: of a group too, they would tell who is in it. */
const toldIn = ({ figure: { value, k } }: FileOptions): ToldPaths | undefined => value.paths && toldPaths(value.paths.table, k);

function pathRowsOf(options: FileOptions): ReturnType<typeof pathRows> {
  const [told, { paths }] = [toldIn(options), options.figure.value];
  return told && paths ? pathRows(told, paths.time) : [];
}

function rOf(options: FileOptions): string {
  const told = toldIn(options);
  if (!told) return '';
  const { k, names, credits } = options.figure;
  const words = wordsOf(options);
  const file = `${pathsName(options)}.csv`;
  const left = { k, paths: told.people.length, people: told.total - told.left, left: told.left };
  const head = [words.rTitle(titleOf(options)), ...credits, words.rWith(file), ...(told.left ? words.leftOut(left) : [words.complete(left)])];
  return rLines(told, { file, labels: told.table.states.map((_, state) => names.long(state)), words: { ...words, head }, leastTypes: LEAST_TYPES, mostTypes: MOST_TYPES });
}

const dayOf = ({ figure }: FileOptions): string => figure.value.document.updated?.slice(0, 10) ?? '';

/** The name of a file says what is in it: the view, who, and when. */
function stem(options: FileOptions): string {
  const { view, chosen, by, strings } = options.figure;
  const who = view === 'story' ? undefined : (by?.label ?? (chosen && groupName(chosen.group, strings)));
  return stemOf([wordsOf(options).fileName, strings.views[view], who, dayOf(options)]);
}

const pathsName = (options: FileOptions): string => stemOf([wordsOf(options).pathsName, dayOf(options)]);
