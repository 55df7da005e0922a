import type { DreamTable } from '../../contract/dream-counts-source.js';
import { formatNumber } from '../../i18n/format.js';
import type { DreamChoice } from './filters.template.js';
import { drawnWidth, type DreamLook, type DreamStrips } from './layout-parts.model.js';
import { selectDreams, type DreamSelection } from './select-dreams.model.js';

interface Shows {
  readonly value: DreamTable | undefined;
  readonly asked: DreamChoice;
  readonly top: number;
  /** undefined: its code has not come */
  readonly look: DreamLook | undefined;
  /** 0: not known yet */
  readonly widthPx: number;
  readonly lang: string;
}

/** What is on the screen, made anew only when something that it depends on is another. */
export class ShownDreams {
  selection: DreamSelection | undefined;
  layout: DreamStrips | undefined;
  #inputs: readonly unknown[] = [];

  /** True: something is another. */
  take({ value, asked, top, look, widthPx, lang }: Shows): boolean {
    const inputs = [value, asked.sex, asked.stage, asked.territory, top, look, widthPx, lang];
    if (inputs.every((input, i) => input === this.#inputs[i])) return false;
    this.#inputs = inputs;
    this.selection = value && selectDreams(value.counts, { ...asked, top });
    const width = drawnWidth(widthPx);
    const strips = widthPx ? look?.layout(this.selection?.jobs ?? [], { widthPx: width, format: (n) => formatNumber(lang, n) }) : undefined;
    this.layout = strips && { ...strips, widthPx: width };
    return true;
  }
}
