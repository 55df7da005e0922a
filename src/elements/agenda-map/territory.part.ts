import { html, nothing, type TemplateResult } from 'lit';
import { parseContract } from '../../contract/parse.js';
import { territoryCounts, type TerritoryCounts } from '../../contract/territory.js';
import type { LonLat } from '../../geo/mercator.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { toCsv } from '../../ui/csv.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { dataTableStyles } from '../../ui/data-table.styles.js';
import { saveFile } from '../../ui/save-file.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { MapDisc } from './map-discs.js';
import { layerOf, type RegionCounts, type RegionLayer } from './map-regions.model.js';
import { mapStrings } from './map.strings.js';
import { discsOf, regionsOf } from './territory.model.js';
import { territoryStrings, type TerritoryStrings } from './territory.strings.js';
import { territoryStyles } from './territory.styles.js';
import { csvRows, territoryTemplate } from './territory.template.js';

/** Requests by territory on the map: a source of its own, whose failure hides nothing else. */
export class Territory {
  regions: RegionCounts | undefined;
  discs: readonly MapDisc[] | undefined;

  readonly #host: IjAgendaMap;
  #layer: RegionLayer | undefined;
  #counts: TerritoryCounts | undefined;
  #src: string | undefined;
  #reading: AbortController | undefined;
  #hasFailed = false;
  #isTableOpen = false;

  constructor(host: IjAgendaMap) {
    this.#host = host;
    adoptPartStyles(host, chevronStyles, ...dataTableStyles);
    adoptPartStyles(host, territoryStyles);
  }

  /** What was read stays until what is asked for now is there. */
  follow(src: string): void {
    if (src === this.#src) return;
    this.#src = src;
    void this.#read(src);
  }

  leave(): void {
    this.#reading?.abort();
    this.#src = undefined;
  }

  async #read(src: string): Promise<void> {
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    try {
      const parsed = parseContract(territoryCounts, await this.#host.read(this.#host.endpoint(src), signal));
      if (!parsed.ok) throw new RangeError('these are no counts by territory');
      const discs = discsOf(parsed.value, await this.#points(parsed.value));
      if (!signal.aborted) this.#keep(parsed.value, discs);
    } catch {
      if (signal.aborted) return;
      this.#hasFailed = true;
      this.#host.requestUpdate();
    }
  }

  /** Without the gazetteer, the table is there all the same. */
  async #points({ level }: TerritoryCounts): Promise<(commune: string) => LonLat | undefined> {
    if (level === 'departement') return () => undefined;
    const { gazetteerOf } = await import('./near.js');
    const gazetteer = await gazetteerOf(this.#host.region).catch(() => undefined);
    return (commune) => gazetteer?.byCode(commune)?.point;
  }

  #keep(counts: TerritoryCounts, discs: readonly MapDisc[]): void {
    this.#counts = counts;
    this.#hasFailed = false;
    this.regions = regionsOf(counts);
    this.#layer = this.regions && layerOf(this.regions);
    this.discs = discs;
    this.#host.requestUpdate();
  }

  render(lang: string): TemplateResult {
    const strings = stringsFor(territoryStrings, lang);
    return html`<div class="territory" part="territory">
      <div role="status">${this.#counts || this.#hasFailed ? nothing : html`<p class="muted">${strings.loading}</p>`}${this.#hasFailed ? this.#failure(strings) : nothing}</div>
      ${this.#counts ? this.#told(this.#counts, lang, strings) : nothing}
    </div>`;
  }

  #failure(strings: TerritoryStrings): TemplateResult {
    return html`<p class="source-note">${strings.failed} <button class="button small" type="button" @click=${() => void this.#read(this.#src ?? '')}>${strings.retry}</button></p>`;
  }

  #told(counts: TerritoryCounts, lang: string, strings: TerritoryStrings): TemplateResult {
    const drawn = counts.areas.filter(({ n }) => n !== 0).length;
    return territoryTemplate({
      counts,
      layer: this.#layer,
      unplaced: counts.level === 'departement' ? 0 : drawn - (this.discs?.length ?? 0),
      lang,
      headingLevel: this.#host.headingLevel,
      strings,
      mapStrings: stringsFor(mapStrings, lang),
      isTableOpen: this.#isTableOpen,
      onToggleTable: () => {
        this.#isTableOpen = !this.#isTableOpen;
        this.#host.requestUpdate();
      },
      // spreadsheets of French readers cut at semicolons
      onCsv: () => saveFile(toCsv(csvRows({ counts, strings }), lang === 'fr' ? ';' : ','), { name: `territoire-${counts.level}.csv`, type: 'text/csv;charset=utf-8' }),
    });
  }
}
