import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatPercent } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { ViewCursor } from '../../ui/view-cursor.js';
import { indexStrings } from './index.strings.js';
import { wayTemplate, type WayOption } from './index.template.js';
import type { ParcoursHost } from './parcours-parts.js';
import { groupName, type FigureOptions } from './parcours.template.js';
import { UNKNOWN } from './path-table.model.js';
import type { SuccessionsToTell, ToldSuccession } from './shown-successions.js';

/** Ways in the list, and groups in a sentence. */
const [MOST_WAYS, MOST_GROUPS] = [8, 8];

/** The ways that most people take, to choose one of. */
export class WaysList {
  readonly #cursor: ViewCursor;

  constructor(host: ParcoursHost) {
    this.#cursor = new ViewCursor(host);
  }

  draw(ways: SuccessionsToTell, options: FigureOptions): TemplateResult {
    const { chosen, lang, k, looks, selected, onSelect } = options;
    const words = stringsFor(indexStrings, lang);
    const shown = ways.in(chosen?.group).told.slice(0, MOST_WAYS);
    const rest = 1 - shown.reduce((sum, { share }) => sum + share, 0);
    this.#cursor.scene = { sizes: [shown.length], along: 'down', keyAt: ({ at }) => shown[at] && wayKey(shown[at]), selected, onChoose: onSelect };
    const { onPress, onFocus, onKey } = this.#cursor;
    const chosenWay = shown.find((way) => wayKey(way) === selected);
    return html`<p class="part-title">${words.ways}</p>
      ${shown.length ? html`<div class="ways" role="listbox" aria-label=${words.ways} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>${shown.map((way, i) => wayTemplate(this.#option(way, i, { most: shown[0]?.n ?? 1, options }), looks))}</div>` : html`<p class="muted">${words.noWays(k)}</p>`}
      ${shown.length && rest > 1e-6 ? html`<p class="muted note">${words.others(formatPercent(lang, rest), k)}</p>` : nothing}
      ${chosenWay ? html`<p class="said" part="detail">${sentence(chosenWay, ways, options)}</p>` : nothing}`;
  }

  #option(way: ToldSuccession, i: number, { most, options }: { most: number; options: FigureOptions }): WayOption {
    const { lang, strings, names, selected } = options;
    return {
      tabindex: this.#cursor.tabindex(0, i),
      place: `0.${i}`,
      isSelected: selected === wayKey(way),
      states: way.states.map((state) => ({ state, name: names.long(state) })),
      share: formatPercent(lang, way.share),
      people: strings.people(Math.round(way.n)),
      part: way.n / most,
    };
  }
}

/** All ways that may be told, those of few people together. */
export function waysTable(ways: SuccessionsToTell | undefined, options: FigureOptions): DataTable {
  const { by, chosen, lang, strings } = options;
  const words = stringsFor(indexStrings, lang);
  const { told = [], others = { n: 0, share: 0 } } = ways?.in(chosen?.group) ?? {};
  const groups = by?.groups ?? [];
  const shares = groups.map((group) => ways?.in(group));
  const rows = told.map(({ id, states, n, share }) => [
    wayWords(states, options),
    strings.people(Math.round(n)),
    formatPercent(lang, share),
    ...shares.map((own) => formatPercent(lang, own?.told.find((one) => one.id === id)?.share ?? 0)),
  ]);
  const percent = (share: number): string => formatPercent(lang, share);
  const rest = others.n ? [[words.otherWays, strings.people(Math.round(others.n)), percent(others.share), ...shares.map((own) => percent(own?.others.share ?? 0))]] : [];
  return {
    caption: words.ways,
    columns: [
      { label: words.columns.way },
      { label: strings.peopleColumn, isNumber: true },
      { label: words.columns.share, isNumber: true },
      ...groups.map((group) => ({ label: groupName(group, strings), isNumber: true })),
    ],
    rows: [...rows, ...rest],
  };
}

/** The same for the same way, whatever the document. */
export const wayKey = ({ states }: ToldSuccession): string => `index.${states.join('-')}`;

const wayWords = (states: readonly number[], { names, lang }: FigureOptions): string => stringsFor(indexStrings, lang).way(states.length ? states.map(names.long) : [names.long(UNKNOWN)]);

/** A way in words, with how many of each group take it. */
function sentence({ id, states, n, share }: ToldSuccession, ways: SuccessionsToTell, options: FigureOptions): string {
  const { by, choices, chosen, lang, strings } = options;
  const words = stringsFor(indexStrings, lang);
  const groups = chosen ? [] : by ? by.groups : choices.flatMap((choice) => choice.groups).slice(0, MOST_GROUPS);
  const parts = groups.map((group) => words.part(formatPercent(lang, ways.in(group).told.find((one) => one.id === id)?.share ?? 0), groupName(group, strings)));
  return words.said(wayWords(states, options), words.peopleOf(strings.people(Math.round(n)), formatPercent(lang, share)), parts);
}
