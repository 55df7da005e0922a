import { html, nothing, svg, type TemplateResult } from 'lit';
import { partsOf, sentenceOf, type Wording } from './dream-words.js';
import type { DreamLook, DreamMark, DreamSample, DreamStrip, DreamStrips, DreamView } from './layout-parts.model.js';
import type { DreamJob, DreamSelection } from './select-dreams.model.js';

export interface ChartHandlers {
  /** of the whole list: one listener, not one a job */
  readonly onPress: (event: MouseEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export interface ChartOptions extends ChartHandlers, Wording {
  readonly selection: DreamSelection;
  /** undefined until the element has a width */
  readonly layout: DreamStrips | undefined;
  readonly view: DreamView;
  /** undefined until its code is there */
  readonly look: DreamLook | undefined;
  /** the job that Tab reaches */
  readonly active: string | undefined;
  readonly selected: string | undefined;
  readonly changed: ReadonlySet<string>;
  /** turns at each new table, so that the same highlight starts again */
  readonly isOddUpdate: boolean;
}

/** The legend: a sample of each group that is there, and how many persons a shirt stands for. */
export function legendTemplate({ selection, layout, view, look, strings, lang }: ChartOptions): TemplateResult {
  const sexes = selection.sexes.length < 2 ? [] : selection.filter.sex ? [selection.filter.sex] : selection.sexes;
  const perShirt = view === 'units' && layout ? (look?.perUnit?.(layout.perShirt, lang) ?? strings.perShirt(layout.perShirt)) : '';
  return html`<p class="key" part="legend">
    ${sexes.map((sex) => html`<span class="key-item">${look ? sampleTemplate(look.sample(sex)) : nothing} ${strings.sexes[sex]}</span>`)}
    ${perShirt ? html`<strong class="key-item">${perShirt}</strong>` : nothing}
  </p>`;
}

/** The jobs: a list to choose from with one tab stop. Each says its sentence; what is drawn and written in it is for the eye alone. */
export function jobsTemplate(options: ChartOptions): TemplateResult {
  const { selection, layout, view, strings, onPress, onFocus, onKey } = options;
  const shape = `jobs ${view} columns-${layout?.columns ?? 1} label-${layout?.labelSide ?? 'above'}`;
  return html`<div class=${shape} part="jobs" role="listbox" aria-label=${strings.list} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>
    ${selection.jobs.map((job, i) => jobTemplate(job, layout?.strips[i], options))}
  </div>`;
}

/** As few nodes as can be: what a picture costs is their number (bench/README.md). */
function jobTemplate(job: DreamJob, strip: DreamStrip | undefined, options: ChartOptions): TemplateResult {
  const { strings, active, selected, changed, isOddUpdate } = options;
  const isSelected = job.job === selected;
  const flash = changed.has(job.job) ? (isOddUpdate ? ' fresh-odd' : ' fresh-even') : '';
  const [total, ...parts] = partsOf(job, strings);
  const sentence = sentenceOf(job, strings);
  return html`<div
    class="job${flash}"
    part="job"
    role="option"
    aria-selected=${isSelected ? 'true' : 'false'}
    aria-label=${sentence}
    tabindex=${job.job === active ? 0 : -1}
    data-job=${job.job}
  >
    <span class="name">${job.job}</span> <span class="figures"><b>${total}</b> ${parts.join(', ')}</span>
    ${strip ? stripTemplate(strip) : nothing}${isSelected ? html`<span class="detail">${sentence}</span>` : nothing}
  </div>`;
}

function stripTemplate({ viewBox, widthPx, heightPx, marks }: DreamStrip): TemplateResult {
  const lines = marks.map((mark) => mark.lines).join('');
  return html`<svg class="strip" viewBox=${viewBox} width=${widthPx} height=${heightPx} aria-hidden="true">${marksTemplate(marks)}${lines ? textureTemplate(lines) : nothing}</svg>`;
}

/** One template for the two marks that most jobs have: a template a mark would be twice the work. */
function marksTemplate([first, second, third]: readonly Pick<DreamMark, 'sex' | 'd'>[]): TemplateResult {
  if (!first) return svg``;
  if (!second) return svg`<path class=${`mark ${first.sex}`} d=${first.d} />`;
  return svg`<path class=${`mark ${first.sex}`} d=${first.d} /><path class=${`mark ${second.sex}`} d=${second.d} />${third ? marksTemplate([third]) : nothing}`;
}

const textureTemplate = (lines: string): TemplateResult => svg`<path class="texture" d=${lines} />`;

export function sampleTemplate({ viewBox, mark }: DreamSample): TemplateResult {
  return html`<svg class="sample" viewBox=${viewBox} width="13" height="16" aria-hidden="true">${marksTemplate([mark])}${mark.lines ? textureTemplate(mark.lines) : nothing}</svg>`;
}
