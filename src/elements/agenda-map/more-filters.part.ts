import { css, html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { AgendaWhole } from './agenda-map.template.js';
import type { CreatePart } from './agenda-parts.js';
import { countChoices, type Choice } from './count-choices.model.js';
import { option, valueOf } from './filter-bar.template.js';
import { moreFiltersStrings } from './more-filters.strings.js';
import type { KeptSelection } from './kept-selection.js';
import { relaxationsOf, type Relaxation } from './relaxations.model.js';
import type { IndexedSet, Selection, SelectOptions } from './select-items.model.js';

const moreStyles = css`
  .more {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 12px 16px;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .flags {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  .flag {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
  }

  .flag input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .more .more-none {
    margin: 0;
  }

  .relax {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

/** The filters that few people need. */
export const createMorePart: CreatePart = (host) => {
  adoptPartStyles(host, moreStyles);
  return { render: moreFilters };
};

/** The kinds of place of a directory, in its row of filters. */
export const createKindsPart: CreatePart = () => ({ render: (whole) => html`${choiceField('category', whole)}` });

/** In place of a list, when nothing was found. */
export const createNothingPart: CreatePart = (host) => {
  adoptPartStyles(host, moreStyles);
  const relaxations = keptFor(relaxationsOf);
  /** The button goes with the sentence: the focus goes to the first of what was found, or to the number. */
  const letGo = async (whole: AgendaWhole, { change }: Relaxation): Promise<void> => {
    whole.onQuery(change);
    await host.updateComplete;
    const count = host.renderRoot.querySelector<HTMLElement>('.count');
    count?.setAttribute('tabindex', '-1');
    (host.renderRoot.querySelector<HTMLElement>('.card-button') ?? count)?.focus();
  };
  return { render: (whole) => nothingFound(whole, relaxations(whole.kept) ?? [], (one) => void letGo(whole, one)) };
};

/** Worked out once for each selection, however often it is drawn. */
function keptFor<T>(workOut: (indexed: IndexedSet, options: SelectOptions, selection: Selection) => T): (kept: KeptSelection) => T | undefined {
  const known = new WeakMap<Selection, T>();
  return ({ selection, indexed, options }) => {
    if (selection && indexed && options && !known.has(selection)) known.set(selection, workOut(indexed, options, selection));
    return selection && known.get(selection);
  };
}

const counted = keptFor(countChoices);

const words = (lang: string) => stringsFor(moreFiltersStrings, lang);

function moreFilters(options: AgendaWhole): TemplateResult {
  const { isDirectory, hasHours, lang } = options;
  const choices = [isDirectory ? nothing : choiceField('category', options), choiceField('audience', options), choiceField('city', options)];
  const flags = [flag('free', options), flag('accessible', options), isDirectory ? nothing : flag('online', options), hasHours ? flag('open', options) : nothing];
  if ([...choices, ...flags].every((one) => one === nothing)) return html`<p class="more-none">${words(lang).noneToChoose}</p>`;
  return html`${choices} <div class="flags">${flags}</div>`;
}

function choiceField(key: 'category' | 'audience' | 'city', { query, kept, strings, isDirectory, lang, onQuery }: AgendaWhole): TemplateResult | typeof nothing {
  const choices: readonly Choice[] = counted(kept)?.choices[key] ?? [];
  if (choices.length < 2 && !query[key]) return nothing;
  return html`<label>
    <span class="legend">${key === 'category' && isDirectory ? strings.kind : strings[key]}</span>
    <select name=${key} @change=${(event: Event) => onQuery({ [key]: valueOf(event) })}>
      ${option('', strings.all, query[key])} ${choices.map(({ value, label, n }) => option(value, `${label} (${formatNumber(lang, n)})`, query[key]))}
    </select>
  </label>`;
}

function flag(key: 'free' | 'accessible' | 'online' | 'open', { query, kept, lang, onQuery }: AgendaWhole): TemplateResult | typeof nothing {
  const n = counted(kept)?.counts[key];
  if (!n && !query[key]) return nothing;
  return html`<label class="flag">
    <input type="checkbox" name=${key} ?checked=${query[key]} @change=${(event: Event) => onQuery({ [key]: (event.target as HTMLInputElement).checked })} />
    <span>${words(lang).flags[key]} (${formatNumber(lang, n ?? 0)})</span>
  </label>`;
}

/** What could be let go, so that something is found. */
function nothingFound({ lang, set }: AgendaWhole, relaxations: readonly Relaxation[], onLetGo: (one: Relaxation) => void): TemplateResult {
  return html`<div class="status" part="nothing">
    <p>${words(lang).nothing(set.isDirectory)}</p>
    <ul class="relax" role="list">
      ${relaxations.map((one) => html`<li><button class="button small" type="button" @click=${() => onLetGo(one)}>${formatNumber(lang, one.n)} ${words(lang).without[one.key]}</button></li>`)}
    </ul>
  </div>`;
}
