import { PAPER } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { familyStyles } from './families.styles.js';
import { hatchPath, type HatchedBox } from './hatches.model.js';
import { lookOf, type StateLook } from './state-looks.model.js';

/** How states are drawn in a file: in the light colours, those of the page where it has its own. */
export interface StatePaint {
  readonly colourOf: (state: number) => string;
  /** a box in the colour of a state, and its pattern */
  readonly box: (state: number, box: HatchedBox) => SvgTree[];
  /** many of them: one shape */
  readonly boxes: (state: number, boxes: readonly HatchedBox[]) => SvgTree[];
  /** the pattern alone, for a shape that is no box but made of some */
  readonly hatch: (state: number, boxes: readonly HatchedBox[]) => SvgTree[];
}

const HEX = /^#[\da-f]{6}$/i;
/** The name of a family's colour in the style sheet, and what it is in light. */
const DECLARED = /--_family-(\w+):\s*var\([^#]*(#[\da-f]{6})/g;

/** @param own the value of a custom property of the page; empty: it has none */
export function statePaint(looks: readonly StateLook[], own: (property: string) => string): StatePaint {
  const colours = new Map<string, string>();
  for (const [, name = '', light = ''] of familyStyles.cssText.matchAll(DECLARED)) {
    const asked = own(`--ij-color-family-${name}`).trim();
    colours.set(name, HEX.test(asked) ? asked : light);
  }
  const colourOf = (state: number): string => looks[state]?.color ?? colours.get(String(lookOf(looks, state)?.family || 'unknown')) ?? PAPER.muted;
  const hatch = (state: number, boxes: readonly HatchedBox[]): SvgTree[] => {
    const pattern = lookOf(looks, state)?.pattern ?? 'solid';
    const d = pattern === 'solid' ? '' : boxes.map((box) => hatchPath(pattern, box)).join('');
    const line = { 'stroke-width': pattern === 'dots' ? 3 : 2, 'stroke-linecap': pattern === 'dots' ? 'round' : 'butt' };
    return d ? [svgTree('path', { d, fill: 'none', stroke: PAPER.paper, ...line })] : [];
  };
  const boxes = (state: number, all: readonly HatchedBox[]): SvgTree[] => [svgTree('path', { d: all.map(boxPath).join(''), fill: colourOf(state) }), ...hatch(state, all)];
  return {
    colourOf, boxes, hatch,
    box: (state, { x, y, widthPx: width, heightPx: height }) => [svgTree('rect', { x, y, width, height, fill: colourOf(state) }), ...hatch(state, [{ x, y, widthPx: width, heightPx: height }])],
  };
}

const tidy = (n: number): number => Math.round(n * 100) / 100;
export const boxPath = ({ x, y, widthPx, heightPx }: HatchedBox): string => `M${tidy(x)} ${tidy(y)}h${tidy(widthPx)}v${tidy(heightPx)}h${tidy(-widthPx)}z`;
