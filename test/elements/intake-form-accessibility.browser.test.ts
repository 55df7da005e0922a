import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define.js';
import { intakeFormExamples } from '../../src/elements/intake-form/intake-form.examples.js';
import { canEmulateMedia, emulateMedia } from '../helpers/emulate-media.js';
import { definitionOf, openForm, type FormPage } from '../helpers/intake-form-page.js';
import { AGE, IN_PAGES, openPaged, WISH } from '../helpers/paged-form.js';
import { showExample, type Shown } from '../helpers/show-example.js';

// Lines of docs/accessibility.md that are true of the form in every one of its examples, and that axe doesn't look at.

const { tag, examples } = intakeFormExamples;
const READY = examples.filter(({ status }) => status === 'ready');
const MIN_TARGET_PX = 24;
const CONTROLS = 'button, summary, select, textarea, input, [role=option], a[href]';

let shown: Shown | undefined;
afterEach(() => {
  shown?.remove();
  shown = undefined;
});

/** Not for the eye: told to screen readers only. */
const isUnseen = (one: HTMLElement): boolean => one.closest('.visually-hidden') !== null || one.clientWidth === 1;

const inside = ({ element }: Shown): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.base, .base *') ?? [])].filter((one) => one.checkVisibility() && !isUnseen(one));
const named = (one: Element): string => `${one.localName}.${one.className} ${one.textContent.trim().slice(0, 30)}`;

/** Whatever is wider than the form, or whose text is cut by its own box. Fields scroll what is typed, and nothing is typed here. */
function lost(page: Shown, widthPx: number): string[] {
  const edge = page.element.getBoundingClientRect().left + widthPx + 1;
  return inside(page).filter((one) => {
    if (one.getBoundingClientRect().right > edge) return true;
    if (one.matches('input, select, textarea, progress') || getComputedStyle(one).overflowY === 'visible') return false;
    return one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1;
  }).map(named);
}

/** As a reader's own style sheet does, which reaches inside (WCAG 1.4.12). */
function spaceOut({ element }: Shown): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  element.shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** What a finger may press for a control: its row too, for a choice. */
function targetOf(control: HTMLElement): DOMRect {
  const row = control.closest('label') ?? (control.matches('[type=radio], [type=checkbox]') ? (control as HTMLInputElement).labels?.[0] : undefined);
  return (row ?? control).getBoundingClientRect();
}

/** A link within a sentence is as high as its line (WCAG 2.5.8 excepts it). */
const isInline = (control: HTMLElement): boolean => control.matches('a') && getComputedStyle(control).display === 'inline';

for (const example of READY) {
  describe(`${tag}, ${example.name}: read and used otherwise`, () => {
    for (const widthPx of [320, 1280]) {
      it(`loses nothing at twice the size of text, ${widthPx} px`, async () => {
        shown = await showExample(tag, example, { widthPx });
        const base = shown.element.shadowRoot?.querySelector('.base') as HTMLElement;
        const before = parseFloat(getComputedStyle(base).fontSize);
        (shown.element.parentElement as HTMLElement).style.fontSize = `${2 * before}px`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        expect(parseFloat(getComputedStyle(base).fontSize)).to.equal(2 * before);
        expect(lost(shown, widthPx)).to.deep.equal([]);
      });

      it(`loses nothing with a reader’s own text spacing, ${widthPx} px`, async () => {
        shown = await showExample(tag, example, { widthPx });
        spaceOut(shown);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        expect(lost(shown, widthPx)).to.deep.equal([]);
      });

      it(`can be pressed everywhere: ${MIN_TARGET_PX} px at least, ${widthPx} px`, async () => {
        shown = await showExample(tag, example, { widthPx });
        const small = inside(shown).filter((one) => one.matches(CONTROLS) && !isInline(one)).filter((one) => {
          const { width, height } = targetOf(one);
          return Math.min(width, height) < MIN_TARGET_PX;
        });
        expect(small.map(named)).to.deep.equal([]);
      });
    }

    it('takes the focus in its first field when the page says so, and then in the order of what is read', async () => {
      shown = await showExample(tag, example);
      shown.element.focus();
      const { shadowRoot } = shown.element;
      const after = document.createElement('button');
      shown.element.after(after);
      const first = shadowRoot?.activeElement;
      expect(first, 'form.focus()').to.equal(shadowRoot?.querySelector('form :is(input, select, textarea, button)'));
      expect(inside(shown).filter(({ tabIndex }) => tabIndex > 0).map(named)).to.deep.equal([]);
      for (let before = first, i = 0; before && i < 100; i += 1) {
        await sendKeys({ press: 'Tab' });
        if (document.activeElement === after) break;
        const next = shadowRoot?.activeElement;
        if (next) expect(before.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING, `${named(before)} → ${named(next)}`).to.be.greaterThan(0);
        before = next;
      }
      expect(document.activeElement).to.equal(after);
    });

    if (canEmulateMedia) it('moves nothing for who asks for it', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      try {
        shown = await showExample(tag, example);
        const moving = inside(shown).filter((one) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(one);
          const isLong = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0.01);
          return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration)) || scrollBehavior === 'smooth';
        });
        expect(moving.map(named)).to.deep.equal([]);
      } finally {
        await emulateMedia();
      }
    });

    it('asks for no way to hold the device', async () => {
      shown = await showExample(tag, example);
      const rules = (shown.element.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      expect(rules.filter((rule) => rule.includes('orientation'))).to.deep.equal([]);
    });
  });
}

describe('ij-intake-form, narrow and in pages', () => {
  let page: FormPage;
  afterEach(() => page.remove());

  it('hides no field that has the focus behind what sticks to the edge (WCAG 2.4.11)', async () => {
    page = await openPaged(IN_PAGES);
    page.form.style.inlineSize = '320px';
    await page.drawn();
    page.form.focus();
    for (let i = 0; i < 20 && page.focused(); i += 1) {
      const focused = page.focused() as HTMLElement;
      const { left, top, height } = targetOf(focused);
      const over = page.root.elementFromPoint(left + 4, top + height / 2);
      expect(over && (focused.closest('.row, .field, .steps') ?? focused).contains(over), named(focused)).to.equal(true);
      await sendKeys({ press: 'Tab' });
    }
  });

  it('has its words in the language of the translation that is shown, and the others in theirs', async () => {
    const definition = definitionOf([AGE, WISH], { lang: 'fr', i18n: { en: { questions: { wish: { label: 'Your wish' } } } } });
    page = await openForm([], { definition, attributes: { lang: 'en' } });
    await page.drawn();
    const label = [...page.root.querySelectorAll('label')].find(({ textContent }) => textContent.includes('Your wish'));
    expect(label?.closest('[lang]')?.getAttribute('lang') ?? page.form.lang).to.equal('en');
    expect(page.root.querySelector('.send')?.closest('[lang]')?.getAttribute('lang') ?? page.form.lang).to.equal('en');
  });
});
