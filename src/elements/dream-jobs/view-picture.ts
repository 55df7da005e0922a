import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { COLOURS } from './picture-svg.js';
import { hiddenPath, type Extent } from './view-marks.model.js';

/** What a view draws in a file of its own, from its top left corner. */
export interface ViewPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly nodes: readonly SvgTree[];
}

export type Attributes = Readonly<Record<string, string | number>>;

/** The outline of a number that is not told. */
export const HIDDEN = { fill: 'none', stroke: COLOURS.muted, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' };
/** The words for it. */
export const UNTOLD = { 'font-size': 12, fill: COLOURS.muted };
export const BOLD = { 'font-weight': 600 };

export const path = (d: string, attributes: Attributes): SvgTree => svgTree('path', { d, ...attributes });
export const write = (text: string, attributes: Attributes): SvgTree => svgTree('text', attributes, [text]);

export const hiddenNode = (extent: Extent, x: number, y: number): SvgTree => path(hiddenPath(extent), { ...HIDDEN, transform: `translate(${x} ${y})` });
