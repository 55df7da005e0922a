import { html, nothing, type TemplateResult } from 'lit';
import type { Written } from './choice.js';
import { CMS } from './cms.js';
import type { Lang } from './option-words.js';
import type { PageWords } from './words.js';

interface Copy {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  readonly use: string;
}

/** The ways in, the most useful first. */
function copiesOf({ page, link, div, script, iframe, module, entry }: Written, { forms, ...words }: PageWords, library: string): Copy[] {
  const copy = (id: keyof typeof forms, text: string): Copy => ({ id, text, name: forms[id][0] ?? '', use: forms[id][1] ?? '' });
  const frames = `<script src="${library}frames.js" defer></script>`;
  return [
    ...(page ? [copy('link', link)] : []),
    copy('div', div),
    copy('script', script),
    ...(page ? [copy('iframe', iframe), copy('frames', frames)] : []),
    copy('module', module),
    ...(page ? [] : [{ id: 'entry', text: entry, name: words.entry, use: words.noPage }]),
  ];
}

export function copyBoxes(written: Written, words: PageWords, { library, onCopy }: { readonly library: string; readonly onCopy: (field: HTMLTextAreaElement, name: string) => void }): TemplateResult {
  const onClick = ({ currentTarget }: Event, name: string): void => {
    const field = (currentTarget as HTMLElement).closest('section')?.querySelector('textarea');
    if (field) onCopy(field, name);
  };
  return html`${copiesOf(written, words, library).map(
      ({ id, text, name, use }) => html`<section class="copy" aria-labelledby="t-${id}">
        <h3 id="t-${id}">${name}</h3>
        <p id="u-${id}">${use}</p>
        <textarea id="copie-${id}" readonly rows=${Math.min(9, Math.ceil(text.length / 55) + text.split('\n').length - 1)} spellcheck="false" translate="no" aria-labelledby="t-${id}" aria-describedby="u-${id}" .value=${text}></textarea>
        <button type="button" @click=${(event: Event) => onClick(event, name)}>${words.copy(name)}</button>
      </section>`,
    )}
    ${written.page ? html`<p class="quiet">${words.fixed}</p>` : nothing}`;
}

export const cmsSteps = (lang: Lang): TemplateResult =>
  html`${CMS.map(({ name, steps }) => html`<details><summary>${name}</summary><ol class="steps">${steps[lang].map((step) => html`<li>${step}</li>`)}</ol></details>`)}`;
