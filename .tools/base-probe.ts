import { html, type TemplateResult } from 'lit';
import { define } from '../src/elements/define.js';
import { IjElement } from '../src/elements/ij-element.js';

/** The smallest element there can be on the base class: its size is the price of the first widget of a page, before its own code. */
class IjProbe extends IjElement<object> {
  protected readonly catalogue = { name: 'ij-probe', fr: {}, en: {} };
  protected override renderBody(): TemplateResult {
    return html`<p>${this.lang}</p>`;
  }
}

define('ij-probe', IjProbe);
