import { css, html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { CrossHost } from './cross-parts.js';
import { MOST_ON_PAPER, type TableOptions } from './table.template.js';

/** Not on a screen; on paper in place of the table that follows. */
const paperStyles = css`
  .paper {
    display: none;
  }

  @media print {
    .paper {
      display: block;
    }

    .paper table {
      margin-block: 8px 16px;
    }

    .paper:not(:empty) ~ .scroll-frame {
      display: none;
    }
  }
`;

/** Numbers of columns, one list a table, as even as they can be: `columnsOnPaper(30)` are three of ten. */
export function columnsOnPaper(count: number): number[][] {
  const tables = Math.max(1, Math.ceil(count / MOST_ON_PAPER));
  const size = Math.ceil(count / tables);
  return [...Array<undefined>(tables)].map((_, table) => [...Array<undefined>(Math.min(size, count - table * size))].map((_one, i) => table * size + i));
}

/** A table with more columns than a sheet holds, cut into tables below one another; each begins with the names of the rows. They are made when somebody prints. */
export class PaperPart implements ReactiveController {
  #last: TableOptions | undefined;
  readonly #place: HTMLElement;

  constructor(host: CrossHost) {
    this.#place = Object.assign(document.createElement('div'), { className: 'paper' });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#make);
    addEventListener('afterprint', this.#empty);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#make);
    removeEventListener('afterprint', this.#empty);
  }

  render(options: TableOptions): HTMLElement {
    this.#last = options;
    return this.#place;
  }

  readonly #make = (): void => {
    const options = this.#last;
    if (options && this.#place.isConnected) render(columnsOnPaper(options.table.columns.length).map((columns) => partTemplate(columns, options)), this.#place);
  };

  readonly #empty = (): void => void render(nothing, this.#place);
}

function partTemplate(columns: readonly number[], { table, stepAt }: TableOptions): TemplateResult {
  const { corner, rows, foot } = table;
  const rowTemplate = ({ label, cells, isNone }: (typeof rows)[number], row: number): TemplateResult => html`<tr class=${isNone ? 'none' : ''}>
    <th scope="row">${label}</th>
    ${columns.map((column) => cellTemplate(cells[column], stepAt?.(row, column)))}
  </tr>`;
  return html`<table aria-labelledby="caption">
    <thead>
      <tr>
        <th scope="col" class="corner">${corner}</th>
        ${columns.map((column) => html`<th scope="col" class=${table.columns[column]?.isTotal ? 'number total' : 'number'}>${table.columns[column]?.label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(rowTemplate)}
    </tbody>
    ${foot ? html`<tfoot>${rowTemplate(foot, rows.length)}</tfoot>` : nothing}
  </table>`;
}

function cellTemplate(cell: TableOptions['table']['rows'][number]['cells'][number] | undefined, step: number | undefined): TemplateResult {
  const looks = `number ${cell?.isTotal ? 'total' : ''} ${cell?.isHidden ? 'hidden-number' : ''} ${step === undefined ? '' : `step step-${step}`}`;
  return html`<td class=${looks}>${cell?.main}${cell?.sub === undefined ? nothing : html` <span class="sub">${cell.sub}</span>`}</td>`;
}

export function createPaper(host: CrossHost): PaperPart {
  adoptPartStyles(host, paperStyles);
  return new PaperPart(host);
}
