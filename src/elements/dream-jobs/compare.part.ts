import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Sex } from '../../contract/dream-jobs.js';
import { formatPercent } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { segmented } from '../../ui/filters.template.js';
import { ViewCursor } from '../../ui/view-cursor.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { itemTemplate } from './chart.template.js';
import { compareNodes } from './compare-picture.js';
import { compareStyles } from './compare.styles.js';
import type { FigureOptions } from './dream-jobs.template.js';
import type { DreamHost, ViewAbout, ViewPart } from './dream-parts.js';
import { aboutOf } from './dream-words.js';
import { BAR_HEIGHT_PX, barsLook, segmentPath } from './layout-bars.model.js';
import { moreText } from './late-words.js';
import { layoutCompare, type CompareLayout, type CompareRow, type CompareSide } from './layout-compare.model.js';
import { hiddenBar, hidingTemplate } from './view-kit.template.js';
import { keep } from '../../ui/keep.js';
import { figureOf, wordsOf, type ViewInput } from './view-kit.js';
import { viewNumbers } from './view-numbers.model.js';
import { viewStyles } from './view.styles.js';

type Pair = readonly [Sex, Sex];
const PAIRS: readonly Pair[] = [['f', 'm'], ['f', 'x'], ['m', 'x']];

/** Two groups mirrored. */
class CompareView {
  readonly #host: DreamHost;
  readonly #cursor: ViewCursor;
  readonly #numbers = keep<ReturnType<typeof viewNumbers>>();
  readonly #layouts = keep<CompareLayout>();
  #chosen: Pair | undefined;

  constructor(host: DreamHost) {
    this.#host = host;
    this.#cursor = new ViewCursor(host);
  }

  about(input: ViewInput): ViewAbout {
    const [words, layout] = [wordsOf(input), this.layout(input)];
    return { finding: layout ? findingOf(layout, input) : words.unpublished, subtitle: words.compareSubtitle(layout?.isShare ?? false, aboutOf(input.selection).stage) };
  }

  draw(options: FigureOptions): TemplateResult {
    const layout = this.layout(options, options.layout?.widthPx);
    const numbers = this.#told(options);
    if (!layout || !numbers) return html`${this.#pairsTemplate(options)}`;
    const { rows } = layout;
    this.#cursor.scene = { along: 'down', sizes: [rows.length], keyAt: ({ at }) => rows[at]?.job, selected: options.selected, onChoose: options.onChoose };
    const isDrawn = rows.some(({ sides }) => sides.some(({ n }) => n === null));
    return html`${this.#pairsTemplate(options)}
      <p class="keys muted no-print">${options.strings.keys}</p>
      ${this.#rowsTemplate(layout, options)} ${this.#moreTemplate(layout, options)} ${hidingTemplate({ isDrawn, isPartial: numbers.isPartial }, options)}`;
  }

  table(input: ViewInput): DataTable {
    const [words, layout] = [wordsOf(input), this.layout(input)];
    const { pair, isShare, rows } = layout ?? { pair: PAIRS[0] as Pair, isShare: false, rows: [] };
    const labels = pair.flatMap((sex) => [input.strings.sexes[sex], ...(isShare ? [words.shareOf(input.strings.sexes[sex])] : [])]);
    const cells = ({ n, share }: CompareSide): string[] => [figureOf(n, input.lang), ...(isShare ? [share === null ? words.hidden : formatPercent(input.lang, share)] : [])];
    return {
      caption: words.compareSubtitle(isShare, aboutOf(input.selection).stage),
      columns: [{ label: words.job }, ...labels.map((label) => ({ label, isNumber: true }))],
      rows: rows.map(({ job, sides }) => [job, ...sides.flatMap(cells)]),
    };
  }

  /** Undefined: the document has no jobs by sex under this filter. */
  layout(input: ViewInput, widthPx = 960): CompareLayout | undefined {
    const numbers = this.#told(input);
    const { filter } = input.selection;
    const pair = this.#pairOf(input);
    return numbers && this.#layouts([numbers, pair, filter.top, widthPx], () => layoutCompare(numbers, { pair, top: filter.top, widthPx, persons: personsOf(input) }));
  }

  #told({ counts, selection: { filter } }: ViewInput): ReturnType<typeof viewNumbers> {
    return this.#numbers([counts, filter.stage, filter.territory], () => viewNumbers(counts, { stage: filter.stage, territory: filter.territory }, 'sex'));
  }

  #pairOf(input: ViewInput): Pair {
    const pairs = pairsOf(input);
    return pairs.find((pair) => pair === this.#chosen) ?? pairs[0] ?? (PAIRS[0] as Pair);
  }

  #pairsTemplate(options: FigureOptions): TemplateResult | typeof nothing {
    const { strings } = options;
    const choices = pairsOf(options).map((pair) => ({ value: pair.join(''), label: wordsOf(options).pair(strings.sexes[pair[0]], strings.sexes[pair[1]]) }));
    if (choices.length < 2) return nothing;
    const onChoose = (value: string): void => {
      this.#chosen = PAIRS.find((pair) => pair.join('') === value);
      this.#host.requestUpdate();
    };
    return html`<div class="filters no-print">${segmented({ name: 'pair', legend: wordsOf(options).pairLegend, choices, value: this.#pairOf(options).join(''), onChoose })}</div>`;
  }

  #rowsTemplate(layout: CompareLayout, options: FigureOptions): TemplateResult {
    const { onPress, onFocus, onKey } = this.#cursor;
    const { strings } = options;
    return html`<div class="pairs ${layout.isStacked ? 'stacked' : 'beside'}">
      <p class="pair-heads">${layout.pair.map((sex) => itemTemplate(barsLook.sample(sex), strings.sexes[sex]))}</p>
      <div part="jobs" role="listbox" aria-label=${strings.list} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>
        ${layout.rows.map((row, i) => this.#rowTemplate(row, { i, layout, options }))}
      </div>
    </div>`;
  }

  #rowTemplate({ job, sides }: CompareRow, { i, layout, options }: { i: number; layout: CompareLayout; options: FigureOptions }): TemplateResult {
    const { selected } = options;
    const [start, end] = [figureTemplate(sides[0], { place: 'start', before: '\u00a0: ', options }), figureTemplate(sides[1], { place: 'end', before: ', ', options })];
    const isSelected = job === selected;
    return html`<div class="job pair" part="job" role="option" aria-selected=${isSelected ? 'true' : 'false'} tabindex=${this.#cursor.tabindex(0, i)} data-place=${`0.${i}`}>
      <span class="name">${job}</span>${start}${end}
      <svg class="strip" viewBox="0 0 ${layout.widthPx} ${BAR_HEIGHT_PX}" width=${layout.widthPx} height=${BAR_HEIGHT_PX} aria-hidden="true">${sides.map(barTemplate)}</svg>
      ${isSelected ? html`<span class="detail" aria-hidden="true">${wordsOf(options).compareSentence(job, sides.map((side) => sideWords(side, options)))}</span>` : nothing}
    </div>`;
  }

  #moreTemplate({ rows, count }: CompareLayout, options: FigureOptions): TemplateResult | typeof nothing {
    // the button may go with the last jobs: the focus goes to the first of the new ones
    const show = async (): Promise<void> => {
      options.onMore();
      await this.#host.updateComplete;
      this.#cursor.focus({ line: 0, at: rows.length });
    };
    return count > rows.length ? html`<button class="button small more" type="button" @click=${() => void show()}>${moreText(count - rows.length, options)}</button>` : nothing;
  }
}

/** Of each group, when the document tells it, whatever their stage. */
const personsOf = ({ counts: { groups }, selection: { filter } }: ViewInput): Partial<Record<Sex, number>> =>
  filter.stage || filter.territory ? {} : Object.fromEntries(groups?.map(({ sex, n }) => [sex, n]) ?? []);

/** The pairs of groups that the document has. */
const pairsOf = ({ selection: { choices } }: ViewInput): readonly Pair[] => PAIRS.filter((pair) => pair.every((sex) => choices.sexes.includes(sex)));

interface Figure {
  readonly place: 'start' | 'end';
  readonly before: string;
  readonly options: FigureOptions;
}

/** A number for the eye within the words that make a sentence of the row: what is said holds what is written (WCAG 2.5.3). */
function figureTemplate(side: CompareSide, { place, before, options }: Figure): TemplateResult {
  const [short, words] = [shortOf(side, options.lang), sideWords(side, options)];
  const at = words.indexOf(short);
  return html`<b class="figure ${place} ${side.n === null ? 'untold' : ''}"
    ><span class="visually-hidden">${before}${words.slice(0, at)}</span>${short}<span class="visually-hidden">${words.slice(at + short.length)}</span></b
  >`;
}

function barTemplate({ sex, n, fromPx, toPx }: CompareSide): TemplateResult | typeof nothing {
  if (n === null) return hiddenBar({ fromPx, toPx });
  if (!n) return svg``;
  return svg`<path class=${`mark ${sex}`} d=${segmentPath(sex, fromPx, toPx)} />`;
}

const shortOf = ({ n, share }: CompareSide, lang: string): string => (share === null ? figureOf(n, lang) : formatPercent(lang, share));

function sideWords({ sex, n, share }: CompareSide, input: ViewInput): string {
  const { strings, lang } = input;
  const words = wordsOf(input);
  return n === null ? words.sideHidden(sex) : words.side(sex, strings.persons(n, sex), share === null ? undefined : formatPercent(lang, share));
}

function findingOf({ rows, pair, firsts }: CompareLayout, input: ViewInput): string | undefined {
  const { strings, lang } = input;
  const found = pair.flatMap((sex, i) => {
    const jobs = firsts[i] ?? [];
    const side = rows.find(({ job }) => job === jobs[0])?.sides[i];
    return side && side.n !== null ? [{ sex, jobs, figure: side.share === null ? strings.persons(side.n, sex) : formatPercent(lang, side.share) }] : [];
  });
  return found.length ? wordsOf(input).compareFinding(found) : undefined;
}

export function createCompare(host: DreamHost): ViewPart {
  adoptPartStyles(host, viewStyles, compareStyles);
  const view = new CompareView(host);
  return Object.assign((options: FigureOptions) => view.draw(options), {
    about: (input: ViewInput) => view.about(input),
    table: (input: ViewInput) => view.table(input),
    picture: (input: ViewInput, widthPx: number) => {
      const layout = view.layout(input, widthPx);
      return layout && compareNodes(layout, input);
    },
  });
}
