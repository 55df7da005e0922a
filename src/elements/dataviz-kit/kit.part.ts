import { html, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { dataTableStyles } from '../../ui/data-table.styles.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { datavizKitStyles } from './dataviz-kit.styles.js';
import { controlsTemplate, creditsTemplate, planTemplate, planWords, type ControlHandlers } from './dataviz-kit.template.js';
import { hasFew, planKit } from './kit-plan.model.js';
import type { Kit, KitSizes } from './kit-sizes.model.js';
import type { KitData, KitLine } from './kit-source.model.js';
import type { KitWording } from './kit-words.js';
import { LazyPart, type PartHost } from './lazy-part.js';
import type { MakingOptions } from './making.part.js';

/** What the page and the person ask for. */
export interface KitOptions extends KitWording {
  readonly data: KitData;
  /** those that are shown */
  readonly lines: readonly KitLine[];
  readonly kits: readonly Kit[];
  readonly kit: Kit;
  readonly sizes: KitSizes;
  /** undefined: chosen so that all fits */
  readonly unit: number | undefined;
  readonly isEqual: boolean;
  readonly heading: string;
  /** level of the titles inside */
  readonly level: number;
  readonly common: CommonStrings;
  readonly handlers: ControlHandlers;
  readonly onPrint: () => void;
}

/** Who types a size is told what it makes once the typing is done. */
const PAUSE_MS = 800;

/** Says what has changed after a pause; of the first words, which are on the page, nothing. */
function sayAfterPause(host: PartHost): (words: string) => void {
  let said: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  host.addController({ hostDisconnected: () => clearTimeout(timer) });
  return (words) => {
    const isNew = said !== undefined && said !== words;
    said = words;
    if (!isNew) return;
    clearTimeout(timer);
    timer = setTimeout(() => host.announcer.sayNow(words), PAUSE_MS);
  };
}

/** The kit itself: the choice, the picture, the table. What it takes to make it comes after it. */
export function createKit(host: PartHost): (options: KitOptions) => TemplateResult {
  adoptPartStyles(host, filterStyles, dataTableStyles, datavizKitStyles);
  const making = new LazyPart<MakingOptions>(host, () => import('./making.part.js').then(({ createMaking }) => createMaking));
  const say = sayAfterPause(host);
  return (options) => {
    const { data, lines, kit, sizes, unit, handlers, strings, kits } = options;
    const nothing = data.isPartial ? strings.allHidden : strings.nothing;
    if (!lines.some(({ n }) => n)) return html`<p class="status">${nothing}</p>
      ${creditsTemplate(options)}`;
    const offersEqual = hasFew(lines);
    const plan = planKit(lines, { kit, sizes, unit, isEqual: offersEqual && options.isEqual });
    const input = { ...options, plan };
    say(planWords(input).join(' '));
    return html`${controlsTemplate(input, { ...handlers, strings, kits, sizes, unit, offersEqual })} ${planTemplate(input)} ${making.render(input)} ${creditsTemplate(input)}`;
  };
}
