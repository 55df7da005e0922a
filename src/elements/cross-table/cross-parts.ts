import { html, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import type { AddressPart } from './address.part.js';
import type { BarsPart } from './bars.part.js';
import type { ComparePart } from './compare.part.js';
import type { IjCrossTable } from './cross-table.js';
import type { ControlsPart } from './controls.part.js';
import type { CrossFiles } from './files.part.js';
import type { HeatPart } from './heat.part.js';
import type { ReadingPart } from './reading.part.js';

interface Parts {
  readonly bars: BarsPart;
  readonly heat: HeatPart;
  readonly files: CrossFiles;
  readonly compare: ComparePart;
  readonly controls: ControlsPart;
  readonly address: AddressPart;
  readonly reading: ReadingPart;
}
export type PartName = keyof Parts;
export type CrossHost = IjCrossTable;

/** Code that comes when somebody asks for what it does. Each adds its own styles to the element. */
const PARTS: { readonly [Name in PartName]: () => Promise<(host: CrossHost) => Parts[Name]> } = {
  bars: () => import('./bars.part.js').then(({ createBars }) => createBars),
  heat: () => import('./heat.part.js').then(({ createHeat }) => createHeat),
  compare: () => import('./compare.part.js').then(({ createCompare }) => createCompare),
  controls: () => import('./controls.part.js').then(({ createControls }) => createControls),
  reading: () => import('./reading.part.js').then(({ createReading }) => createReading),
  address: () => import('./address.part.js').then(({ createAddress }) => createAddress),
  files: () => import('./files.part.js').then(({ createFiles }) => createFiles),
};

/** Each part is asked for once; one that failed, again at the next occasion. */
export class CrossParts {
  readonly #host: CrossHost;
  readonly #coming = new Map<PartName, Promise<unknown>>();
  readonly #made = new Map<PartName, unknown>();
  readonly #failed = new Set<PartName>();

  constructor(host: CrossHost) {
    this.#host = host;
  }

  /** A part that is there. */
  get<Name extends PartName>(name: Name): Parts[Name] | undefined {
    return this.#made.get(name) as Parts[Name] | undefined;
  }

  /** A part that is there, or words and a button until it is: it is on its way then. */
  need<Name extends PartName>(name: Name, words: CommonStrings): Parts[Name] | TemplateResult {
    const made = this.get(name);
    if (made) return made;
    const retry = (): void => void this.load(name).catch(() => undefined);
    if (!this.#coming.has(name) && !this.#failed.has(name)) retry();
    return this.#failed.has(name)
      ? html`<p class="status">${words.failed.network} <button class="button small" type="button" @click=${retry}>${words.retry}</button></p>`
      : html`<p class="muted coming" role="status">${words.loading}</p>`;
  }

  /** Rejects when its code does not come. */
  load<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    const coming = this.#coming.get(name) ?? this.#bring(name);
    this.#coming.set(name, coming);
    return coming as Promise<Parts[Name]>;
  }

  async #bring(name: PartName): Promise<unknown> {
    try {
      this.#made.set(name, (await PARTS[name]())(this.#host));
      this.#failed.delete(name);
      return this.#made.get(name);
    } catch (error) {
      this.#coming.delete(name);
      this.#failed.add(name);
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
