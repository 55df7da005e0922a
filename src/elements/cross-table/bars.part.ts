import { html, nothing, svg, type TemplateResult } from 'lit';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { barsStrings } from './bars.strings.js';
import { barsStyles } from './bars.styles.js';
import type { CrossHost } from './cross-parts.js';
import type { FigureOptions } from './cross-table.template.js';
import { barLengths, barsShown, LONGEST } from './bars.model.js';
import { isAt } from './table.template.js';
import type { ShownCell, ShownRow } from './shown-table.js';

/** Each row of the table as one bar, or one for each of its columns. */
export class BarsPart {
  readonly #host: CrossHost;
  /** rows asked for beside the first ones */
  #extra = 0;
  #caption = '';

  constructor(host: CrossHost) {
    this.#host = host;
  }

  render(options: FigureOptions): TemplateResult {
    const { table, lang, parts } = options;
    const cursor = parts.get('controls')?.cursor;
    if (table.caption !== this.#caption) [this.#caption, this.#extra] = [table.caption, 0];
    const shown = barsShown(table, this.#extra);
    const left = table.rows.length - shown;
    return html`<div class="bars ${table.columns.length > 1 ? 'grouped' : ''}" part="bars" role="listbox" aria-labelledby="caption" @click=${cursor?.onPress} @focusin=${cursor?.onFocus} @keydown=${cursor?.onKey}>
        ${table.rows.slice(0, shown).map((row, i) => rowTemplate(row, i, options))}
      </div>
      ${left > 0 ? html`<button class="button small no-print" type="button" @click=${() => this.#showMore(shown)}>${stringsFor(barsStrings, lang).more(left)}</button>` : nothing}`;
  }

  /** The button goes with the last rows: the focus goes to the first of the new ones. */
  async #showMore(shown: number): Promise<void> {
    this.#extra = Number.MAX_SAFE_INTEGER;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-at="${shown}.0"]`)?.focus();
  }
}

function rowTemplate(row: ShownRow, i: number, options: FigureOptions): TemplateResult {
  const { table, strings } = options;
  const small = row.isSmall ? html`<span class="small-base">${strings.smallBase}</span>` : nothing;
  const bars = row.cells.flatMap((cell, j) => (isDrawn(cell, options) ? [barTemplate(cell, { i, j, label: table.columns[j]?.label ?? '', row, options })] : []));
  if (table.columns.length === 1) return html`${bars}`;
  return html`<div class="bar-group ${row.isNone ? 'none' : ''}" role="group" aria-label=${row.label}>
    <p class="bar-title" aria-hidden="true">${row.label}${small}</p>
    ${bars}
  </div>`;
}

/** Totals and differences have no bar beside those of their parts. */
const isDrawn = ({ isTotal }: ShownCell, { table }: FigureOptions): boolean => !isTotal || table.columns.length === 1;

interface Bar {
  readonly i: number;
  readonly j: number;
  readonly label: string;
  readonly row: ShownRow;
  readonly options: FigureOptions;
}

function barTemplate(cell: ShownCell, { i, j, label, row, options }: Bar): TemplateResult {
  const { table, parts, shown } = options;
  const cursor = parts.get('controls')?.cursor;
  const isOne = table.columns.length === 1;
  const name = isOne ? row.label : label;
  const group = shown.labels && j === 1 ? 'second' : '';
  const looks = `bar ${group} ${isOne && row.isNone ? 'none' : ''}`;
  return html`<div class=${looks} role="option" data-at=${`${i}.${j}`} tabindex=${isAt(cursor?.active, i, j) ? 0 : -1} aria-selected=${isAt(cursor?.selected, i, j) ? 'true' : 'false'}>
    <span class="bar-name">${name}<span class="visually-hidden"> : </span></span>
    <span class="bar-track">${trackTemplate(cell, options)}</span>
    <span class="bar-number">${cell.isHidden ? cell.main : html`<b>${cell.main}</b>`}${cell.sub === undefined ? nothing : html` <span class="sub">${cell.sub}</span>`}</span>
  </div>`;
}

/** A hidden number has a place of one length, which says nothing of it. */
function trackTemplate({ isHidden, figure }: ShownCell, { table }: FigureOptions): TemplateResult {
  if (isHidden) return html`<span class="bar-hidden hidden-number"></span>`;
  const length = figure ? barLengths(table)(figure) : 0;
  return html`<svg class="bar-fill" viewBox=${`0 0 ${LONGEST} 10`} preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${length} height="10" />`}</svg>`;
}

export function createBars(host: CrossHost): BarsPart {
  adoptPartStyles(host, barsStyles);
  return new BarsPart(host);
}
