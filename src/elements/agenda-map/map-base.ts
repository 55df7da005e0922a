import { project, type LonLat, type WorldPx } from '../../geo/mercator.js';
import type { Outlines } from '../../geo/outlines.js';
import { svgNode } from '../../ui/svg-node.js';
import { cornerOf, type Camera } from './map-camera.model.js';
import { shadeOf, type RegionLayer } from './map-regions.model.js';

/** Paths are written once, in px of this zoom and from here, and scaled after: numbers stay small, so that no digit is lost on the way to the screen. */
const PATH_ZOOM = 8;
const PATH_ORIGIN = project([2.5, 46.5], PATH_ZOOM);

/** Land, borders and colours of territories: a picture, for a screen reader nothing. */
export class BaseLayer {
  readonly element = svgNode('svg', { 'aria-hidden': 'true', focusable: 'false' });
  readonly #scaled = svgNode('g');
  #outlines: Outlines | undefined;
  #regions: RegionLayer | undefined;

  constructor() {
    this.element.append(hatching(), this.#scaled);
  }

  set outlines(outlines: Outlines) {
    this.#outlines = outlines;
    this.#write();
  }

  set regions(layer: RegionLayer | undefined) {
    this.#regions = layer;
    this.#write();
  }

  draw(camera: Camera): void {
    const [x, y] = cornerOf(camera);
    const scale = 2 ** (camera.zoom - PATH_ZOOM);
    this.#scaled.setAttribute('transform', `translate(${PATH_ORIGIN[0] * scale - x} ${PATH_ORIGIN[1] * scale - y}) scale(${scale})`);
  }

  #write(): void {
    const { areas = [], borders = [] } = this.#outlines ?? {};
    const lines = (isInner: boolean) => borders.filter((border) => border.isInner === isInner).map(({ corners }) => pathOf(corners)).join('');
    const land = this.#regions ? this.#colored(this.#regions) : [svgNode('path', { class: 'land', d: areas.map(({ rings }) => ringsPath(rings)).join('') })];
    const isByRegion = this.#regions?.level === 'region';
    this.#scaled.replaceChildren(...land, ...(isByRegion ? [] : [svgNode('path', { class: 'border inner', d: lines(true) })]), svgNode('path', { class: 'border', d: lines(false) }));
  }

  #colored(layer: RegionLayer): SVGElement[] {
    return (this.#outlines?.areas ?? []).map(({ code, region, rings }) => {
      const shade = shadeOf(layer, layer.level === 'region' ? region : code);
      // a fill from the styles would look for the pattern in the style sheet
      return svgNode('path', { class: `area shade-${shade}`, d: ringsPath(rings), ...(PATTERNS.includes(shade) && { fill: `url(#map-${shade})` }) });
    });
  }
}

const PATTERNS: readonly unknown[] = ['masked', 'none'];

const ringsPath = (rings: readonly (readonly LonLat[])[]): string => rings.map((ring) => `${pathOf(ring)}Z`).join('');

function pathOf(corners: readonly LonLat[]): string {
  return corners.map((corner, i) => (i ? 'L' : 'M') + inPath(project(corner, PATH_ZOOM))).join('');
}

const inPath = ([x, y]: WorldPx): string => `${(x - PATH_ORIGIN[0]).toFixed(2)} ${(y - PATH_ORIGIN[1]).toFixed(2)}`;

/** Zero and masked are told by a pattern: neither is a shade, nor white as the sea. */
function hatching(): SVGElement {
  const pattern = (shade: string, size: number, d: string) =>
    svgNode('pattern', { id: `map-${shade}`, patternUnits: 'userSpaceOnUse', width: size, height: size }, [svgNode('path', { class: 'hatch', d })]);
  return svgNode('defs', {}, [pattern('masked', 3, 'M0 3 3 0'), pattern('none', 4, 'M1 1h.6')]);
}
