import { framed, type Frame, type Framed } from '../../ui/framed.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { layoutDreams, LINE_PX, lookOf, type DreamLayout, type PlacedJob } from './layout-picture.model.js';
import type { DreamLook, DreamMark, DreamSample, DreamView } from './layout-parts.model.js';
import { COLOURS, svgFile } from './picture-svg.js';
import type { DreamSelection } from './select-dreams.model.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
import { textWidth, wrapText } from './text-width.model.js';
import type { ViewPicture } from './view-picture.js';

export interface PictureOptions {
  readonly selection: DreamSelection;
  readonly view: DreamView;
  /** by default that of the view */
  readonly look?: DreamLook | undefined;
  /** what a view of its own draws, in place of legend and jobs */
  readonly body?: ViewPicture | undefined;
  readonly lang: string;
  readonly strings: DreamJobsStrings;
  readonly title: string;
  readonly subtitle: string;
  /** lines under the picture: who answered, when, source, what is not counted */
  readonly notes: readonly string[];
  /** writes a number out */
  readonly format: (n: number) => string;
  /** between the margins */
  readonly widthPx: number;
  /** px that the file is to have, the picture in the middle; undefined: as many as it needs */
  readonly frame?: Frame | undefined;
}

export interface Picture extends Framed {
  readonly svg: string;
}

const MARGIN = 32;
/** What is between the margins of a picture without a frame. */
export const PICTURE_WIDTH_PX = 960 - 2 * MARGIN;

/** The picture as a file of its own, as high as it must be: title, what is counted, legend, jobs, notes; nothing of it depends on the page. */
export function dreamPicture(options: PictureOptions): Picture {
  const { lang, title, subtitle, notes, widthPx } = options;
  const titles = textLines([title], { y: MARGIN + 22, step: 30, size: 24, widthPx, 'font-weight': 700 });
  const subtitles = textLines([subtitle], { y: titles.bottom + 4, step: 22, size: 15, widthPx, fill: COLOURS.muted });
  const body = options.body ?? jobsPicture(options);
  const top = subtitles.bottom - 8;
  const rule = top + body.heightPx + 8;
  const foot = textLines(notes, { y: rule + 24, step: 20, size: 13, widthPx, fill: COLOURS.muted });
  const height = Math.ceil(foot.bottom - 20 + MARGIN);
  const description = [subtitle, ...(options.body ? [] : options.selection.jobs.map(({ job, n }) => `${job} : ${options.format(n)}`)), ...notes].join('\n');
  const place = framed({ width: widthPx + 2 * MARGIN, height }, options.frame);
  const svg = svgFile({ width: place.width, height: place.height, viewBox: place.viewBox, 'font-size': 15 }, { title, description, lang }, [
    ...titles.nodes,
    ...subtitles.nodes,
    group(MARGIN, top, body.nodes),
    svgTree('path', { d: `M${MARGIN} ${rule}h${widthPx}`, stroke: COLOURS.rule }),
    ...foot.nodes,
  ]);
  return { ...place, svg };
}

const LEGEND_PX = 44;

function jobsPicture(options: PictureOptions): ViewPicture {
  const { selection, view, look, format, widthPx } = options;
  const layout = layoutDreams(selection, { view, look, widthPx, format });
  const jobs = group(0, LEGEND_PX, layout.jobs.map((job) => jobNode(job, layout, format)));
  return { nodes: [...legend(options, layout), jobs], widthPx, heightPx: LEGEND_PX + layout.heightPx };
}

type Style = Readonly<Record<string, string | number>>;

const group = (x: number, y: number, children: readonly SvgTree[]): SvgTree => svgTree('g', { transform: `translate(${x} ${y})` }, children);

const textAt = (words: string, x: number, style: Style): SvgTree => svgTree('text', { x, ...style }, [words]);

interface Lines {
  readonly nodes: readonly SvgTree[];
  /** where the next line would stand */
  readonly bottom: number;
}

interface LinesPlace extends Style {
  readonly y: number;
  readonly step: number;
  readonly size: number;
  readonly widthPx: number;
}

/** Paragraphs under one another, none wider than the picture. */
function textLines(texts: readonly string[], { y, step, size, widthPx, ...style }: LinesPlace): Lines {
  const lines = texts.flatMap((text) => wrapText(text, widthPx, { size, isBold: !!style['font-weight'] }));
  return { nodes: lines.map((line, i) => textAt(line, MARGIN, { y: y + i * step, 'font-size': size, ...style })), bottom: y + lines.length * step };
}

function legend({ selection: { filter, sexes }, view, look = lookOf(view), strings, lang }: PictureOptions, { perShirt }: DreamLayout): SvgTree[] {
  let x = 0;
  const items = (filter.sex ? [filter.sex] : sexes).map((sex) => {
    const item = group(x, 0, [sample(look.sample(sex)), textAt(strings.sexes[sex], 20, { y: 14 })]);
    x += 44 + Math.ceil(textWidth(strings.sexes[sex], { size: 15 }));
    return item;
  });
  return view === 'units' ? [...items, textAt(look.perUnit?.(perShirt, lang) ?? strings.perShirt(perShirt), x, { y: 14, 'font-weight': 700 })] : items;
}

function jobNode(job: PlacedJob, { labelSide, scale }: DreamLayout, format: (n: number) => string): SvgTree {
  const { labelLines, stripX, stripY, marks } = job;
  const isAbove = labelSide === 'above';
  const y = isAbove ? stripY - 6 : 16;
  // labels above a strip stand on it, however many lines they have
  const firstY = isAbove ? y - (labelLines.length - 1) * LINE_PX : y;
  const parts = marks.length > 1 ? ` = ${marks.map(({ n }) => format(n)).join(' + ')}` : '';
  const at = { x: isAbove ? job.blockWidthPx : stripX + job.widthPx + 8, y, 'text-anchor': isAbove ? 'end' : 'start', 'font-weight': 600 };
  const figures = svgTree('text', at, [job.text, svgTree('tspan', { 'font-weight': 400, fill: COLOURS.muted }, [parts])]);
  return group(job.x, job.y, [
    ...labelLines.map((line, i) => textAt(line, 0, { y: firstY + i * LINE_PX, 'font-weight': 600 })),
    svgTree('g', { transform: `translate(${stripX} ${stripY}) scale(${scale})` }, marks.map(markNode)),
    figures,
  ]);
}

const markNode = ({ sex, d }: Pick<DreamMark, 'sex' | 'd'>): SvgTree => svgTree('path', { d, fill: COLOURS[sex] });

function sample({ viewBox, mark }: DreamSample): SvgTree {
  return svgTree('svg', { viewBox, width: 14, height: 17.5 }, [markNode(mark)]);
}
