import { formatNumber } from '../../i18n/format.js';
import type { SvgTree } from '../../ui/svg-text.js';
import { PERIOD_TEXT_PX, TREND_LINE_PX, TREND_TEXT_PX, type TrendLabel, type TrendLayout } from './layout-trend.model.js';
import { COLOURS } from './picture-svg.js';
import type { ViewInput } from './view-kit.js';
import { BOLD, HIDDEN, path, write, type Attributes, type ViewPicture } from './view-picture.js';
import { DASHES, markerPath } from './view-marks.model.js';

const LINE = '#757d8a';

export function trendNodes({ plot, ticks, periods, lines, widthPx, heightPx }: TrendLayout, { lang }: ViewInput): ViewPicture {
  const rules = ticks.map(({ y }) => `M${plot.x} ${y}h${plot.widthPx}`).join('');
  const nodes = [
    path(rules, { fill: 'none', stroke: COLOURS.rule }),
    ...ticks.map(({ n, y }) => write(formatNumber(lang, n), { x: plot.x - 6, y: y + 4, 'text-anchor': 'end', 'font-size': PERIOD_TEXT_PX, fill: COLOURS.muted })),
    ...periods.flatMap(({ label }) => (label ? labelNodes(label, { 'text-anchor': 'middle', 'font-size': PERIOD_TEXT_PX, fill: COLOURS.muted }, label.widthPx / 2) : [])),
    ...lines.flatMap(({ d, leader, points, label }, i) => [
      path(d, { fill: 'none', stroke: LINE, 'stroke-width': 2, 'stroke-dasharray': DASHES[i % DASHES.length] ?? 'none' }),
      path(leader, { fill: 'none', stroke: LINE, 'stroke-dasharray': '1 2' }),
      ...points.map(({ n, x, y }) => path(markerPath(i, x, y), n === null ? { ...HIDDEN, fill: COLOURS.paper } : { fill: COLOURS.text })),
      ...labelNodes(label, BOLD, 0),
    ]),
  ];
  return { widthPx, heightPx, nodes };
}

const labelNodes = ({ lines, x, y }: TrendLabel, attributes: Attributes, inset: number): SvgTree[] =>
  lines.map((line, i) => write(line, { x: x + inset, y: y + (i + 0.75) * TREND_LINE_PX, 'font-size': TREND_TEXT_PX, ...attributes }));
