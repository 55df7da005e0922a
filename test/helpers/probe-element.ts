import { html, type TemplateResult } from 'lit';
import type { Parsed } from '../../src/contract/parse.js';
import { IjDataElement } from '../../src/elements/ij-data-element.js';
import type { Catalogue } from '../../src/i18n/catalogue.js';

interface ProbeStrings {
  hello: string;
}

/** The smallest element of the house: shows the document's `text`, refuses a document without one, calls '' empty. */
export class ProbeElement extends IjDataElement<{ text: string; threshold: number }, ProbeStrings> {
  protected readonly catalogue: Catalogue<ProbeStrings> = { name: 'ij-probe', fr: { hello: 'Bonjour' }, en: { hello: 'Hello' } };

  /** a text that makes `parse` refuse, as a wrong variant does */
  refused: string | undefined;

  protected override get parsedWith(): string {
    return `${this.threshold} ${this.refused ?? ''}`;
  }

  protected parse(document: unknown): Parsed<{ text: string; threshold: number }> {
    const text = (document as { text?: unknown } | null)?.text;
    return typeof text === 'string' && text !== this.refused ? { ok: true, value: { text, threshold: this.threshold } } : { ok: false, issues: [{ path: 'text', message: 'is not a string' }] };
  }

  protected override isEmpty({ text }: { text: string }): boolean {
    return text === '';
  }

  protected renderValue({ text, threshold }: { text: string; threshold: number }): TemplateResult {
    return html`<p id="value">${this.strings.hello} ${text}</p><p id="threshold">${threshold}</p>`;
  }

  get settings() {
    return this.provider;
  }
}

customElements.define('ij-probe', ProbeElement);

export const shadow = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no shadow root`);
  return element.shadowRoot;
};

/** Visible text of the shadow root, blanks folded. */
export const textOf = (element: Element, selector = '.base'): string => (shadow(element).querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** Makes an element, sets attributes and properties before it is in the page, puts it there; removed by `cleanUp`. */
export function mount<K extends keyof HTMLElementTagNameMap>(tag: K | 'ij-probe', attributes: Record<string, string | boolean> = {}, parent: Element = document.body): ProbeElement & HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value === true ? '' : value);
  parent.append(element);
  mounted.push(element);
  return element as ProbeElement & HTMLElementTagNameMap[K];
}

const mounted: Element[] = [];

export function cleanUp(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** Resolves when the element shows what came of its last request, good or bad. */
export async function shown(element: ProbeElement): Promise<void> {
  while (element.remote.status === 'loading') {
    await new Promise<void>((resolve) => {
      for (const event of ['ij-load', 'ij-error']) element.addEventListener(event, () => resolve(), { once: true });
    });
  }
  await element.updateComplete;
}
