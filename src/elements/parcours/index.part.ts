import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatPercent } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { TypesAnalysis } from './analysis.part.js';
import { analysisStyles } from './analysis.styles.js';
import { analysisTemplate } from './analysis.template.js';
import { axisStyles, axisTemplate } from './axis.template.js';
import type { FoundTypes } from './find-types.model.js';
import { ForcedLooks } from './forced-looks.js';
import { IndexCanvases } from './index-canvases.js';
import { endsOf, INDEX_ORDERS, layingOutPanels, panelWidth, positionsOf, sizePanels, type IndexOrder, type IndexPanel } from './index-scene.js';
import { indexStrings } from './index.strings.js';
import { indexStyles } from './index.styles.js';
import { endTemplate, mixedSample, swatches } from './index.template.js';
import { keep } from '../../ui/keep.js';
import type { Job } from './job.model.js';
import { Later } from './later.js';
import { MIXED_CELL } from './layout-index.model.js';
import { legend } from './legend.template.js';
import { findingNames } from './moments.js';
import type { DrawPicture } from './make-file.js';
import type { ParcoursHost, ViewAbout, ViewPart } from './parcours-parts.js';
import { loadWords } from './part-words.js';
import { momentWords } from './moments.strings.js';
import { viewStrings } from './parcours.strings.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import { pictureStyles } from './pictures.styles.js';
import type { ReadPaths } from './read-paths.model.js';
import { panel } from './shown-groups.js';
import { PositionsToTell } from './shown-positions.js';
import { SuccessionsToTell } from './shown-successions.js';
import { WaysList, waysTable } from './ways-list.js';
import { findInIndex } from './words.model.js';

/** What is told in words beside the picture. */
interface ToTell {
  /** positions where most paths begin and end, and who is where then */
  readonly ends: readonly number[];
  readonly positions: PositionsToTell;
  readonly ways: SuccessionsToTell;
}

/** Situations told of a time. */
const MOST_ENDS = 4;

function* tell(table: ReadPaths['table'], options: Pick<FigureOptions, 'k' | 'choices'>): Job<ToTell> {
  const ends = endsOf(table);
  yield 0;
  const positions = new PositionsToTell(positionsOf(table, ends), options);
  yield 0;
  return { ends, positions, ways: new SuccessionsToTell(table, options) };
}

/** Everybody's path as a line, and the ways that most people take in a list: what the picture shows, for who can't see it. */
class IndexView implements ViewPart {
  readonly #host: ParcoursHost;
  readonly #list: WaysList;
  readonly #canvases: IndexCanvases;
  readonly #forced: ForcedLooks;
  #analysis: TypesAnalysis | undefined;
  #order: IndexOrder = 'start';
  readonly #kept: Later<readonly IndexPanel[]>;
  readonly #told: Later<ToTell>;
  readonly #lit = keep<readonly (Uint8Array | undefined)[]>();

  constructor(host: ParcoursHost) {
    this.#host = host;
    this.#list = new WaysList(host);
    this.#canvases = new IndexCanvases(host);
    this.#forced = new ForcedLooks(host);
    this.#kept = new Later(host);
    this.#told = new Later(host);
  }

  about(options: FigureOptions): ViewAbout {
    const { value: { paths }, lang } = options;
    const isShown = paths && (this.#order !== 'type' || this.#panels(paths, options));
    const finding = isShown && stringsFor(viewStrings, lang).finding(findInIndex(sizePanels(paths.table, options)), findingNames(paths.time, options));
    return { finding: finding || undefined, notes: [] };
  }

  draw(options: FigureOptions): TemplateResult {
    const { value: { paths }, lang } = options;
    if (!paths) return html``; // the view is not offered then
    const words = stringsFor(indexStrings, lang);
    const own = { ...options, looks: this.#forced.of(options.looks) };
    const carpets = this.#carpets(paths, own);
    const ways = this.#toTell(paths, options)?.ways;
    return html`<p class="keys muted no-print">${words.keys}</p>
      ${this.#orderTemplate(options)} ${carpets} ${ways ? this.#list.draw(ways, own) : this.#told.waiting(options.common, 'ways-reserved')}`;
  }

  table(options: FigureOptions): DataTable {
    const { value: { paths } } = options;
    return waysTable(paths && this.#toTell(paths, options)?.ways, options);
  }

  readonly picture: DrawPicture = async (options, drawing) => {
    const { value: { paths } } = options;
    const panels = paths && this.#panels(paths, options);
    return panels && (await import('./index-picture.js')).drawCarpets({ panels, time: paths.time, told: this.#toTell(paths, options) }, options, drawing);
  };

  /** undefined: the order needs the types, which are not there yet */
  #panels({ table }: ReadPaths, options: FigureOptions): readonly IndexPanel[] | undefined {
    const { k, chosen, by, strings } = options;
    const found = this.#order === 'type' ? this.#found(table) : undefined;
    if (this.#order === 'type' && !found) return undefined;
    return this.#kept.get({ table, others: [k, chosen?.group, by, strings], orders: [this.#order, found] }, () => layingOutPanels(table, { order: this.#order, found }, options));
  }

  #found(table: ReadPaths['table']): FoundTypes | undefined {
    const state = this.#analysis?.of(table);
    return state?.status === 'ready' ? state.found : undefined;
  }

  /** After the picture. */
  #toTell({ table }: ReadPaths, { k, choices }: FigureOptions): ToTell | undefined {
    if (!this.#kept.made) return undefined;
    return this.#told.get({ table, others: [k, choices] }, () => tell(table, { k, choices }));
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
    const { lang, strings, looks, scale, isPrinting } = options;
    const panels = this.#panels(paths, options);
    if (!panels) {
      const state = this.#order === 'type' ? this.#analysis?.of(paths.table) : undefined;
      return this.#analysis && state && state.status !== 'ready' ? analysisTemplate(state, this.#analysis, lang) : this.#order === 'type' ? html`<div class="analysis"></div>` : this.#kept.waiting(options.common);
    }
    const widthPx = panelWidth(options);
    const lit = this.#litRows(panels, options);
    this.#canvases.show(panels.map(({ layout, rowPx }, i) => ({ layout, rowPx, widthPx: Math.round(widthPx * scale), looks, lit: lit[i] })), isPrinting);
    const isMixed = panels.some(({ layout }) => layout.cells.includes(MIXED_CELL));
    return html`${legend(panels.flatMap(({ states }) => states), options)} ${isMixed ? mixedSample(stringsFor(viewStrings, lang).mixed) : nothing} ${swatches(looks, { onTheme: this.#canvases.onTheme, isOnPaper: isPrinting })}
      <div class=${panels.length > 1 ? 'panels' : ''}>
        ${panels.map((one, i) => panel(one.title, strings.people(one.people), this.#carpet(one, i, { paths, options, widthPx })))}
      </div>`;
  }

  #carpet({ layout, group }: IndexPanel, i: number, { paths, options, widthPx }: { paths: ReadPaths; options: FigureOptions; widthPx: number }): TemplateResult {
    const { lang, k } = options;
    const { rows, rowStart, perRow } = layout;
    const picture = rows
      ? html`<p class="per-row muted">${stringsFor(viewStrings, lang).perRow(perRow, (rowStart[rows] ?? 0) - (rowStart[rows - 1] ?? 0))}</p>
          <canvas class="carpet" part="picture" data-carpet=${i} aria-hidden="true"></canvas>
          ${axisTemplate(paths.time, { widthPx, strings: options.strings })}`
      : html`<p class="muted">${stringsFor(indexStrings, lang).noLines(2 * k)}</p>`;
    return html`${picture} ${this.#endsTemplate(paths, group, options)}`;
  }

  /** The shares where most paths begin and where they end. */
  #endsTemplate(paths: ReadPaths, group: PathGroup | undefined, options: FigureOptions): TemplateResult {
    const { lang, names, looks } = options;
    const words = stringsFor(indexStrings, lang);
    const { at } = findingNames(paths.time, options);
    const told = this.#toTell(paths, options);
    if (!told) return html`<div class="reserved ends-reserved"></div>`; // its failure is told once, below
    const shown = told.positions.of(group).map(({ parts }, i) => {
      const largest = [...parts].sort((a, b) => b.n - a.n).slice(0, MOST_ENDS);
      const title = (i ? words.end : words.start)(at(told.ends[i] ?? 0));
      return endTemplate(title, largest.map(({ state, share }) => ({ state, name: names.long(state), share: formatPercent(lang, share) })), looks);
    });
    return html`<div class="ends">${shown}</div>`;
  }

  #litRows(panels: readonly IndexPanel[], { lit }: FigureOptions): readonly (Uint8Array | undefined)[] {
    return this.#lit([panels, lit], () => (lit ? panels.map(({ layout }) => lit.rows(layout)) : []));
  }
}

export async function createIndex(host: ParcoursHost): Promise<ViewPart> {
  adoptPartStyles(host, pictureStyles, axisStyles, analysisStyles, indexStyles);
  await loadWords(host, viewStrings, indexStrings, momentWords);
  return new IndexView(host);
}
