import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TerritoryCounts } from '../../contract/territory.js';
import { formatNumber } from '../../i18n/format.js';
import { formatDay } from '../../i18n/format-day.js';
import { dataTable, dataTableButton, type DataTableButton, type DataTableOptions } from '../../ui/data-table.template.js';
import { radiusPx } from './map-discs.js';
import type { RegionLayer, RegionShade } from './map-regions.model.js';
import { legendOf } from './map-regions.table.js';
import type { MapStrings } from './map.strings.js';
import { byCount, discScale } from './territory.model.js';
import type { TerritoryStrings } from './territory.strings.js';

export interface TerritoryShown {
  readonly counts: TerritoryCounts;
  /** of départements */
  readonly layer: RegionLayer | undefined;
  readonly unplaced: number;
  readonly lang: string;
  readonly headingLevel: number;
  readonly strings: TerritoryStrings;
  readonly mapStrings: MapStrings;
  readonly isTableOpen: boolean;
  readonly onToggleTable: () => void;
  readonly onCsv: () => void;
}

export function territoryTemplate(shown: TerritoryShown): TemplateResult {
  const { counts, unplaced, strings, onCsv } = shown;
  const table = tableOf(shown);
  return html`<p class="territory-title" role="heading" aria-level=${shown.headingLevel + 1}>${counts.title ?? strings.heading}</p>
    <p class="muted">${aboutOf(shown)}</p>
    <p>${strings.shown[counts.level]}</p>
    ${counts.level === 'departement' ? shadesTemplate(shown) : discsTemplate(shown)}
    ${unplaced ? html`<p class="muted">${strings.unplaced(unplaced)}</p>` : nothing}
    ${counts.notes.map((note) => html`<p class="muted">${note}</p>`)}
    <p class="territory-tools no-print">${dataTableButton(table)} <button class="button small" type="button" @click=${onCsv}>${strings.csv}</button></p>
    ${dataTable(table)}`;
}

function aboutOf({ counts: { from, to, total }, lang, strings }: TerritoryShown): string {
  const period = from && to ? `, ${strings.period(formatDay(lang, from), formatDay(lang, to))}` : '';
  return strings.total(total ?? null) + period;
}

function tableOf({ counts, lang, strings, isTableOpen, onToggleTable }: TerritoryShown): DataTableButton & DataTableOptions {
  const told = (n: number | null): string => (n === null ? strings.maskedCell : formatNumber(lang, n));
  return {
    table: {
      caption: counts.title ?? strings.heading,
      columns: [{ label: strings.areas[counts.level] }, { label: strings.requests, isNumber: true }],
      rows: byCount(counts.areas).map(({ label, n }) => [label, told(n)]),
    },
    isOpen: isTableOpen,
    label: strings.table,
    onToggle: onToggleTable,
  };
}

/** As in the table, numbers plain; the code first, to be joined with other files. */
export const csvRows = ({ counts: { areas, level }, strings }: Pick<TerritoryShown, 'counts' | 'strings'>): (string | number)[][] => [
  ['code', strings.areas[level], strings.requests],
  ...byCount(areas).map(({ code, label, n }) => [code, label, n ?? strings.maskedCell]),
];

function shadesTemplate({ layer, counts, strings, mapStrings }: TerritoryShown): TemplateResult {
  const words = { ...mapStrings, none: strings.none, masked: () => strings.masked(counts.minCount) };
  return html`<ul class="map-legend" role="list">
    ${(layer ? legendOf(layer, words) : []).map(({ shade, label }) => html`<li>${swatch(shade)} ${label}</li>`)}
  </ul>`;
}

const swatch = (shade: RegionShade): TemplateResult => {
  const fill = shade === 'masked' || shade === 'none' ? `url(#map-${shade})` : nothing;
  return html`<svg class="swatch" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true"><rect class="area shade-${shade}" fill=${fill} x="0.5" y="0.5" width="27" height="17" /></svg>`;
};

function discsTemplate({ counts: { areas, minCount }, lang, strings }: TerritoryShown): TemplateResult {
  const scale = discScale(areas);
  const most = scale[0] ?? 1;
  const hasMasked = areas.some(({ n }) => n === null);
  return html`<ul class="map-legend" role="list">
      ${scale.map((n) => html`<li>${disc(radiusPx(n / most))} ${formatNumber(lang, n)}</li>`)}
      ${hasMasked ? html`<li>${disc(radiusPx(undefined), 'url(#map-masked)')} ${strings.masked(minCount)}</li>` : nothing}
    </ul>
    <p class="muted">${strings.noDisc}</p>`;
}

const disc = (radius: number, fill?: string): TemplateResult => {
  const side = Math.ceil(2 * radius + 3);
  return html`<svg class="swatch" viewBox="0 0 ${side} ${side}" width=${side} height=${side} aria-hidden="true">
    ${svg`<circle class="disc" cx=${side / 2} cy=${side / 2} r=${radius.toFixed(1)} fill=${fill ?? nothing} />`}
  </svg>`;
};
