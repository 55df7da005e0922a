import { html, type TemplateResult } from 'lit';
import { exportMenu } from '../../ui/export-menu.template.js';
import type { PortfolioStrings } from './portfolio.strings.js';

interface ToolsOptions {
  readonly strings: PortfolioStrings;
  /** there is nothing to take away yet */
  readonly isEmpty: boolean;
  readonly onShare: () => void;
  readonly onCopy: () => void;
  readonly onTable: () => void;
  readonly onImport: () => void;
  /** the time to get ready for a choice */
  readonly onToggle: () => void;
}

/** What a person does with the whole of their portfolio. */
export function toolsTemplate({ strings, isEmpty, onShare, onCopy, onTable, onImport, onToggle }: ToolsOptions): TemplateResult {
  if (isEmpty) return html`<div class="tools no-print"><button class="button small" type="button" @click=${onImport}>${strings.import}</button></div>`;
  const items = [
    { label: strings.copy, onChoose: onCopy },
    { label: strings.table, onChoose: onTable },
    { label: strings.import, onChoose: onImport },
  ];
  return html`<div class="tools foot no-print">
    <button class="button small" part="share" type="button" @click=${onShare}>${strings.share}</button> ${exportMenu(strings.files, items, onToggle)}
  </div>`;
}
