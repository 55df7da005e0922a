import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { WIDGETS, type Widget } from '../../src/contract/widget.js';
import { readMessage } from '../../src/embed/frame-message.js';
import { originsOf, stateOf, WIDGET_OPTIONS, withState, withWholeAddresses } from '../../src/embed/options.js';
import { RESERVED_PX } from '../../src/embed/reserved.js';
import { snippetsOf } from '../../src/embed/snippets.js';
import { oembedOf, widgetPage } from '../../src/embed/widget-page.js';

const PLACES = { pages: 'https://w.example/w/', library: 'https://w.example/ij/' };
const HOSTILE = `"><script>alert(1)</script><p title='`;
const CHART: Widget = { id: 'reves', widget: 'dream-jobs', title: 'Nos rêves & les vôtres', options: { src: 'https://api.example/a?b=1&c=2', view: 'bars', 'with-search': '' }, heightPx: 700 };

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string }[] }[] }[];
}

const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Manifest;
const attributesOf = (tag: string): string[] =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag)?.attributes?.map(({ name }) => name) ?? [];

describe('what is written for a page to paste', () => {
  it('knows the widgets there are, and options that they have', () => {
    assert.deepEqual(Object.keys(WIDGET_OPTIONS).sort(), [...WIDGETS].sort());
    assert.deepEqual(Object.keys(RESERVED_PX).sort(), [...WIDGETS].sort());
    for (const widget of WIDGETS) {
      const attributes = attributesOf(`ij-${widget}`);
      const strangers = WIDGET_OPTIONS[widget].filter(({ name }) => !attributes.includes(name));
      assert.deepEqual(strangers, [], widget);
    }
  });

  it('is one line each, with a fallback', () => {
    const snippets = snippetsOf(CHART, { ...PLACES, origins: ['https://api.example'] });
    assert.equal(snippets.link, 'https://w.example/w/reves');
    assert.equal(snippets.div, '<div data-ij-widget="dream-jobs" data-ij-view="bars" data-ij-with-search data-ij-src="https://api.example/a?b=1&amp;c=2" data-ij-height="700"><a href="https://w.example/w/reves">Nos rêves &amp; les vôtres</a></div>');
    assert.equal(snippets.script, '<script src="https://w.example/ij/loader.js" defer data-allowed-origins="https://api.example"></script>');
    assert.match(snippets.iframe, /^<iframe src="https:\/\/w\.example\/w\/reves" title="Nos rêves &amp; les vôtres" width="100%" height="700" loading="lazy"/);
    assert.match(snippets.module, /provider\.js"><\/script><script type="module" src="https:\/\/w\.example\/ij\/dream-jobs\.js"><\/script><ij-provider allowed-origins="https:\/\/api\.example"><ij-dream-jobs view="bars" with-search src=.*<\/ij-provider>$/);
    for (const text of Object.values<string>({ ...snippets })) assert.ok(!text.includes('\n'), text);
  });

  it('is as its site needs it: files with their sums, a state, another fallback', () => {
    const { module, iframe, div } = snippetsOf(CHART, { ...PLACES, integrity: { 'dream-jobs.js': 'sha384-x' }, state: 'view=units', fallback: 'https://v.example/reves' });
    assert.match(module, /^<script type="module" src="https:\/\/w\.example\/ij\/dream-jobs\.js" integrity="sha384-x" crossorigin><\/script><ij-dream-jobs /);
    assert.match(iframe, /src="https:\/\/w\.example\/w\/reves\?view=units"/);
    assert.match(div, /<a href="https:\/\/v\.example\/reves">/);
  });

  it('says what other sites must allow', () => {
    const whole = withWholeAddresses({ ...CHART, options: { src: '/a', 'form-url': 'https://f.example/x', view: '/b' } }, 'https://w.example/w/');
    assert.deepEqual(whole.options, { src: 'https://w.example/a', 'form-url': 'https://f.example/x', view: '/b' });
    assert.deepEqual(originsOf(whole, 'https://w.example/').sort(), ['https://f.example', 'https://w.example']);
  });

  it('escapes what it is given, and leaves out what is no option', () => {
    const options = { src: HOSTILE, onclick: 'alert(1)', '"onclick="': 'x', view: HOSTILE };
    const bad: Widget = { id: HOSTILE, widget: 'dream-jobs', title: HOSTILE, description: HOSTILE, source: HOSTILE, lang: HOSTILE, options };
    const card = { url: HOSTILE, alternative: HOSTILE };
    const texts = [...Object.values<string>({ ...snippetsOf(bad, PLACES) }), widgetPage(bad, { ...PLACES, site: HOSTILE, siteUrl: HOSTILE, card, oembed: HOSTILE, dataUrl: HOSTILE, origins: [HOSTILE], state: HOSTILE }), oembedOf(bad, { ...PLACES, site: 'x' }).html];
    for (const text of texts) {
      assert.ok(!text.includes('<script>alert'), text);
      assert.ok(!text.includes('onclick'), text);
      assert.ok(!text.includes(`title='`), text);
    }
  });
});

describe('the page of a widget', () => {
  it('takes options from its address, but no address', () => {
    const shown = withState(CHART, new URLSearchParams('view=units&sex=f&with-search=0&src=https://evil.example&onclick=x&heading=Faux'));
    assert.deepEqual(shown.options, { src: CHART.options['src'], view: 'units', sex: 'f' });
    assert.deepEqual(withState(CHART, new URLSearchParams(stateOf(CHART, shown))), shown);
    assert.equal(stateOf(CHART, CHART), '');
  });

  it('is previewed with its title, its words and its picture, in the state of its address', () => {
    const html = widgetPage({ ...CHART, description: 'Comptés.' }, { ...PLACES, site: 'Valbourg', card: { url: 'https://w.example/w/reves.png?view=bars', alternative: 'Un graphique' }, state: 'view=bars' });
    for (const part of ['og:title" content="Nos rêves &amp; les vôtres"', 'og:url" content="https://w.example/w/reves?view=bars"', 'og:image" content="https://w.example/w/reves.png?view=bars"', 'og:image:alt" content="Un graphique"', 'og:description" content="Comptés."']) {
      assert.ok(html.includes(part), part);
    }
    assert.doesNotMatch(html, /<style|style=|<script>/);
  });

  it('is quoted by oEmbed in the size that is asked for', () => {
    const { width, height, html } = oembedOf(CHART, { ...PLACES, site: 'Valbourg', maxWidthPx: 400, maxHeightPx: 300 });
    assert.deepEqual([width, height], [400, 300]);
    assert.match(html, /width="400" height="300"/);
  });
});

describe('a message between a frame and its page', () => {
  it('is a height between 100 and 10,000, a question, or nothing', () => {
    const height = (value: unknown) => readMessage({ source: 'ij', v: 1, type: 'height', value });
    assert.deepEqual([12, 640.2, 1e9].map((value) => (height(value) as { value: number }).value), [100, 641, 10_000]);
    for (const data of [null, undefined, 'x', 3, [], {}, { source: 'ij' }, { source: 'ij', v: 2, type: 'height', value: 300 }]) assert.equal(readMessage(data), undefined);
    for (const value of [NaN, Infinity, '300', null]) assert.equal(height(value), undefined);
    assert.equal(readMessage({ source: 'ij', v: 1, type: 'ask' })?.type, 'ask');
  });
});
