import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hasDreamRows, type parseDreamCounts } from '../../contract/dream-counts-source.js';
import type { Parsed } from '../../contract/parse.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { settleControls } from '../../ui/filters.template.js';
import { IjDataElement } from '../ij-data-element.js';
import { LazyParts } from '../lazy-parts.js';
import { IjDatavizKitChangeEvent, IjDatavizKitPrintEvent, type KitDetail } from './dataviz-kit.events.js';
import { datavizKitStrings, type DatavizKitStrings } from './dataviz-kit.strings.js';
import type { ControlHandlers } from './dataviz-kit.template.js';
import { KIT_PARTS } from './kit-parts.js';
import { isSize, KITS, readSizes, type Kit, type KitSizes } from './kit-sizes.model.js';
import { parseKit, type KitData } from './kit-source.model.js';

const DEFAULT_TOP = 8;

/**
 * Shows how to build numbers with one's hands: balloons of the right size, T-shirts on hangers, sticky notes, sheets of paper, boxes. Says the scale, what is
 * rounded and what to buy; prints templates at true size. Reads `ij/dream-counts@1`, `ij/dream-answers@1` or any count, `ij/tally@1`.
 *
 * @summary A kit to build a chart by hand, from balloons, T-shirts, sticky notes, paper or boxes, with templates to print.
 * @tag ij-dataviz-kit
 * @slot - shown until the first data
 * @slot heading - the title
 * @slot empty - in place of the words for "nothing yet"
 * @slot notice - between the title and the kit
 * @fires {IjLoadEvent} ij-load - the data is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the data could not be read; does not bubble
 * @fires {IjDatavizKitChangeEvent} ij-dataviz-kit-change - a person chose another kit, scale or size; `detail`: kit, unit (null: chosen), sizes in cm
 * @fires {IjDatavizKitPrintEvent} ij-dataviz-kit-print - a person asked for the kit on paper; same `detail`
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart status - the panel of a failure or of no data
 * @csspart table - the box of the table
 * @csspart making - the list, the steps and the templates
 */
export class IjDatavizKit extends IjDataElement<KitData, DatavizKitStrings> {
  /** @internal */
  readonly parts = new LazyParts(this, KIT_PARTS);

  /** The kits offered, the first one shown: `balloons`, `hangers`, `notes`, `sheets`, `boxes`. */
  @property({ useDefault: true }) kit = KITS.join(' ');
  /** How many lines are shown, the largest numbers first. */
  @property({ type: Number, useDefault: true }) top = DEFAULT_TOP;
  /** What one piece stands for; by default the finest that fits: 1, 2, 5, 10 … */
  @property({ type: Number }) unit?: number | undefined;
  /** Girls and boys apart at first, where the document tells them. */
  @property({ type: Boolean, attribute: 'by-sex' }) bySex = false;
  /** What there is, in cm: `wall-width=250 wall-height=180 balloon=30`. What is not named is as usual. */
  @property({ useDefault: true }) sizes = '';

  @state() private chosenKit: Kit | undefined;
  @state() private isEqual = true;
  @state() private isBySex: boolean | undefined;
  @state() private chosenUnit: number | undefined;
  @state() private chosenSizes: Partial<KitSizes> = {};

  protected override readonly catalogue = datavizKitStrings;

  #parseRows: typeof parseDreamCounts | undefined;
  #hasWarned = false;

  /** The kit's own code comes while the document does. */
  protected override fetchDocument(signal: AbortSignal, revalidate: boolean): unknown {
    void this.parts.load('kit').catch(() => undefined);
    return super.fetchDocument(signal, revalidate);
  }

  /** Rows of persons, which few endpoints give: the code that counts them comes with them. */
  protected override async prepare(document: unknown): Promise<unknown> {
    if (!hasDreamRows(document)) return document;
    this.#parseRows = (await import('../../contract/dream-source.js')).parseDreamRows;
    if (!this.#hasWarned) console.warn('ij-dataviz-kit: rows of persons were counted in this page; to keep rare answers secret, serve ij/dream-counts@1');
    this.#hasWarned = true;
    return document;
  }

  protected override parse(document: unknown): Parsed<KitData> {
    return parseKit(document, this.threshold, this.#parseRows);
  }

  protected override isEmpty({ lines, isPartial }: KitData): boolean {
    return lines.length === 0 && !isPartial;
  }

  protected override get defaultHeading(): string | undefined {
    return this.value?.title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('kit')) this.chosenKit = undefined;
    if (changed.has('unit')) this.chosenUnit = undefined;
    if (changed.has('bySex')) this.isBySex = undefined;
    if (changed.has('sizes')) this.chosenSizes = {};
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    settleControls(this.renderRoot);
  }

  get #kits(): readonly Kit[] {
    const asked = this.kit.split(/\s+/).filter((name): name is Kit => KITS.some((kit) => kit === name));
    return asked.length ? [...new Set(asked)] : KITS;
  }

  get #kit(): Kit {
    return this.#kits.find((kit) => kit === this.chosenKit) ?? this.#kits[0] ?? 'balloons';
  }

  get #sizes(): KitSizes {
    return { ...readSizes(this.sizes), ...this.chosenSizes };
  }

  get #unit(): number | undefined {
    return this.chosenUnit ?? (isUnit(this.unit) ? this.unit : undefined);
  }

  get #detail(): KitDetail {
    return { kit: this.#kit, unit: this.#unit ?? null, sizes: this.#sizes };
  }

  #tell(): void {
    this.dispatchEvent(new IjDatavizKitChangeEvent(this.#detail));
  }

  /** The same object each time: Lit sees that no listener has changed. */
  readonly #handlers: ControlHandlers = {
    onKit: (kit) => {
      this.chosenKit = kit;
      // what one piece stands for is another question for another kit
      this.chosenUnit = undefined;
      this.#tell();
    },
    onEqual: (isEqual) => {
      this.isEqual = isEqual;
      this.#tell();
    },
    onSex: (isBySex) => {
      this.isBySex = isBySex;
      // what one piece stands for is another question for other numbers
      this.chosenUnit = undefined;
      this.#tell();
    },
    onSize: (name, { valueAsNumber }) => {
      if (!isSize(name, valueAsNumber)) return;
      this.chosenSizes = { ...this.chosenSizes, [name]: valueAsNumber };
      this.#tell();
    },
    onUnit: ({ value, valueAsNumber }) => {
      if (value !== '' && !isUnit(valueAsNumber)) return;
      this.chosenUnit = value === '' ? undefined : valueAsNumber;
      this.#tell();
    },
    onLeave: (input, value) => void (input.value = value),
  };

  readonly #onPrint = (): boolean => this.dispatchEvent(new IjDatavizKitPrintEvent(this.#detail));

  protected override renderValue(data: KitData): TemplateResult {
    const { strings } = this;
    const { lang } = this.locale;
    const words = stringsFor(common, lang);
    const draw = this.parts.use('kit');
    if (!draw) return this.parts.waiting('kit', words);
    return draw({
      data,
      top: this.top >= 1 ? Math.floor(this.top) : DEFAULT_TOP,
      isBySex: this.isBySex ?? this.bySex,
      kits: this.#kits,
      ...this.#detail,
      unit: this.#unit,
      isEqual: this.isEqual,
      strings,
      lang,
      heading: this.heading ?? data.title ?? '',
      level: Math.min(6, (Math.round(this.headingLevel) || 2) + 1),
      common: words,
      handlers: this.#handlers,
      onPrint: this.#onPrint,
    });
  }
}

const isUnit = (unit: number | undefined): unit is number => unit !== undefined && Number.isSafeInteger(unit) && unit >= 1;
