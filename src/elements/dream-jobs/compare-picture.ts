import { formatPercent } from '../../i18n/format.js';
import type { SvgTree } from '../../ui/svg-text.js';
import { LINE_PX } from './layout-picture.model.js';
import { BAR_HEIGHT_PX, segmentPath } from './layout-bars.model.js';
import { COMPARE_FIGURE_PX, COMPARE_LABEL_PX, type CompareLayout, type CompareSide } from './layout-compare.model.js';
import { COLOURS } from './picture-svg.js';
import { figureOf, type ViewInput } from './view-kit.js';
import { BOLD, hiddenNode, path, UNTOLD, write, type ViewPicture } from './view-picture.js';

export function compareNodes({ rows, pair, isStacked, widthPx, heightPx }: CompareLayout, { strings, lang }: ViewInput): ViewPicture {
  const middle = widthPx / 2;
  // each number beside its bar, or at the end of its side
  const edge = isStacked ? 0 : middle - COMPARE_LABEL_PX / 2 - COMPARE_FIGURE_PX + 8;
  const ends = [{ x: edge, 'text-anchor': 'start' }, { x: widthPx - edge, 'text-anchor': 'end' }] as const;
  const headPx = LINE_PX + 4;
  const nodes = rows.flatMap(({ sides, labelLines, y: top, heightPx: rowPx }) => {
    const y = top + headPx;
    const labelY = y + 16 + (isStacked ? 0 : (rowPx - labelLines.length * LINE_PX) / 2);
    const barY = y + (rowPx - BAR_HEIGHT_PX) / (isStacked ? 1 : 2);
    return [
      ...labelLines.map((line, i) => write(line, { x: middle, y: labelY + i * LINE_PX, 'text-anchor': 'middle', ...BOLD })),
      ...sides.flatMap((side, i) => [...barNodes(side, barY), write(shortOf(side, lang), { ...ends[i === 0 ? 0 : 1], y: barY + 16, ...(side.n === null && UNTOLD) })]),
    ];
  });
  return { widthPx, heightPx: heightPx + headPx, nodes: [...pair.map((sex, i) => write(strings.sexes[sex], { ...ends[i === 0 ? 0 : 1], y: 14, ...BOLD })), ...nodes] };
}

const shortOf = ({ n, share }: CompareSide, lang: string): string => (share === null ? figureOf(n, lang) : formatPercent(lang, share));

function barNodes({ sex, n, fromPx, toPx }: CompareSide, y: number): SvgTree[] {
  if (n === null) return [hiddenNode({ fromPx, toPx }, 0, y)];
  if (!n) return [];
  return [path(segmentPath(sex, fromPx, toPx), { fill: COLOURS[sex], transform: `translate(0 ${y})` })];
}
