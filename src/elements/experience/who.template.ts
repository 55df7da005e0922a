import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { visibilityStrings, type VisibilityStrings } from '../../ui/visibility.strings.js';
import type { IjExperience } from './experience.js';
import { isChosen, sharingsOf, undescribed, type Draft, type Sharing } from './experience.model.js';

/** Who may see it: a card for each status, with its sentence. Nothing to choose where nothing can be sent. */
export function whoTemplate(host: IjExperience, draft: Draft): TemplateResult | typeof nothing {
  const sharings = sharingsOf(draft, { audiences: host.knownAudiences, withSocial: host.withSocial, canSend: host.canSend });
  const words = stringsFor(visibilityStrings, host.locale.lang);
  if (sharings.length < 2) return nothing;
  const fault = host.sheet.faults.find(({ field }) => field === 'who');
  return html`<fieldset class="field who ${fault ? 'wrong' : ''}" part="who" aria-describedby=${fault ? 'who-error' : nothing}>
    <legend class="label">${words.who}</legend>
    ${fault ? html`<p class="error" id="who-error">${host.strings.faults.unknown}</p>` : nothing}
    <div class="rows">${sharings.map((one) => card(host, { one, draft, words }))}</div>
  </fieldset>`;
}

interface Card {
  readonly one: Sharing;
  readonly draft: Draft;
  readonly words: VisibilityStrings;
}

function card({ sheet, referent, strings }: IjExperience, { one, draft, words }: Card): TemplateResult {
  const { visibility, audience } = one;
  const kind = audience?.kind && strings.kinds[audience.kind];
  const sentence = audience ? words.community(audience.label) : visibility === 'referent' && referent ? strings.referentOnly(referent) : words.sentences[visibility];
  const onChange = () => sheet.edit({ visibility, audience: audience?.id });
  return html`<label class="row ${visibility}" part="sharing">
    <input type="radio" name="who" value=${audience?.id ?? visibility} .checked=${isChosen(one, draft)} @change=${onChange} />
    <span><strong>${audience?.label ?? words.names[visibility]}</strong>${kind ? html` <span class="tag">${kind}</span>` : nothing}<small class="row-hint">${sentence}${audience?.description ? ` ${audience.description}` : ''}</small></span>
  </label>`;
}

/** Asked once before others may see it: who they are, what they see, what is still missing, and whether those on the photos agree. */
export function askTemplate(host: IjExperience, draft: Draft, level: number): TemplateResult {
  const { strings, knownAudiences, referent = '' } = host;
  const { visibility, photos, competences } = draft;
  const name = visibility === 'community' ? (knownAudiences.find(({ id }) => id === draft.audience)?.label ?? '') : referent;
  const bare = visibility === 'referent' ? [] : undescribed(draft);
  return html`<div class="panel ask" part="ask" role="group" aria-labelledby="ask-title">
    <div class="subheading" id="ask-title" role="heading" aria-level=${level} tabindex="-1">${strings.wider}</div>
    <p><strong>${strings.widerTo[visibility](name)}</strong> ${strings.what(photos.length, competences.length)}</p>
    ${bare.length
      ? html`<p>${strings.describe(bare.map(strings.photo).join(', '))} <button class="button small" type="button" @click=${() => host.acts.describe(photos[(bare[0] ?? 1) - 1]?.key ?? 0)}>${strings.describeNow}</button></p>`
      : nothing}
    ${photos.length && visibility !== 'referent' ? html`<p>${strings.faces}</p>` : nothing}
    <div class="actions">
      <button class="button primary agree" type="button" @click=${host.acts.onAgree}>${strings.share}</button>
      <button class="button" type="button" @click=${host.acts.onBack}>${strings.back}</button>
    </div>
  </div>`;
}
