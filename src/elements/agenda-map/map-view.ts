import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaItem } from '../../contract/agenda-set.js';
import { boundsOf, type Bounds, type LonLat } from '../../geo/mercator.js';
import { cornersOf, decodeOutlines, type Outlines } from '../../geo/outlines.js';
import { data as france } from '../../geo/outlines/france.js';
import { stringsFor } from '../../i18n/catalogue.js';
import type { MapEngine, MapPoint, MapSight, MapTown, TileSource } from './map-engine.js';
import { LightEngine } from './map-engine.light.js';
import type { MapDisc } from './map-discs.js';
import { frameOf } from './map-frame.model.js';
import { layerOf, type RegionCounts } from './map-regions.model.js';
import { tellStrays } from './map-strays.js';
import { tileSource } from './map-tiles.js';
import { mapStrings, type MapStrings } from './map.strings.js';

/** What the map needs of the element it is in. */
export interface MapHost {
  requestUpdate(): void;
  /** A person chose an entry. */
  openItem(key: string): void;
}

export interface MapUpdate {
  readonly items: readonly AgendaItem[];
  readonly selectedKey: string | undefined;
  /** the map's own words of `lang` when there are none */
  readonly strings?: MapStrings | undefined;
  readonly lang: string;
  readonly isDirectory: boolean;
  /** the element's: a page may have two maps */
  readonly title?: string | undefined;
  /** the `tiles` attribute */
  readonly tiles?: string | undefined;
  readonly regions?: RegionCounts | undefined;
  readonly discs?: readonly MapDisc[] | undefined;
  /** of a gazetteer that is here anyway */
  readonly towns?: readonly MapTown[] | undefined;
}

export interface MapView {
  /** what the person looks at, once they want the list to hold no more than that */
  readonly limits: Bounds | undefined;
  /** `layer`: what is said of the colours, under the picture */
  render(layer?: TemplateResult): TemplateResult;
  update(update: MapUpdate): void;
  /** Brings an entry in sight and gives it the focus; false: it has no point. */
  focusItem(key: string): boolean;
  destroy(): void;
}

/** After a movement, so that a screen reader says where one ends, not each step. */
const REST_MS = 600;
const HINT_MS = 2_000;

let outlines: Outlines | undefined;

export const createMap = (host: MapHost): MapView => new LightMapView(host);

class LightMapView implements MapView {
  readonly #host: MapHost;
  /** kept while the element draws around it */
  readonly #box = document.createElement('div');
  readonly #count = document.createElement('p');
  readonly #hint = document.createElement('p');
  readonly #engine: MapEngine;
  #shown: MapUpdate | undefined;
  #points: readonly MapPoint[] = [];
  /** what is in sight, when the map is at rest */
  #sight: Bounds | undefined;
  #isLimiting = false;
  #hasMoved = false;
  #hasTiles = false;
  /** entries at one address, and the disc that stands for them */
  #together: { readonly keys: readonly string[]; readonly marker: HTMLElement } | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    this.#box.className = 'map-box';
    this.#count.className = 'muted map-count';
    this.#count.setAttribute('role', 'status');
    this.#hint.className = 'map-hint';
    this.#hint.setAttribute('aria-hidden', 'true');
    this.#hint.hidden = true;
    this.#engine = new LightEngine({
      words: { strings: mapStrings.fr, isDirectory: false },
      onSelect: (keys, marker) => this.#select(keys, marker),
      onMove: (sight, byPerson) => this.#onMove(sight, byPerson),
      onHint: (kind) => this.#showHint(kind),
    });
    this.#engine.mount(this.#box);
    this.#engine.setBase((outlines ??= decodeOutlines(france)));
    void import('./map-default-towns.js').then(({ defaultTowns }) => this.#shown?.towns ?? this.#engine.setTowns(defaultTowns()), () => undefined); // without names, then
  }

  get #strings(): MapStrings {
    return this.#shown?.strings ?? stringsFor(mapStrings, this.#shown?.lang ?? 'fr');
  }

  get limits(): Bounds | undefined {
    return this.#isLimiting ? this.#sight : undefined;
  }

  update(update: MapUpdate): void {
    const before = this.#shown;
    this.#shown = update;
    const { items, isDirectory, selectedKey, tiles, regions, discs, towns } = update;
    if (before?.lang !== update.lang || before.strings !== update.strings || before.isDirectory !== isDirectory) this.#engine.setWords({ strings: this.#strings, isDirectory });
    if (before?.regions !== regions) this.#engine.setRegions(regions && layerOf(regions));
    if (before?.discs !== discs) this.#engine.setDiscs(discs ?? []);
    if (towns && before?.towns !== towns) this.#engine.setTowns(towns);
    if (before?.tiles !== tiles) this.#setTiles(false);
    if (before?.items !== items) this.#setItems(items);
    else if ((before.regions !== regions || before.discs !== discs) && !this.#hasMoved) this.#showMost();
    this.#engine.select(selectedKey);
  }

  focusItem(key: string): boolean {
    return this.#engine.focusPoint(key);
  }

  destroy(): void {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#hintTimer);
    this.#engine.destroy();
  }

  #setItems(items: readonly AgendaItem[]): void {
    this.#points = items.flatMap(({ key, title, where: { point, city = '' } }) => (point ? [{ key, title, city, point }] : []));
    this.#together = undefined;
    this.#engine.setPoints(this.#points);
    if (!this.#hasMoved) this.#showMost();
  }

  /** At first, what is far from everything else is left aside; the button shows it too. */
  #showMost(): void {
    const { bounds, strays } = frameOf(this.#points.map(({ point }) => point));
    if (bounds && strays.length) tellStrays(strays.flatMap((i) => this.#points[i] ?? []), bounds);
    const [west, south, east, north] = bounds ?? [];
    const corners = west === undefined ? [] : [[west, south], [east, north]] as LonLat[];
    this.#fit(corners);
  }

  #showAll(): void {
    this.#hasMoved = false;
    this.#fit(this.#points.map(({ point }) => point));
  }

  #fit(points: readonly LonLat[]): void {
    const bounds = boundsOf([...points, ...(this.#shown?.discs ?? []).map(({ point }) => point), ...this.#coloredCorners()]);
    if (bounds) this.#engine.fit(bounds);
  }

  #coloredCorners(): LonLat[] {
    const { regions } = this.#shown ?? {};
    const { areas = [], borders = [] } = (regions && outlines) ?? {};
    return areas.filter(({ code, region }) => regions?.values.has(regions.level === 'region' ? region : code)).flatMap((area) => cornersOf(area, borders).flat());
  }

  #select(keys: readonly string[], marker: HTMLElement): void {
    const [key, ...others] = keys;
    if (key !== undefined && !others.length) return this.#host.openItem(key);
    this.#together = { keys, marker };
    this.#host.requestUpdate();
  }

  #onMove({ count, bounds }: MapSight, byPerson: boolean): void {
    this.#hasMoved ||= byPerson;
    clearTimeout(this.#restTimer);
    const rest = (): void => {
      this.#count.textContent = this.#strings.inSight(count, this.#shown?.isDirectory ?? false);
      const isElsewhere = bounds.some((side, i) => side !== this.#sight?.[i]);
      this.#sight = bounds;
      if (this.#isLimiting && isElsewhere) this.#host.requestUpdate();
    };
    if (byPerson) this.#restTimer = setTimeout(rest, REST_MS);
    else rest();
  }

  readonly #onLimit = (event: Event): void => {
    this.#isLimiting = (event.target as HTMLInputElement).checked;
    this.#host.requestUpdate();
  };

  #showHint(kind: 'wheel' | 'touch'): void {
    this.#hint.textContent = kind === 'wheel' ? this.#strings.wheelHint : this.#strings.touchHint;
    this.#hint.hidden = false;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.#hint.hidden = true), HINT_MS);
  }

  get #tileSource(): TileSource | undefined {
    return tileSource(this.#shown?.tiles);
  }

  #setTiles(hasTiles: boolean): void {
    this.#hasTiles = hasTiles;
    this.#engine.setTiles(hasTiles ? this.#tileSource : undefined);
    this.#host.requestUpdate();
  }

  /** The picture, then what acts on it: whoever tabs comes to the markers first. */
  render(layer?: TemplateResult): TemplateResult {
    const strings = this.#strings;
    const { isDirectory = false, items = [] } = this.#shown ?? {};
    const unplaced = items.length - this.#points.length;
    return html`<section class="map" part="map" aria-label=${[strings.label, this.#shown?.title].filter(Boolean).join(', ')}>
      <button class="button small map-skip" type="button" @click=${this.#skip}>${strings.skip}</button>
      <p id="map-help" class="visually-hidden">${strings.help}</p>
      <div class="map-frame">
        ${this.#box} ${this.#hint}
        <div class="map-zoom no-print">
          ${zoomButton('+', strings.zoomIn, () => this.#engine.zoomBy(1))} ${zoomButton('−', strings.zoomOut, () => this.#engine.zoomBy(-1))}
          ${zoomButton('⤢', strings.whole, () => this.#showAll())}
        </div>
        ${this.#togetherTemplate(strings)}
      </div>
      <p class="map-credit muted">${strings.credit}</p>
      ${this.#tilesTemplate(strings)} ${this.#count}
      <label class="map-limit no-print"><input type="checkbox" name="map-limit" ?checked=${this.#isLimiting} @change=${this.#onLimit} /> <span>${strings.limit}</span></label>
      ${unplaced > 0 ? html`<p class="muted">${strings.unplaced(unplaced, isDirectory)}</p>` : nothing}
      ${layer ?? nothing}
      <span class="map-end" tabindex="-1"></span>
    </section>`;
  }

  readonly #skip = (event: Event): void => (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>('.map-end')?.focus();

  #tilesTemplate(strings: MapStrings): TemplateResult | typeof nothing {
    const source = this.#tileSource;
    if (!source) return nothing;
    return html`<p class="map-tiles muted">
      ${this.#hasTiles ? html`<span>${source.attribution}</span>` : nothing}
      <button class="button small" type="button" @click=${() => this.#setTiles(!this.#hasTiles)}>${this.#hasTiles ? strings.hideTiles : strings.showTiles(source.host)}</button>
    </p>`;
  }

  #togetherTemplate(strings: MapStrings): TemplateResult | typeof nothing {
    const together = this.#together;
    if (!together) return nothing;
    const entries = together.keys.flatMap((key) => this.#points.find((one) => one.key === key) ?? []);
    const title = strings.together(entries.length, entries[0]?.city ?? '', this.#shown?.isDirectory ?? false).replace(/ ?:.*$/, '');
    queueMicrotask(() => this.#focusTogether());
    return html`<div class="map-together" role="group" aria-label=${title} @keydown=${this.#onTogetherKey}>
      <p class="map-together-title" tabindex="-1">${title}</p>
      <ul role="list">
        ${entries.map(({ key, title: name }) => html`<li><button class="card-button" type="button" @click=${() => this.#host.openItem(key)}>${name}</button></li>`)}
      </ul>
      <button class="button small" type="button" @click=${this.#closeTogether}>${strings.close}</button>
    </div>`;
  }

  /** Once for each list: what the element draws later leaves the focus alone. */
  #focused: unknown;

  #focusTogether(): void {
    if (this.#focused === this.#together) return;
    this.#focused = this.#together;
    this.#box.parentElement?.querySelector<HTMLElement>('.map-together-title')?.focus();
  }

  readonly #onTogetherKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation(); // the page's own dialog must not close as well
    this.#closeTogether();
  };

  readonly #closeTogether = (): void => {
    const { marker } = this.#together ?? {};
    this.#together = undefined;
    this.#host.requestUpdate();
    marker?.focus({ preventScroll: true });
  };
}

const zoomButton = (sign: string, label: string, onClick: () => void): TemplateResult =>
  html`<button class="button" type="button" aria-label=${label} title=${label} @click=${onClick}><span aria-hidden="true">${sign}</span></button>`;
