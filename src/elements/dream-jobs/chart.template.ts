import { html, nothing, svg, type TemplateResult } from 'lit';
import { SEXES, type Sex } from '../../contract/dream-jobs.js';
import { formatNumber } from '../../i18n/format.js';
import { sentenceOf, type Wording } from './dream-words.js';
import { sampleOf, type DreamLayout, type PlacedJob } from './dream-jobs.model.js';
import type { DreamMark, DreamView } from './layout-parts.model.js';
import type { DreamJob, DreamSelection } from './select-dreams.model.js';

export interface ChartHandlers {
  readonly onSelect: (job: DreamJob) => void;
  readonly onFocus: (job: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export interface ChartOptions extends ChartHandlers, Wording {
  readonly selection: DreamSelection;
  /** undefined until the element has a width */
  readonly layout: DreamLayout | undefined;
  readonly view: DreamView;
  /** the job that Tab reaches */
  readonly active: string | undefined;
  readonly selected: string | undefined;
  readonly changed: ReadonlySet<string>;
  /** turns at each new table, so that the same highlight starts again */
  readonly isOddUpdate: boolean;
}

/** The legend: a sample of each group that is there, and how many persons a shirt stands for. */
export function legendTemplate({ selection, layout, view, strings }: ChartOptions): TemplateResult {
  const sexes = selection.sexes.length < 2 ? [] : selection.filter.sex ? [selection.filter.sex] : selection.sexes;
  const perShirt = view === 'units' && layout ? strings.perShirt(layout.perShirt) : '';
  return html`<p class="key" part="legend">
    ${sexes.map((sex) => html`<span class="key-item">${sampleTemplate(sex, view)} ${strings.sexes[sex]}</span>`)}
    ${perShirt ? html`<strong class="key-item">${perShirt}</strong>` : nothing}
  </p>`;
}

/** The jobs: a list of buttons with one tab stop. Each says its sentence; what is drawn and written around it is for the eye alone. */
export function jobsTemplate(options: ChartOptions): TemplateResult {
  const { selection, layout, view, strings, onKey } = options;
  const shape = `jobs ${view} columns-${layout?.columns ?? 1} label-${layout?.labelSide ?? 'above'}`;
  return html`<ul class=${shape} part="jobs" role="list" aria-label=${strings.list} @keydown=${onKey}>
    ${selection.jobs.map((job, i) => jobTemplate(job, layout?.jobs[i], options))}
  </ul>`;
}

function jobTemplate(job: DreamJob, placed: PlacedJob | undefined, options: ChartOptions): TemplateResult {
  const { strings, active, selected, changed, isOddUpdate, onSelect, onFocus } = options;
  const isSelected = job.job === selected;
  const flash = changed.has(job.job) ? (isOddUpdate ? ' fresh-odd' : ' fresh-even') : '';
  const sentence = sentenceOf(job, strings);
  return html`<li class="job${flash}">
    <button
      class="job-button"
      part="job"
      type="button"
      aria-pressed=${isSelected ? 'true' : 'false'}
      tabindex=${job.job === active ? 0 : -1}
      data-job=${job.job}
      @click=${() => onSelect(job)}
      @focus=${() => onFocus(job.job)}
    >
      <span class="visually-hidden">${sentence}</span>
      <span class="name" aria-hidden="true">${job.job}</span>
      ${stripTemplate(placed)} ${figuresTemplate(job, options)}
    </button>
    ${isSelected ? html`<p class="detail" aria-hidden="true">${sentence}</p>` : nothing}
  </li>`;
}

/** The number of all, then that of each group after its sample: nothing has to be looked up. */
function figuresTemplate(job: DreamJob, { selection, view, lang }: ChartOptions): TemplateResult {
  const sexes = selection.filter.sex || selection.sexes.length < 2 ? [] : SEXES.filter((sex) => job.groups[sex].n > 0);
  return html`<span class="figures" aria-hidden="true"
    ><b>${formatNumber(lang, job.n)}</b>${sexes.map(
      (sex) => html` <span class="figure">${sampleTemplate(sex, view)}${formatNumber(lang, job.groups[sex].n)}</span>`,
    )}</span
  >`;
}

function stripTemplate(placed: PlacedJob | undefined): TemplateResult | typeof nothing {
  if (!placed) return nothing;
  const { viewBox, widthPx, heightPx, marks } = placed;
  return html`<svg class="strip" viewBox=${viewBox} width=${widthPx} height=${heightPx} aria-hidden="true">${marks.map(markTemplate)}</svg>`;
}

const markTemplate = ({ sex, d, lines }: Pick<DreamMark, 'sex' | 'd' | 'lines'>): TemplateResult =>
  svg`<path class=${`mark ${sex}`} d=${d} />${lines ? svg`<path class="texture" d=${lines} />` : nothing}` as TemplateResult;

function sampleTemplate(sex: Sex, view: DreamView): TemplateResult {
  const { viewBox, mark } = sampleOf(sex, view);
  return html`<svg class="sample" viewBox=${viewBox} width="13" height="16" aria-hidden="true">${markTemplate(mark)}</svg>`;
}
