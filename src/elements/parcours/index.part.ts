import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatPercent } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { ViewCursor } from '../../ui/view-cursor.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { TypesAnalysis } from './analysis.part.js';
import { analysisStyles } from './analysis.styles.js';
import { analysisTemplate, noPathsTemplate } from './analysis.template.js';
import { axisStyles, axisTemplate } from './axis.template.js';
import type { FoundTypes } from './find-types.model.js';
import { IndexCanvases } from './index-canvases.js';
import { forcedLooks, INDEX_ORDERS, layOutPanels, litRows, panelWidth, type IndexOrder, type IndexPanel } from './index-scene.js';
import { indexStrings } from './index.strings.js';
import { indexStyles } from './index.styles.js';
import { endTemplate, mixedSample, swatches, wayTemplate, type WayOption } from './index.template.js';
import { keep } from './keep.js';
import { MIXED_CELL } from './layout-index.model.js';
import { legend } from './legend.template.js';
import { findingNames } from './moments.js';
import type { ParcoursHost, ViewAbout, ViewPart } from './parcours-parts.js';
import { viewStrings } from './parcours.strings.js';
import { groupName, type FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import { pictureStyles } from './pictures.styles.js';
import type { ReadPaths } from './read-paths.model.js';
import { panel } from './shown-groups.js';
import { PositionsToTell } from './shown-positions.js';
import { SuccessionsToTell, type ToldSuccession } from './shown-successions.js';
import { findInIndex } from './words.model.js';

/** What is told in words beside the picture. */
interface ToTell {
  readonly positions: PositionsToTell;
  readonly ways: SuccessionsToTell;
}

/** Ways in the list, and groups and situations in a sentence. */
const [MOST_WAYS, MOST_GROUPS, MOST_ENDS] = [8, 8, 4];

/** Everybody's path as a line, and the ways that most people take in a list: what the picture shows, for who can't see it. */
class IndexView implements ViewPart {
  readonly #host: ParcoursHost;
  readonly #cursor: ViewCursor;
  readonly #canvases: IndexCanvases;
  #analysis: TypesAnalysis | undefined;
  #order: IndexOrder = 'start';
  readonly #kept = keep<readonly IndexPanel[]>();
  readonly #told = keep<ToTell>();
  readonly #lit = keep<readonly (Uint8Array | undefined)[]>();

  constructor(host: ParcoursHost) {
    this.#host = host;
    this.#cursor = new ViewCursor(host);
    this.#canvases = new IndexCanvases(host);
  }

  about(options: FigureOptions): ViewAbout {
    const { value: { paths }, lang } = options;
    const [first] = paths ? (this.#panels(paths, options) ?? []) : [];
    if (!paths || !first || options.by) return { finding: undefined, notes: [] };
    return { finding: stringsFor(viewStrings, lang).finding(findInIndex(first.layout), findingNames(paths.time, options)), notes: [] };
  }

  draw(options: FigureOptions): TemplateResult {
    const { value: { paths }, lang } = options;
    if (!paths) return noPathsTemplate(lang);
    const words = stringsFor(indexStrings, lang);
    const own = this.#canvases.isForced ? { ...options, looks: forcedLooks(options.looks) } : options;
    return html`<p class="keys muted no-print">${words.keys}</p>
      ${this.#orderTemplate(options)} ${this.#carpets(paths, own)} ${this.#waysTemplate(paths, own)}`;
  }

  table(options: FigureOptions): DataTable {
    const { value: { paths }, by, chosen, lang, strings } = options;
    const words = stringsFor(indexStrings, lang);
    const ways = paths && this.#toTell(paths, options).ways;
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

  /** undefined: the order needs the types, which are not there yet */
  #panels({ table }: ReadPaths, options: FigureOptions): readonly IndexPanel[] | undefined {
    const { k, chosen, by, strings } = options;
    const found = this.#order === 'type' ? this.#found(table) : undefined;
    if (this.#order === 'type' && !found) return undefined;
    return this.#kept([table, k, chosen?.group, by, strings, this.#order, found], () => layOutPanels(table, { order: this.#order, found }, options));
  }

  #found(table: ReadPaths['table']): FoundTypes | undefined {
    const state = this.#analysis?.of(table);
    return state?.status === 'ready' ? state.found : undefined;
  }

  #toTell({ table }: ReadPaths, { k, choices }: FigureOptions): ToTell {
    return this.#told([table, k, choices], () => ({ positions: new PositionsToTell(table, { k, choices }), ways: new SuccessionsToTell(table, { k, choices }) }));
  }

  #orderTemplate({ lang }: FigureOptions): TemplateResult {
    const words = stringsFor(viewStrings, lang);
    const labelOf = (order: IndexOrder): string => (order === 'type' ? stringsFor(indexStrings, lang).orderByType : words.order[order]);
    const onChange = ({ target }: Event): void => void this.#putInOrder((target as HTMLSelectElement).value as IndexOrder);
    return html`<label class="order no-print">
      <span class="legend">${words.orderBy}</span>
      <select name="order" @change=${onChange}>
        ${INDEX_ORDERS.map((order) => html`<option value=${order} ?selected=${order === this.#order}>${labelOf(order)}</option>`)}
      </select>
    </label>`;
  }

  async #putInOrder(order: IndexOrder): Promise<void> {
    const before = this.#order;
    this.#order = order;
    this.#host.requestUpdate();
    if (order !== 'type' || this.#analysis) return;
    // its code comes for this order only; without it, lines stay as they were
    const part = await import('./analysis.part.js').catch(() => undefined);
    this.#analysis = part?.analysisOf(this.#host);
    if (!part) this.#order = before;
    this.#host.requestUpdate();
  }

  #carpets(paths: ReadPaths, options: FigureOptions): TemplateResult {
    const { lang, strings, looks } = options;
    const panels = this.#panels(paths, options);
    if (!panels) {
      const state = this.#analysis?.of(paths.table) ?? { status: 'running', done: 0 };
      return this.#analysis && state.status !== 'ready' ? analysisTemplate(state, this.#analysis, lang) : html`<div class="analysis"></div>`;
    }
    const widthPx = panelWidth(options);
    const lit = this.#litRows(panels, paths, options);
    this.#canvases.show(panels.map(({ layout, rowPx }, i) => ({ layout, rowPx, widthPx, looks, lit: lit[i] })));
    return html`${legend(panels.flatMap(({ states }) => states), options)} ${swatches(looks, this.#canvases.onTheme)}
      <div class=${panels.length > 1 ? 'panels' : ''}>
        ${panels.map((one, i) => panel(one.title, strings.people(one.people), this.#carpet(one, i, { paths, options, widthPx })))}
      </div>`;
  }

  #carpet({ layout, group }: IndexPanel, i: number, { paths, options, widthPx }: { paths: ReadPaths; options: FigureOptions; widthPx: number }): TemplateResult {
    const { lang, k } = options;
    const { rows, rowStart, perRow, cells } = layout;
    const [words, viewWords] = [stringsFor(indexStrings, lang), stringsFor(viewStrings, lang)];
    const picture = rows
      ? html`<p class="per-row muted">${viewWords.perRow(perRow, (rowStart[rows] ?? 0) - (rowStart[rows - 1] ?? 0))} ${cells.includes(MIXED_CELL) ? mixedSample(viewWords.mixed) : nothing}</p>
          <canvas class="carpet" part="picture" data-carpet=${i} aria-hidden="true"></canvas>
          ${axisTemplate(paths.time, { widthPx, strings: options.strings })}`
      : html`<p class="muted">${words.noLines(2 * k)}</p>`;
    return html`${picture} ${this.#endsTemplate(paths, group, options)}`;
  }

  /** The shares at the first time and at the last one of which anything may be told. */
  #endsTemplate(paths: ReadPaths, group: PathGroup | undefined, options: FigureOptions): TemplateResult {
    const { lang, names, looks } = options;
    const words = stringsFor(indexStrings, lang);
    const { at } = findingNames(paths.time, options);
    const told = this.#toTell(paths, options).positions.of(group).flatMap(({ parts }, position) => (parts.length ? [{ parts, position }] : []));
    const end = (which: (typeof told)[number] | undefined, title: (at: string) => string): TemplateResult | typeof nothing => {
      if (!which) return nothing;
      const largest = [...which.parts].sort((a, b) => b.n - a.n).slice(0, MOST_ENDS);
      return endTemplate(title(at(which.position)), largest.map(({ state, share }) => ({ state, name: names.long(state), share: formatPercent(lang, share) })), looks);
    };
    return html`<div class="ends">${end(told[0], words.start)} ${end(told.at(-1), words.end)}</div>`;
  }

  #waysTemplate(paths: ReadPaths, options: FigureOptions): TemplateResult {
    const { chosen, lang, k, looks, selected, onSelect } = options;
    const words = stringsFor(indexStrings, lang);
    const { ways } = this.#toTell(paths, options);
    const shown = ways.in(chosen?.group).told.slice(0, MOST_WAYS);
    const rest = 1 - shown.reduce((sum, { share }) => sum + share, 0);
    this.#cursor.scene = { sizes: [shown.length], along: 'down', keyAt: ({ at }) => shown[at] && keyOf(shown[at]), selected, onChoose: onSelect };
    const { onPress, onFocus, onKey } = this.#cursor;
    const chosenWay = shown.find((way) => keyOf(way) === selected);
    return html`<p class="part-title">${words.ways}</p>
      ${shown.length ? html`<div class="ways" role="listbox" aria-label=${words.ways} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>${shown.map((way, i) => wayTemplate(this.#option(way, i, { ways, most: shown[0]?.n ?? 1, options }), looks))}</div>` : html`<p class="muted">${words.noWays(k)}</p>`}
      ${shown.length && rest > 1e-6 ? html`<p class="muted note">${words.others(formatPercent(lang, rest), k)}</p>` : nothing}
      ${chosenWay ? html`<p class="said" part="detail">${sentence(chosenWay, ways, options)}</p>` : nothing}`;
  }

  #option(way: ToldSuccession, i: number, { ways, most, options }: { ways: SuccessionsToTell; most: number; options: FigureOptions }): WayOption {
    const { lang, strings, names, selected } = options;
    return {
      label: sentence(way, ways, options),
      tabindex: this.#cursor.tabindex(0, i),
      place: `0.${i}`,
      isSelected: selected === keyOf(way),
      states: way.states.map((state) => ({ state, name: names.long(state) })),
      share: formatPercent(lang, way.share),
      people: strings.people(Math.round(way.n)),
      part: way.n / most,
    };
  }

  /** Lines whose people mostly take the chosen way. */
  #litRows(panels: readonly IndexPanel[], paths: ReadPaths, options: FigureOptions): readonly (Uint8Array | undefined)[] {
    const { selected, k } = options;
    const [, id] = /^index\.(\d+)$/.exec(selected ?? '') ?? [];
    return this.#lit([panels, id], () => {
      if (id === undefined) return [];
      const { of } = this.#toTell(paths, options).ways;
      return panels.map(({ layout, group }) => {
        const own = group ? of.filter((_, path) => group.chosen[path]) : of;
        return litRows(layout, (path) => own[path] === Number(id), k);
      });
    });
  }
}

const keyOf = ({ id }: ToldSuccession): string => `index.${id}`;

const wayWords = (states: readonly number[], { names, lang }: FigureOptions): string => stringsFor(indexStrings, lang).way(states.length ? states.map(names.long) : [names.long(-1)]);

/** A way in words, with how many of each group take it. */
function sentence({ id, states, n, share }: ToldSuccession, ways: SuccessionsToTell, options: FigureOptions): string {
  const { by, choices, chosen, lang, strings } = options;
  const words = stringsFor(indexStrings, lang);
  const groups = chosen ? [] : by ? by.groups : choices.flatMap((choice) => choice.groups).slice(0, MOST_GROUPS);
  const parts = groups.map((group) => words.part(formatPercent(lang, ways.in(group).told.find((one) => one.id === id)?.share ?? 0), groupName(group, strings)));
  return words.said(wayWords(states, options), words.peopleOf(strings.people(Math.round(n)), formatPercent(lang, share)), parts);
}

export function createIndex(host: ParcoursHost): ViewPart {
  adoptPartStyles(host, pictureStyles, axisStyles, analysisStyles, indexStyles);
  return new IndexView(host);
}
