import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { EXPERIENCE_LIMITS } from '../../contract/experience.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import type { DateInput, Draft, Fault } from './experience.model.js';
import type { IjExperience } from './experience.js';
import { photosTemplate } from './photos.template.js';
import { whoTemplate } from './who.template.js';

/** Letters left when they begin to be counted for the person. */
const COUNTED_FROM = 500;

/** The fields, one under the other, and the one button. */
export function experienceTemplate(host: IjExperience, draft: Draft): TemplateResult {
  const { isSending, isShared, acts, strings, subLevel: level } = host;
  // what is asked before sharing stands over nothing: the fields rest meanwhile
  return html`<form novalidate part="form" autocomplete=${isShared ? 'off' : 'on'} @submit=${acts.onSubmit} @paste=${acts.onPaste}>
    ${host.sheet.replaced ? html`<p class="replaced">${strings.replaced} <button class="button small" type="button" @click=${acts.onTakeBack}>${strings.takeBack}</button></p>` : nothing}
    <div class="fields" .inert=${isSending || host.isAsking}>
      ${photosTemplate(host, level)} ${textTemplate(host, draft)} ${detailsTemplate(host, draft)} ${competencesTemplate(host, draft)} ${whoTemplate(host, draft)} ${previewTemplate(host)}
    </div>
    ${host.isAsking ? host.parts.get('ending')?.ask() : sendTemplate(host, draft, strings)}
  </form>`;
}

const faultOf = ({ sheet }: IjExperience, field: Fault['field']): Fault | undefined => sheet.faults.find((one) => one.field === field);

function textTemplate(host: IjExperience, { text }: Draft): TemplateResult {
  const { strings, sheet } = host;
  const fault = faultOf(host, 'text');
  const left = EXPERIENCE_LIMITS.text - text.length;
  const isCounted = left < COUNTED_FROM;
  const described = ['text-hint', fault && 'text-error', isCounted && 'text-left'].filter(Boolean).join(' ');
  return html`<div class="field ${fault ? 'wrong' : ''}" part="field">
    <label class="label" for="text">${strings.text}</label>
    <p class="hint" id="text-hint">${strings.textHint}</p>
    ${fault ? html`<p class="error" id="text-error"><span class="visually-hidden">${strings.error}</span>${strings.faults[fault.code === 'long' ? 'long' : 'empty']}</p>` : nothing}
    <textarea class="input" id="text" rows="5" aria-describedby=${described} aria-invalid=${ifDefined(fault && 'true')} .value=${text} @input=${(event: Event) => sheet.edit({ text: valueOf(event) })}></textarea>
    ${isCounted ? html`<p class="muted ${left < 0 ? 'over' : ''}" id="text-left">${left < 0 ? strings.over(-left) : strings.left(left)}</p>` : nothing}
  </div>`;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** What few want to say comes when it is asked for. */
function detailsTemplate(host: IjExperience, draft: Draft): TemplateResult {
  const { strings, sheet } = host;
  const hasSome = !!(draft.title || draft.place || draft.from.year || draft.until.year) || host.sheet.faults.some(({ field }) => field === 'from' || field === 'until');
  const line = (id: 'title' | 'place', label: string) => html`<div class="field" part="field">
    <label class="label" for=${id}>${label} <span class="optional">${strings.optional}</span></label>
    <input class="input" id=${id} maxlength="200" .value=${draft[id]} @input=${(event: Event) => sheet.edit({ [id]: valueOf(event) })} />
  </div>`;
  return html`<details class="more" ?open=${hasSome}>
    <summary>${strings.more}</summary>
    <div class="fields">${line('title', strings.heading)} ${dateTemplate(host, draft, 'from')} ${dateTemplate(host, draft, 'until')} ${line('place', strings.place)}</div>
  </details>`;
}

function dateTemplate(host: IjExperience, draft: Draft, field: 'from' | 'until'): TemplateResult {
  const { strings, sheet } = host;
  const fault = faultOf(host, field);
  const part = (name: keyof DateInput, size: number) => html`<span class="part">
    <label for="${field}-${name}">${strings[name]}</label>
    <input class="input ${name}" id="${field}-${name}" inputmode="numeric" maxlength=${size} aria-invalid=${ifDefined(fault && 'true')} .value=${draft[field][name]}
      @input=${(event: Event) => sheet.edit({ [field]: { ...sheet.draft?.[field], [name]: valueOf(event) } })} />
  </span>`;
  return html`<fieldset class="field ${fault ? 'wrong' : ''}" part="field" aria-describedby="${field}-hint${fault ? ` ${field}-error` : ''}">
    <legend class="label">${strings[field]} <span class="optional">${strings.optional}</span></legend>
    <p class="hint" id="${field}-hint">${strings.dateHint}</p>
    ${fault ? html`<p class="error" id="${field}-error"><span class="visually-hidden">${strings.error}</span>${strings.faults[fault.code === 'before' ? 'before' : 'date']}</p>` : nothing}
    <div class="parts">${part('day', 2)} ${part('month', 2)} ${part('year', 4)}</div>
  </fieldset>`;
}

/** The field for competences is an element of its own: it comes by itself, and proposes from what is written above. */
function competencesTemplate(host: IjExperience, draft: Draft): TemplateResult {
  const { strings, parts, locale, list, competencesSrc, levelWords } = host;
  if (!parts.get('picker')) return html`<div class="field">${parts.waiting('picker', stringsFor(common, locale.lang))}</div>`;
  return html`<div class="field" part="field competences">
    <ij-competences
      label=${strings.competences}
      hint=${strings.competencesHint}
      list=${ifDefined(competencesSrc ? undefined : list)}
      src=${ifDefined(competencesSrc)}
      levels=${ifDefined(levelWords)}
      allow-custom
      theme=${ifDefined(host.theme)}
      .chosen=${host.sheet.opened}
      .suggestFromText=${draft.text}
      @ij-competences-change=${host.acts.onCompetences}
    ></ij-competences>
  </div>`;
}

function previewTemplate(host: IjExperience): TemplateResult | typeof nothing {
  const { strings, parts, locale, isPreviewing } = host;
  if (!host.canSend) return nothing;
  return html`<details class="preview" part="preview" @toggle=${host.acts.onPreview}>
    <summary>${strings.preview}</summary>
    ${isPreviewing ? (parts.use('preview')?.template() ?? parts.waiting('preview', stringsFor(common, locale.lang))) : nothing}
  </details>`;
}

function sendTemplate(host: IjExperience, { visibility }: Draft, strings: IjExperience['strings']): TemplateResult {
  const { isShared, isSending, acts: { task } } = host;
  const canKeep = !isShared;
  const label = { send: strings.send, withdraw: strings.withdraw, keep: strings.keep, download: strings.download }[task];
  return html`<div class="send-row">
    ${host.isMisset ? html`<p class="obstacle" part="obstacle">${strings.badSettings}</p>` : nothing}
    ${host.acts.trouble ? html`<p class="error" role="alert">${strings[host.acts.trouble]}</p>` : nothing}
    ${task === 'withdraw' ? html`<p>${strings.withdrawText}</p>` : visibility === 'private' ? html`<p class="muted">${strings.privateText} ${isShared ? strings.sharedText : strings.keepText}</p>` : nothing}
    ${canKeep && (task === 'send' || task === 'withdraw')
      ? html`<label class="row"><input type="checkbox" .checked=${host.acts.keepsCopy} @change=${host.acts.onCopy} /><span>${strings.keepCopy}<small class="row-hint">${strings.keepText}</small></span></label>`
      : nothing}
    <div class="actions">
      <button class="button primary send" part="send" type="submit" aria-disabled=${isSending}>${isSending ? strings.sending : label}</button>
      ${task === 'download' ? nothing : html`<button class="button" type="button" @click=${host.acts.onDownload}>${strings.download}</button>`}
    </div>
  </div>`;
}
