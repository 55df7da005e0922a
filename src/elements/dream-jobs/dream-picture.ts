import type { Sex } from '../../contract/dream-jobs.js';
import { formatNumber } from '../../i18n/format.js';
import { serializeSvg, svgNode } from '../../ui/svg-node.js';
import { layoutDreams, LINE_PX, sampleOf, wrapWords, type DreamLayout, type PlacedJob } from './dream-jobs.model.js';
import type { DreamMark, DreamView } from './layout-parts.model.js';
import type { DreamSelection } from './select-dreams.model.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';

export interface PictureOptions {
  readonly selection: DreamSelection;
  readonly view: DreamView;
  readonly lang: string;
  readonly strings: DreamJobsStrings;
  readonly title: string;
  readonly subtitle: string;
  /** lines under the picture: who answered, when, source, what is not counted */
  readonly notes: readonly string[];
}

const WIDTH = 960;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;
/** The light palette: a file has no page to take its colours from. The same values as in the tokens. */
const COLOURS = { text: '#1c2026', muted: '#555d6b', rule: '#d9dde3', paper: '#ffffff', f: '#5236c4', m: '#c96a00', x: '#6b7280' };
const FONT = { 'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif', 'font-size': 15, fill: COLOURS.text };

/** The picture as a file of its own: title, what is counted, legend, jobs, notes; nothing of it depends on the page. */
export function dreamPicture(options: PictureOptions): string {
  const { selection, view, lang, title, subtitle, notes } = options;
  const layout = layoutDreams(selection, { view, widthPx: INNER, format: (n) => formatNumber(lang, n) });
  const titles = textLines(wrapWords(title, 60), { y: MARGIN + 22, step: 30, 'font-size': 24, 'font-weight': 700 });
  const subtitles = textLines(wrapWords(subtitle, 105), { y: titles.bottom + 4, step: 22, fill: COLOURS.muted });
  const top = subtitles.bottom + 36;
  const rule = top + layout.heightPx + 8;
  const foot = textLines(notes.flatMap((note) => wrapWords(note, 115)), { y: rule + 24, step: 20, 'font-size': 13, fill: COLOURS.muted });
  const height = foot.bottom - 20 + MARGIN;
  return serializeSvg(
    svgNode('svg', { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, ...FONT, role: 'img', lang, 'aria-labelledby': 'title desc' }, [
      svgNode('title', { id: 'title' }, [title]),
      svgNode('desc', { id: 'desc' }, [[subtitle, ...layout.jobs.map(({ job, text }) => `${job} : ${text}`), ...notes].join('\n')]),
      svgNode('rect', { width: '100%', height: '100%', fill: COLOURS.paper }),
      ...titles.nodes,
      ...subtitles.nodes,
      group(MARGIN, subtitles.bottom - 8, legend(options, layout)),
      group(MARGIN, top, layout.jobs.map((job) => jobNode(job, layout))),
      svgNode('path', { d: `M${MARGIN} ${rule}h${INNER}`, stroke: COLOURS.rule }),
      ...foot.nodes,
    ]),
  );
}

type Style = Readonly<Record<string, string | number>>;

const group = (x: number, y: number, children: readonly SVGElement[]): SVGElement => svgNode('g', { transform: `translate(${x} ${y})` }, children);

const textAt = (words: string, x: number, style: Style): SVGElement => svgNode('text', { x, ...style }, [words]);

interface Lines {
  readonly nodes: readonly SVGElement[];
  /** where the next line would stand */
  readonly bottom: number;
}

/** Lines of text under one another. */
function textLines(lines: readonly string[], { y, step, ...style }: { y: number; step: number; [attribute: string]: string | number }): Lines {
  return { nodes: lines.map((line, i) => textAt(line, MARGIN, { y: y + i * step, ...style })), bottom: y + lines.length * step };
}

function legend({ selection: { filter, sexes }, view, strings }: PictureOptions, { perShirt }: DreamLayout): SVGElement[] {
  let x = 0;
  const items = (filter.sex ? [filter.sex] : sexes).map((sex) => {
    const item = group(x, 0, [sample(sex, view), textAt(strings.sexes[sex], 20, { y: 14 })]);
    x += 44 + strings.sexes[sex].length * 9;
    return item;
  });
  return view === 'units' ? [...items, textAt(strings.perShirt(perShirt), x, { y: 14, 'font-weight': 700 })] : items;
}

function jobNode(job: PlacedJob, { labelSide, scale }: DreamLayout): SVGElement {
  const { labelLines, stripX, stripY, marks } = job;
  const isAbove = labelSide === 'above';
  const y = isAbove ? stripY - 6 : 16;
  // labels above a strip stand on it, however many lines they have
  const firstY = isAbove ? y - (labelLines.length - 1) * LINE_PX : y;
  const parts = marks.length > 1 ? ` = ${marks.map(({ text }) => text).join(' + ')}` : '';
  const figures = textAt(job.text, isAbove ? job.blockWidthPx : stripX + job.widthPx + 8, { y, 'text-anchor': isAbove ? 'end' : 'start', 'font-weight': 600 });
  figures.append(svgNode('tspan', { 'font-weight': 400, fill: COLOURS.muted }, [parts]));
  return group(job.x, job.y, [
    ...labelLines.map((line, i) => textAt(line, 0, { y: firstY + i * LINE_PX, 'font-weight': 600 })),
    svgNode('g', { transform: `translate(${stripX} ${stripY}) scale(${scale})` }, marks.flatMap(markNodes)),
    figures,
  ]);
}

const markNodes = ({ sex, d, lines }: Pick<DreamMark, 'sex' | 'd' | 'lines'>): SVGElement[] => [
  svgNode('path', { d, fill: COLOURS[sex] }),
  ...(lines ? [svgNode('path', { d: lines, fill: 'none', stroke: COLOURS.paper, 'stroke-width': 1.5 })] : []),
];

function sample(sex: Sex, view: DreamView): SVGElement {
  const { viewBox, mark } = sampleOf(sex, view);
  return svgNode('svg', { viewBox, width: 14, height: 17.5 }, markNodes(mark));
}
