import { checkUrl } from '../../client/check-url.js';
import { cornerOf, MAX_ZOOM, type Camera } from './map-camera.model.js';
import type { TileSource } from './map-engine.js';

const TILE_PX = 256;

const KNOWN: Readonly<Record<string, Omit<TileSource, 'host'>>> = {
  ign: {
    template:
      'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    attribution: '© IGN – Géoplateforme',
    maxZoom: 18,
    referrerPolicy: 'no-referrer',
  },
  'osm-fr': {
    template: 'https://a.tile.openstreetmap.fr/osmfr/{z}/{x}/{y}.png',
    attribution: '© contributeurs OpenStreetMap, rendu OSM France',
    maxZoom: 20,
    // its terms ask who shows its pictures
    referrerPolicy: 'strict-origin-when-cross-origin',
  },
};

const fill = (template: string, [z, x, y]: readonly [number, number, number]): string =>
  template.replaceAll('{z}', String(z)).replaceAll('{x}', String(x)).replaceAll('{y}', String(y));

/** What the `tiles` attribute says: `ign`, `osm-fr`, or an address with `{z}`, `{x}` and `{y}`, a space and to whom the map is owed. Undefined: none, or not acceptable. */
export function tileSource(value: string | undefined): TileSource | undefined {
  const [template = '', ...words] = (value ?? '').trim().split(/\s+/);
  const known = KNOWN[template] ?? { template, attribution: words.join(' '), maxZoom: MAX_ZOOM, referrerPolicy: 'no-referrer' as const };
  const url = ['{z}', '{x}', '{y}'].every((part) => known.template.includes(part)) ? checkUrl(fill(known.template, [0, 0, 0]), 'image') : undefined;
  return url?.host ? { ...known, host: url.host, attribution: known.attribution || url.host } : undefined;
}

/** Pictures side by side under the outlines; nothing is asked for before a source is set. */
export class TileLayer {
  readonly element = document.createElement('div');
  source: TileSource | undefined;
  #shown = new Map<string, HTMLImageElement>();

  constructor() {
    this.element.className = 'tiles';
    this.element.setAttribute('aria-hidden', 'true');
  }

  draw(camera: Camera): void {
    const { source } = this;
    const before = this.#shown;
    this.#shown = new Map();
    if (source && camera.zoom <= source.maxZoom) this.#lay(camera, source, before);
    this.element.replaceChildren(...this.#shown.values());
  }

  #lay(camera: Camera, source: TileSource, before: ReadonlyMap<string, HTMLImageElement>): void {
    const { zoom, widthPx, heightPx } = camera;
    const [left, top] = cornerOf(camera);
    const side = 2 ** zoom;
    for (let row = Math.max(0, Math.floor(top / TILE_PX)); row < Math.min(side, (top + heightPx) / TILE_PX); row += 1) {
      for (let column = Math.floor(left / TILE_PX); column < (left + widthPx) / TILE_PX; column += 1) {
        const key = `${zoom}/${column}/${row}`;
        const tile = before.get(key) ?? newTile(fill(source.template, [zoom, ((column % side) + side) % side, row]), source);
        tile.style.transform = `translate(${Math.round(column * TILE_PX - left)}px,${Math.round(row * TILE_PX - top)}px)`;
        this.#shown.set(key, tile);
      }
    }
  }
}

function newTile(address: string, { referrerPolicy }: TileSource): HTMLImageElement {
  const tile = document.createElement('img');
  tile.alt = '';
  tile.draggable = false;
  tile.referrerPolicy = referrerPolicy;
  tile.addEventListener('error', () => (tile.hidden = true)); // the outlines are under it
  tile.src = checkUrl(address, 'image')?.href ?? '';
  return tile;
}
