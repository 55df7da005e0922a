import { html, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import type { TypesAnalysis, TypesState } from './analysis.part.js';
import { analysisStrings } from './analysis.strings.js';

/** Told aloud every so many percent, not at each picture. */
const TOLD_STEP = 25;

type Working = Exclude<TypesState, { status: 'ready' }>;
type Buttons = Pick<TypesAnalysis, 'onStop' | 'onStart'>;

const percentOf = (state: Working): number => (state.status === 'running' ? Math.floor(state.done * 100) : 0);

/** While types are looked for: how far it is, and a way out; once stopped, a way back. */
export function analysisTemplate(state: Working, { onStop, onStart }: Buttons, lang: string): TemplateResult {
  const words = stringsFor(analysisStrings, lang);
  const isRunning = state.status === 'running';
  const percent = percentOf(state);
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

/** The same above types of what was there before, which stay meanwhile. */
export function updateTemplate(state: Working, { onStop }: Buttons, lang: string): TemplateResult {
  const words = stringsFor(analysisStrings, lang);
  return html`<p class="analysis-words updating muted no-print">
    <span role="status">${words.updating}</span> <span aria-hidden="true">${words.done(percentOf(state))}</span>
    <button class="button small" type="button" @click=${onStop}>${words.stop}</button>
  </p>`;
}
