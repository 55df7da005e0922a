import { expect } from 'chai';
import { openHostPage, type HostPage } from '../helpers/host-page.js';
import { until } from '../helpers/paged-form.js';

/** What a text inherits and a page may have bent; the widget's own must be the same on both pages. */
const INHERITED = ['letterSpacing', 'wordSpacing', 'textTransform', 'textAlign', 'textIndent', 'textShadow', 'whiteSpace', 'fontStyle', 'fontSize', 'lineHeight', 'userSelect'] as const;

const baseOf = (widget: Element): Element => widget.shadowRoot?.querySelector('.base') as Element;

describe('the built bundle on a host page', () => {
  let plain: HostPage;
  let hostile: HostPage;
  before(async () => {
    plain = await openHostPage('plain');
    hostile = await openHostPage('hostile');
  });
  after(() => {
    plain.close();
    hostile.close();
  });

  it('works under the promised policy with Trusted Types: nothing refused, nothing thrown', () => {
    for (const { window, widgets } of [plain, hostile]) {
      expect(window.seen.violations).to.deep.equal([]);
      expect(window.seen.errors).to.deep.equal([]);
      expect(widgets.map(({ dataset }) => dataset['status'])).to.deep.equal(['ready', 'ready', 'failed', 'ready']);
    }
  });

  it('keeps the neighbours of one that fails healthy, and that one’s fallback', () => {
    const [, chart, broken] = plain.widgets;
    expect(chart?.shadowRoot?.textContent).to.contain('Vétérinaire');
    expect(broken?.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(chart?.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('asks only the page’s own origin, and stores nothing before the person acts', () => {
    const addresses = plain.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect([...new Set(addresses)]).to.deep.equal([location.origin]);
    expect(plain.document.cookie).to.equal('');
    expect(plain.window.seen.stored).to.deep.equal([]);
    expect(plain.window.seen.opened).to.deep.equal([]);
  });

  it('is not bent by what a page’s text inherits', () => {
    plain.widgets.forEach((widget, i) => {
      const twin = hostile.widgets[i] as Element;
      const [here, there] = [plain.window.getComputedStyle(baseOf(widget)), hostile.window.getComputedStyle(baseOf(twin))];
      for (const property of INHERITED) expect(there[property], `${widget.localName} ${property}`).to.equal(here[property]);
    });
  });

  it('is not squeezed or hidden by what a page’s CSS says of elements', () => {
    for (const widget of hostile.widgets) {
      const { width } = widget.getBoundingClientRect();
      expect(width, widget.localName).to.be.greaterThan(600);
      expect(hostile.window.getComputedStyle(widget).display).to.equal('block');
    }
    const input = hostile.widgets[0]?.shadowRoot?.querySelector('input');
    expect(input?.checkVisibility()).to.equal(true);
  });

  it('brings the views of the agenda with it, on both pages', async () => {
    for (const { widgets, window } of [plain, hostile]) {
      const root = widgets[3]?.shadowRoot as ShadowRoot;
      for (const [view, isThere] of [['map', '.marks > button'], ['calendar', '.cal-grid'], ['list', '.card']] as const) {
        root.querySelector<HTMLInputElement>(`input[name="view"][value="${view}"]`)?.click();
        await until(() => root.querySelector(isThere));
      }
      const [button] = root.querySelectorAll<HTMLElement>('.card-button');
      button?.click();
      await until(() => root.querySelector('dialog[open] .facts'));
      root.querySelector('dialog')?.close();
      await until(() => !root.querySelector('dialog'));
      expect([window.seen.violations, window.seen.errors]).to.deep.equal([[], []]);
    }
  });

  it('never makes a page wider than 320 px scroll sideways', async () => {
    const narrow = await openHostPage('plain', { widthPx: 320 });
    expect(narrow.document.documentElement.scrollWidth).to.be.at.most(320);
    narrow.close();
  });
});
