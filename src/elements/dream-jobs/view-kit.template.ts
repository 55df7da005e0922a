import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureOptions } from './dream-jobs.template.js';
import { lateWords } from './late.strings.js';
import { wordsOf } from './view-kit.js';
import { hiddenPath, type Extent } from './view-marks.model.js';

export interface Hiding {
  /** is something drawn whose number is not told? */
  readonly isDrawn: boolean;
  /** is something left out of the numbers? */
  readonly isPartial: boolean;
}

/** What stands under a picture: what an outline means, and that rare answers are not counted. */
export function hidingTemplate({ isDrawn, isPartial }: Hiding, options: FigureOptions): TemplateResult {
  const { lang, minCount } = options;
  return html`${isDrawn
    ? html`<p class="muted note"><svg class="sample" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">${hiddenBar({ fromPx: 0, toPx: 28, heightPx: 12 })}</svg> ${wordsOf(options).hiddenKey(minCount)}</p>`
    : nothing}${isPartial ? html`<p class="muted note">${lateWords(lang).partial}</p>` : nothing}`;
}

/** The outline of a number that is not told, always as long. */
export const hiddenBar = (extent: Extent): TemplateResult => svg`<path class="hidden-mark" d=${hiddenPath(extent)} />`;
