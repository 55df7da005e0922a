import { html, nothing, type TemplateResult } from 'lit';
import { WIDGETS, type Widget, type WidgetName } from '../../../src/contract/widget.js';
import { WIDGET_OPTIONS, type WidgetOption } from '../../../src/embed/options.js';
import type { ContractIssue } from '../../../src/contract/parse.js';
import type { AddressCheck } from './check-address.js';
import type { Choice } from './choice.js';
import { optionWords, valueWords, widgetName, widgetUse, type Lang } from './option-words.js';
import { PICTOGRAMS } from './pictograms.js';
import type { PageWords } from './words.js';

/** What the page does when somebody acts. */
export interface Acts {
  readonly onWidget: (widget: WidgetName) => void;
  /** undefined: not set any more */
  readonly onOption: (name: string, value: string | undefined) => void;
  readonly onText: (name: 'title' | 'fallback', value: string) => void;
  readonly onCheck: () => void;
}

export function widgetCards({ widget, lang }: Choice, { onWidget }: Acts): TemplateResult {
  return html`${WIDGETS.map(
    (name) => html`<label class="pick">
      <input type="radio" name="widget" value=${name} .checked=${name === widget} @change=${() => onWidget(name)} />
      <svg viewBox="0 0 48 32" aria-hidden="true" focusable="false">${PICTOGRAMS[name]}</svg>
      <span><b>${widgetName(name, lang)}</b> <span>${widgetUse(name, lang)}</span></span>
    </label>`,
  )}`;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

interface AddressView {
  readonly words: PageWords;
  /** documents that the site has for this widget */
  readonly pages: readonly Widget[];
}

export function addressField({ options, widget }: Choice, { words, pages }: AddressView, { onOption, onCheck }: Acts): TemplateResult {
  const isNeedless = widget !== undefined && (!WIDGET_OPTIONS[widget].some(({ name }) => name === 'src') || widget === 'competences' || widget === 'portfolio');
  const submit = (event: Event): void => {
    event.preventDefault();
    onCheck();
  };
  return html`<form class="line" @submit=${submit}>
      <label for="adresse">${words.address}</label>
      <input id="adresse" type="text" inputmode="url" autocomplete="off" spellcheck="false" aria-describedby="adresse-aide" .value=${options['src'] ?? ''} @input=${(event: Event) => onOption('src', valueOf(event) || undefined)} />
      <button class="button">${words.check}</button>
    </form>
    <p class="quiet" id="adresse-aide">${words.addressHint} ${isNeedless ? words.noAddress : nothing}</p>
    ${pages.length
      ? html`<p class="quiet">${words.ours}
          ${pages.map(({ title, options: own }) => html` <button type="button" @click=${() => useDocument(own['src'], onOption, onCheck)}>${title}</button>`)}
        </p>`
      : nothing}`;
}

function useDocument(src: string | undefined, onOption: Acts['onOption'], onCheck: Acts['onCheck']): void {
  onOption('src', src);
  onCheck();
}

const MOST_SHOWN = 20;

/** What became of the address: the sentence is said by the page's own status line. */
export function foundView(check: AddressCheck | undefined, { widget, lang, options }: Choice, words: PageWords, { onWidget }: Acts): TemplateResult | typeof nothing {
  if (check?.state !== 'read') return nothing;
  const { found, isElsewhere } = check;
  const others = found.widgets.filter((name) => name !== widget);
  const isOther = found.ok && widget !== undefined && found.widgets.length > 0 && !found.widgets.includes(widget);
  return html`${isOther ? html`<p>${words.otherWidget} ${others.map((name) => html` <button type="button" @click=${() => onWidget(name)}>${widgetName(name, lang)}</button>`)}</p>` : nothing}
    ${isElsewhere && URL.canParse(options['src'] ?? '') ? html`<p>${words.elsewhere(new URL(options['src'] ?? '').origin)}</p>` : nothing}
    ${issueList(words.faults, found.faults, words)} ${issueList(words.warnings, found.warnings.map(({ path = '', message }) => ({ path, message })), words)} ${issueList(words.lost, found.lost, words)}`;
}

function issueList(title: string, issues: readonly ContractIssue[], words: PageWords): TemplateResult | typeof nothing {
  if (!issues.length) return nothing;
  const more = issues.length - MOST_SHOWN;
  return html`<h3>${title}</h3>
    <ul>
      ${issues.slice(0, MOST_SHOWN).map(({ path, message }) => html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}</li>`)}
      ${more > 0 ? html`<li>${words.more(more)}</li>` : nothing}
    </ul>`;
}

/** Shown at once; the rest is folded. */
const FIRST = 4;

interface OptionsView {
  readonly words: PageWords;
  /** that the site has for this: then the link in its place leads there */
  readonly page: Widget | undefined;
}

export function optionFields(choice: Choice, { words, page }: OptionsView, acts: Acts): TemplateResult {
  const { widget, title, fallback, lang } = choice;
  const known = widget ? [...WIDGET_OPTIONS[widget].filter(({ name }) => name !== 'src'), { name: 'lang', kind: 'text' } as const] : [];
  const fields = known.map((option) => optionField(option, choice, words, acts));
  const texts = [['title', title, words.titleLabel, words.titleHint], ...(page ? [] : [['fallback', fallback, words.fallback, words.fallbackHint] as const])] as const;
  return html`<div class="fields" lang=${lang}>
      ${texts.map(
        ([name, value, label, hint]) => html`<p>
          <label for="c-${name}">${label}</label><input id="c-${name}" type="text" .value=${value} placeholder=${(name === 'title' && page?.title) || nothing} aria-describedby="c-${name}-aide" @input=${(event: Event) => acts.onText(name, valueOf(event))} /><span class="quiet" id="c-${name}-aide">${hint}</span>
        </p>`,
      )}
      ${fields.slice(0, FIRST)}
    </div>
    ${fields.length > FIRST ? html`<details><summary>${words.rest}</summary><div class="fields">${fields.slice(FIRST)}</div></details>` : nothing}`;
}

function optionField(option: WidgetOption, choice: Choice, words: PageWords, acts: Acts): TemplateResult {
  const { name, kind } = option;
  const { lang, options } = choice;
  const value = options[name];
  const [id, label] = [`o-${name}`, optionWords(option, lang) ?? name];
  const set = (event: Event): void => acts.onOption(name, valueOf(event) || undefined);
  if (kind === 'views') return viewsField(option, choice, words, acts);
  if (kind === 'flag') {
    return html`<p class="flag"><label><input type="checkbox" .checked=${value !== undefined} @change=${(event: Event) => acts.onOption(name, (event.target as HTMLInputElement).checked ? '' : undefined)} /> ${label}</label></p>`;
  }
  if (kind === 'choice') return html`<p><label for=${id}>${label}</label><select id=${id} @change=${set}>${choices(option, value, words, lang)}</select></p>`;
  return html`<p><label for=${id}>${label}</label><input id=${id} type=${kind === 'number' ? 'number' : 'text'} min=${kind === 'number' ? '0' : nothing} .value=${value ?? ''} @input=${set} /></p>`;
}

const choices = ({ name, values = [] }: WidgetOption, chosen: string | undefined, words: PageWords, lang: Lang): TemplateResult =>
  html`<option value="" .selected=${chosen === undefined}>${words.byDefault}</option>
    ${values.map((one) => html`<option value=${one} .selected=${one === chosen}>${valueWords(name, one, lang) ?? one}</option>`)}`;

/** The first one, and which others: all of them, when nothing is said. */
function viewsField(option: WidgetOption, { options, lang }: Choice, words: PageWords, { onOption }: Acts): TemplateResult {
  const { name, values = [] } = option;
  const [first, ...others] = (options[name] ?? '').split(/\s+/).filter(Boolean);
  const write = (lead: string | undefined, rest: readonly string[]): void => onOption(name, lead ? [lead, ...values.filter((one) => one !== lead && rest.includes(one))].join(' ') : undefined);
  return html`<fieldset>
    <legend>${optionWords(option, lang) ?? name}</legend>
    <label for="o-view">${words.first}</label>
    <select id="o-view" @change=${(event: Event) => write(valueOf(event) || undefined, first ? [first, ...others] : values)}>${choices(option, first, words, lang)}</select>
    ${first
      ? html`<span>${words.otherViews}</span> ${values
            .filter((one) => one !== first)
            .map((one) => html`<label><input type="checkbox" .checked=${others.includes(one)} @change=${() => write(first, others.includes(one) ? others.filter((other) => other !== one) : [...others, one])} /> ${valueWords(name, one, lang) ?? one}</label>`)}`
      : nothing}
  </fieldset>`;
}
