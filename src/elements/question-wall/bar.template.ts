import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionWallStrings } from './question-wall.strings.js';

export interface BarOptions {
  readonly strings: QuestionWallStrings;
  /** how many questions are found */
  readonly found: number;
  readonly isFiltered: boolean;
  readonly isCalendarOpen: boolean;
  readonly onReset: () => void;
  readonly onCalendar: () => void;
  readonly onProject: () => void;
  readonly onPrint: () => void;
}

/** How many questions there are, and what can be done with them. */
export function barTemplate(options: BarOptions): TemplateResult {
  const { strings, found, isFiltered, isCalendarOpen, onReset, onCalendar, onProject, onPrint } = options;
  return html`<div class="bar no-print">
    <p>${strings.count(found)}</p>
    <div class="tools">
      ${isFiltered ? html`<button class="button small" part="reset" type="button" @click=${onReset}>${strings.reset}</button>` : nothing}
      <button class="button small" part="calendar-button" type="button" aria-expanded=${isCalendarOpen} aria-controls="calendar" @click=${onCalendar}>${strings.calendar}</button>
      ${found
        ? html`<button class="button small" part="project" type="button" @click=${onProject}>${strings.project}</button>
            <button class="button small" part="print" type="button" @click=${onPrint}>${strings.print}</button>`
        : nothing}
    </div>
  </div>`;
}

/** Nothing is found: what to do instead. */
export const noneTemplate = ({ none }: QuestionWallStrings): TemplateResult => html`<p class="status">${none}</p>`;
