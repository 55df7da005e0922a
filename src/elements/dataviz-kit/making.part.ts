import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { PrintAlone, printFrameStyles, textsOf } from '../../ui/print-alone.js';
import { saveFile } from '../../ui/save-file.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { creditsTemplate, planTemplate } from './dataviz-kit.template.js';
import { kitCsv } from './kit-csv.js';
import { circumferenceMm } from './kit-scale.model.js';
import { sheetsOf, withMargin, type SheetWords } from './kit-sheets.model.js';
import { lengthText, numberText, type KitInput } from './kit-words.js';
import type { KitHost } from './kit-parts.js';
import { makingStrings, type MakingStrings } from './making.strings.js';
import { aloneStyles, makingStyles } from './making.styles.js';
import type { Sheet } from './sheet.model.js';
import { sheetTemplate } from './sheet.template.js';

export interface MakingOptions extends KitInput {
  readonly heading: string;
  /** level of the titles inside */
  readonly level: number;
  readonly common: CommonStrings;
  /** the person asked for the kit on paper */
  readonly onPrint: () => void;
}

interface Making {
  readonly options: MakingOptions;
  readonly words: MakingStrings;
  readonly sheets: readonly Sheet[];
  /** A4 sheets that the printer takes for the templates */
  readonly paper: number;
}

/** The list, the steps, the templates, and what leaves the page: paper and a table. */
export function createMaking(host: KitHost): (options: MakingOptions) => TemplateResult {
  adoptPartStyles(host, chevronStyles, makingStyles, printFrameStyles);
  const printer = new PrintAlone(host);
  let isOpen = false;
  const onToggle = (): void => {
    isOpen = !isOpen;
    host.requestUpdate();
  };
  return (options) => {
    const making = makingOf(options);
    const { words } = making;
    const onPrint = (): void => {
      options.onPrint();
      const styles = [...textsOf(host.renderRoot as ShadowRoot), aloneStyles];
      printer.print({ title: options.heading || words.print, lang: options.lang, content: paperTemplate(making), page: 'size: A4 portrait; margin: 15mm', styles });
    };
    const onCsv = (): void => saveFile(kitCsv(options, words), { name: `${words.fileName}-${options.plan.kit}.csv`, type: 'text/csv;charset=utf-8' });
    return html`<div class="making" part="making">
      ${instructions(making)}
      <div class="whole">
        ${title(words.templates, options.level)}
        <p class="muted">${words.templatesHint(making.paper)}</p>
        <div class="tools no-print">
          <button class="button primary" type="button" @click=${onPrint}>${words.print}</button>
          <button class="button" type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="templates" @click=${onToggle}>
            <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg>${words.showTemplates}
          </button>
          <button class="button" type="button" @click=${onCsv}>${options.common.downloadCsv}</button>
        </div>
        <div id="templates">${isOpen ? templates(making) : nothing}</div>
      </div>
    </div>`;
  };
}

function makingOf(options: MakingOptions): Making {
  const words = stringsFor(makingStrings, options.lang);
  const sheets = sheetsOf(options.plan, sheetWords(options, words));
  return { options, words, sheets, paper: sheets.reduce((sum, { copies, isOptional }) => sum + (isOptional ? 1 : copies), 0) };
}

function sheetWords(options: MakingOptions, words: MakingStrings): SheetWords {
  const { plan, strings, data } = options;
  const length = (mm: number): string => lengthText(mm, strings);
  const scale = strings.equals({ plan, counted: data.counted });
  return {
    glue: words.glue,
    piece: words.piece,
    number: (line) => numberText(line, options),
    scale,
    note: ({ sizeMm }) => (plan.unit ? scale : words.diameter(length(sizeMm))),
    ring: (mm) => words.ring(length(circumferenceMm(mm)), length(mm)),
    anyBalloon: words.anyBalloon,
    ruler: words.rulerName,
  };
}

/** What to buy and what to do. */
function instructions({ options: { plan, strings, level }, words, paper }: Making): TemplateResult {
  const lengthMm = plan.lines.reduce((sum, { sizeMm }) => sum + sizeMm, 0);
  const size = lengthText(plan.cellHeightMm, strings);
  const list = words.shopping({ plan, pieces: withMargin(plan.totals.pieces), length: lengthText(withMargin(lengthMm), strings), size, paper });
  const hasHidden = plan.lines.some(({ n }) => n === null);
  return html`<div>
      ${title(words.list, level)}
      <ul>
        ${[...list, ...(plan.lines.some(({ sex }) => sex) ? [words.twoColours] : [])].map((one) => html`<li>${one}</li>`)}
      </ul>
      <p class="muted">${words.margin}</p>
    </div>
    <div>
      ${title(words.steps, level)}
      <ol>
        ${[...words.stepsOf(plan), ...(hasHidden ? [words.hiddenStep] : [])].map((one) => html`<li>${one}</li>`)}
      </ol>
    </div>`;
}

const title = (text: string, level: number): TemplateResult => html`<div class="making-title" role="heading" aria-level=${level}>${text}</div>`;

const templates = ({ words, sheets }: Making): TemplateResult =>
  html`<ul class="templates" role="list">
    ${sheets.map((sheet, i) => html`<li>${sheetTemplate(sheet, words.sheetTitle(words.sheetKinds[sheet.kind], i + 1, sheets.length), words)}</li>`)}
  </ul>`;

/** Everything on paper: what to make first, the templates each on a page of its own. */
const paperTemplate = (making: Making): TemplateResult =>
  html`<div class="base">
    <div class="heading" role="heading" aria-level="1">${making.options.heading}</div>
    ${planTemplate(making.options)} ${creditsTemplate(making.options)}
    <div class="making">${instructions(making)}</div>
    ${templates(making)}
  </div>`;
