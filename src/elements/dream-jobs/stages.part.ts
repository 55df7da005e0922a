import { html, svg, type TemplateResult } from 'lit';
import type { DataTable } from '../../ui/data-table.template.js';
import { ViewCursor } from '../../ui/view-cursor.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { stagesNodes } from './stages-picture.js';
import { stagesStyles } from './stages.styles.js';
import type { FigureOptions } from './dream-jobs.template.js';
import type { DreamHost, ViewAbout, ViewPart } from './dream-parts.js';
import { layoutStages, leaderOf, STAGE_BAR_PX, type StagePanel, type StageRow, type StagesLayout } from './layout-stages.model.js';
import { hiddenBar, hidingTemplate } from './view-kit.template.js';
import { keep } from '../../ui/keep.js';
import { figureOf, wordsOf, type ViewInput } from './view-kit.js';
import { viewNumbers } from './view-numbers.model.js';
import { viewStyles } from './view.styles.js';

/** Small charts in order of life. */
class StagesView {
  readonly #cursor: ViewCursor;
  readonly #numbers = keep<ReturnType<typeof viewNumbers>>();
  readonly #layouts = keep<StagesLayout>();

  constructor(host: DreamHost) {
    this.#cursor = new ViewCursor(host);
  }

  about(input: ViewInput): ViewAbout {
    const [words, layout] = [wordsOf(input), this.layout(input)];
    const leader = layout && leaderOf(layout);
    const finding = leader && words.stagesFinding(leader.job, leader.stages, leader.of);
    return { finding: layout ? finding : words.unpublished, subtitle: words.stagesSubtitle(input.selection.filter.sex) };
  }

  draw(options: FigureOptions): TemplateResult {
    const { selected, onChoose, layout: figure, strings } = options;
    const [numbers, layout] = [this.#told(options), this.layout(options, { widthPx: figure?.widthPx, chosen: selected })];
    if (!numbers || !layout) return html``;
    const { panels, columns } = layout;
    const { onPress, onFocus, onKey } = this.#cursor;
    // a stage without a number has one option, which says so
    this.#cursor.scene = { along: 'down', sizes: panels.map(({ rows }) => Math.max(1, rows.length)), keyAt: ({ line, at }) => panels[line]?.rows[at]?.job, selected, onChoose };
    const isDrawn = panels.some(({ rows }) => rows.some(({ n }) => n === null));
    return html`<p class="keys muted no-print">${wordsOf(options).keysStages}</p>
      <div class="stages grid-${columns}" part="jobs" role="listbox" aria-multiselectable="true" aria-label=${strings.list} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>
        ${panels.map((panel, line) => this.#panelTemplate(panel, line, options))}
      </div>
      ${hidingTemplate({ isDrawn, isPartial: numbers.isPartial }, options)}`;
  }

  table(input: ViewInput): DataTable {
    const [words, numbers, layout] = [wordsOf(input), this.#told(input), this.layout(input)];
    const jobs = [...new Set(layout?.panels.flatMap(({ rows }) => rows.map(({ job }) => job)))];
    const stages = layout?.panels ?? [];
    return {
      caption: words.stagesSubtitle(input.selection.filter.sex),
      columns: [{ label: words.job }, ...stages.map(({ label }) => ({ label, isNumber: true }))],
      rows: jobs.map((job) => [job, ...stages.map(({ id }) => figureOf(numbers?.numberOf(job, id) ?? null, input.lang))]),
    };
  }

  /** Undefined: the document has no jobs by stage under this filter. */
  layout(input: ViewInput, { widthPx = 960, chosen }: { widthPx?: number | undefined; chosen?: string | undefined } = {}): StagesLayout | undefined {
    const numbers = this.#told(input);
    const { stages } = input.selection;
    return numbers && this.#layouts([numbers, stages, widthPx, chosen], () => layoutStages(numbers, { stages, widthPx, chosen }));
  }

  #told({ counts, selection: { filter } }: ViewInput): ReturnType<typeof viewNumbers> {
    return this.#numbers([counts, filter.sex, filter.territory], () => viewNumbers(counts, { sex: filter.sex, territory: filter.territory }, 'stage'));
  }

  #panelTemplate({ label, rows }: StagePanel, line: number, options: FigureOptions): TemplateResult {
    const words = wordsOf(options);
    return html`<div class="panel" role="group" aria-label=${label}>
      <b class="panel-title" aria-hidden="true">${label}</b>
      ${rows.length
        ? rows.map((row, at) => this.#rowTemplate(row, { line, at, label, options }))
        : html`<div class="job muted" role="option" aria-selected="false" aria-label="${label}, ${words.stageHidden}" tabindex=${this.#cursor.tabindex(line, 0)} data-place=${`${line}.0`}>
            ${words.stageHidden}
          </div>`}
    </div>`;
  }

  #rowTemplate({ job, n, rank, barPx }: StageRow, { line, at, label, options }: { line: number; at: number; label: string; options: FigureOptions }): TemplateResult {
    const { lang, strings, selected, selection } = options;
    const words = wordsOf(options);
    const figure = n === null ? words.hidden : strings.persons(n, selection.filter.sex);
    const isSelected = job === selected;
    return html`<div
      class="job"
      part="job"
      role="option"
      aria-selected=${isSelected ? 'true' : 'false'}
      aria-label=${words.stagesSentence({ job, stage: label, figure, rank })}
      tabindex=${this.#cursor.tabindex(line, at)}
      data-place=${`${line}.${at}`}
    >
      <span class="name">${job}</span> <b class=${n === null ? 'figure untold' : 'figure'}>${figureOf(n, lang)}</b>
      <svg class="strip" viewBox="0 0 ${barPx} ${STAGE_BAR_PX}" width=${barPx} height=${STAGE_BAR_PX} aria-hidden="true">
        ${n === null ? hiddenBar({ fromPx: 0, toPx: barPx, heightPx: STAGE_BAR_PX }) : barTemplate(barPx)}
      </svg>
    </div>`;
  }
}

const barTemplate = (barPx: number): TemplateResult => svg`<path class="bar" d=${`M0 0H${barPx}V${STAGE_BAR_PX}H0Z`} />`;

export function createStages(host: DreamHost): ViewPart {
  adoptPartStyles(host, viewStyles, stagesStyles);
  const view = new StagesView(host);
  return Object.assign((options: FigureOptions) => view.draw(options), {
    about: (input: ViewInput) => view.about(input),
    table: (input: ViewInput) => view.table(input),
    picture: (input: ViewInput, widthPx: number) => {
      const layout = view.layout(input, { widthPx });
      return layout && stagesNodes(layout, input);
    },
  });
}
