import { project, type WorldPx } from '../../geo/mercator.js';
import { backwards, OUTLINE_ZOOM, type Area, type Border, type Outlines } from '../../geo/outlines.js';
import { svgNode } from '../../ui/svg-node.js';
import { cornerOf, type Camera } from './map-camera.model.js';
import { DiscLayer, type MapDisc } from './map-discs.js';
import { shadeOf, type RegionLayer } from './map-regions.model.js';

/** Paths are written once, as outlines are told, and scaled after; from here, so that numbers stay small and no digit is lost on the way to the screen. */
const PATH_ORIGIN = project([2.5, 46.5], OUTLINE_ZOOM).map(Math.round) as unknown as WorldPx;

/** Land, borders and colours of territories: a picture, for a screen reader nothing. */
export class BaseLayer {
  readonly element = svgNode('svg', { 'aria-hidden': 'true', focusable: 'false' });
  readonly #scaled = svgNode('g');
  readonly #discs = new DiscLayer();
  readonly #patterns = ['masked', 'none'].map((shade) => svgNode('pattern', { id: `map-${shade}-area`, href: `#map-${shade}` }));
  #outlines: Outlines | undefined;
  #regions: RegionLayer | undefined;

  constructor() {
    this.element.append(hatching(this.#patterns), this.#scaled, this.#discs.element);
  }

  set outlines(outlines: Outlines) {
    this.#outlines = outlines;
    this.#draw();
  }

  set regions(layer: RegionLayer | undefined) {
    this.#regions = layer;
    this.#draw();
  }

  set discs(discs: readonly MapDisc[]) {
    this.#discs.discs = discs;
  }

  draw(camera: Camera): void {
    const [x, y] = cornerOf(camera);
    const scale = 2 ** (camera.zoom - OUTLINE_ZOOM);
    this.#scaled.setAttribute('transform', `translate(${PATH_ORIGIN[0] * scale - x} ${PATH_ORIGIN[1] * scale - y}) scale(${scale})`);
    for (const pattern of this.#patterns) pattern.setAttribute('patternTransform', `scale(${1 / scale})`);
    this.#discs.draw(camera);
  }

  #draw(): void {
    const { areas = [], borders = [] } = this.#outlines ?? {};
    const lines = (isInner: boolean) => borders.map((border, i) => (border.isInner === isInner ? moveTo(border.start) + stepsAlong(borders, i) : '')).join('');
    const land = this.#regions ? this.#colored(this.#regions) : [pathNode({ class: 'land' }, areas.map((area) => ringsPath(area, borders)).join(''))];
    const isByRegion = this.#regions?.level === 'region';
    this.#scaled.replaceChildren(...land, ...(isByRegion ? [] : [pathNode({ class: 'border inner' }, lines(true))]), pathNode({ class: 'border' }, lines(false)));
  }

  #colored(layer: RegionLayer): SVGElement[] {
    const { areas = [], borders = [] } = this.#outlines ?? {};
    return areas.map((area) => {
      const shade = shadeOf(layer, layer.level === 'region' ? area.region : area.code);
      // a fill from the styles would look for the pattern in the style sheet
      return pathNode({ class: `area shade-${shade}`, ...(PATTERNS.includes(shade) && { fill: `url(#map-${shade}-area)` }) }, ringsPath(area, borders));
    });
  }
}

const PATTERNS: readonly unknown[] = ['masked', 'none'];

/** The path apart: `svgNode` looks each character over, and these are ours. */
function pathNode(attributes: Readonly<Record<string, string>>, path: string): SVGElement {
  const node = svgNode('path', attributes);
  node.setAttribute('d', path);
  return node;
}

const moveTo = ([x, y]: WorldPx): string => `M${x - PATH_ORIGIN[0]} ${y - PATH_ORIGIN[1]}`;

/** A line is followed backwards when its place is the complement. */
const stepsAlong = (borders: readonly Border[], line: number): string => {
  const { steps = [] } = borders[line < 0 ? ~line : line] ?? {};
  return steps.length ? `l${(line < 0 ? backwards(steps) : steps).join(' ')}` : '';
};

const ringsPath = ({ rings }: Area, borders: readonly Border[]): string =>
  rings.map((ring) => `${moveTo(startOf(ring[0] ?? 0, borders))}${ring.map((line) => stepsAlong(borders, line)).join('')}Z`).join('');

const startOf = (line: number, borders: readonly Border[]): WorldPx => (line < 0 ? borders[~line]?.end : borders[line]?.start) ?? PATH_ORIGIN;

/** Zero and masked are told by a pattern: neither is a shade, nor white as the sea. Those of areas undo the scale of the map. */
function hatching(ofAreas: readonly SVGElement[]): SVGElement {
  const pattern = (shade: string, size: number, d: string) =>
    svgNode('pattern', { id: `map-${shade}`, patternUnits: 'userSpaceOnUse', width: size, height: size }, [svgNode('path', { class: 'hatch', d })]);
  return svgNode('defs', {}, [pattern('masked', 6, 'M-1 7 7 -1M-1 1 1 -1M5 7 7 5'), pattern('none', 8, 'M2 2h1.4M6 6h1.4'), ...ofAreas]);
}
