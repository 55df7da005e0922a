import { expect } from 'chai';
import type { HostPage } from '../helpers/host-page.js';
import { until } from '../helpers/paged-form.js';

type Seen = HostPage['window']['seen'];
type Widget = HTMLElement & { endpoint?(address: string): URL };

const CHART = '/test/fixtures/good/dream-counts.contract-example.json';

/** A page that has the loader alone, under the promised policy, 700 px high. */
async function openPage(): Promise<{ page: Document; window: Window & { readonly seen: Seen }; close(): void }> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: '800', height: '700', src: '/test/embed/loader.html' });
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  return { page: frame.contentDocument as Document, window: frame.contentWindow as Window & { readonly seen: Seen }, close: () => frame.remove() };
}

const isReady = (widget: Element | null | undefined): boolean => (widget as HTMLElement | null)?.dataset['status'] === 'ready';

describe('the loader', () => {
  let page: Document;
  let window: Window & { readonly seen: Seen };
  let close: () => void;
  before(async () => {
    ({ page, window, close } = await openPage());
    await until(() => isReady(inside('chart')) && isReady(page.getElementById('tag')) && isReady(inside('inside')));
  });
  after(() => close());

  const inside = (id: string): Widget | null | undefined => page.getElementById(id)?.querySelector<Widget>(':scope > *');
  const files = (): string[] => window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/dist/'));

  it('puts the widget in its place with its options and its fallback, and nothing else', () => {
    const chart = inside('chart');
    expect(chart?.localName).to.equal('ij-dream-jobs');
    expect(chart?.getAttributeNames().filter((name) => !name.startsWith('data-')).sort()).to.deep.equal(['lang', 'src', 'view']);
    expect(chart?.querySelector('a')?.textContent).to.equal('Les rêves');
    expect(chart?.shadowRoot?.textContent).to.contain('people');
  });

  it('keeps the room that the page says, or that the widget is known to take', () => {
    expect(page.getElementById('chart')?.style.minHeight).to.equal('500px');
    expect(page.getElementById('far')?.style.minHeight).to.equal('900px');
  });

  it('loads the files of the widgets that are near the screen, once', () => {
    const heads = files().filter((path) => /^\/dist\/cdn\/[\w-]+\.js$/.test(path) && !path.endsWith('/loader.js'));
    expect(heads).to.deep.equal(['/dist/cdn/dream-jobs.js']);
  });

  it('names a widget that does not exist, and leaves what stands there', () => {
    expect(window.seen.warnings.filter((warning) => warning.includes('no such widget')).map((warning) => warning.split(':')[0])).to.deep.equal(['data-ij-widget="dream-job"', 'data-ij-widget="provider"']);
    expect(inside('nothing')?.localName).to.equal('a');
    expect(inside('provider')?.localName).to.equal('a');
  });

  it('lets widgets ask the origins that its own script names, whatever a provider in the content or a second copy says', () => {
    for (const widget of [inside('chart'), page.getElementById('tag') as Widget, inside('inside')]) {
      expect(widget?.endpoint?.('https://api.example/a.json').origin).to.equal('https://api.example');
      for (const origin of ['https://evil.example', 'https://other.example']) expect(() => widget?.endpoint?.(`${origin}/a.json`), origin).to.throw('not allowed');
    }
  });

  it('brings what was hidden when it is shown, and what is far when the page is scrolled there', async () => {
    expect(inside('hidden')?.localName).to.equal('a');
    page.getElementById('tab')?.removeAttribute('hidden');
    page.getElementById('tab')?.scrollIntoView();
    await until(() => inside('hidden')?.localName === 'ij-cross-table');
    expect(inside('far')?.localName).to.equal('a');
    page.getElementById('far')?.scrollIntoView();
    await until(() => inside('far')?.localName === 'ij-question-wall');
  });

  it('serves what a page adds later, what it takes away and puts back, and a copy of what it has drawn', async () => {
    const place = page.createElement('div');
    place.dataset['ijWidget'] = 'dream-jobs';
    place.dataset['ijSrc'] = CHART;
    page.body.prepend(page.createElement('section'));
    page.querySelector('section')?.append(place);
    page.documentElement.scrollTop = 0;
    await until(() => isReady(place.querySelector('ij-dream-jobs')));
    const copy = place.cloneNode(true) as HTMLElement;
    place.remove();
    page.querySelector('section')?.append(place, copy);
    await until(() => isReady(copy.querySelector('ij-dream-jobs')));
    for (const one of [place, copy]) expect(one.querySelectorAll('ij-dream-jobs').length).to.equal(1);
  });

  it('follows the options that the page changes', () => {
    const chart = page.getElementById('chart');
    chart?.setAttribute('data-ij-heading', 'Nos rêves');
    chart?.removeAttribute('data-ij-view');
    return until(() => inside('chart')?.getAttribute('heading') === 'Nos rêves' && !inside('chart')?.hasAttribute('view'));
  });

  it('is refused nothing and throws nothing', () => {
    expect([window.seen.violations, window.seen.errors, window.seen.stored, window.seen.opened]).to.deep.equal([[], [], [], []]);
  });
});
