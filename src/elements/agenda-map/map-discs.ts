import { project, worldSizePx, type LonLat, type WorldPx } from '../../geo/mercator.js';
import { svgNode } from '../../ui/svg-node.js';
import { cornerOf, type Camera } from './map-camera.model.js';

/** A count at a point: of an area whose outline is not here. */
export interface MapDisc {
  readonly point: LonLat;
  /** of the largest count, 0 to 1; undefined: the count is masked */
  readonly share: number | undefined;
}

const MOST_PX = 30;
const LEAST_PX = 3;
const MASKED_PX = 6;

/** The area of a disc is its share of the largest. */
export const radiusPx = (share: number | undefined): number => (share === undefined ? MASKED_PX : Math.max(LEAST_PX, MOST_PX * Math.sqrt(share)));

/** Discs whose area is a count, the largest under the others: a picture, for a screen reader nothing. */
export class DiscLayer {
  readonly element = svgNode('g');
  #discs: readonly { readonly at: WorldPx; readonly node: SVGElement }[] = [];

  set discs(discs: readonly MapDisc[]) {
    const sorted = [...discs].sort((a, b) => radiusPx(b.share) - radiusPx(a.share));
    this.#discs = sorted.map(({ point, share }) => ({ at: project(point, 0), node: discNode(share) }));
    this.element.replaceChildren(...this.#discs.map(({ node }) => node));
  }

  draw(camera: Camera): void {
    const [left, top] = cornerOf(camera);
    const scale = worldSizePx(camera.zoom) / worldSizePx(0);
    for (const { at, node } of this.#discs) {
      node.setAttribute('cx', (at[0] * scale - left).toFixed(1));
      node.setAttribute('cy', (at[1] * scale - top).toFixed(1));
    }
  }
}

/** The masked ones are hatched, by the pattern of the coloured map. */
export const discNode = (share: number | undefined): SVGElement =>
  svgNode('circle', { class: 'disc', r: radiusPx(share).toFixed(1), ...(share === undefined && { fill: 'url(#map-masked)' }) });
