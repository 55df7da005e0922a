import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DreamCounts } from '../../contract/dream-jobs.js';
import { itemTemplate, legendOf } from './chart.template.js';
import type { ClassroomLayout } from './classroom.model.js';
import type { ClassroomStrings } from './classroom.strings.js';
import { creditsOf, nothingText, showingText } from './late-words.js';
import { lateWords } from './late.strings.js';
import { findingOf, partsOf, type Wording } from './dream-words.js';
import type { DreamView } from './layout-parts.model.js';
import { lookOf, type DreamLayout, type PlacedJob } from './layout-picture.model.js';
import type { Qr } from './qr.js';
import type { DreamSelection } from './select-dreams.model.js';

/** What the element has to show at one time; neither `counts` nor `selection`: nobody has answered yet. */
export interface ClassroomValue extends Wording {
  readonly counts?: DreamCounts | undefined;
  readonly selection?: DreamSelection | undefined;
  readonly minCount: number;
  readonly view: DreamView;
  /** the words for "no answer yet" */
  readonly empty: string;
}

/** The way to the form: its address, and the same for a camera. */
export interface FormAddress {
  readonly href: string;
  readonly short: string;
  readonly qr: Qr | undefined;
}

export interface StageOptions {
  readonly value: ClassroomValue;
  readonly title: string;
  readonly words: ClassroomStrings;
  /** undefined until the room is measured, and while there is nothing to draw */
  readonly drawn: ClassroomLayout | undefined;
  readonly form: FormAddress | undefined;
  readonly isCompact: boolean;
  /** does it change by itself? */
  readonly isFollowing: boolean;
  readonly isHeld: boolean;
  readonly isWaiting: boolean;
  /** when what is shown was true, written out; only while the connection is lost */
  readonly lostSince: string | undefined;
  readonly announcement: TemplateResult;
  readonly onPause: () => void;
  readonly onLeave: () => void;
}

/** The wall: what is found, the jobs in the room that is left, the way to the form, and how things stand. */
export function stageTemplate(options: StageOptions): TemplateResult {
  const { value, title, words, form, isCompact, isFollowing, isHeld, onPause, onLeave } = options;
  const { selection, strings } = value;
  return html`<div class="wall ${isCompact ? 'compact' : ''} ${selection?.jobs.length ? '' : 'early'}">
    <div class="wall-head">
      <div class="wall-words">
        <h2 class="wall-title" id="classroom-title" tabindex="-1">${title}</h2>
        <p class="wall-finding">${(selection && findingOf(selection, strings)) ?? nothing}</p>
      </div>
      <div class="wall-tools">
        ${isFollowing ? html`<button class="button" type="button" @click=${onPause}>${isHeld ? words.resume : words.pause}</button>` : nothing}
        <button class="button" type="button" @click=${onLeave}>${words.leave}</button>
      </div>
    </div>
    ${roomTemplate(options)} ${form ? formTemplate(form, options) : nothing} ${footTemplate(options)} ${options.announcement}
  </div>`;
}

function roomTemplate({ value, drawn }: StageOptions): TemplateResult {
  const { selection, strings, empty } = value;
  if (!selection?.jobs.length) return html`<div class="room"><p class="wall-empty">${selection ? nothingText({ ...value, selection }) : empty}</p></div>`;
  const { columns, jobs, labelSide } = drawn?.layout ?? {};
  // less than one more job would need is left over: it goes between those that are there
  const isSpread = columns === 1 && jobs && jobs.length < selection.all.length;
  const shape = drawn && `size-${drawn.size} label-${labelSide} columns-${columns} ${isSpread ? 'spread' : ''}`;
  return html`<div class="room ${shape ?? ''}">
    ${drawn ? legendTemplate(selection, drawn.layout, value) : nothing}
    <ol class="wall-jobs" aria-label=${strings.list}>
      ${repeat(jobs ?? [], ({ job }) => job, (job) => jobTemplate(job, drawn, value))}
    </ol>
  </div>`;
}

/** Direct labels say what a bar is; groups need samples, and shirts their scale. */
function legendTemplate(selection: DreamSelection, { view, perShirt }: DreamLayout, { strings }: ClassroomValue): TemplateResult {
  const { sample } = lookOf(view);
  return html`<p class="key">
    ${legendOf(selection).map((sex) => itemTemplate(sample(sex), strings.sexes[sex]))} ${view === 'units' ? strings.perShirt(perShirt) : ''}
  </p>`;
}

/** A gap that stands on the right side in any direction. */
const EN_SPACE = '\u2002';

/** Beside a bar there is room for one number. */
function jobTemplate(job: PlacedJob, drawn: ClassroomLayout | undefined, { strings }: ClassroomValue): TemplateResult {
  const scale = drawn?.scale ?? 1;
  const isBeside = drawn?.layout.labelSide === 'start';
  const [total, ...parts] = partsOf(job, strings);
  return html`<li class="wall-job" data-job=${job.job}>
    <span class="name">${job.job}</span>${isBeside ? ' ' : EN_SPACE}<span class="figures"><b>${total}</b> <span class=${isBeside ? 'visually-hidden' : ''}>${parts.join(', ')}</span></span>
    <svg class="wall-strip" viewBox=${job.viewBox} width=${job.widthPx * scale} height=${job.heightPx * scale} aria-hidden="true">
      ${job.marks.map(({ sex, d }) => svg`<path class=${`mark ${sex}`} d=${d} />`)}
    </svg>
  </li>`;
}

/** Black on white in every theme: a camera reads nothing else well. */
function formTemplate({ href, short, qr }: FormAddress, { words, value: { counts, lang } }: StageOptions): TemplateResult {
  return html`<aside class="wall-form">
    <p class="wall-call">${words.answer}</p>
    ${qr
      ? html`<svg class="qr" viewBox=${qr.viewBox} role="img" aria-label=${href} shape-rendering="crispEdges"><path d=${qr.d} /></svg>
          <p class="wall-or">${words.orGoTo}</p>`
      : nothing}
    <p class="wall-address"><a href=${href} dir="ltr">${breakable(short)}</a></p>
    ${counts?.people === undefined ? nothing : html`<p class="wall-people">${lateWords(lang).answered(counts.people)}</p>`}
  </aside>`;
}

/** A long address is broken where it would be read so. */
const breakable = (address: string): TemplateResult[] => address.split(/(?<=[/?&])/u).map((piece) => html`${piece}<wbr />`);

function footTemplate({ value, words, drawn, form, isFollowing, isHeld, isWaiting, lostSince }: StageOptions): TemplateResult {
  const { counts, selection, minCount } = value;
  const shown = drawn?.layout.jobs.length ?? 0;
  const left = selection && selection.rankedCount > shown ? showingText(shown, { ...value, all: selection.rankedCount }) : '';
  const credits = counts ? creditsOf(form ? { ...counts, people: undefined } : counts, value) : [];
  const state = isHeld ? words.paused : words.live;
  return html`<div class="wall-foot">
    ${isFollowing && lostSince === undefined ? html`<p class="wall-state"><b>${state}</b> ${isHeld ? (isWaiting ? words.waiting : nothing) : words.batches(Math.max(minCount, counts?.batch ?? 0))}</p>` : nothing}
    ${lostSince === undefined ? nothing : html`<p class="wall-state lost">${words.lost(lostSince)}</p>`}
    <p class="muted">${[left, ...credits].filter(Boolean).join('\u00a0· ')}${selection?.isPartial ? html`<br />${lateWords(value.lang).partial}` : nothing}</p>
  </div>`;
}
