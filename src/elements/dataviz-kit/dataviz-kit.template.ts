import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { creditLines } from '../../ui/credits.js';
import { dataTable } from '../../ui/data-table.template.js';
import { segmented } from '../../ui/filters.template.js';
import type { DatavizKitStrings } from './dataviz-kit.strings.js';
import { sceneTemplate } from './kit-scene.template.js';
import { limitsOf, SIZES_OF, SIZES_OF_ROWS, type Kit, type KitSizes, type SizeName } from './kit-sizes.model.js';
import { lengthText, tableOf, type KitInput } from './kit-words.js';
import { splitStrings } from './split.strings.js';

export interface ControlHandlers {
  readonly onKit: (kit: Kit) => void;
  readonly onEqual: (isEqual: boolean) => void;
  readonly onSex: (isBySex: boolean) => void;
  readonly onSize: (name: SizeName, input: HTMLInputElement) => void;
  readonly onUnit: (input: HTMLInputElement) => void;
  /** the person has done typing: what makes no sense goes back to what was */
  readonly onLeave: (input: HTMLInputElement, value: string) => void;
}

export interface ControlOptions extends ControlHandlers {
  readonly strings: DatavizKitStrings;
  readonly kits: readonly Kit[];
  readonly sizes: KitSizes;
  /** as asked for; undefined: chosen */
  readonly unit: number | undefined;
  /** are there few enough to offer equal balloons? */
  readonly offersEqual: boolean;
  readonly isBySex: boolean;
}

/** What the kit is made of, and of what sizes. */
export function controlsTemplate(input: KitInput, options: ControlOptions): TemplateResult {
  const { strings, plan, data, lang } = input;
  const { who, together, apart } = stringsFor(splitStrings, lang);
  const { kits, unit, offersEqual, isBySex, onKit, onEqual, onSex, onUnit, onLeave } = options;
  return html`<div class="controls no-print">
    ${kits.length > 1
      ? segmented({ name: 'kit', legend: strings.choose, value: plan.kit, onChoose: onKit, choices: kits.map((kit) => ({ value: kit, label: strings.kits[kit] })) })
      : nothing}
    ${plan.kit === 'balloons' && offersEqual
      ? segmented({ name: 'how', legend: strings.how, value: plan.isRows ? 'equal' : 'size', onChoose: (how: string) => onEqual(how === 'equal'), choices: [{ value: 'equal', label: strings.equal }, { value: 'size', label: strings.bySize }] })
      : nothing}
    ${data.bySex.length
      ? segmented({ name: 'who', legend: who, value: isBySex ? 'apart' : 'all', onChoose: (choice: string) => onSex(choice === 'apart'), choices: [{ value: 'all', label: together }, { value: 'apart', label: apart }] })
      : nothing}
    <fieldset class="material">
      <legend class="legend">${strings.material}</legend>
      ${(plan.kit === 'balloons' && plan.isRows ? SIZES_OF_ROWS : SIZES_OF[plan.kit]).map((name) => sizeField(name, options))}
      ${plan.unit
        ? html`<label class="unit"
            >${strings.unit(plan.kit)}
            <span class="with-unit"
              ><input
                type="number" min="1" step="1" inputmode="numeric" data-name="unit" placeholder=${plan.unit} aria-describedby="unit-hint"
                .value=${unit === undefined ? '' : String(unit)}
                @input=${({ target }: InputEvent) => onUnit(target as HTMLInputElement)}
                @change=${({ target }: Event) => onLeave(target as HTMLInputElement, unit === undefined ? '' : String(unit))}
              />${strings.noun(data.counted)}</span
            ></label
          >`
        : nothing}
    </fieldset>
    ${plan.unit ? html`<p class="muted hint" id="unit-hint">${strings.unitHint}</p>` : nothing}
  </div>`;
}

function sizeField(name: SizeName, { strings, sizes, onSize, onLeave }: ControlOptions): TemplateResult {
  const [, least, most] = limitsOf(name);
  return html`<label
    >${strings.sizes[name]}
    <input
      type="number" min=${least} max=${most} step="0.1" inputmode="decimal" data-name=${name}
      .value=${String(sizes[name])}
      @input=${({ target }: InputEvent) => onSize(name, target as HTMLInputElement)}
      @change=${({ target }: Event) => onLeave(target as HTMLInputElement, String(sizes[name]))}
  /></label>`;
}

/** The scale, the room that it takes, and that this is too much; what the person hears when another size is given. */
export function planWords({ plan, strings, data }: KitInput): string[] {
  const [width, height] = [lengthText(plan.widthMm, strings), lengthText(plan.heightMm, strings)];
  return [strings.scale({ plan, counted: data.counted }), strings.room(plan, width, height), ...(plan.isTooLarge ? [strings.tooLarge] : [])];
}

/** What is made and what will be seen: on the screen and on paper. */
export function planTemplate(input: KitInput): TemplateResult {
  const { plan, strings, data } = input;
  const words = { plan, counted: data.counted };
  const all = plan.lines.some(({ sex }) => sex) ? data.bySex.length : data.lines.length;
  const [scale, room, warning] = planWords(input);
  return html`<div>
      <p class="scale">${scale}</p>
      <p class="muted room">${room} ${plan.lines.length < all ? strings.showing(plan.lines.length, all) : nothing}</p>
      ${warning ? html`<p class="warning">${warning}</p>` : nothing}
    </div>
    ${sceneTemplate(input)}
    ${dataTable({ table: tableOf(input), isOpen: true })}
    <p class="muted note">${strings.rounding(words)} ${data.isPartial ? strings.hidden : nothing}</p>`;
}

export const creditsTemplate = (input: Omit<KitInput, 'plan'>): TemplateResult => html`<p class="credits muted">${creditLines(input.data, input.strings, input.lang).join('\u00a0· ')}</p>`;
