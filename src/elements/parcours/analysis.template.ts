import { html, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import type { TypesAnalysis, TypesState } from './analysis.part.js';
import { analysisStrings } from './analysis.strings.js';

/** Told aloud every so many percent, not at each picture. */
const TOLD_STEP = 25;

/** While types are looked for: how far it is, and a way out; once stopped, a way back. */
export function analysisTemplate(state: Exclude<TypesState, { status: 'ready' }>, { onStop, onStart }: Pick<TypesAnalysis, 'onStop' | 'onStart'>, lang: string): TemplateResult {
  const words = stringsFor(analysisStrings, lang);
  const isRunning = state.status === 'running';
  const percent = isRunning ? Math.floor(state.done * 100) : 0;
  // one button for both: the focus stays on it
  return html`<div class="analysis">
    <p class="analysis-words">
      <span role="status">${isRunning ? words.working : words.stopped} <span class="visually-hidden">${isRunning ? words.done(percent - (percent % TOLD_STEP)) : ''}</span></span>
      <span class="muted" aria-hidden="true">${isRunning ? words.done(percent) : ''}</span>
    </p>
    <progress max="100" value=${percent} aria-label=${words.working} ?hidden=${!isRunning}></progress>
    <button class="button small" type="button" @click=${isRunning ? onStop : onStart}>${isRunning ? words.stop : words.start}</button>
  </div>`;
}
