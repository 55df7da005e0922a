import { LINE_PX } from './layout-picture.model.js';
import { STAGE_BAR_PX, type StagesLayout } from './layout-stages.model.js';
import { COLOURS } from './picture-svg.js';
import { figureOf, type ViewInput } from './view-kit.js';
import { BOLD, hiddenNode, path, UNTOLD, write, type ViewPicture } from './view-picture.js';

export function stagesNodes({ panels, widthPx, heightPx }: StagesLayout, { lang }: ViewInput): ViewPicture {
  const nodes = panels.flatMap(({ x, y, labelLines, widthPx: panelPx, rows }) => [
    ...labelLines.map((line, i) => write(line, { x, y: y + 16 + i * LINE_PX, 'font-weight': 700 })),
    path(`M${x} ${y + labelLines.length * LINE_PX + 2}h${panelPx}`, { stroke: COLOURS.rule }),
    ...rows.flatMap((row) => {
      const top = y + row.y;
      const barY = top + row.labelLines.length * LINE_PX;
      return [
        ...row.labelLines.map((line, i) => write(line, { x, y: top + 16 + i * LINE_PX })),
        write(figureOf(row.n, lang), { x: x + panelPx, y: top + 16, 'text-anchor': 'end', ...(row.n === null ? UNTOLD : BOLD) }),
        row.n === null ? hiddenNode({ fromPx: 0, toPx: row.barPx, heightPx: STAGE_BAR_PX }, x, barY) : path(`M${x} ${barY}h${row.barPx}v${STAGE_BAR_PX}h${-row.barPx}Z`, { fill: COLOURS.x }),
      ];
    }),
  ]);
  return { widthPx, heightPx, nodes };
}
