import { html, type TemplateResult } from 'lit';
import type { AgendaItem } from '../../contract/agenda-set.js';
import type { AgendaShown } from './agenda-map.template.js';
import type { DetailActions } from './detail-actions.template.js';
import type { OpeningReader } from './detail-hours.model.js';
import type { DetailLabel, DetailStrings } from './detail.strings.js';

export interface DetailView {
  readonly item: AgendaItem;
  readonly strings: DetailStrings;
  readonly shown: AgendaShown;
  readonly actions: DetailActions;
  /** reads opening hours: code that comes when there are some */
  readonly opening: OpeningReader | undefined;
  readonly onClose: () => void;
}

/** One line of the sheet: its label, and what there is. */
export const fact = (label: DetailLabel, { strings }: Pick<DetailView, 'strings'>, content: unknown): TemplateResult =>
  html`<div class="fact"><dt>${strings.labels[label]}</dt><dd>${content}</dd></div>`;

/** Opens beside the page: the person comes back to the list as it was. The address of this page stays here. */
export const outLink = (href: string, text: string): TemplateResult => html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
