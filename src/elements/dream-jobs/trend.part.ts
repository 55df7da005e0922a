import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Stage } from '../../contract/dream-jobs.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { ViewCursor } from '../../ui/view-cursor.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { trendNodes } from './trend-picture.js';
import { trendStyles } from './trend.styles.js';
import type { FigureOptions } from './dream-jobs.template.js';
import type { DreamHost, ViewAbout, ViewPart } from './dream-parts.js';
import { layoutTrend, widestOf, TREND_LINE_PX, type TrendLabel, type TrendLayout, type TrendLine } from './layout-trend.model.js';
import { DASHES, markerPath } from './view-marks.model.js';
import { hidingTemplate } from './view-kit.template.js';
import { keep } from '../../ui/keep.js';
import { figureOf, wordsOf, type ViewInput } from './view-kit.js';
import { viewNumbers } from './view-numbers.model.js';
import { viewStyles } from './view.styles.js';

const MOST_LINES = 7;
/** Two points make a line, not a trend. */
const FEWEST_PERIODS = 3;

/** Lines over time. */
class TrendView {
  readonly #cursor: ViewCursor;
  readonly #numbers = keep<ReturnType<typeof viewNumbers>>();
  readonly #layouts = keep<TrendLayout>();

  constructor(host: DreamHost) {
    this.#cursor = new ViewCursor(host);
  }

  about(input: ViewInput): ViewAbout {
    const [words, layout] = [wordsOf(input), this.layout(input)];
    return { finding: layout?.lines.length ? findingOf(layout, input) : words.unpublished, subtitle: words.trendSubtitle };
  }

  draw(options: FigureOptions): TemplateResult {
    const { selected, onChoose, layout: figure } = options;
    const [numbers, layout] = [this.#told(options), this.layout(options, figure?.widthPx)];
    if (!numbers || !layout?.lines.length) return html``;
    const { lines } = layout;
    this.#cursor.scene = { along: 'across', sizes: lines.map(({ points }) => points.length), keyAt: ({ line }) => lines[line]?.job, selected, onChoose };
    const isDrawn = lines.some(({ points }) => points.some(({ n }) => n === null));
    return html`<p class="keys muted no-print">${wordsOf(options).keysTrend}</p>
      ${this.#chartTemplate(layout, options)}
      <p class="said" aria-hidden="true">${this.#cursor.isUsed ? this.#sentence(layout, options) : '\u00a0'}</p>
      ${hidingTemplate({ isDrawn, isPartial: numbers.isPartial }, options)}`;
  }

  table(input: ViewInput): DataTable {
    const [words, layout, periods] = [wordsOf(input), this.layout(input), periodsOf(input)];
    return {
      caption: words.trendSubtitle,
      columns: [{ label: words.job }, ...periods.map(({ label }) => ({ label, isNumber: true }))],
      rows: (layout?.lines ?? []).map(({ job, points }) => [job, ...points.map(({ n }) => figureOf(n, input.lang))]),
    };
  }

  /** Undefined: the document has no jobs by period under this filter. */
  layout(input: ViewInput, widthPx = 960): TrendLayout | undefined {
    const numbers = this.#told(input);
    return numbers && this.#layouts([numbers, widthPx], () => layoutTrend(numbers, { periods: periodsOf(input), top: MOST_LINES, widthPx }));
  }

  #told({ counts, selection: { filter } }: ViewInput): ReturnType<typeof viewNumbers> {
    return this.#numbers([counts, filter.sex, filter.stage, filter.territory], () => viewNumbers(counts, { sex: filter.sex, stage: filter.stage, territory: filter.territory }, 'period'));
  }

  #sentence({ lines }: TrendLayout, options: ViewInput): string {
    const { line, at } = this.#cursor.place;
    const found = lines[line];
    return found ? sentenceAt(found, at, options) : '';
  }

  /** The line that stands out: the chosen one, else where the keyboard is, else the one of the finding. */
  #highlight(layout: TrendLayout, selected: string | undefined): string | undefined {
    const { lines } = layout;
    if (lines.some(({ job }) => job === selected)) return selected;
    return this.#cursor.isUsed ? lines[this.#cursor.place.line]?.job : widestOf(layout)?.job;
  }

  #chartTemplate(layout: TrendLayout, options: FigureOptions): TemplateResult {
    const { onPress, onFocus, onKey } = this.#cursor;
    const { widthPx, heightPx, lines } = layout;
    const on = this.#highlight(layout, options.selected);
    return html`<svg
      class="trend"
      part="jobs"
      role="listbox"
      aria-label=${options.strings.list}
      viewBox="0 0 ${widthPx} ${heightPx}"
      width=${widthPx}
      height=${heightPx}
      @click=${onPress}
      @focusin=${onFocus}
      @pointerover=${onFocus}
      @keydown=${onKey}
    >
      ${frameTemplate(layout, options.lang)} ${lines.map((line, i) => this.#lineTemplate(line, { i, isOn: line.job === on, options }))}
    </svg>`;
  }

  #lineTemplate(line: TrendLine, { i, isOn, options }: { i: number; isOn: boolean; options: FigureOptions }): TemplateResult {
    const { job, points, d, leader, label } = line;
    const isSelected = job === options.selected ? 'true' : 'false';
    return svg`<g class=${isOn ? 'line on' : 'line'} role="group" aria-label=${job}>
      <path class="stroke" d=${d} stroke-dasharray=${DASHES[i % DASHES.length] ?? 'none'} aria-hidden="true" /><path class="leader" d=${leader} aria-hidden="true" />
      ${points.map(
        ({ n, x, y }, at) =>
          svg`<path class=${n === null ? 'point untold' : 'point'} role="option" aria-selected=${isSelected} aria-label=${sentenceAt(line, at, options)} tabindex=${this.#cursor.tabindex(i, at)} data-place=${`${i}.${at}`} d=${markerPath(i, x, y)} />`,
      )}
      <g class="line-label" data-place=${`${i}.${points.length - 1}`} aria-hidden="true">${labelTemplate(label, 'start')}</g>
    </g>`;
  }
}

/** The lines of the numbers, and the words beside and under the axes. */
function frameTemplate({ plot, ticks, periods }: TrendLayout, lang: string): TemplateResult {
  const rules = ticks.map(({ y }) => `M${plot.x} ${y}h${plot.widthPx}`).join('');
  return svg`<g class="frame" aria-hidden="true">
    <path class="rules" d=${rules} />
    ${ticks.map(({ n, y }) => svg`<text x=${plot.x - 6} y=${y + 4} text-anchor="end">${figureOf(n, lang)}</text>`)}
    ${periods.map(({ label }) => (label ? labelTemplate(label, 'middle') : nothing))}
  </g>`;
}

const labelTemplate = ({ lines, x, y, widthPx }: TrendLabel, anchor: 'start' | 'middle'): TemplateResult[] =>
  lines.map((line, i) => svg`<text x=${anchor === 'start' ? x : x + widthPx / 2} y=${y + (i + 0.75) * TREND_LINE_PX} text-anchor=${anchor}>${line}</text>`);

function sentenceAt({ job, points }: TrendLine, at: number, input: ViewInput): string {
  const words = wordsOf(input);
  const n = points[at]?.n ?? null;
  return words.trendSentence(job, { period: periodsOf(input)[at]?.label ?? '', figure: n === null ? words.hidden : input.strings.persons(n, input.selection.filter.sex) });
}

function findingOf(layout: TrendLayout, input: ViewInput): string | undefined {
  const words = wordsOf(input);
  if (layout.toldCount < FEWEST_PERIODS) return words.tooYoung(layout.toldCount);
  const widest = widestOf(layout);
  const periods = periodsOf(input);
  const tell = ({ id, n }: { id: string; n: number }) => ({ figure: input.strings.persons(n, input.selection.filter.sex), period: periods.find((period) => period.id === id)?.label ?? id });
  return widest && words.trendFinding(widest.job, tell(widest.from), tell(widest.to));
}

/** In order of time. */
const periodsOf = ({ counts }: ViewInput): readonly Stage[] => counts.periods ?? [];

export function createTrend(host: DreamHost): ViewPart {
  adoptPartStyles(host, viewStyles, trendStyles);
  const view = new TrendView(host);
  return Object.assign((options: FigureOptions) => view.draw(options), {
    about: (input: ViewInput) => view.about(input),
    table: (input: ViewInput) => view.table(input),
    picture: (input: ViewInput, widthPx: number) => {
      const layout = view.layout(input, widthPx);
      return layout && trendNodes(layout, input);
    },
  });
}
