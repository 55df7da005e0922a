import { project, worldSizePx, type LonLat, type WorldPx } from '../../geo/mercator.js';
import { cornerOf, type Camera } from './map-camera.model.js';
import type { MapTown } from './map-engine.js';
import { diameterPx, type Mark } from './map-markers.js';

const MOST_LABELS = 24;
/** Less peopled towns are named as one comes nearer: at this zoom from this many inhabitants, a quarter of it at each zoom more. */
const FIRST_ZOOM = 6;
const FIRST_POPULATION = 100_000;
const LINE_PX = 20;
const LETTER_PX = 7.5;

/** Names of towns, the larger the bigger: a picture, for a screen reader nothing. */
export class TownLayer {
  readonly element = document.createElement('div');
  /** the most peopled first, where they are at zoom 0 */
  #towns: readonly { readonly name: string; readonly population: number; readonly at: WorldPx }[] = [];

  constructor() {
    this.element.className = 'towns';
    this.element.setAttribute('aria-hidden', 'true');
  }

  set towns(towns: readonly MapTown[]) {
    const at = (point: LonLat) => project(point, 0);
    this.#towns = towns.map(({ name, population, point }) => ({ name, population, at: at(point) })).sort((a, b) => b.population - a.population);
  }

  /** A name that a disc would hide stands under it; one that the edge or the buttons would cut is left out. */
  draw(camera: Camera, marks: readonly Mark[], isRightToLeft: boolean): void {
    const [left, top] = cornerOf(camera);
    const scale = worldSizePx(camera.zoom) / worldSizePx(0);
    const least = FIRST_POPULATION / 4 ** Math.max(0, camera.zoom - FIRST_ZOOM);
    const labels: HTMLElement[] = [];
    const taken: (readonly [x: number, y: number, width: number])[] = [];
    for (const { name, population, at } of this.#towns) {
      if (population < least || labels.length === MOST_LABELS) break;
      const x = at[0] * scale - left;
      const width = name.length * LETTER_PX;
      const y = underMarks([x, at[1] * scale - top], width, marks);
      if (isCut([x, y], width, camera, isRightToLeft)) continue;
      if (taken.some(([otherX, otherY, otherWidth]) => Math.abs(otherY - y) < LINE_PX && Math.abs(otherX - x) < (width + otherWidth) / 2)) continue;
      taken.push([x, y, width]);
      labels.push(labelOf(name, population, [x, y]));
    }
    this.element.replaceChildren(...labels);
  }
}

/** The buttons of the map, in its upper corner. */
const BUTTONS_PX = { width: 60, height: 160 };

function isCut([x, y]: WorldPx, width: number, { widthPx, heightPx }: Camera, isRightToLeft: boolean): boolean {
  const [left, right] = [x - width / 2, x + width / 2];
  const isUnderButtons = y < BUTTONS_PX.height && (isRightToLeft ? left < BUTTONS_PX.width : right > widthPx - BUTTONS_PX.width);
  return isUnderButtons || left < 2 || right > widthPx - 2 || y < LINE_PX / 2 || y > heightPx - LINE_PX / 2;
}

function underMarks([x, y]: WorldPx, widthPx: number, marks: readonly Mark[]): number {
  const isOver = ({ at, count }: Mark) => Math.abs(at[0] - x) < (widthPx + diameterPx(count)) / 2 && Math.abs(at[1] - y) < (LINE_PX + diameterPx(count)) / 2;
  return Math.max(y, ...marks.filter(isOver).map(({ at, count }) => at[1] + (LINE_PX + diameterPx(count)) / 2));
}

function labelOf(name: string, population: number, [x, y]: WorldPx): HTMLElement {
  const label = document.createElement('span');
  label.className = population >= 100_000 ? 'town large' : population >= 20_000 ? 'town' : 'town small';
  label.textContent = name;
  label.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px) translate(-50%,-50%)`;
  return label;
}
