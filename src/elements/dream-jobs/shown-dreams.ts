import type { DreamTable } from '../../contract/dream-finest.js';
import type { DreamChoice } from './filters.template.js';
import { drawnWidth, type DreamLook, type DreamStrips, type DreamView } from './layout-parts.model.js';
import type { DreamFilter, DreamSelection } from './select-dreams.model.js';

/** at first, and at each wish for more */
export const MORE_JOBS = 12;

interface Shows {
  readonly value: DreamTable | undefined;
  readonly asked: DreamChoice;
  readonly top: number;
  /** undefined: its code has not come */
  readonly look: DreamLook | undefined;
  /** 0: not known yet */
  readonly widthPx: number;
  readonly select: (counts: DreamTable['counts'], filter: DreamFilter) => DreamSelection;
}

/** What is on the screen, made anew only when something that it depends on is another; and what the person has asked for there. */
export class ShownDreams {
  table: DreamTable | undefined;
  selection: DreamSelection | undefined;
  layout: DreamStrips | undefined;

  chosenView: DreamView | undefined;
  /** jobs more than at first */
  extra = 0;
  /** the job that Tab reaches */
  active: string | undefined;
  selected: string | undefined;
  /** were filters taken back by the last choice, since the document doesn't tell them with it? */
  isTakenBack = false;
  isTableOpen = false;
  /** the jobs that the newest document has another number of */
  changed: ReadonlySet<string> = new Set();
  /** turns at each new document, so that the same highlight starts again */
  isOddUpdate = false;

  #inputs: readonly unknown[] = [];

  take({ value, asked, top, look, widthPx, select }: Shows): void {
    const inputs = [value, asked.sex, asked.stage, asked.territory, top, look, widthPx];
    if (inputs.every((input, i) => input === this.#inputs[i])) return;
    this.#inputs = inputs;
    this.table = value;
    this.selection = value && select(value.counts, { ...asked, top });
    const { jobs = [], all = [] } = this.selection ?? {};
    const width = drawnWidth(widthPx);
    const strips = widthPx ? look?.layout(jobs, { widthPx: width }) : undefined;
    this.layout = strips && { ...strips, widthPx: width };
    this.changed = new Set();
    if (!jobs.some(({ job }) => job === this.active)) this.active = jobs[0]?.job;
    if (!all.some(({ job }) => job === this.selected)) this.selected = undefined;
  }
}
