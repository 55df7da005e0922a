import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Sex } from '../../contract/dream-jobs.js';
import { partsOf, sentenceOf, type Wording } from './dream-words.js';
import type { DreamLook, DreamSample, DreamStrip, DreamStrips, DreamView } from './layout-parts.model.js';
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

/** The picture: a legend, the keys, and the jobs: a list to choose from with one tab stop. Each says its sentence; what is drawn and written in it is for the eye alone. */
export function chartTemplate(options: ChartOptions, before: unknown): TemplateResult {
  const { selection, layout, view, look, strings, onPress, onFocus, onKey } = options;
  const shape = `jobs ${view} columns-${layout?.columns ?? 1} label-${layout?.labelSide ?? 'above'}`;
  return html`<p class="key" part="legend">${look && legendOf(selection).map((sex) => itemTemplate(look.sample(sex), strings.sexes[sex]))} ${scaleOf(options)}</p>
    <p class="keys muted no-print">${strings.keys}</p>
    ${before}
    <div class=${shape} part="jobs" role="listbox" aria-label=${strings.list} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>
      ${selection.jobs.map((job, i) => jobTemplate(job, layout?.strips[i], options))}
    </div>`;
}

/** The groups to show a sample of. */
export const legendOf = ({ sexes, filter: { sex } }: DreamSelection): readonly Sex[] => (sexes.length < 2 ? [] : sex ? [sex] : sexes);

/** How many persons a shirt stands for. */
const scaleOf = ({ view, layout, look, strings, lang }: ChartOptions): string =>
  view === 'units' && layout ? (look?.perUnit?.(layout.perShirt, lang) ?? strings.perShirt(layout.perShirt)) : '';

/** A group of the legend. */
export const itemTemplate = ({ viewBox, mark }: DreamSample, label: string): TemplateResult =>
  html`<span class="key-item"><svg class="sample" viewBox=${viewBox} width="13" height="16" aria-hidden="true"><path class="mark ${mark.sex}" d=${mark.d} /></svg> ${label}</span>`;

/**
 * As few nodes, templates and values as can be: what a picture costs is their number (bench/README.md). Women and men have a path each, empty when there are
 * none; without a width the strip has no size.
 */
function jobTemplate(job: DreamJob, strip: DreamStrip | undefined, options: ChartOptions): TemplateResult {
  const { strings, active, selected, changed, isOddUpdate } = options;
  const isSelected = job.job === selected;
  const flash = changed.has(job.job) ? (isOddUpdate ? ' fresh-odd' : ' fresh-even') : '';
  const numbers = partsOf(job, strings).join(', ');
  const sentence = sentenceOf(job, numbers, strings);
  const path = (sex: Sex): string => strip?.marks.find((mark) => mark.sex === sex)?.d ?? '';
  const others = path('x');
  return html`<div
    class="job${flash}"
    part="job"
    role="option"
    aria-selected=${isSelected ? 'true' : 'false'}
    aria-label=${sentence}
    tabindex=${job.job === active ? 0 : -1}
    data-job=${job.job}
  >
    ${job.job} <span class="figures">${numbers}</span
    ><svg class="strip" viewBox=${strip?.viewBox ?? '0 0 1 1'} width=${strip?.widthPx ?? 0} height=${strip?.heightPx ?? 0} aria-hidden="true">
      <path class="mark f" d=${path('f')} /><path class="mark m" d=${path('m')} />${others ? svg`<path class="mark x" d=${others} />` : nothing}
    </svg>${isSelected ? html`<span class="detail">${sentence}</span>` : nothing}
  </div>`;
}
