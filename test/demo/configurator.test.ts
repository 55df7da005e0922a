import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceFrom, pageFor, queryOf, withOption, withWidget, written, type Choice } from '../../demo/site/integrer/choice.js';
import { optionWords, valueWords, widgetName, widgetUse } from '../../demo/site/integrer/option-words.js';
import { WIDGETS, type Widget } from '../../src/contract/widget.js';
import { WIDGET_OPTIONS, withState } from '../../src/embed/options.js';

const LANGUAGES = ['fr', 'en'] as const;
const HOSTILE = `"><script>alert(1)</script><p title='`;
const PAGE: Widget = { id: 'reves', widget: 'dream-jobs', title: 'Nos rêves', options: { src: '/api/reves', view: 'units bars' }, heightPx: 700 };
const OPTIONS = { pages: 'https://w.example/w/', library: 'https://w.example/ij/', pageList: [PAGE], integrity: {} };
const CHOICE: Choice = { widget: 'dream-jobs', options: { src: '/api/reves', view: 'bars' }, title: '', fallback: '', lang: 'fr' };

describe('the page where a widget is put together', () => {
  it('has words for every option of every widget', () => {
    for (const widget of WIDGETS) {
      for (const lang of LANGUAGES) {
        assert.ok(widgetName(widget, lang) && widgetUse(widget, lang), widget);
        assert.deepEqual(WIDGET_OPTIONS[widget].filter((option) => !optionWords(option, lang)).map(({ name }) => name), [], `${widget}, in ${lang}`);
        const values = WIDGET_OPTIONS[widget].filter(({ kind, name }) => kind === 'views' || (kind === 'choice' && name !== 'heading-level'));
        assert.deepEqual(values.flatMap(({ name, values: all = [] }) => all.filter((value) => !valueWords(name, value, lang)).map((value) => `${name}.${value}`)), [], `${widget}, in ${lang}`);
      }
    }
  });
  it('keeps all of the choice in its address, and no more than the widget has', () => {
    const choice: Choice = { ...CHOICE, options: { src: 'https://a.example/x?a=1&b=2', 'with-search': '' }, title: 'Des métiers & des rêves', fallback: '/reves', lang: 'en' };
    assert.deepEqual(choiceFrom(new URLSearchParams(queryOf(choice))), choice);
    assert.deepEqual(choiceFrom(new URLSearchParams('widget=dream-jobs&o.onclick=alert(1)&o.__proto__=x&o.src=y')).options, { src: 'y' });
    assert.equal(choiceFrom(new URLSearchParams('widget=script')).widget, undefined);
  });
  it('keeps what two widgets share when another is chosen', () => {
    assert.deepEqual(withWidget(CHOICE, 'question-wall').options, { src: '/api/reves' });
    assert.deepEqual(withOption(CHOICE, 'view', undefined).options, { src: '/api/reves' });
  });
  it('leads to the site’s own page of it, in the state that was chosen', () => {
    const { link = '', iframe = '', div = '', origins } = written(CHOICE, OPTIONS) ?? {};
    assert.equal(link, 'https://w.example/w/reves?view=bars');
    assert.deepEqual(withState(PAGE, new URL(link).searchParams).options, CHOICE.options);
    assert.match(iframe, /src="https:\/\/w\.example\/w\/reves\?view=bars"/);
    assert.match(div, /data-ij-src="https:\/\/w\.example\/api\/reves".*<a href="https:\/\/w\.example\/w\/reves\?view=bars">Nos rêves<\/a>/); // whole: it will stand elsewhere
    assert.deepEqual(origins, ['https://w.example']);
  });
  it('says what a list of pages would need, when the site has none for it', () => {
    const choice = { ...CHOICE, options: { src: 'https://b.example/x' }, title: 'Là-bas', fallback: 'https://c.example/' };
    assert.equal(pageFor(choice, [PAGE]), undefined);
    const { page, entry = '', div = '' } = written(choice, OPTIONS) ?? {};
    assert.equal(page, undefined);
    assert.deepEqual(JSON.parse(entry), { id: 'la-bas', widget: 'dream-jobs', title: 'Là-bas', options: { src: 'https://b.example/x' } });
    assert.match(div, /<a href="https:\/\/c\.example\/">Là-bas<\/a>/);
  });
  it('is broken by nobody’s words', () => {
    const texts = written({ ...CHOICE, options: { src: HOSTILE, heading: HOSTILE }, title: HOSTILE, fallback: HOSTILE }, OPTIONS);
    for (const text of [texts?.div, texts?.script, texts?.module, texts?.iframe]) {
      assert.ok(text && !text.includes('<script>alert') && !text.includes(`title='`) && !text.includes('\n'), text);
    }
  });
});
