import { html, nothing, type TemplateResult } from 'lit';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { exportMenuStyles } from '../../ui/export-menu.styles.js';
import { exportMenu } from '../../ui/export-menu.template.js';
import { segmented, settleControls } from '../../ui/filters.template.js';
import { scroller } from '../../ui/scroller.js';
import { scrollerStyles } from '../../ui/scroller.styles.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { dimensionChoosers, otherChoosers, type ChooserOptions } from './choosers.js';
import { controlsStrings } from './controls.strings.js';
import { controlsStyles } from './controls.styles.js';
import { CrossAsking } from './cross-asking.js';
import { CrossCursor } from './cross-cursor.js';
import type { IjCrossTable } from './cross-table.js';
import type { FileTask } from './files.part.js';
import { SHARES } from './grid.model.js';
import { sortRows } from './sort-rows.model.js';
import { sharesOf, type CrossView } from './query.model.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from; with fewer than two choices it is not shown. */
export interface Chooser {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

export interface ControlsOptions extends Omit<ChooserOptions, 'words' | 'onQuery'> {
  readonly lang: string;
  readonly views: readonly CrossView[];
  readonly view: CrossView;
}

/** What a person works with: lists to choose from, the menu of downloads, and the keyboard among the numbers. */
export class ControlsPart {
  readonly cursor: CrossCursor;
  readonly asking: CrossAsking;
  readonly #host: IjCrossTable;

  constructor(host: IjCrossTable) {
    this.#host = host;
    this.cursor = new CrossCursor(host);
    this.asking = new CrossAsking(host);
  }

  readonly settle = settleControls;
  readonly sortRows = sortRows;
  readonly scroller = scroller;

  keys = (lang: string): string => stringsFor(controlsStrings, lang).keys;

  files(lang: string): TemplateResult {
    const { parts } = this.#host;
    const onFile = (task: FileTask): void => void this.#host.makeFile(task).catch((error: unknown) => this.#host.report(error as Error));
    const words = stringsFor(common, lang);
    const items = [
      { label: words.downloadCsv, onChoose: () => onFile('saveCsv') },
      { label: words.downloadSvg, onChoose: () => onFile('saveSvg') },
      ...(parts.get('files')?.items(lang, onFile) ?? []),
    ];
    return html`<div class="tools">${exportMenu(words.download, items, () => void parts.load('files').catch(() => undefined))}</div>`;
  }

  /** What the table is of, then how it is looked at. */
  render(options: ControlsOptions): TemplateResult {
    const words = stringsFor(controlsStrings, options.lang);
    const { shown, views, view, isFixed } = options;
    const { onQuery, onSwap } = this.asking;
    const { columns } = shown.dimensions;
    const choosing = { ...options, words, onQuery };
    const [first, second] = dimensionChoosers(choosing);
    const hasSwap = columns !== undefined && !isFixed;
    return html`<div class="controls no-print" part="controls">
      <div class="filters main">
        ${first ? chooser(first) : nothing} ${second ? chooser(second) : nothing}
        ${hasSwap ? html`<button class="button swap" type="button" aria-label=${words.swap} title=${words.swap} @click=${onSwap}>${swapSign}</button>` : nothing}
        ${views.length > 1
          ? segmented({ name: 'view', legend: words.view, choices: views.map((value) => ({ value, label: words.views[value] })), value: view, onChoose: (value) => onQuery({ view: value }) })
          : nothing}
      </div>
      <div class="filters quiet">${[showChooser(choosing), ...otherChoosers(choosing)].map(chooser)}</div>
      ${this.asking.hasFailed ? html`<p class="late">${words.lateChoice}</p>` : nothing}
    </div>`;
  }
}

/** Two groups are always told in parts of themselves. */
function showChooser({ shown: { grid, dimensions, share }, words, onQuery }: ChooserOptions): Chooser {
  const shares = grid ? SHARES.filter((one) => dimensions.columns !== undefined || one === 'none' || one === 'all') : [];
  return { label: words.show, value: share, choices: shares.map((value) => ({ value, label: words.shares[value] })), onChoose: (value) => onQuery({ share: sharesOf(value) }) };
}

const swapSign = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M3 7h13l-4-4M17 13H4l4 4" /></svg>`;

function chooser({ label, value, choices, onChoose }: Chooser): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  return html`<label class="chooser">
    <span class="legend">${label}</span>
    <select @change=${({ target }: Event) => onChoose((target as HTMLSelectElement).value)}>
      ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
  </label>`;
}

export function createControls(host: IjCrossTable): ControlsPart {
  adoptPartStyles(host, filterStyles, chevronStyles, exportMenuStyles, scrollerStyles, controlsStyles);
  return new ControlsPart(host);
}
