import { css, html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { AgendaWhole } from './agenda-map.template.js';
import type { CreatePart } from './agenda-parts.js';
import { choiceField, type FilterBarOptions } from './filter-bar.template.js';
import { moreFiltersStrings } from './more-filters.strings.js';
import { NO_QUERY, type AgendaQuery } from './query.model.js';
import type { FilterKey } from './select-items.model.js';

const moreStyles = css`
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
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .relax {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
`;

/** The filters that few people need. */
export const createMorePart: CreatePart = (host) => {
  adoptPartStyles(host, moreStyles);
  return { render: moreFilters };
};

/** In place of a list, when nothing was found. */
export const createNothingPart: CreatePart = (host) => {
  adoptPartStyles(host, moreStyles);
  return { render: nothingFound };
};

const words = (lang: string) => stringsFor(moreFiltersStrings, lang);

function moreFilters(options: AgendaWhole): TemplateResult {
  const { isDirectory, hasHours } = options;
  return html`${isDirectory ? nothing : choiceField('category', options)} ${choiceField('audience', options)} ${choiceField('city', options)}
    <div class="flags">
      ${flag('free', options)} ${flag('accessible', options)} ${isDirectory ? nothing : flag('online', options)} ${hasHours ? flag('open', options) : nothing}
    </div>`;
}

function flag(key: 'free' | 'accessible' | 'online' | 'open', { query, selection, lang, formatNumber, onQuery }: FilterBarOptions): TemplateResult | typeof nothing {
  const n = selection.counts[key];
  if (!n && !query[key]) return nothing;
  return html`<label class="flag">
    <input type="checkbox" name=${key} ?checked=${query[key]} @change=${(event: Event) => onQuery({ [key]: (event.target as HTMLInputElement).checked })} />
    <span>${words(lang).flags[key]} (${formatNumber(n)})</span>
  </label>`;
}

/** What could be let go, so that something is found. */
function nothingFound({ selection, lang, set, formatNumber, onQuery }: AgendaWhole): TemplateResult {
  const letGo = (key: FilterKey): Partial<AgendaQuery> => (key === 'when' ? { period: '', from: '', to: '' } : { [key]: NO_QUERY[key] });
  return html`<div class="status" part="nothing">
    <p>${words(lang).nothing(set.isDirectory)}</p>
    <ul class="relax" role="list">
      ${selection.relaxations.map(
        ({ key, n }) => html`<li><button class="button small" type="button" @click=${() => onQuery(letGo(key))}>${formatNumber(n)} ${words(lang).without[key]}</button></li>`,
      )}
    </ul>
  </div>`;
}
