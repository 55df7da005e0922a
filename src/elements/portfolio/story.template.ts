import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Experience } from '../../contract/experience.js';
import { photosTemplate } from './photos.template.js';
import { chipsTemplate, editTemplate, whoTemplate, type CardOptions } from './portfolio.template.js';
import { titleOf, whenAndWhere } from './portfolio-words.js';

export interface StoryOptions extends CardOptions {
  readonly onBack: () => void;
  /** undefined: for others it is to be read */
  readonly onShare: (() => void) | undefined;
}

/** One experience, large. */
export function storyTemplate(experience: Experience, options: StoryOptions): TemplateResult {
  const { strings, level, onBack, onShare } = options;
  const about = whenAndWhere(experience, options);
  return html`<article class="story" part="story" aria-labelledby="story-title" lang=${ifDefined(experience.lang)}>
    <p class="no-print"><button class="button small" part="back" type="button" @click=${onBack}>
      <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M8 2 4 6l4 4" /></svg>${strings.back}
    </button></p>
    <div class="story-title" id="story-title" role="heading" aria-level=${level} tabindex="-1">${titleOf(experience, options)}</div>
    ${about ? html`<p class="muted">${about}</p>` : nothing} ${photosTemplate(experience, options)}
    <p class="story-text">${experience.text}</p>
    ${chipsTemplate(experience, options)}
    <div class="card-foot">
      ${whoTemplate(experience, options)}
      <div class="tools no-print">
        ${onShare ? html`<button class="button small" part="share" type="button" @click=${onShare}>${strings.shareStory}</button>` : nothing} ${editTemplate(experience, options)}
      </div>
    </div>
  </article>`;
}
