import type { Sex } from '../../contract/dream-jobs.js';
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
  const layout = layoutDreams(selection, { view, widthPx: INNER, lang });
  const head = header(title, subtitle);
  const legend = legendNode(options, layout, head.bottom);
  const top = head.bottom + 36;
  const foot = footer(notes, top + layout.heightPx + 8);
  const size = { width: WIDTH, height: foot.bottom + MARGIN, viewBox: `0 0 ${WIDTH} ${foot.bottom + MARGIN}` };
  return serializeSvg(
    svgNode('svg', { ...size, ...FONT, role: 'img', lang, 'aria-labelledby': 'title desc' }, [
      svgNode('title', { id: 'title' }, [title]),
      svgNode('desc', { id: 'desc' }, [[subtitle, ...layout.jobs.map(({ job, text }) => `${job} : ${text}`), ...notes].join('\n')]),
      svgNode('rect', { width: '100%', height: '100%', fill: COLOURS.paper }),
      ...head.nodes,
      legend,
      svgNode('g', { transform: `translate(${MARGIN} ${top})` }, layout.jobs.map((job) => jobNode(job, layout))),
      ...foot.nodes,
    ]),
  );
}

interface Stack {
  readonly nodes: readonly SVGElement[];
  readonly bottom: number;
}

function header(title: string, subtitle: string): Stack {
  const titles = textLines(wrapWords(title, 60), { y: MARGIN + 22, step: 30, 'font-size': 24, 'font-weight': 700 });
  const subtitles = textLines(wrapWords(subtitle, 105), { y: titles.bottom + 4, step: 22, fill: COLOURS.muted });
  return { nodes: [...titles.nodes, ...subtitles.nodes], bottom: subtitles.bottom };
}

function footer(notes: readonly string[], y: number): Stack {
  const rule = svgNode('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y, stroke: COLOURS.rule });
  const lines = textLines(notes.flatMap((note) => wrapWords(note, 115)), { y: y + 24, step: 20, 'font-size': 13, fill: COLOURS.muted });
  return { nodes: [rule, ...lines.nodes], bottom: lines.bottom - 20 };
}

/** Lines of text under one another; `bottom` is where the next would stand. */
function textLines(lines: readonly string[], { y, step, ...style }: { y: number; step: number; [attribute: string]: string | number }): Stack {
  const nodes = lines.map((line, i) => svgNode('text', { x: MARGIN, y: y + i * step, ...style }, [line]));
  return { nodes, bottom: y + lines.length * step };
}

function legendNode({ selection, view, strings }: PictureOptions, layout: DreamLayout, y: number): SVGElement {
  const sexes = selection.filter.sex ? [selection.filter.sex] : selection.sexes;
  let x = 0;
  const items = sexes.map((sex) => {
    const item = svgNode('g', { transform: `translate(${x} 0)` }, [sample(sex, view), svgNode('text', { x: 20, y: 14 }, [strings.sexes[sex]])]);
    x += 44 + strings.sexes[sex].length * 9;
    return item;
  });
  const scale = view === 'units' ? [svgNode('text', { x, y: 14, 'font-weight': 700 }, [strings.perShirt(layout.perShirt)])] : [];
  return svgNode('g', { transform: `translate(${MARGIN} ${y - 8})` }, [...items, ...scale]);
}

function jobNode(job: PlacedJob, layout: DreamLayout): SVGElement {
  const isAbove = layout.labelSide === 'above';
  // labels above a strip stand on it, however many lines they have
  const firstY = isAbove ? job.stripY - 6 - (job.labelLines.length - 1) * LINE_PX : 16;
  const label = job.labelLines.map((line, i) => svgNode('text', { x: 0, y: firstY + i * LINE_PX, 'font-weight': 600 }, [line]));
  const strip = svgNode('g', { transform: `translate(${job.stripX} ${job.stripY}) scale(${layout.scale})` }, job.marks.flatMap(markNodes));
  const x = isAbove ? job.blockWidthPx : job.stripX + job.widthPx + 8;
  const parts = job.marks.length > 1 ? ` = ${job.marks.map(({ text }) => text).join(' + ')}` : '';
  return svgNode('g', { transform: `translate(${job.x} ${job.y})` }, [
    ...label,
    strip,
    svgNode('text', { x, y: isAbove ? job.stripY - 6 : 16, 'text-anchor': isAbove ? 'end' : 'start', 'font-weight': 600 }, [job.text, svgNode('tspan', { 'font-weight': 400, fill: COLOURS.muted }, [parts])]),
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
