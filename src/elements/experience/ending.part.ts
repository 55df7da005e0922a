import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { endingStrings, type EndingStrings } from './ending.strings.js';
import type { IjExperience } from './experience.js';
import { undescribed } from './experience.model.js';
import { STRANGE_AFTER, type Stage } from './sending.js';

/** There is something to tell. */
export type Ended = Exclude<Stage, { readonly name: 'editing' | 'sending' }>;

/** What is asked before others may see it, and what became of it. Brought when the person begins, so that it is there should the network go. */
export class EndingPart {
  readonly #host: IjExperience;

  constructor(host: IjExperience) {
    this.#host = host;
  }

  get #words(): EndingStrings {
    return stringsFor(endingStrings, this.#host.locale.lang);
  }

  /** In one line, for a reader. */
  title(stage: Ended): string {
    return panelWords(stage, this.#words).title;
  }

  ask(): TemplateResult | typeof nothing {
    return askTemplate(this.#host, this.#words);
  }

  panel(stage: Ended): TemplateResult {
    return panelTemplate(this.#host, stage, this.#words);
  }
}

export const createEnding = (host: IjExperience): EndingPart => new EndingPart(host);

/** Asked once before others may see it: who they are, what they see, what is still missing, and whether those on the photos agree. */
function askTemplate(host: IjExperience, words: EndingStrings): TemplateResult | typeof nothing {
  const { strings, knownAudiences, referent = '', subLevel: level, sheet: { draft } } = host;
  if (!draft) return nothing;
  const { visibility, photos, competences } = draft;
  const name = visibility === 'community' ? (knownAudiences.find(({ id }) => id === draft.audience)?.label ?? '') : referent;
  const bare = visibility === 'referent' ? [] : undescribed(draft);
  return html`<div class="panel ask" part="ask" role="group" aria-labelledby="ask-title">
    <div class="subheading" id="ask-title" role="heading" aria-level=${level} tabindex="-1">${words.wider}</div>
    <p><strong>${words.widerTo[visibility](name)}</strong> ${words.what(photos.length, competences.length)}</p>
    ${bare.length
      ? html`<p>${words.describe(bare.map(strings.photo).join(', '))} <button class="button small" type="button" @click=${() => host.acts.describe(photos[(bare[0] ?? 1) - 1]?.key ?? 0)}>${words.describeNow}</button></p>`
      : nothing}
    ${photos.length && visibility !== 'referent' ? html`<p>${words.faces}</p>` : nothing}
    <div class="actions">
      <button class="button primary agree" type="button" @click=${host.acts.onAgree}>${words.share}</button>
      <button class="button" type="button" @click=${host.acts.onBack}>${words.back}</button>
    </div>
  </div>`;
}

/** What became of it, in place of the fields. The heading takes the focus. */
function panelTemplate(host: IjExperience, stage: Ended, words: EndingStrings): TemplateResult {
  const { strings, isShared, acts, subLevel: level } = host;
  const { title, text } = panelWords(stage, words);
  const isUnsafe = 'kept' in stage && stage.kept === 'memory';
  const needsFile = isUnsafe || stage.name === 'held' || (stage.name === 'queued' && stage.attempts >= STRANGE_AFTER);
  return html`<div class="panel ${stage.name} ${isUnsafe ? 'unsafe' : ''}" part="panel">
    <div class="subheading" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${[...reasons(words, stage), text, acts.isCopyKept && stage.name !== 'saved' ? words.copyKept : ''].map((line) => (line ? html`<p>${line}</p>` : nothing))}
    <div class="actions">
      ${stage.name === 'queued' ? html`<button class="button primary" type="button" @click=${host.acts.onSendNow}>${strings.sendNow}</button>` : nothing}
      ${needsFile ? html`<button class="button" type="button" @click=${host.acts.onDownload}>${strings.download}</button>` : nothing}
      ${isShared ? nothing : html`<button class="button" type="button" @click=${host.acts.onEdit}>${words.edit}</button>`}
      <button class="button" type="button" @click=${host.acts.onAgain}>${words.again}</button>
    </div>
  </div>`;
}

function panelWords(stage: Ended, { panel }: EndingStrings): { readonly title: string; readonly text: string } {
  if (stage.name === 'sent' && stage.parcel.schema === 'ij/experience-withdrawn@1') return panel.withdrawn;
  return stage.name === 'queued' && stage.kept === 'memory' ? panel.memory : panel[stage.name];
}

function reasons(words: EndingStrings, stage: Ended): readonly string[] {
  if (stage.name === 'held') return [words.held[stage.reason]];
  if (stage.name !== 'queued') return [];
  const { reason, attempts } = stage;
  if (reason === 'busy') return [words.askedToWait];
  if (reason === 'sign-in') return [words.signIn];
  return reason === 'not-a-receipt' && attempts >= STRANGE_AFTER ? [words.unexpected] : [];
}
