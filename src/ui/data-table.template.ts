import { html, type TemplateResult } from 'lit';
import { scroller } from './scroller.js';

export interface TableColumn {
  readonly label: string;
  /** numbers are aligned at their end */
  readonly isNumber?: boolean;
}

export interface DataTable {
  readonly caption: string;
  /** the first column names the rows */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface DataTableButton {
  readonly isOpen: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}

export interface DataTableOptions {
  readonly table: DataTable;
  readonly isOpen: boolean;
}

/**
 * The button and the table it opens. A class, not `hidden`, closes it: the print sheet opens it again. (`<details>` can't be opened by a
 * style sheet in all the browsers that we support.)
 */
export function dataTableButton({ isOpen, label, onToggle }: DataTableButton): TemplateResult {
  return html`<button class="button small" part="table-button" type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="table" @click=${onToggle}>
    <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg>${label}
  </button>`;
}

/** Scrolls inside its own box when the columns don't fit. */
export function dataTable({ table, isOpen }: DataTableOptions): TemplateResult {
  return html`<div class="scroll-frame">
    <div id="table" class="table-box ${isOpen ? '' : 'closed'}" part="table" role="group" aria-labelledby="table-caption" ${scroller()}>
      <table>
        <caption id="table-caption">${table.caption}</caption>
        <thead>
          <tr>
            ${table.columns.map(({ label, isNumber }) => html`<th scope="col" class=${isNumber ? 'number' : ''}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map((row) => html`<tr>${row.map((text, i) => cell(text, i, table.columns))}</tr>`)}
        </tbody>
      </table>
    </div>
  </div>`;
}

const cell = (text: string, index: number, columns: readonly TableColumn[]): TemplateResult =>
  index === 0 ? html`<th scope="row">${text}</th>` : html`<td class=${columns[index]?.isNumber ? 'number' : ''}>${text}</td>`;
