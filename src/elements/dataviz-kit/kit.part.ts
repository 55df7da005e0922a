import { html, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { dataTableStyles } from '../../ui/data-table.styles.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { datavizKitStyles } from './dataviz-kit.styles.js';
import { controlsTemplate, creditsTemplate, planTemplate, planWords, type ControlHandlers } from './dataviz-kit.template.js';
import { hasFew, planKit } from './kit-plan.model.js';
import type { Kit, KitSizes } from './kit-sizes.model.js';
import { KIT_SEXES, type KitData, type KitLine } from './kit-source.model.js';
import type { KitWording } from './kit-words.js';
import type { KitHost } from './kit-parts.js';
import { splitStrings } from './split.strings.js';

/** What the page and the person ask for. */
export interface KitOptions extends KitWording {
  readonly data: KitData;
  /** how many are shown */
  readonly top: number;
  readonly isBySex: boolean;
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
function sayAfterPause(host: KitHost): (words: string) => void {
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
export function createKit(host: KitHost): (options: KitOptions) => TemplateResult {
  adoptPartStyles(host, filterStyles, ...dataTableStyles, datavizKitStyles);
  const say = sayAfterPause(host);
  return (options) => {
    const { data, kit, sizes, unit, handlers, strings, kits } = options;
    const lines = shownLines(options);
    const nothing = data.isPartial ? strings.allHidden : strings.nothing;
    if (!lines.some(({ n }) => n)) return html`<p class="status">${nothing}</p>
      ${creditsTemplate(options)}`;
    const offersEqual = hasFew(lines);
    const plan = planKit(lines, { kit, sizes, unit, isEqual: offersEqual && options.isEqual });
    const input = { ...options, plan };
    say(planWords(input).join(' '));
    return html`${controlsTemplate(input, { ...handlers, strings, kits, sizes, unit, offersEqual, isBySex: options.isBySex })} ${planTemplate(input)}
      ${host.parts.use('making')?.(input) ?? host.parts.waiting('making', options.common)} ${creditsTemplate(input)}`;
  };
}

/** The largest numbers; of girls and boys apart half as many jobs, so that all have room. */
function shownLines({ data, top, isBySex, lang }: KitOptions): readonly KitLine[] {
  if (!isBySex || !data.bySex.length) return data.lines.slice(0, top);
  const { sexes } = stringsFor(splitStrings, lang);
  return data.bySex.slice(0, Math.ceil(top / 2) * KIT_SEXES.length).map((line) => ({ ...line, label: line.sex ? `${line.label} (${sexes[line.sex]})` : line.label }));
}
