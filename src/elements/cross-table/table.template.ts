import { html, nothing, type TemplateResult } from 'lit';
import type { scroller } from '../../ui/scroller.js';
import type { CrossCursor } from './cross-cursor.js';
import type { Place } from './roving.js';
import type { ShownCell, ShownRow, ShownTable } from './shown-table.js';
import type { CrossTableStrings } from './cross-table.strings.js';

/** What can't be said in a template: that it is nothing until its code is there. */
type Scrolling = ReturnType<typeof scroller>;

/** More rows than this scroll under their headers. */
const TALL_ROWS = 14;

/** So many columns of numbers can be read on an A4 sheet. */
export const MOST_ON_PAPER = 14;

export interface TableOptions {
  readonly table: ShownTable;
  readonly strings: CrossTableStrings;
  /** where the keyboard is; undefined: the code for it has not come */
  readonly cursor: CrossCursor | undefined;
  readonly scroller: typeof scroller | undefined;
  /** the key of the column it is sorted by */
  readonly sort: string;
  /** steps of colour, in place of plain cells; undefined for a number that has none */
  readonly stepAt?: ((row: number, column: number) => number | undefined) | undefined;
}

export const isAt = (place: Place | undefined, row: number, column: number): boolean => place?.row === row && place.column === column;

/** One grid: a single tab stop, arrows between its numbers. It scrolls inside its box, under headers that stay. */
export function tableTemplate(options: TableOptions): TemplateResult {
  const { table, strings, sort, cursor, scroller } = options;
  const { columns, rows, foot } = table;
  const sizes = `${rows.length > TALL_ROWS ? 'tall' : ''} ${columns.length < 3 ? 'few' : ''}`;
  return html`<div class="scroll-frame ${sizes}"><div class="scroll" part="table" role="region" aria-labelledby="caption" ${scroller?.() as Scrolling}>
    <table role="grid" aria-labelledby="caption" @click=${cursor?.onPress} @focusin=${cursor?.onFocus} @keydown=${cursor?.onKey}>
      <thead>
        <tr>
          <th scope="col" class="corner">${table.corner}</th>
          ${columns.map(
            ({ label, key, isSmall, isTotal }) =>
              html`<th scope="col" class=${isTotal ? 'number total' : 'number'} aria-sort=${sort === key ? 'descending' : 'none'}>
                ${label}${isSmall ? html`<span class="small-base">${strings.smallBase}</span>` : nothing}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, i) => rowTemplate(row, i, options))}
      </tbody>
      ${foot ? html`<tfoot>${rowTemplate(foot, rows.length, options)}</tfoot>` : nothing}
    </table>
  </div></div>`;
}

function rowTemplate(row: ShownRow, i: number, options: TableOptions): TemplateResult {
  return html`<tr class=${row.isNone ? 'none' : ''}>
    <th scope="row">${row.label}${row.isSmall ? html`<span class="small-base">${options.strings.smallBase}</span>` : nothing}</th>
    ${row.cells.map((cell, j) => cellTemplate(cell, { row: i, column: j }, options))}
  </tr>`;
}

function cellTemplate(cell: ShownCell, { row, column }: Place, { cursor, stepAt }: TableOptions): TemplateResult {
  const step = stepAt?.(row, column);
  const looks = `number ${cell.isTotal ? 'total' : ''} ${cell.isHidden ? 'hidden-number' : ''} ${step === undefined ? '' : `step step-${step}`}`;
  return html`<td class=${looks} part="cell" data-at=${`${row}.${column}`} tabindex=${isAt(cursor?.active, row, column) ? 0 : -1} aria-selected=${isAt(cursor?.selected, row, column) ? 'true' : 'false'}>
    ${cell.main}${cell.sub === undefined ? nothing : html` <span class="sub">${cell.sub}</span>`}
  </td>`;
}
