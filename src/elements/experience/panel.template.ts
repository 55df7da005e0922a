import { html, nothing, type TemplateResult } from 'lit';
import type { IjExperience } from './experience.js';
import type { ExperienceStrings } from './experience.strings.js';
import type { Stage } from './sending.js';

/** Tries before "the service answers, but…" is said. */
const STRANGE_AFTER = 3;

/** There is something to tell. */
export type Ended = Exclude<Stage, { readonly name: 'editing' | 'sending' }>;

/** What became of it, in place of the fields. The heading takes the focus. */
export function panelTemplate(host: IjExperience, stage: Ended, level: number): TemplateResult {
  const { strings, isShared, acts } = host;
  const { title, text } = panelWords(stage, strings);
  const isUnsafe = 'kept' in stage && stage.kept === 'memory';
  const needsFile = isUnsafe || stage.name === 'held' || (stage.name === 'queued' && stage.attempts >= STRANGE_AFTER);
  return html`<div class="panel ${stage.name} ${isUnsafe ? 'unsafe' : ''}" part="panel">
    <div class="subheading" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${[...reasons(host, stage), text, acts.isCopyKept && stage.name !== 'saved' ? strings.copyKept : ''].map((line) => (line ? html`<p>${line}</p>` : nothing))}
    <div class="actions">
      ${stage.name === 'queued' ? html`<button class="button primary" type="button" @click=${host.acts.onSendNow}>${strings.sendNow}</button>` : nothing}
      ${needsFile ? html`<button class="button" type="button" @click=${host.acts.onDownload}>${strings.download}</button>` : nothing}
      ${isShared ? nothing : html`<button class="button" type="button" @click=${host.acts.onEdit}>${strings.edit}</button>`}
      <button class="button" type="button" @click=${host.acts.onAgain}>${strings.again}</button>
    </div>
  </div>`;
}

export function panelWords(stage: Ended, { panel }: ExperienceStrings): { readonly title: string; readonly text: string } {
  if (stage.name === 'sent' && stage.parcel.schema === 'ij/experience-withdrawn@1') return panel.withdrawn;
  return stage.name === 'queued' && stage.kept === 'memory' ? panel.memory : panel[stage.name];
}

function reasons({ strings }: IjExperience, stage: Ended): readonly string[] {
  if (stage.name === 'held') return [strings.held[stage.reason]];
  if (stage.name !== 'queued') return [];
  const { reason, attempts } = stage;
  if (reason === 'busy') return [strings.askedToWait];
  if (reason === 'sign-in') return [strings.signIn];
  return reason === 'not-a-receipt' && attempts >= STRANGE_AFTER ? [strings.unexpected] : [];
}
