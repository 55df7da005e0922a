import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { visibilityStrings, type VisibilityStrings } from '../../ui/visibility.strings.js';
import type { IjExperience } from './experience.js';
import { isChosen, sharingsOf, type Draft, type Sharing } from './experience.model.js';

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
